import type { Language } from "~/language";

const timeZone = "Europe/Amsterdam";
const locales = { nl: "nl-NL", en: "en-GB" };

/** A meeting as people say it: weekday, day and its hours on the clock here, on any day of the year. */
export function sayMeeting(startsAt: string, minutes: number, language: Language): string {
  const start = new Date(startsAt);
  const day = new Intl.DateTimeFormat(locales[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  });
  const clock = new Intl.DateTimeFormat(locales[language], {
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  const end = new Date(start.getTime() + minutes * 60_000);
  // Word joiners keep the hours on one line.
  return `${day.format(start)}, ${clock.format(start)}\u2060–\u2060${clock.format(end)}`;
}
