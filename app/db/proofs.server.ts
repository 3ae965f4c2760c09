import { listed, prisma } from "./client.server";

/**
 * Stores that a proof was made, in an ISO week such as "2026-W47"; the same proof again changes nothing.
 * Proofs of a week before `oldest` are past their year and go at the same time.
 */
export async function createProof(key: string, week: string, oldest: string): Promise<void> {
  await prisma.$executeRaw`DELETE FROM "Proof" WHERE "week" < ${oldest}`;
  await prisma.$executeRaw`INSERT INTO "Proof" ("key", "week") VALUES (${key}, ${week})
    ON CONFLICT ("key") DO NOTHING`;
}

/**
 * Uses proofs up, and tells which of them counted now and which are known at all. One statement
 * decides, so that of two who check the same proof at once only one hears that it counts.
 */
export async function useProofs(
  keys: readonly string[],
): Promise<{ counted: Set<string>; known: Set<string> }> {
  const given = listed(keys.map((key) => ({ key })));
  const counted = await prisma.$queryRaw<{ key: string }[]>`UPDATE "Proof" SET "used" = true
    WHERE "used" = false AND "key" IN (SELECT "given"."value" ->> 'key' FROM ${given})
    RETURNING "key"`;
  const known = await prisma.$queryRaw<{ key: string }[]>`SELECT "key" FROM "Proof"
    WHERE "key" IN (SELECT "given"."value" ->> 'key' FROM ${given})`;
  return {
    counted: new Set(counted.map(({ key }) => key)),
    known: new Set(known.map(({ key }) => key)),
  };
}
