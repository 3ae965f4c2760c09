import { addDays, readClock } from "~/calendar/local-time";
import {
  acceptOffer,
  createBooking,
  createWaiting,
  deleteBooking,
  findBooking,
  moveBooking,
  type NewBooking,
  type StoredBooking,
  waitAgain,
} from "~/db/bookings.server";
import { countEvent } from "~/db/service-counts.server";
import { findSlot } from "~/db/slots.server";
import type { Part } from "~/feedback/message";
import { hashCode } from "~/receipt/hash.server";
import type { AppointmentState } from "./appointment-state";
import { type Card, openCard, sealCard, sealSummary } from "./card.server";
import { mostOffers, type Slot, type SlotWish, waitingDays } from "./slot";
import { readSlot, showSlot } from "./stored-slot";
import { eraseAfterTalk, hourOf, moveUpWaiting, soonest, trySweep } from "./sweep.server";

/** What a student asks for with a code to be. */
export interface Request {
  code: string;
  card: Card;
  parts: Part[] | null;
  wish: SlotWish;
}

const keyOf = (code: string) => hashCode("booking", code);

/** `since` is "" for who books: only a waiting list needs to know who came first. */
function makeRow(
  { code, card, parts, wish }: Request,
  { since, eraseAfter }: { since: string; eraseAfter: string },
) {
  return {
    key: keyOf(code),
    ...sealCard(card),
    ...sealSummary(parts),
    wishLanguage: wish.spoken ?? "",
    wishInstitution: wish.institution ?? "",
    since,
    eraseAfter,
  } satisfies NewBooking;
}

/**
 * Books a talk. "taken" when another was first or it was withdrawn: then nothing was kept. The same
 * code again finds what it booked before, and counts once.
 */
export async function bookTalk(
  request: Request,
  slotId: string,
  now: Date,
): Promise<"booked" | "taken"> {
  const slot = await findSlot(slotId);
  if (!slot) return "taken";
  const row = makeRow(request, { since: "", eraseAfter: eraseAfterTalk(slot.startsAt) });
  if (await createBooking(row, slotId, soonest(now))) {
    await countTalk("talk-booked", readSlot(slot), request, now);
    return "booked";
  }
  return (await findBooking(row.key)) ? "booked" : "taken";
}

/** Counts a talk by kind, language, institution and how long the student waits for it. */
export async function countTalk(
  subject: string,
  slot: Slot,
  { card, wish }: { card: Pick<Card, "language">; wish: SlotWish },
  now: Date,
): Promise<void> {
  const only = slot.institutions.length === 1 ? slot.institutions[0] : undefined;
  await countEvent(subject, now, {
    kind: slot.way,
    language: card.language,
    institution: only ?? wish.institution ?? "several",
    waited: describeWait(slot.startsAt, now),
  });
}

function describeWait(startsAt: string, now: Date): string {
  const days = (Date.parse(startsAt) - now.getTime()) / (24 * 3_600_000);
  return days <= 2 ? "two-days" : days <= 7 ? "week" : days <= 14 ? "two-weeks" : "longer";
}

/** Puts a student on the waiting list, and makes the offer at once when something is free. */
export async function waitForTalk(request: Request, now: Date): Promise<void> {
  const eraseAfter = addDays(readClock(now).date, waitingDays);
  const row = makeRow(request, { since: hourOf(now), eraseAfter });
  if (await findBooking(row.key)) return;
  await createWaiting(row);
  await countEvent("talk-waiting", now, { language: request.card.language });
  await moveUpWaiting(now);
}

/** The booking of a code with its time and card, or null. */
async function openBooking(code: string) {
  const booking = await findBooking(keyOf(code));
  if (!booking) return null;
  const stored = booking.slotId === null ? null : await findSlot(booking.slotId);
  const slot = stored && readSlot(stored);
  const card = openCard(booking);
  const { wishLanguage, wishInstitution } = booking;
  const wish = { spoken: wishLanguage || null, institution: wishInstitution || null };
  return { booking, slot, wish, card: card ?? { nickname: "", topic: null, language: "nl" } };
}

/** What a code opens, as its student sees it; null for a code that opens nothing. */
export async function describeAppointment(code: string, now: Date) {
  await trySweep(now);
  const opened = await openBooking(code);
  if (!opened) return null;
  const { booking, slot, wish, card } = opened;
  return {
    state: readState(booking, slot, now),
    slot: slot && showSlot(slot),
    offerUntil: booking.offerUntil,
    takesSummary: booking.summary !== null,
    followUp: booking.followUp,
    onward: booking.onward.split(" ").filter((id) => id !== ""),
    eraseAfter: booking.eraseAfter,
    sequence: booking.sequence,
    // Not the key of the row: a calendar file must not point at it.
    uid: hashCode("calendar entry", code).slice(0, 16),
    nickname: card.nickname,
    wish,
  };
}

function readState(booking: StoredBooking, slot: Slot | null, now: Date): AppointmentState {
  if (booking.outcome) return booking.outcome === "held" ? "held" : "missed";
  if (!slot) return booking.offers < mostOffers ? "waiting" : "offers-over";
  if (slot.withdrawn) return "withdrawn";
  if (booking.offerUntil) return "offered";
  return slot.startsAt > now.toISOString() ? "booked" : "over";
}

/** Moves a talk to another time; "taken" when that is gone, and then the old one stays. */
export async function moveTalk(code: string, slotId: string, now: Date) {
  const [opened, stored] = await Promise.all([openBooking(code), findSlot(slotId)]);
  if (!opened || !stored) return "taken";
  const { booking, slot } = opened;
  const state = readState(booking, slot, now);
  if (state === "over" || state === "held" || state === "missed") return "taken";
  if (booking.slotId === slotId && state === "booked") return "moved";
  const hadOne = state === "booked" || state === "withdrawn";
  const to = { offerUntil: null, eraseAfter: eraseAfterTalk(stored.startsAt) };
  if (!(await moveBooking(booking.key, slotId, soonest(now), to))) return "taken";
  await countTalk(hadOne ? "talk-moved" : "talk-booked", readSlot(stored), opened, now);
  await moveUpWaiting(now);
  return "moved";
}

/** Takes an offer of the waiting list. False when it was no longer held. */
export async function takeOffer(code: string, now: Date): Promise<boolean> {
  const opened = await openBooking(code);
  if (!opened?.slot || !(await acceptOffer(opened.booking.key, now.toISOString()))) return false;
  await countTalk("talk-booked", opened.slot, opened, now);
  return true;
}

/** Back to the waiting list: after a withdrawn time, or when all offers were let go. */
export async function waitOnceMore(code: string, now: Date): Promise<void> {
  await waitAgain(keyOf(code), hourOf(now), addDays(readClock(now).date, waitingDays));
  await moveUpWaiting(now);
}

/** Erases everything behind a code; its time is free again. */
export async function cancelTalk(code: string, now: Date): Promise<void> {
  const opened = await openBooking(code);
  if (!opened) return;
  const state = readState(opened.booking, opened.slot, now);
  const isFirst = await deleteBooking(opened.booking.key);
  if (isFirst && state === "booked" && opened.slot)
    await countTalk("talk-cancelled", opened.slot, opened, now);
  await moveUpWaiting(now);
}

/** Whether a code opens anything. */
export async function isBooked(code: string): Promise<boolean> {
  return (await findBooking(keyOf(code))) !== null;
}
