import { prisma } from "./client.server";
import { Prisma } from "./generated/client";

interface SlipFacts {
  institution: string;
  language: string;
}

/**
 * Stores slips by their keys, all valid through the ISO week `until`, and returns how many were new.
 * Slips from before the week of `now` are past their time and go at the same moment.
 */
export async function createSlips(
  keys: readonly string[],
  { institution, language, until }: SlipFacts & { until: string },
  now: string,
): Promise<number> {
  await prisma.$executeRaw`DELETE FROM "Slip" WHERE "until" < ${now}`;
  const rows = keys.map((key) => Prisma.sql`(${key}, ${institution}, ${language}, ${until})`);
  return prisma.$executeRaw`
    INSERT INTO "Slip" ("key", "institution", "language", "until") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO NOTHING`;
}

/** Uses a slip up in the ISO week `now`; null when it is unknown, used or past its time. One statement decides. */
export async function useSlip(key: string, now: string): Promise<SlipFacts | null> {
  const [slip] = await prisma.$queryRaw<SlipFacts[]>`
    UPDATE "Slip" SET "used" = true
    WHERE "key" = ${key} AND "used" = false AND "until" >= ${now}
    RETURNING "institution", "language"`;
  return slip ?? null;
}

/** Where a slip leads and in which language, used or not; null when it is unknown. */
export function findSlip(key: string): Promise<SlipFacts | null> {
  return prisma.slip.findUnique({
    where: { key },
    select: { institution: true, language: true },
  });
}

/** Adds to how many slips a colleague made. */
export async function addToSlipTally(staffId: string, made: number): Promise<void> {
  await prisma.$executeRaw`
    INSERT INTO "SlipTally" ("staffId", "made") VALUES (${staffId}, ${made})
    ON CONFLICT ("staffId") DO UPDATE SET "made" = "SlipTally"."made" + excluded."made"`;
}

/** How many slips a colleague made. */
export async function countSlipsMade(staffId: string): Promise<number> {
  const tally = await prisma.slipTally.findUnique({ where: { staffId } });
  return tally?.made ?? 0;
}
