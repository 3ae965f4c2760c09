import { addDays, readClock } from "~/calendar/local-time";
import type { Language } from "~/language";
import type { Track } from "./tracks";

export const cohortStates = ["draft", "published", "cancelled"] as const;
export type CohortState = (typeof cohortStates)[number];

export const workshops = ["first", "second"] as const;
export type Workshop = (typeof workshops)[number];

/** Minutes that each of the two workshops takes. */
export const workshopMinutes = 90;
/** People a group may hold: fewer is no group, more is no conversation (content.md 1.4). */
export const smallestRoom = 4;
export const largestRoom = 8;
/** Days between the two workshops, outside which the office is warned: about a week is meant. */
const usualGap = { least: 5, most: 10 };
/** Weeks after the second workshop in which a cohort and its sign-ups are still there. */
export const keptWeeks = 4;

/** What the office plans; the two moments are ISO with milliseconds, so that they compare as text. */
export interface CohortPlan {
  track: Track;
  language: Language;
  firstAt: string;
  secondAt: string;
  isOnline: boolean;
  place: string;
  /** Id in the region; null: for everybody. */
  institution: string | null;
  room: number;
  facilitatorId: string | null;
  cofacilitatorId: string | null;
  crisisContact: string;
}

export interface Cohort extends CohortPlan {
  id: string;
  state: CohortState;
  /** Rises with each change after publication. */
  sequence: number;
  /** What changed after publication, by the sequence at which it last did. */
  changed: Partial<Record<ChangedPart, number>>;
  wallCode: string;
  note: string;
}

/** Who leads workshops, as publishing must know it. */
export interface Facilitator {
  id: string;
  name: string;
  /** Has the role of facilitator, and access. */
  isActive: boolean;
  /** Day on which the training was finished, or null. */
  trainedOn: string | null;
}

export type PublishFault =
  | "past"
  | "order"
  | "place"
  | "facilitator"
  | "facilitator-gone"
  | "facilitator-untrained"
  | "cofacilitator"
  | "cofacilitator-gone"
  | "cofacilitator-untrained"
  | "same-person"
  | "crisis-contact"
  | "busy";

/** Why a cohort can not be published, or no longer take anybody; `others` are the cohorts beside it. */
export function listPublishFaults(
  plan: CohortPlan & { id?: string },
  facilitators: readonly Facilitator[],
  others: readonly Cohort[],
  now: Date,
): PublishFault[] {
  const faults: (PublishFault | null | false)[] = [
    plan.firstAt <= now.toISOString() && "past",
    plan.secondAt <= plan.firstAt && "order",
    plan.place === "" && "place",
    findPersonFault("facilitator", plan.facilitatorId, facilitators),
    findPersonFault("cofacilitator", plan.cofacilitatorId, facilitators),
    plan.facilitatorId !== null && plan.facilitatorId === plan.cofacilitatorId && "same-person",
    // In the group about gloom somebody may say they do not want to live: then there is a name to call.
    plan.track === "deep" && plan.crisisContact === "" && "crisis-contact",
    others.some((other) => sharesPeople(plan, other) && clashes(plan, other)) && "busy",
  ];
  return faults.filter((fault) => fault !== null && fault !== false);
}

/** Faults that go with a person: whoever is to lead it left, or lost the role. */
export function needsAttention(
  cohort: Cohort,
  facilitators: readonly Facilitator[],
  now: Date,
): boolean {
  if (cohort.state !== "published" || cohort.secondAt <= now.toISOString()) return false;
  return [cohort.facilitatorId, cohort.cofacilitatorId].some(
    (id) => !facilitators.find((each) => each.id === id)?.isActive,
  );
}

function findPersonFault(
  which: "facilitator" | "cofacilitator",
  id: string | null,
  facilitators: readonly Facilitator[],
): PublishFault | null {
  if (id === null) return which;
  const person = facilitators.find((each) => each.id === id);
  if (!person?.isActive) return `${which}-gone`;
  return person.trainedOn === null ? `${which}-untrained` : null;
}

export type PlanWarning = { kind: "gap"; days: number } | { kind: "same-place"; on: string };

