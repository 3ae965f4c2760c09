import { forgetErased, prisma } from "./client.server";
import type { Thread, ThreadMessage } from "./generated/client";

export type StoredThread = Thread;
export type StoredThreadMessage = ThreadMessage;
export type NewThread = Pick<Thread, "id" | "half" | "about" | "openedOn">;

/** Opens a thread; the same again changes nothing. Returns the thread that stands there. */
export async function openThread({ id, half, about, openedOn }: NewThread): Promise<StoredThread> {
  await prisma.$executeRaw`
    INSERT INTO "Thread" ("id", "half", "about", "openedOn")
    VALUES (${id}, ${half}, ${about}, ${openedOn}) ON CONFLICT ("id") DO NOTHING`;
  return prisma.thread.findUniqueOrThrow({ where: { id } });
}

/** A thread by the hash of its code, or null. */
export function findThread(id: string): Promise<StoredThread | null> {
  return prisma.thread.findUnique({ where: { id } });
}

/** Every thread, in the order of a hash. */
export function listThreads(): Promise<StoredThread[]> {
  return prisma.thread.findMany({ orderBy: { id: "asc" } });
}

/** What stands in some threads, each in its order. */
export function listMessages(threadIds: readonly string[]): Promise<StoredThreadMessage[]> {
  return prisma.threadMessage.findMany({
    where: { threadId: { in: [...threadIds] } },
    orderBy: [{ threadId: "asc" }, { number: "asc" }],
  });
}

/**
 * Adds a message as the next of its thread. False when the thread is gone or another message came
 * first; then nothing was written. One statement decides, so two at once never answer past each other.
 */
export async function addMessage({
  threadId,
  number,
  day,
  sealed,
}: StoredThreadMessage): Promise<boolean> {
  const written = await prisma.$executeRaw`
    INSERT INTO "ThreadMessage" ("threadId", "number", "day", "sealed")
    SELECT "id", ${number}, ${day}, ${sealed} FROM "Thread"
    WHERE "id" = ${threadId} AND ${number} = 1 + (
      SELECT COUNT(*) FROM "ThreadMessage" WHERE "threadId" = ${threadId})
    ON CONFLICT ("threadId", "number") DO NOTHING`;
  return written === 1;
}

/** Gives a thread to a colleague. False when it is no longer with who was seen to have it. */
export async function assignThread(
  id: string,
  seen: string | null,
  to: { assignedTo: string; handedBy: string | null },
): Promise<boolean> {
  const written = await prisma.$executeRaw`
    UPDATE "Thread" SET "assignedTo" = ${to.assignedTo}, "handedBy" = ${to.handedBy}
    WHERE "id" = ${id} AND COALESCE("assignedTo", '') = ${seen ?? ""}`;
  return written === 1;
}

/**
 * Erases a thread, from the write-ahead log too; erasing it twice is no fault. The thread goes first:
 * without it no message can be added, and without its half of the key none can be read.
 */
export async function deleteThread(id: string): Promise<void> {
  await prisma.$executeRaw`DELETE FROM "Thread" WHERE "id" = ${id}`;
  await prisma.$executeRaw`DELETE FROM "ThreadMessage" WHERE "threadId" = ${id}`;
  await forgetErased();
}

/** Erases every thread in which nothing was said since a day, and what a crash left of others. */
export async function deleteSilentThreads(before: string): Promise<void> {
  const gone = await prisma.$executeRaw`
    DELETE FROM "Thread" WHERE "openedOn" < ${before} AND NOT EXISTS (
      SELECT 1 FROM "ThreadMessage" WHERE "threadId" = "Thread"."id" AND "day" >= ${before})`;
  const left = await prisma.$executeRaw`
    DELETE FROM "ThreadMessage" WHERE "threadId" NOT IN (SELECT "id" FROM "Thread")`;
  if (gone + left > 0) await forgetErased();
}
