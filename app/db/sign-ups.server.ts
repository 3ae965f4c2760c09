import { forgetErased, prisma } from "./client.server";
import type { SignUp } from "./generated/client";

export type StoredSignUp = SignUp;

/** Everybody on the list of a cohort, in the order of their turns. */
export function listSignUps(cohortId: string): Promise<StoredSignUp[]> {
  return prisma.signUp.findMany({ where: { cohortId }, orderBy: { turn: "asc" } });
}

/** What a code is signed up for: one cohort, and another one while it waits for a change of date. */
export function findSignUps(key: string): Promise<StoredSignUp[]> {
  return prisma.signUp.findMany({ where: { key }, orderBy: { isWish: "asc" } });
}

/** How many are on the list of each cohort, places included. */
export async function countSignUps(): Promise<Map<string, number>> {
  const rows = await prisma.signUp.groupBy({ by: ["cohortId"], _count: true });
  return new Map(rows.map(({ cohortId, _count }) => [cohortId, _count]));
}

type NewSignUp = Pick<StoredSignUp, "key" | "nickname" | "isWish" | "moves">;

/**
 * Puts somebody on the list of a cohort and returns whether they are on it. The first statement
 * decides: it gives out the next turn, one at a time, while the cohort takes people, and of two who
 * come at once one has the lower turn. The same key again changes nothing.
 */
export async function createSignUp(
  cohortId: string,
  { key, nickname, isWish, moves }: NewSignUp,
  now: string,
  longestList: number,
): Promise<boolean> {
  const known = await prisma.signUp.count({ where: { cohortId, key } });
  if (known > 0) return true;
  const turns = await prisma.$queryRaw<{ turns: number | bigint }[]>`
    UPDATE "Cohort" SET "turns" = "turns" + 1
    WHERE "id" = ${cohortId} AND "state" = 'published' AND "firstAt" > ${now}
      AND "room" + ${longestList} > (SELECT COUNT(*) FROM "SignUp" WHERE "cohortId" = ${cohortId})
      AND 2 = (SELECT COUNT(*) FROM "Staff" WHERE "endedOn" IS NULL
        AND ("Staff"."id" = "Cohort"."facilitatorId" OR "Staff"."id" = "Cohort"."cofacilitatorId"))
    RETURNING "turns"`;
  if (!turns[0]) return false;
  // A turn that a second click took goes unused.
  await prisma.$executeRaw`
    INSERT INTO "SignUp" ("key", "cohortId", "turn", "nickname", "isWish", "moves", "seen", "first",
      "second", "firstRated", "secondRated")
    SELECT ${key}, "id", CAST(${Number(turns[0].turns)} AS INTEGER), ${nickname},
      CAST(${isWish ? 1 : 0} AS INTEGER) = 1, CAST(${moves} AS INTEGER), "sequence", '', '', false, false
    FROM "Cohort" WHERE "id" = ${cohortId}
    ON CONFLICT ("cohortId", "key") DO NOTHING`;
  return true;
}

/**
 * Makes wishes for a cohort that became certain into places: they are no wish any more, and the
 * earlier places of the same codes go. Nobody is taken out of a group that has begun. Returns the
 * cohorts that lost somebody by it.
 */
export async function settleWishes(cohortId: string, now: string): Promise<string[]> {
  const certain = await prisma.$queryRaw<{ key: string }[]>`
    UPDATE "SignUp" SET "isWish" = false
    WHERE "cohortId" = ${cohortId} AND "isWish" = true
      AND (SELECT COUNT(*) FROM "SignUp" AS "earlier" WHERE "earlier"."cohortId" = ${cohortId}
        AND "earlier"."turn" < "SignUp"."turn")
        < (SELECT "room" FROM "Cohort" WHERE "id" = ${cohortId} AND "state" = 'published'
          AND "firstAt" > ${now})
      AND NOT EXISTS (SELECT 1 FROM "SignUp" AS "held"
        JOIN "Cohort" AS "begun" ON "begun"."id" = "held"."cohortId"
        WHERE "held"."key" = "SignUp"."key" AND "held"."cohortId" <> ${cohortId}
          AND "begun"."state" = 'published' AND "begun"."firstAt" <= ${now})
    RETURNING "key"`;
  const left: string[] = [];
  for (const { key } of certain) {
    const rows = await prisma.$queryRaw<{ cohortId: string }[]>`
      DELETE FROM "SignUp" WHERE "key" = ${key} AND "cohortId" <> ${cohortId} RETURNING "cohortId"`;
    left.push(...rows.map((row) => row.cohortId));
  }
  return left;
}

/**
 * Takes a code off the list of one cohort, or of all, its nickname out of the write-ahead log too;
 * returns the cohorts it was on.
 */
export async function deleteSignUps(key: string, cohortId?: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ cohortId: string }[]>`
    DELETE FROM "SignUp" WHERE "key" = ${key} AND (${cohortId ?? ""} = '' OR "cohortId" = ${cohortId ?? ""})
    RETURNING "cohortId"`;
  if (rows.length > 0) await forgetErased();
  return rows.map((row) => row.cohortId);
}

/** Keeps that a code saw a cohort as it is at a sequence. */
export async function keepSeen(key: string, cohortId: string, seen: number): Promise<void> {
  await prisma.signUp.updateMany({ where: { key, cohortId }, data: { seen } });
}

/** Keeps who was there; "present", "absent" or "" per workshop. */
export async function keepAttendance(
  cohortId: string,
  turn: number,
  attendance: { first?: string; second?: string },
): Promise<void> {
  await prisma.signUp.updateMany({ where: { cohortId, turn }, data: attendance });
}

/** Uses up the one evaluation of a code for a workshop; false when it was given before. */
export async function takeEvaluation(
  key: string,
  cohortId: string,
  workshop: "first" | "second",
): Promise<boolean> {
  const rated = workshop === "first" ? "firstRated" : "secondRated";
  const { count } = await prisma.signUp.updateMany({
    where: { key, cohortId, [rated]: false },
    data: { [rated]: true },
  });
  return count === 1;
}

/** Erases a list, from the write-ahead log too, and returns it once, for counting. */
export async function eraseSignUps(
  cohortId: string,
): Promise<Pick<StoredSignUp, "turn" | "first" | "second">[]> {
  const rows = await prisma.$queryRaw<
    { turn: number | bigint; first: string; second: string }[]
  >`DELETE FROM "SignUp" WHERE "cohortId" = ${cohortId} RETURNING "turn", "first", "second"`;
  await forgetErased();
  return rows.map((row) => ({ ...row, turn: Number(row.turn) }));
}
