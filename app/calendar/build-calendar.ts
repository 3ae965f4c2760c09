import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

/** One entry of a calendar file. Nothing in it may tell what it is about. */
export interface CalendarEvent {
  /** Stays the same when the event moves, so that a calendar replaces it. */
  uid: string;
  /** ISO moments. */
  startsAt: string;
  endsAt: string;
  title: string;
  place?: string;
  /** Rises each time the event changes. */
  sequence?: number;
  cancelled?: boolean;
}

/**
 * The text of a calendar file. It names neither this site nor its subject; moments are in world time,
 * which every calendar turns into the clock of its owner, on both sides of a clock change.
 */
export function buildCalendar(events: readonly CalendarEvent[]): string {
  const calendar = ical({
    prodId: { company: "calendar", product: "calendar" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, startsAt, endsAt, title, place, sequence = 0, cancelled = false } of events)
    calendar.createEvent({
      id: uid,
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: title,
      location: place ?? null,
      sequence,
      status: cancelled ? ICalEventStatus.CANCELLED : null,
    });
  return calendar.toString();
}

/** The headers of a calendar file; its name tells nothing. */
export const calendarHeaders = {
  "Content-Type": "text/calendar; charset=utf-8",
  "Content-Disposition": 'attachment; filename="agenda.ics"',
};