/** What is odd about a plan, though not wrong. Days are those of the calendar, whatever the clock does. */
export function listWarnings(
  plan: CohortPlan & { id?: string },
  others: readonly Cohort[],
): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  const days = countDays(plan.firstAt, plan.secondAt);
  if (days < usualGap.least || days > usualGap.most) warnings.push({ kind: "gap", days });
  const same = others.find(
    (other) => plan.place !== "" && other.place === plan.place && clashes(plan, other),
  );
  if (same && !plan.isOnline) warnings.push({ kind: "same-place", on: same.firstAt });
  return warnings;
}

/** Days on the calendar of Amsterdam from one moment to another. */
export function countDays(from: string, to: string): number {
  const [start, end] = [readClock(from).date, readClock(to).date];
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}

/** ISO moment at which a workshop that begins at a moment is over. */
export function endOf(startsAt: string): string {
  return new Date(Date.parse(startsAt) + workshopMinutes * 60_000).toISOString();
}

function sharesPeople(plan: CohortPlan, other: CohortPlan): boolean {
  const people = [other.facilitatorId, other.cofacilitatorId];
  return [plan.facilitatorId, plan.cofacilitatorId].some(
    (id) => id !== null && people.includes(id),
  );
}

function clashes(plan: CohortPlan & { id?: string }, other: Cohort): boolean {
  if (other.id === plan.id || other.state !== "published") return false;
  return [plan.firstAt, plan.secondAt].some((mine) =>
    [other.firstAt, other.secondAt].some((theirs) => mine < endOf(theirs) && theirs < endOf(mine)),
  );
}

const changedParts = ["first", "second", "place", "facilitators", "language"] as const;
export type ChangedPart = (typeof changedParts)[number];

/** What of a plan is news for who signed up. */
export function listChanges(from: CohortPlan, to: CohortPlan): ChangedPart[] {
  const read = (plan: CohortPlan): Record<ChangedPart, string> => ({
    first: plan.firstAt,
    second: plan.secondAt,
    place: `${plan.isOnline} ${plan.place}`,
    facilitators: `${plan.facilitatorId} ${plan.cofacilitatorId}`,
    language: plan.language,
  });
  const [before, after] = [read(from), read(to)];
  return changedParts.filter((part) => before[part] !== after[part]);
}

/** What changed since somebody last looked. */
export function listNews(cohort: Cohort, seen: number): ChangedPart[] {
  return changedParts.filter((part) => (cohort.changed[part] ?? 0) > seen);
}

export type SignUpState =
  "open" | "full" | "list-full" | "begun" | "past" | "cancelled" | "paused" | "unknown";

/** People who wait behind the places at most: beyond that a list is no help to anybody. */
export const longestList = 60;

/** Whether somebody can sign up, and for what. `listed` is everybody on the list, places included. */
export function findSignUpState(
  cohort: Cohort,
  listed: number,
  isPaused: boolean,
  now: Date,
): SignUpState {
  const at = now.toISOString();
  if (cohort.state === "draft") return "unknown";
  if (cohort.state === "cancelled") return "cancelled";
  if (endOf(cohort.secondAt) <= at) return "past";
  if (cohort.firstAt <= at) return "begun";
  if (isPaused) return "paused";
  if (listed >= cohort.room + longestList) return "list-full";
  return listed >= cohort.room ? "full" : "open";
}

export type Standing = { kind: "place" } | { kind: "waiting"; number: number };

/**
 * Where somebody stands on a list. Nothing moves anybody up: who has one of the lowest turns has a
 * place, so a turn that goes, or room that grows, is enough.
 */
export function findStanding(turns: readonly number[], own: number, room: number): Standing {
  const before = turns.filter((turn) => turn < own).length;
  return before < room ? { kind: "place" } : { kind: "waiting", number: before - room + 1 };
}

/** Whether a cohort and its list may be erased: so many weeks after its second workshop. */
export function isOver(secondAt: string, now: Date): boolean {
  const { date } = readClock(secondAt);
  return addDays(date, keptWeeks * 7) < readClock(now).date;
}
