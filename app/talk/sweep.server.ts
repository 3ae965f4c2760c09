import { addDays, readClock } from "~/calendar/local-time";
import { eraseOldBookings, lapseOffers, listWaiting, moveBooking } from "~/db/bookings.server";
import { deleteOldSlots, listFreeSlots, withdrawOfLeavers } from "~/db/slots.server";
import { daysAfterTalk, fitsWish, holdUntil, mostOffers } from "./slot";
import { readSlot } from "./stored-slot";

const hour = 3_600_000;
const day = 24 * hour;
/** Days ahead that talks can be booked. */
export const bookableDays = 56;

/** The soonest that a talk can be booked for: its worker must be able to see it. */
export function soonest(now: Date): string {
  return new Date(now.getTime() + hour).toISOString();
}

/** The ISO hour that stands for when a waiting began. */
export const hourOf = (now: Date) => now.toISOString().slice(0, 13);

/** The last day on which the code of a talk opens. */
export function eraseAfterTalk(startsAt: string): string {
  return addDays(readClock(startsAt).date, daysAfterTalk);
}

/** Talks that a student can book now, in order. */
export async function findFree(now: Date) {
  const before = new Date(now.getTime() + bookableDays * day).toISOString();
  return (await listFreeSlots(soonest(now), before)).map(readSlot);
}

/** Offers free talks to who waits: longest first, each the first that fits, held for a day at most. */
export async function moveUpWaiting(now: Date): Promise<void> {
  await lapseOffers(now.toISOString(), hourOf(now));
  const waiting = await listWaiting(mostOffers);
  if (waiting.length === 0) return;
  let free = await findFree(now);
  for (const { key, wishLanguage, wishInstitution } of waiting) {
    const wish = { spoken: wishLanguage || null, institution: wishInstitution || null };
    const slot = free.find((each) => fitsWish(each, wish) && holdUntil(each.startsAt, now));
    if (!slot) continue;
    const eraseAfter = eraseAfterTalk(slot.startsAt);
    const offerUntil = holdUntil(slot.startsAt, now);
    await moveBooking(key, slot.id, now.toISOString(), { offerUntil, eraseAfter });
    free = free.filter(({ id }) => id !== slot.id);
  }
}

/**
 * Everything that happens by itself: what was taken along goes an hour after the talk, a booking two
 * weeks after it, times of who left are off, and who waits moves up.
 */
async function sweepTalks(now: Date): Promise<void> {
  await eraseOldBookings(new Date(now.getTime() - hour).toISOString(), readClock(now).date);
  await deleteOldSlots(new Date(now.getTime() - (daysAfterTalk + 1) * day).toISOString());
  await withdrawOfLeavers(now.toISOString());
  await moveUpWaiting(now);
}

/** The same before a page is shown, which is not worse for a sweep that has to wait for the next. */
export async function trySweep(now: Date): Promise<void> {
  await sweepTalks(now).catch((error: unknown) => {
    console.error(
      "Talks were not swept:",
      error instanceof Error ? error.message : "unknown fault",
    );
  });
}

// Also when nobody looks any more.
setInterval(() => void trySweep(new Date()), 60_000).unref();
