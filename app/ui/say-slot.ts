import { readClock, timeZone } from "~/calendar/local-time";
import type { Language } from "~/language";

const tags = { nl: "nl-NL", en: "en-GB" } as const;

/** A stretch of time in words, by the clock in Amsterdam: "dinsdag 24 november, 14:30–16:00". */
export function saySlot(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  language: Language,
): string {
  return `${saySlotDay(startsAt, language)}, ${saySlotTimes({ startsAt, endsAt })}`;
}

/** The day of a moment in words, such as "dinsdag 24 november". */
export function saySlotDay(startsAt: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone,
  }).format(new Date(startsAt));
}

/** From when to when, such as "14:30–16:00". */
export function saySlotTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return `${readClock(startsAt).time}–${readClock(endsAt).time}`;
}
