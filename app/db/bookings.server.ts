import { forgetErased, prisma } from "./client.server";
import { Prisma, type Booking } from "./generated/client";

export type StoredBooking = Booking;

export type NewBooking = Pick<
  StoredBooking,
  "key" | "half" | "card" | "summaryHalf" | "summary" | "eraseAfter"
> & { wishLanguage: string; wishInstitution: string; since: string };

/** A talk that can be booked at this moment. */
const canBeBooked = (slotId: string, now: string) => Prisma.sql`
  "Slot"."id" = ${slotId} AND "kind" = 'talk' AND "withdrawn" = false AND "startsAt" > ${now}`;

/**
 * Books a talk: one statement, so that of any number at the same time exactly one is written. False
 * when another was first, when it was withdrawn or began, or when this code has a booking already.
 */
export async function createBooking(
  booking: NewBooking,
  slotId: string,
  now: string,
): Promise<boolean> {
  const { key, half, card, summaryHalf, summary, wishLanguage, wishInstitution } = booking;
  const written = await prisma.$executeRaw`
    INSERT INTO "Booking" ("key", "slotId", "half", "card", "summaryHalf", "summary",
      "wishLanguage", "wishInstitution", "since", "eraseAfter")
    SELECT ${key}, "Slot"."id", ${half}, ${card}, ${summaryHalf}, ${summary},
      ${wishLanguage}, ${wishInstitution}, ${booking.since}, ${booking.eraseAfter}
    FROM "Slot" WHERE ${canBeBooked(slotId, now)}
    ON CONFLICT DO NOTHING`;
  return written === 1;
}

/** Puts somebody on the waiting list; the same code again changes nothing. */
export async function createWaiting(booking: NewBooking): Promise<void> {
  const { key, half, card, wishLanguage, wishInstitution, since, eraseAfter } = booking;
  await prisma.$executeRaw`
    INSERT INTO "Booking" ("key", "half", "card", "summaryHalf", "summary", "wishLanguage",
      "wishInstitution", "since", "eraseAfter")
    VALUES (${key}, ${half}, ${card}, ${booking.summaryHalf}, ${booking.summary}, ${wishLanguage},
      ${wishInstitution}, ${since}, ${eraseAfter})
    ON CONFLICT DO NOTHING`;
}

/** A booking by the hash of its code, or null. */
export function findBooking(key: string): Promise<StoredBooking | null> {
  return prisma.booking.findUnique({ where: { key } });
}

/** The bookings of some times. */
export function listBookings(slotIds: readonly string[]): Promise<StoredBooking[]> {
  return prisma.booking.findMany({ where: { slotId: { in: [...slotIds] } } });
}

/** Who waits and has no offer, longest first; two of one hour in the order of a hash. */
export function listWaiting(mostOffers: number): Promise<StoredBooking[]> {
  return prisma.booking.findMany({
    where: { slotId: null, outcome: null, offers: { lt: mostOffers } },
    orderBy: [{ since: "asc" }, { key: "asc" }],
  });
}

/**
 * Gives a booking another time and lets go of the one it had, in one statement. What was taken along
 * stays only when the worker stays. `offerUntil` makes it an offer. False when the time is not free.
 */
export async function moveBooking(
  key: string,
  slotId: string,
  now: string,
  to: { offerUntil: string | null; eraseAfter: string },
): Promise<boolean> {
  const isSameWorker = Prisma.sql`(SELECT "workerId" FROM "Slot" WHERE "id" = ${slotId})
    = COALESCE((SELECT "workerId" FROM "Slot" WHERE "id" = "Booking"."slotId"),
      (SELECT "workerId" FROM "Slot" WHERE "id" = ${slotId}))`;
  // Once a time is theirs, nobody needs to know since when they waited.
  const since = to.offerUntil === null ? Prisma.sql`''` : Prisma.sql`"since"`;
  try {
    const written = await prisma.$executeRaw`
      UPDATE "Booking" SET "slotId" = ${slotId}, "offerUntil" = ${to.offerUntil}, "since" = ${since},
        "eraseAfter" = ${to.eraseAfter}, "sequence" = "sequence" + 1,
        "summary" = CASE WHEN ${isSameWorker} THEN "summary" END,
        "summaryHalf" = CASE WHEN ${isSameWorker} THEN "summaryHalf" END
      WHERE "key" = ${key} AND "outcome" IS NULL
        AND EXISTS (SELECT 1 FROM "Slot" WHERE ${canBeBooked(slotId, now)})
        AND NOT EXISTS (SELECT 1 FROM "Booking" AS "other" WHERE "other"."slotId" = ${slotId})`;
    return written === 1;
  } catch (error) {
    // On a database with two writers at once the unique index decides what the condition could not see.
    if (error instanceof Prisma.PrismaClientKnownRequestError) return false;
    throw error;
  }
}

