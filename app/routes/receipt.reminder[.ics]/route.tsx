import type { LoaderFunctionArgs } from "@remix-run/node";
import ical from "ical-generator";
import { content } from "~/content/content";

/** Two whole days with a title that tells nothing: no name of this site, no address, no code. */
export function loader({ context }: LoaderFunctionArgs) {
  const calendar = ical({ prodId: { company: "calendar", product: "calendar" } });
  for (const months of [1, 6]) {
    const start = inMonths(new Date(), months);
    calendar.createEvent({
      start,
      allDay: true,
      summary: content[context.language].receipt.calendarTitle,
    });
  }
  return new Response(calendar.toString(), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="agenda.ics"',
    },
  });
}

/** The same day so many months on, or the last of that month when it is shorter. */
function inMonths(from: Date, months: number): Date {
  const date = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1, 12));
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return date;
}
