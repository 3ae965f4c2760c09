import { prisma } from "./client.server";
import { Prisma, type Slot } from "./generated/client";

export type StoredSlot = Slot;

/** Publishes times; the same times again, by their ids, change nothing. */
export async function createSlots(slots: readonly Omit<StoredSlot, "withdrawn">[]): Promise<void> {
  const rows = slots.map(
    ({ id, kind, workerId, series, startsAt, endsAt, way, place, languages, institutions }) =>
      Prisma.sql`(${id}, ${kind}, ${workerId}, ${series}, ${startsAt}, ${endsAt}, ${way}, ${place},
        ${languages}, ${institutions})`,
  );
  await prisma.$executeRaw`
    INSERT INTO "Slot" ("id", "kind", "workerId", "series", "startsAt", "endsAt", "way", "place",
      "languages", "institutions")
    VALUES ${Prisma.join(rows)} ON CONFLICT DO NOTHING`;
}

/** A time by its id, withdrawn ones too, or null. */
export function findSlot(id: string): Promise<StoredSlot | null> {
  return prisma.slot.findUnique({ where: { id } });
}

/** Times that end after one moment and start before another, withdrawn ones too, in order. */
export function listSlots(
  endsAfter: string,
  startsBefore: string,
  where: { workerId?: string; kind?: string; withdrawn?: boolean } = {},
): Promise<StoredSlot[]> {
  return prisma.slot.findMany({
    where: { ...where, endsAt: { gt: endsAfter }, startsAt: { lt: startsBefore } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
}

/** All times that were published in one go and end after a moment. */
export function listSeries(series: string, endsAfter: string): Promise<StoredSlot[]> {
  return prisma.slot.findMany({ where: { series, endsAt: { gt: endsAfter } } });
}

/** Talks that start between two moments and that nobody has booked or is offered, in order. */
export async function listFreeSlots(after: string, before: string): Promise<StoredSlot[]> {
  const free = await prisma.$queryRaw<StoredSlot[]>`
    SELECT * FROM "Slot" WHERE "kind" = 'talk' AND "withdrawn" = false
      AND "startsAt" > ${after} AND "startsAt" < ${before}
      AND NOT EXISTS (SELECT 1 FROM "Booking" WHERE "slotId" = "Slot"."id")
    ORDER BY "startsAt", "id"`;
  // Written by hand, a query gives a number for a truth.
  return free.map((slot) => ({ ...slot, withdrawn: false }));
}

/** Takes times back. Who booked one reads so at the code. */
export async function withdrawSlots(ids: readonly string[]): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Slot" SET "withdrawn" = true WHERE "id" IN (${Prisma.join(ids)})`;
}

/** Takes back what somebody published who no longer works here: nobody would be there. */
export async function withdrawOfLeavers(now: string): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Slot" SET "withdrawn" = true WHERE "withdrawn" = false AND "endsAt" > ${now}
      AND "workerId" IN (SELECT "id" FROM "Staff" WHERE "endedOn" IS NOT NULL)`;
}

/** Clears times that were over before a moment and that no booking points at. */
export async function deleteOldSlots(endedBefore: string): Promise<void> {
  await prisma.$executeRaw`
    DELETE FROM "Slot" WHERE "endsAt" < ${endedBefore}
      AND NOT EXISTS (SELECT 1 FROM "Booking" WHERE "slotId" = "Slot"."id")`;
}
