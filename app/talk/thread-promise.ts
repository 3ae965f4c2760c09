import { addDays } from "~/calendar/local-time";

/** Monday to Friday. On a holiday nobody reads either, so the page promises no more than it says. */
function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The last day on which an answer still keeps the promise: so many working days after the question. */
export function dueOn(since: string, workingDays: number): string {
  let day = since;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days by which a promise is overdue; 0 while it is kept. */
export function countOverdue(due: string, today: string): number {
  let overdue = 0;
  for (let day = due; day < today;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) overdue += 1;
  }
  return overdue;
}