/** Makes an offer a booking. False when its time was over, or when there is none. */
export async function acceptOffer(key: string, now: string): Promise<boolean> {
  const written = await prisma.$executeRaw`
    UPDATE "Booking" SET "offerUntil" = NULL, "since" = '' WHERE "key" = ${key} AND "offerUntil" > ${now}
      AND EXISTS (SELECT 1 FROM "Slot" WHERE "id" = "Booking"."slotId" AND "withdrawn" = false)`;
  return written === 1;
}

/** Takes back offers that nobody took in time, or whose time was withdrawn; those waited for nothing. */
export async function lapseOffers(now: string, since: string): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Booking" SET "slotId" = NULL, "offerUntil" = NULL WHERE "offerUntil" IS NOT NULL
      AND "slotId" IN (SELECT "id" FROM "Slot" WHERE "withdrawn" = true)`;
  await prisma.$executeRaw`
    UPDATE "Booking" SET "slotId" = NULL, "offerUntil" = NULL, "offers" = "offers" + 1,
      "since" = ${since} WHERE "offerUntil" <= ${now}`;
}

/** Puts a booking back on the waiting list, when its time was withdrawn or its offers are used up. */
export async function waitAgain(key: string, since: string, eraseAfter: string): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Booking" SET "slotId" = NULL, "offerUntil" = NULL, "offers" = 0, "since" = ${since},
      "eraseAfter" = ${eraseAfter}, "summary" = NULL, "summaryHalf" = NULL
    WHERE "key" = ${key} AND "outcome" IS NULL
      AND ("slotId" IS NULL
        OR "slotId" IN (SELECT "id" FROM "Slot" WHERE "withdrawn" = true))`;
}

/**
 * Keeps what became of a talk, what was offered after it, and erases what the student took along.
 * False when it was marked before, so that it is counted once.
 */
export async function markOutcome(
  key: string,
  to: { outcome: string; followUp: boolean; onward: string },
): Promise<boolean> {
  const first = await prisma.$executeRaw`
    UPDATE "Booking" SET "outcome" = ${to.outcome}, "summary" = NULL, "summaryHalf" = NULL
    WHERE "key" = ${key} AND "outcome" IS NULL AND "offerUntil" IS NULL`;
  await prisma.booking.updateMany({
    where: { key, outcome: { not: null } },
    data: to,
  });
  return first === 1;
}

/** Erases a booking and what came with it, from the write-ahead log too. False when there was none. */
export async function deleteBooking(key: string): Promise<boolean> {
  const { count } = await prisma.booking.deleteMany({ where: { key } });
  if (count > 0) await forgetErased();
  return count > 0;
}

/** Erases what was taken along to talks that ended before a moment, and rows past their last day. */
export async function eraseOldBookings(endedBefore: string, today: string): Promise<void> {
  const summaries = await prisma.$executeRaw`
    UPDATE "Booking" SET "summary" = NULL, "summaryHalf" = NULL WHERE "summary" IS NOT NULL
      AND "slotId" IN (SELECT "id" FROM "Slot" WHERE "endsAt" < ${endedBefore})`;
  const { count } = await prisma.booking.deleteMany({ where: { eraseAfter: { lt: today } } });
  // From the write-ahead log too.
  if (summaries + count > 0) await forgetErased();
}
