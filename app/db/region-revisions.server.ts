import { prisma } from "./client.server";
import type { RegionRevision } from "./generated/client";

export type StoredRevision = RegionRevision;

/** The number of the newest version; 0 before the first. */
export async function findLastRevisionNumber(): Promise<number> {
  const { _max } = await prisma.regionRevision.aggregate({ _max: { number: true } });
  return _max.number ?? 0;
}

/** A version by its number, or null. */
export function findRevision(number: number): Promise<StoredRevision | null> {
  return prisma.regionRevision.findUnique({ where: { number } });
}

/** Up to `limit` versions below a number, newest first. */
export function listRevisions(below: number, limit: number): Promise<StoredRevision[]> {
  return prisma.regionRevision.findMany({
    where: { number: { lt: below } },
    orderBy: { number: "desc" },
    take: limit,
  });
}

/** Who changed what after a version, newest first, without the content. */
export function listChangesSince(
  number: number,
): Promise<Pick<StoredRevision, "number" | "at" | "by" | "changed">[]> {
  return prisma.regionRevision.findMany({
    where: { number: { gt: number } },
    orderBy: { number: "desc" },
    select: { number: true, at: true, by: true, changed: true },
  });
}

/**
 * Appends a version behind the one it was made from. False when another came in between: then
 * nothing was written, and the change must be judged anew.
 */
export async function appendRevision(revision: StoredRevision): Promise<boolean> {
  const { number, at, by, changed, content } = revision;
  const written = await prisma.$executeRaw`
    INSERT INTO "RegionRevision" ("number", "at", "by", "changed", "content")
    SELECT ${number}, ${at}, ${by}, ${changed}, ${content}
    WHERE COALESCE((SELECT MAX("number") FROM "RegionRevision"), 0) = ${number - 1}
    ON CONFLICT DO NOTHING`;
  return written === 1;
}
