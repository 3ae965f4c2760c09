import type { StoredSlot } from "~/db/slots.server";
import type { Slot } from "./slot";

/** A time as it is stored, with its lists as lists. */
export function readSlot(row: StoredSlot): Slot {
  return {
    ...row,
    kind: row.kind as Slot["kind"],
    way: row.way as Slot["way"],
    languages: row.languages.split(" "),
    institutions: row.institutions.split(" "),
  };
}

/** What a student may know of a time: not whose it is, nor what it was published with. */
export type ShownSlot = Pick<
  Slot,
  "id" | "startsAt" | "endsAt" | "way" | "place" | "languages" | "institutions"
>;

/** A time as a student sees it. Where it is comes with the booking, except of an open door. */
export function showSlot(slot: Slot, { hidesPlace = false } = {}): ShownSlot {
  const { id, startsAt, endsAt, way, languages, institutions } = slot;
  // A phone number or a link of a talk is for who booked it.
  const place = hidesPlace && way !== "place" ? "" : slot.place;
  return { id, startsAt, endsAt, way, place, languages, institutions };
}
