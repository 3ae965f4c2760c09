import { randomBytes } from "node:crypto";
import { recordAudit } from "~/auth/audit.server";
import type { SignedIn } from "~/auth/staff";
import type { CalendarEvent } from "~/calendar/build-calendar";
import { listBookings } from "~/db/bookings.server";
import { findFeedOwner, keepFeed } from "~/db/calendar-feeds.server";
import { listSlots } from "~/db/slots.server";
import { hashCode } from "~/receipt/hash.server";

const day = 24 * 3_600_000;

/** Makes the secret of a worker's calendar; an earlier one stops working. Shown once, stored as a hash. */
export async function renewFeed(staff: SignedIn): Promise<string> {
  const secret = randomBytes(24).toString("base64url");
  await recordAudit(staff.id, "calendar-address-made");
  await keepFeed(staff.id, hashCode("calendar", secret));
  return secret;
}

/**
 * The times of a worker as a calendar, from two weeks back to a year ahead, or null for a secret that
 * is not one. `titles` say whether somebody comes, and never who or why.
 */
export async function findFeed(
  secret: string,
  titles: { appointment: string; busy: string },
  now: Date,
): Promise<CalendarEvent[] | null> {
  const workerId = await findFeedOwner(hashCode("calendar", secret));
  if (workerId === null) return null;
  const from = new Date(now.getTime() - 14 * day).toISOString();
  const until = new Date(now.getTime() + 366 * day).toISOString();
  const slots = await listSlots(from, until, { workerId });
  const bookings = await listBookings(slots.map(({ id }) => id));
  const booked = new Set(bookings.filter((each) => !each.offerUntil).map(({ slotId }) => slotId));
  return slots.map(({ id, startsAt, endsAt, withdrawn }) => ({
    uid: id,
    startsAt,
    endsAt,
    title: booked.has(id) ? titles.appointment : titles.busy,
    cancelled: withdrawn,
    sequence: withdrawn ? 1 : 0,
  }));
}
