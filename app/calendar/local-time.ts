import { Temporal } from "temporal-polyfill";

/** Every place of a deployment is in the Netherlands, and so is its clock. */
export const timeZone = "Europe/Amsterdam";

/**
 * The moment at which a clock on the wall in Amsterdam says so: ISO with Z, in seconds. `date` is
 * "2026-11-22", `time` is "14:30". In the hour that March skips the clock has moved on (02:30 is
 * 03:30); of the hour that October repeats it is the first.
 */
export function momentOf(date: string, time: string): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: "second" });
}

/** What calendar and clock in Amsterdam say at a moment; `weekday` counts from 1, Monday. */
export function readClock(moment: string | Date): { date: string; time: string; weekday: number } {
  const iso = typeof moment === "string" ? moment : moment.toISOString();
  const there = Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone);
  return {
    date: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: "minute" }),
    weekday: there.dayOfWeek,
  };
}

/** The day so many days on, such as "2026-11-29"; days before for a number below zero. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whether a text is a day that exists, written as "2026-11-22". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** Whether a text is a time on the clock, written as "09:30". */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
