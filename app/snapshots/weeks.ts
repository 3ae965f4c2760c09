import { isoWeek } from "~/questionnaire/iso-week";

const week = 7 * 24 * 3600 * 1000;

/** The last week that is over at this moment (UTC): nobody answers in it any more. */
export function lastClosedWeek(now: Date): string {
  return isoWeek(new Date(now.getTime() - week));
}

/** The last week of which every day is at least so many months ago: its answers are kept no longer. */
export function lastExpiredWeek(now: Date, months: number): string {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError("Months to keep answers is a whole number of one or more.");
  const firstOfMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const daysInMonth = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate();
  // The 31st has no counterpart in a short month; the last day of it keeps answers long enough.
  firstOfMonth.setUTCDate(Math.min(now.getUTCDate(), daysInMonth));
  return lastClosedWeek(firstOfMonth);
}
