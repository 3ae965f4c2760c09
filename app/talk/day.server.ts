import { recordAudit } from "~/auth/audit.server";
import type { SignedIn } from "~/auth/staff";
import { readClock } from "~/calendar/local-time";
import { listBookings, markOutcome } from "~/db/bookings.server";
import { findSlot, listSlots } from "~/db/slots.server";
import { countTalk } from "./book.server";
import { openCard, openSummary } from "./card.server";
import { daysAfterTalk } from "./slot";
import { readSlot } from "./stored-slot";
import { trySweep } from "./sweep.server";

const day = 24 * 3_600_000;

/**
 * The talks of a worker, from two weeks back on: who comes, under which nickname, with what they
 * took along. Only the worker of a talk ever gets to see these.
 */
export async function listOwnTalks(staff: SignedIn, now: Date) {
  await trySweep(now);
  const from = new Date(now.getTime() - (daysAfterTalk + 1) * day).toISOString();
  const until = new Date(now.getTime() + 120 * day).toISOString();
  const rows = await listSlots(from, until, { workerId: staff.id });
  const slots = new Map(rows.map((row) => [row.id, readSlot(row)]));
  const bookings = await listBookings([...slots.keys()]);
  const talks = bookings.flatMap((booking) => {
    const slot = slots.get(booking.slotId ?? "");
    if (!slot || booking.offerUntil !== null) return [];
    return [{ booking, slot, card: openCard(booking), parts: openSummary(booking) }];
  });
  return talks
    .sort((a, b) => a.slot.startsAt.localeCompare(b.slot.startsAt))
    .map(({ booking, slot, card, parts }) => ({
      slot,
      card,
      parts,
      outcome: booking.outcome as Outcome | null,
      followUp: booking.followUp,
      onward: booking.onward.split(" ").filter((id) => id !== ""),
      isOver: slot.endsAt <= now.toISOString(),
      hasBegun: slot.startsAt <= now.toISOString(),
    }));
}

/** How many own talks there are today, and how many are over and not closed yet. */
export async function countOwnTalks(workerId: string, now: Date) {
  const from = new Date(now.getTime() - (daysAfterTalk + 1) * day).toISOString();
  const until = new Date(now.getTime() + day).toISOString();
  const slots = await listSlots(from, until, { workerId, withdrawn: false });
  const bookings = await listBookings(slots.map(({ id }) => id));
  const open = bookings.filter(
    ({ outcome, offerUntil }) => outcome === null && offerUntil === null,
  );
  const starts = open.flatMap(({ slotId }) => slots.filter(({ id }) => id === slotId));
  const today = readClock(now).date;
  return {
    today: starts.filter(({ startsAt }) => readClock(startsAt).date === today).length,
    toClose: starts.filter(({ endsAt }) => readClock(endsAt).date < today).length,
  };
}

export const outcomes = ["held", "missed"] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Marks what became of an own talk, and what is offered after it. "early" before it began; "unknown"
 * when there is none, or it is a colleague's.
 */
export async function markTalk(
  staff: SignedIn,
  slotId: string,
  to: { outcome: Outcome; followUp: boolean; onward: string[] },
  now: Date,
): Promise<"marked" | "early" | "unknown"> {
  const stored = await findSlot(slotId);
  if (!stored || stored.workerId !== staff.id) return "unknown";
  const [booking] = await listBookings([slotId]);
  if (!booking || booking.offerUntil !== null) return "unknown";
  if (stored.startsAt > now.toISOString()) return "early";
  await recordAudit(staff.id, "talk-marked");
  const { outcome, followUp } = to;
  const kept = { outcome, followUp, onward: to.onward.join(" ") };
  if (!(await markOutcome(booking.key, kept))) return "marked";
  const card = openCard(booking) ?? { language: "nl" as const };
  const wish = { spoken: null, institution: booking.wishInstitution || null };
  await countTalk(`talk-${outcome}`, readSlot(stored), { card, wish }, new Date(stored.startsAt));
  return "marked";
}
