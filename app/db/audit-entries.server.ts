import { prisma } from "./client.server";

export interface StoredAuditEntry {
  number: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  details: string;
  hash: string;
}

/** The last entry of the audit trail, or null before the first. */
export function findLastAuditEntry(): Promise<StoredAuditEntry | null> {
  return prisma.auditEntry.findFirst({ orderBy: { number: "desc" } });
}

/**
 * Appends an entry behind the one it was chained to. False when another came in between: then
 * nothing was written, and the entry must be chained anew.
 */
export async function appendAuditEntry(entry: StoredAuditEntry): Promise<boolean> {
  const { number, at, actor, action, subject, details, hash } = entry;
  const written = await prisma.$executeRaw`
    INSERT INTO "AuditEntry" ("number", "at", "actor", "action", "subject", "details", "hash")
    SELECT ${number}, ${at}, ${actor}, ${action}, ${subject}, ${details}, ${hash}
    WHERE COALESCE((SELECT MAX("number") FROM "AuditEntry"), 0) = ${number - 1}
    ON CONFLICT DO NOTHING`;
  return written === 1;
}

/** Up to `limit` entries below a number, newest first. */
export function listAuditEntries(below: number, limit: number): Promise<StoredAuditEntry[]> {
  return prisma.auditEntry.findMany({
    where: { number: { lt: below } },
    orderBy: { number: "desc" },
    take: limit,
  });
}

/** Every entry in the order of its number, a thousand at a time. */
export async function* readAuditEntries(): AsyncGenerator<StoredAuditEntry> {
  let last = 0;
  for (;;) {
    const entries = await prisma.auditEntry.findMany({
      where: { number: { gt: last } },
      orderBy: { number: "asc" },
      take: 1000,
    });
    yield* entries;
    const final = entries.at(-1);
    if (!final) return;
    last = final.number;
  }
}

/** How many sign-ins were refused since a moment. */
export function countRefusals(since: string): Promise<number> {
  return prisma.auditEntry.count({ where: { action: "sign-in-refused", at: { gte: since } } });
}
