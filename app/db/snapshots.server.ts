import { type Published, publishedSchema } from "~/snapshots/build-snapshot";
import { prisma } from "./client.server";

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
