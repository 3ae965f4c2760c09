import { createHash, randomBytes } from "node:crypto";
import { recordAudit, recordRefusal } from "~/auth/audit.server";
import { listInstitutions } from "~/auth/roles";
import type { SignedIn } from "~/auth/staff";
import { listBookings } from "~/db/bookings.server";
import { countEvent } from "~/db/service-counts.server";
import { createSlots, findSlot, listSeries, listSlots, withdrawSlots } from "~/db/slots.server";
import type { Particulars } from "./read-publication";
import type { Stretch } from "./repeat";
import { fitsWish, type SlotWish } from "./slot";
import { readSlot } from "./stored-slot";
import { bookableDays, moveUpWaiting } from "./sweep.server";

const day = 24 * 3_600_000;

/** The institutions at which a colleague may publish times. */
export function listOwnInstitutions(staff: SignedIn): string[] {
  return listInstitutions(staff.grants, "prevention-worker");
}

/** A name for one go of the form: the same form sent twice publishes once. */
export function makeSeries(): string {
  return randomBytes(12).toString("base64url");
}

/**
 * Publishes times. "refused" for an institution at which this colleague has no rights: then nothing
 * is stored, and the trail says so.
 */
export async function publishSlots(
  staff: SignedIn,
  series: string,
  { kind, way, place, languages, institutions }: Particulars,
  stretches: readonly Stretch[],
  now: Date,
): Promise<"published" | "refused"> {
  const own = listOwnInstitutions(staff);
  if (!institutions.every((id) => own.includes(id))) {
    await recordRefusal("access-refused", "slots-of-other-institution", staff.id);
    return "refused";
  }
  await recordAudit(staff.id, "slots-published", series, { kind, number: stretches.length });
  await createSlots(
    stretches.map(({ startsAt, endsAt }) => ({
      id: hashId(series, startsAt, endsAt),
      kind,
      workerId: staff.id,
      series,
      startsAt,
      endsAt,
      way,
      place,
      languages: languages.join(" "),
      institutions: institutions.join(" "),
    })),
  );
  await moveUpWaiting(now);
  return "published";
}

/** An id that follows from its series, so that the same form sent twice makes the same rows. */
function hashId(series: string, startsAt: string, endsAt: string): string {
  const text = `${series} ${startsAt} ${endsAt}`;
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** What is published at the institutions of a colleague, from now on, with whether it is booked. */
export async function listPublished(staff: SignedIn, now: Date) {
  const own = listOwnInstitutions(staff);
  const until = new Date(now.getTime() + 400 * day).toISOString();
  const rows = await listSlots(now.toISOString(), until);
  const slots = rows
    .map(readSlot)
    .filter(
      ({ withdrawn, institutions }) => !withdrawn && institutions.some((id) => own.includes(id)),
    );
  const booked = new Set(
    (await listBookings(slots.map(({ id }) => id))).map(({ slotId }) => slotId),
  );
  return slots.map((slot) => ({
    ...slot,
    isBooked: booked.has(slot.id),
    isOwn: slot.workerId === staff.id,
  }));
}

/**
 * Withdraws a time, or all later ones that were published with it. Works while it is being booked:
 * who was just in time reads at the code that it is off, and can choose another.
 */
export async function withdraw(
  staff: SignedIn,
  slotId: string,
  scope: "one" | "series",
  now: Date,
): Promise<"withdrawn" | "unknown" | "refused"> {
  const found = await findSlot(slotId);
  if (!found || found.endsAt <= now.toISOString()) return "unknown";
  const own = listOwnInstitutions(staff);
  if (!readSlot(found).institutions.every((id) => own.includes(id))) {
    await recordRefusal("access-refused", "slots-of-other-institution", staff.id);
    return "refused";
  }
  const rows = scope === "one" ? [found] : await listSeries(found.series, found.startsAt);
  const slots = rows.filter(({ withdrawn }) => !withdrawn);
  if (slots.length === 0) return "withdrawn";
  await recordAudit(staff.id, "slots-withdrawn", found.series, { number: slots.length });
  await withdrawSlots(slots.map(({ id }) => id));
  const booked = await listBookings(slots.map(({ id }) => id));
  for (const { offerUntil } of booked)
    if (offerUntil === null) await countEvent("talk-withdrawn", now);
  await moveUpWaiting(now);
  return "withdrawn";
}

/** Doors that are open within so many days from now, for students. */
export async function listWalkIns(now: Date, days: number) {
  const until = new Date(now.getTime() + days * day).toISOString();
  const rows = await listSlots(now.toISOString(), until, { kind: "walk-in", withdrawn: false });
  return rows.map(readSlot);
}

/** The next open door that fits, or null. */
export async function findNextWalkIn(now: Date, wish: SlotWish) {
  const walkIns = await listWalkIns(now, bookableDays);
  return walkIns.find((slot) => fitsWish(slot, wish)) ?? null;
}
