import { type Published, publishedSchema } from "~/snapshots/build-snapshot";
import { type Released, releasedSchema } from "~/snapshots/released";
import type { LocalMeans } from "~/instruments/style/score";
import { readStyleMeans } from "~/snapshots/style-means";
import { askDriver, prisma } from "./client.server";
import { Prisma } from "./generated/client";

export interface StoredSnapshot {
  version: number;
  /** ISO week in which it was made. */
  week: string;
  published: Published;
}

/** The snapshot that pages read, or null before the first. `npm run snapshot` makes one. */
export async function findLatestSnapshot(): Promise<StoredSnapshot | null> {
  const row = await prisma.snapshot.findFirst({
    orderBy: { version: "desc" },
    select: { version: true, week: true, published: true },
  });
  return row && { ...row, published: publishedSchema.parse(JSON.parse(row.published)) };
}

/** An earlier snapshot by its version, or null when there is none. */
export async function findSnapshot(version: number): Promise<StoredSnapshot | null> {
  const row = await prisma.snapshot.findUnique({
    where: { version },
    select: { version: true, week: true, published: true },
  });
  return row && { ...row, published: publishedSchema.parse(JSON.parse(row.published)) };
}

let known: { version: number; means: LocalMeans | null } | null = null;

/** The local means of the styles in the latest snapshot, or null; every feedback asks for them. */
export async function findStyleMeans(): Promise<LocalMeans | null> {
  const [latest] = await askDriver<{ newest: string }>(Prisma.sql`
    SELECT CAST("version" AS TEXT) AS "newest" FROM "Snapshot" ORDER BY "version" DESC LIMIT 1`);
  if (!latest) return null;
  const version = Number(latest.newest);
  // A snapshot never changes, so it is read once.
  if (known?.version !== version) {
    const snapshot = await findSnapshot(version);
    known = { version, means: snapshot && readStyleMeans(snapshot.published) };
  }
  return known.means;
}

/** What was ever let into the numbers, as the newest snapshot has it; for the office only. */
export async function findReleased(): Promise<Released | null> {
  const row = await prisma.snapshot.findFirst({
    orderBy: { version: "desc" },
    select: { released: true },
  });
  return row && releasedSchema.parse(JSON.parse(row.released));
}
