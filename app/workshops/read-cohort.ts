import { isDay, isTime, momentOf } from "~/calendar/local-time";
import { type CohortPlan, largestRoom, smallestRoom } from "./cohort";
import { tracks } from "./tracks";

export const cohortFields = [
  "track",
  "language",
  "firstDay",
  "firstTime",
  "secondDay",
  "secondTime",
  "kind",
  "place",
  "institution",
  "room",
  "facilitator",
  "cofacilitator",
  "crisisContact",
] as const;
export type CohortField = (typeof cohortFields)[number];

export type CohortFault =
  | "choose"
  | "day"
  | "time"
  | "order"
  | "place-long"
  | "place-tells"
  | "link"
  | "room"
  | "crisis-long"
  | "not-yours";

export type CohortFaults = Partial<Record<CohortField, CohortFault>>;

const longest = { place: 120, crisisContact: 160 };

/**
 * Words that tell what a group is about. A place goes to calendars and hangs on the door of a room,
 * where others read it.
 */
const telling =
  /alcohol|drank|drink|drug|wiet|cannabis|blow|xtc|verslav|addict|verslaafd|angst|anxi|paniek|panic|depres|somber|gloom|impuls|adhd|sensati|persoonlijkheid|personality|preventure|vnn/i;

/** Whether a text about where a group meets tells what it is about. */
export function tellsTooMuch(place: string): boolean {
  return telling.test(place);
}

/** What a form of the office says of a cohort, and what is wrong with it. */
export function readCohort(
  form: URLSearchParams,
  allowed: { institutions: readonly string[]; facilitators: readonly string[] },
): { plan: CohortPlan | null; faults: CohortFaults } {
  const get = (field: CohortField) => (form.get(field) ?? "").trim();
  const faults: CohortFaults = {};
  const track = tracks.find((each) => each === get("track"));
  if (!track) faults.track = "choose";
  const language = (["nl", "en"] as const).find((each) => each === get("language"));
  if (!language) faults.language = "choose";
  const firstAt = readMoment(get("firstDay"), get("firstTime"), "first", faults);
  const secondAt = readMoment(get("secondDay"), get("secondTime"), "second", faults);
  if (firstAt && secondAt && secondAt <= firstAt) faults.secondDay = "order";
  const isOnline = get("kind") === "online";
  const place = get("place");
  const placeFault = findPlaceFault(place, isOnline);
  if (placeFault) faults.place = placeFault;
  const institution = get("institution") || null;
  if (institution && !allowed.institutions.includes(institution)) faults.institution = "not-yours";
  const room = Number(get("room"));
  if (!Number.isInteger(room) || room < smallestRoom || room > largestRoom) faults.room = "room";
  const [facilitatorId, cofacilitatorId] = (["facilitator", "cofacilitator"] as const).map(
    (field) => {
      const id = get(field) || null;
      if (id && !allowed.facilitators.includes(id)) faults[field] = "choose";
      return id;
    },
  ) as [string | null, string | null];
  const crisisContact = get("crisisContact");
  if (crisisContact.length > longest.crisisContact) faults.crisisContact = "crisis-long";
  if (Object.keys(faults).length > 0 || !track || !language || !firstAt || !secondAt)
    return { plan: null, faults };
  const who = { facilitatorId, cofacilitatorId, crisisContact };
  const plan = { track, language, firstAt, secondAt, isOnline, place, institution, room, ...who };
  return { plan, faults };
}

function readMoment(
  day: string,
  time: string,
  which: "first" | "second",
  faults: CohortFaults,
): string | null {
  if (!isDay(day)) faults[`${which}Day`] = "day";
  if (!isTime(time)) faults[`${which}Time`] = "time";
  // With milliseconds, as every moment of now: moments are compared as text.
  return isDay(day) && isTime(time) ? new Date(momentOf(day, time)).toISOString() : null;
}

function findPlaceFault(place: string, isOnline: boolean): CohortFault | null {
  if (place.length > longest.place) return "place-long";
  if (tellsTooMuch(place)) return "place-tells";
  if (isOnline && place !== "" && !/^https:\/\/[^\s<>"]+$/.test(place)) return "link";
  return null;
}
