import { prisma } from "./client.server";

/** Gives a worker a secret address, by the hash of its secret; an earlier one stops working. */
export async function keepFeed(workerId: string, key: string): Promise<void> {
  await prisma.$executeRaw`
    INSERT INTO "CalendarFeed" ("workerId", "key") VALUES (${workerId}, ${key})
    ON CONFLICT ("workerId") DO UPDATE SET "key" = ${key}`;
}

/** Whose calendar an address opens, or null. Who no longer works here has none. */
export async function findFeedOwner(key: string): Promise<string | null> {
  const feed = await prisma.calendarFeed.findUnique({ where: { key } });
  if (!feed) return null;
  const worker = await prisma.staff.findUnique({ where: { id: feed.workerId } });
  return worker && worker.endedOn === null ? worker.id : null;
}

/** Whether a worker has a secret address. */
export async function hasFeed(workerId: string): Promise<boolean> {
  return (await prisma.calendarFeed.count({ where: { workerId } })) > 0;
}
