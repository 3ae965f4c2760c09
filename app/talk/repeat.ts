import { addDays, isDay, isTime, momentOf, readClock } from "~/calendar/local-time";

/** Times as a worker publishes them, by the clock in Amsterdam. */
export interface Repeat {
  /** First day, such as "2026-11-23". */
  date: string;
  /** "14:00" and "17:00". */
  from: string;
  to: string;
  /** Last day of a weekly repeat, itself included; null for one day. */
  until: string | null;
  /** Days that are left out, such as holidays. */
  leftOut: readonly string[];
  /** Minutes of one talk; null for a door that is open the whole stretch. */
  minutes: number | null;
}

/** A stretch between two moments, in ISO with Z. */
export interface Stretch {
  startsAt: string;
  endsAt: string;
}

export interface Expanded {
  stretches: Stretch[];
  /** Days on which the clock skips one of these times. */
  skipped: string[];
}

export type RepeatFault =
  | "date-wrong"
  | "date-past"
  | "time-wrong"
  | "ends-before-start"
  | "minutes-wrong"
  | "until-wrong"
  | "left-out-wrong"
  | "too-many"
  | "nothing-left";

/** Days that a repeat may run on, and times that it may make. */
export const longestRepeat = 366;
export const mostStretches = 300;
const minute = 60_000;

/**
 * What is wrong with times as typed, by field; an empty object when nothing is. `today` is the day
 * in Amsterdam.
 */
export function findRepeatFaults(
  repeat: Repeat,
  today: string,
): Partial<Record<keyof Repeat, RepeatFault>> {
  const { date, from, to, until, leftOut, minutes } = repeat;
  const faults: Partial<Record<keyof Repeat, RepeatFault>> = {};
  if (!isDay(date)) faults.date = "date-wrong";
  else if (date < today) faults.date = "date-past";
  if (!isTime(from)) faults.from = "time-wrong";
  if (!isTime(to)) faults.to = "time-wrong";
  else if (isTime(from) && to <= from) faults.to = "ends-before-start";
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 10 && minutes <= 120))
    faults.minutes = "minutes-wrong";
  const isUntilRight =
    until === null || (isDay(until) && until >= date && until <= addDaysOr(date, longestRepeat));
  if (!isUntilRight) faults.until = "until-wrong";
  if (!leftOut.every(isDay)) faults.leftOut = "left-out-wrong";
  if (Object.keys(faults).length > 0) return faults;
  const { stretches } = expandRepeat(repeat);
  if (stretches.length > mostStretches) return { until: "too-many" };
  return stretches.length === 0 ? { to: "nothing-left" } : {};
}

const addDaysOr = (date: string, days: number) => (isDay(date) ? addDays(date, days) : "");

/**
 * Every stretch of a repeat, in order. 14:30 is 14:30 on the wall on both sides of a clock change.
 * A time that the clock skips that day is left out and its day is named; of a time that comes twice
 * it is the first. A talk lasts its minutes, however the clock jumps.
 */
export function expandRepeat(repeat: Repeat): Expanded {
  const stretches: Stretch[] = [];
  const skipped: string[] = [];
  for (const date of listDays(repeat)) {
    const { from, to, minutes } = repeat;
    const found =
      minutes === null ? [openDoor(date, from, to)] : listTalks(date, from, to, minutes);
    stretches.push(...found.filter((stretch) => stretch !== null));
    if (found.includes(null)) skipped.push(date);
  }
  return { stretches, skipped };
}

function listDays({ date, until, leftOut }: Repeat): string[] {
  const days: string[] = [];
  for (let day = date; day <= (until ?? date); day = addDays(day, 7))
    if (!leftOut.includes(day)) days.push(day);
  return days;
}

function openDoor(date: string, from: string, to: string): Stretch | null {
  const startsAt = findMoment(date, from);
  const endsAt = findMoment(date, to);
  return startsAt && endsAt ? { startsAt, endsAt } : null;
}

function listTalks(date: string, from: string, to: string, minutes: number): (Stretch | null)[] {
  const talks: (Stretch | null)[] = [];
  for (let at = minutesOf(from); at + minutes <= minutesOf(to); at += minutes) {
    const startsAt = findMoment(date, clockOf(at));
    talks.push(startsAt === null ? null : { startsAt, endsAt: addMinutes(startsAt, minutes) });
  }
  return talks;
}

/** The moment of a time on the wall; null when the clock skips it that day. */
function findMoment(date: string, time: string): string | null {
  const moment = momentOf(date, time);
  return readClock(moment).time === time ? moment : null;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockOf = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

function addMinutes(moment: string, minutes: number): string {
  return `${new Date(Date.parse(moment) + minutes * minute).toISOString().slice(0, 19)}Z`;
}

/** Days as somebody types them: "2026-12-25", "25-12-2026" or "25/12/2026", with anything between. */
export function readDays(typed: string): string[] {
  return typed
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
    .map((word) => {
      const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(word);
      if (!turned) return word;
      const [, day = "", month = "", year = ""] = turned;
      return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    });
}
