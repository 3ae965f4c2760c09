import { prisma } from "./client.server";
import type { ReplyStarter } from "./generated/client";

export type StoredStarter = ReplyStarter;

/** What the office wrote of its own, or over ours. */
export function listStoredStarters(): Promise<StoredStarter[]> {
  return prisma.replyStarter.findMany({ orderBy: [{ title: "asc" }, { id: "asc" }] });
}

/**
 * Keeps a starter that was changed from the version somebody saw; 0 is one that was never stored.
 * False when a colleague was first; then nothing was written.
 */
export async function keepStarter(starter: StoredStarter): Promise<boolean> {
  const { id, language, title, text, version } = starter;
  const written =
    version === 0
      ? await prisma.$executeRaw`
          INSERT INTO "ReplyStarter" ("id", "language", "title", "text", "version")
          VALUES (${id}, ${language}, ${title}, ${text}, 1) ON CONFLICT DO NOTHING`
      : await prisma.$executeRaw`
          UPDATE "ReplyStarter" SET "title" = ${title}, "text" = ${text}, "version" = "version" + 1
          WHERE "id" = ${id} AND "language" = ${language} AND "version" = ${version}`;
  return written === 1;
}
