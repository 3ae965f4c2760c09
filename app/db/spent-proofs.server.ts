import { prisma } from "./client.server";

/**
 * Spends a proof that counts once: a challenge, a state, a one-time code. True for exactly one of
 * many at the same time. It is remembered until `expiresAt`, after which it would be refused anyway.
 */
export async function spendProof(key: string, expiresAt: string): Promise<boolean> {
  const written = await prisma.$executeRaw`
    INSERT INTO "SpentProof" ("key", "expiresAt") VALUES (${key}, ${expiresAt}) ON CONFLICT DO NOTHING`;
  return written === 1;
}

/** Forgets what has expired. */
export async function deleteExpiredProofs(now: string): Promise<void> {
  await prisma.spentProof.deleteMany({ where: { expiresAt: { lt: now } } });
}
