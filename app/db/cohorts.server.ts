import { prisma } from "./client.server";
import type { Cohort } from "./generated/client";

export type StoredCohort = Cohort;

/** What the office may change of a cohort. */
export type CohortContent = Omit<
  StoredCohort,
  "id" | "state" | "sequence" | "turns" | "wallCode" | "firstWall" | "secondWall" | "note"
>;

/** Stores a new plan, as a draft. */
export async function createCohort(
  id: string,
  wallCode: string,
  content: CohortContent,
): Promise<void> {
  await prisma.cohort.create({
    data: {
      ...content,
      id,
      wallCode,
      state: "draft",
      sequence: 0,
      turns: 0,
      firstWall: 0,
      secondWall: 0,
      note: "",
    },
  });
}

/** A cohort, or null. */
export function findCohort(id: string): Promise<StoredCohort | null> {
  return prisma.cohort.findUnique({ where: { id } });
}

/** The cohort whose code hangs on the wall, or null. */
export function findCohortOnWall(wallCode: string): Promise<StoredCohort | null> {
  return prisma.cohort.findUnique({ where: { wallCode } });
}

/** Every cohort that is still kept, the first to begin first. */
export function listCohorts(): Promise<StoredCohort[]> {
  return prisma.cohort.findMany({ orderBy: [{ firstAt: "asc" }, { id: "asc" }] });
}

/**
 * Changes a cohort from the sequence that was looked at to the one given. False when somebody else was
 * first, or when the room would be too small for who has a place; then nothing changed.
 */
export async function updateCohort(
  id: string,
  from: number,
  to: CohortContent & { sequence: number },
): Promise<boolean> {
  const { track, language, firstAt, secondAt, isOnline, place, institution, room } = to;
  const { facilitatorId, cofacilitatorId, crisisContact, sequence, changed } = to;
  const written = await prisma.$executeRaw`
    UPDATE "Cohort" SET "track" = ${track}, "language" = ${language}, "firstAt" = ${firstAt},
      "secondAt" = ${secondAt}, "isOnline" = ${isOnline}, "place" = ${place},
      "institution" = ${institution}, "room" = ${room}, "facilitatorId" = ${facilitatorId},
      "cofacilitatorId" = ${cofacilitatorId}, "crisisContact" = ${crisisContact},
      "sequence" = ${sequence}, "changed" = ${changed}
    WHERE "id" = ${id} AND "sequence" = ${from} AND (${room} >= "room"
      OR ${room} >= (SELECT COUNT(*) FROM "SignUp" WHERE "cohortId" = ${id}))`;
  return written === 1;
}

/** Publishes or cancels a cohort; false when it was in another state already. */
export async function moveCohort(id: string, from: string, to: string): Promise<boolean> {
  const { count } = await prisma.cohort.updateMany({
    where: { id, state: from },
    data: { state: to, sequence: { increment: 1 } },
  });
  return count === 1;
}

/** Deletes a draft that nobody could sign up for. */
export async function deleteDraft(id: string): Promise<void> {
  await prisma.cohort.deleteMany({ where: { id, state: "draft" } });
}

/** Keeps how it went, as a facilitator wrote it. */
export async function keepNote(id: string, note: string): Promise<void> {
  await prisma.cohort.updateMany({ where: { id }, data: { note } });
}

/** Gives out one evaluation by the code on the wall; false when there were as many as seats. */
export async function takeWallEvaluation(
  id: string,
  workshop: "first" | "second",
): Promise<boolean> {
  const written =
    workshop === "first"
      ? await prisma.$executeRaw`UPDATE "Cohort" SET "firstWall" = "firstWall" + 1
          WHERE "id" = ${id} AND "firstWall" < "room"`
      : await prisma.$executeRaw`UPDATE "Cohort" SET "secondWall" = "secondWall" + 1
          WHERE "id" = ${id} AND "secondWall" < "room"`;
  return written === 1;
}

/** Erases a cohort; its list is erased by `eraseSignUps`. */
export async function deleteCohort(id: string): Promise<void> {
  await prisma.cohort.deleteMany({ where: { id } });
}
