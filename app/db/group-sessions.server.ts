import { forgetErased, listed, prisma } from "./client.server";
import { gather } from "./gather";
import type { GroupSession } from "./generated/client";

export type StoredGroupSession = GroupSession;

/** False when the join code is in use; then nothing was written. */
export async function createGroupSession(session: StoredGroupSession): Promise<boolean> {
  const { id, code, kind, questions, position, phase, version, endsAt } = session;
  const written = await prisma.$executeRaw`
    INSERT INTO "GroupSession" ("id", "code", "kind", "questions", "position", "phase", "version", "endsAt")
    VALUES (${id}, ${code}, ${kind}, ${questions}, ${position}, ${phase}, ${version}, ${endsAt})
    ON CONFLICT DO NOTHING`;
  return written === 1;
}

/** A session by the hash of its host's secret, or null. */
export function findGroupSession(id: string): Promise<StoredGroupSession | null> {
  return prisma.groupSession.findUnique({ where: { id } });
}

/** A session by its join code, or null. Every phone of a hall asks at the same moment. */
export const findGroupSessionByCode = gather(async (codes: string[]) => {
  const wanted = listed([...new Set(codes)].map((code) => ({ code })));
  const rows = await prisma.$queryRaw<StoredGroupSession[]>`
    SELECT * FROM "GroupSession" WHERE "code" IN (SELECT "given"."value" ->> 'code' FROM ${wanted})`;
  const found = new Map(rows.map((row) => [row.code, row]));
  return (code: string): StoredGroupSession | null => {
    const row = found.get(code);
    // Written by hand, a query gives whole numbers of any length.
    return row ? { ...row, position: Number(row.position), version: Number(row.version) } : null;
  };
});

/** The versions of some sessions, by id: whether anything moved since. */
export async function listVersions(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await prisma.groupSession.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, version: true },
  });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Moves a session on from a version. False when somebody moved it first; then nothing changed. */
export async function moveGroupSession(
  id: string,
  version: number,
  to: { position: number; phase: string },
): Promise<boolean> {
  const written = await prisma.$executeRaw`
    UPDATE "GroupSession" SET "position" = ${to.position}, "phase" = ${to.phase}, "version" = "version" + 1
    WHERE "id" = ${id} AND "version" = ${version}`;
  return written === 1;
}

/**
 * Counts a phone in; counting it in twice is no fault. One statement, so that no phone is written
 * beside a session that was erased meanwhile: nothing would ever erase it.
 */
export const joinGroupSession = gather(
  async (phones: { sessionId: string; phone: string }[]): Promise<() => void> => {
    await prisma.$executeRaw`
      INSERT INTO "GroupPhone" ("sessionId", "phone")
      SELECT "GroupSession"."id", "given"."value" ->> 'phone'
      FROM ${listed(phones)} CROSS JOIN "GroupSession"
      WHERE "GroupSession"."id" = "given"."value" ->> 'sessionId' AND "phase" <> 'ended'
      ON CONFLICT DO NOTHING`;
    return () => {};
  },
);

/** Whether a phone joined a session. */
export async function hasJoined(sessionId: string, phone: string): Promise<boolean> {
  const row = await prisma.groupPhone.findUnique({
    where: { sessionId_phone: { sessionId, phone } },
  });
  return row !== null;
}

/** How many phones joined. */
export function countPhones(sessionId: string): Promise<number> {
  return prisma.groupPhone.count({ where: { sessionId } });
}

export interface Vote {
  sessionId: string;
  phone: string;
  question: string;
  /** Index of the question. */
  position: number;
  part: "guess" | "own";
  value: number;
}

const keyOf = ({ sessionId, question, part, phone }: Omit<Vote, "position" | "value">) =>
  [sessionId, question, part, phone].join(" ");

/**
 * Keeps a vote, or changes it while its question is open: one statement, which also sees to it that
 * the phone joined and that the question is the one the room is at. False when it came too late.
 * (`CROSS JOIN` makes SQLite go from each vote to its phone, not through all phones of a hall.)
 */
export const keepVote = gather(async (votes: Vote[]): Promise<(vote: Vote) => boolean> => {
  // Of two by one phone in one moment the last counts.
  const given = listed([...new Map(votes.map((vote) => [keyOf(vote), vote])).values()]);
  const kept = await prisma.$queryRaw<Omit<Vote, "position" | "value">[]>`
    INSERT INTO "GroupVote" ("sessionId", "phone", "question", "part", "value")
    SELECT "GroupSession"."id", "phone", "given"."value" ->> 'question', "phase",
      CAST("given"."value" ->> 'value' AS INTEGER)
    FROM ${given} CROSS JOIN "GroupSession" CROSS JOIN "GroupPhone"
    WHERE "GroupSession"."id" = "given"."value" ->> 'sessionId'
      AND "phase" = "given"."value" ->> 'part'
      AND "position" = CAST("given"."value" ->> 'position' AS INTEGER)
      AND "sessionId" = "GroupSession"."id" AND "phone" = "given"."value" ->> 'phone'
    ON CONFLICT ("sessionId", "question", "part", "phone") DO UPDATE SET "value" = excluded."value"
    RETURNING "sessionId", "phone", "question", "part"`;
  const keys = new Set(kept.map(keyOf));
  return (vote) => keys.has(keyOf(vote));
});

/** What a phone voted on a question, by part. */
export async function findVotes(
  sessionId: string,
  phone: string,
  question: string,
): Promise<{ guess?: number; own?: number }> {
  const rows = await prisma.groupVote.findMany({ where: { sessionId, phone, question } });
  return Object.fromEntries(rows.map(({ part, value }) => [part, value]));
}

/** All votes on one part of a question, in the order of a hash. */
export async function listVotes(
  sessionId: string,
  question: string,
  part: Vote["part"],
): Promise<number[]> {
  const rows = await prisma.groupVote.findMany({
    where: { sessionId, question, part },
    select: { value: true },
    orderBy: { phone: "asc" },
  });
  return rows.map(({ value }) => value);
}

/** How many voted on one part of a question. */
export function countVotes(
  sessionId: string,
  question: string,
  part: Vote["part"],
): Promise<number> {
  return prisma.groupVote.count({ where: { sessionId, question, part } });
}

/** Sessions whose three hours are over. */
export async function listEndedSessions(now: string): Promise<StoredGroupSession[]> {
  return prisma.groupSession.findMany({ where: { endsAt: { lt: now } } });
}

/** Keeps what remains of a question, without the session. */
export async function keepTally(tally: {
  id: string;
  week: string;
  question: string;
  guesses: number;
  bins: string;
}): Promise<void> {
  await prisma.groupTally.create({ data: tally });
}

/** Erases the phones and votes of a session, from the write-ahead log too. */
export async function eraseVotes(sessionId: string): Promise<void> {
  await prisma.groupVote.deleteMany({ where: { sessionId } });
  await prisma.groupPhone.deleteMany({ where: { sessionId } });
  await forgetErased();
}

/** Erases a session that is over. */
export async function deleteGroupSession(id: string): Promise<void> {
  await prisma.groupSession.deleteMany({ where: { id } });
  await eraseVotes(id);
}
