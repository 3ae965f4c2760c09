import type { Language } from "~/language";
import { weekdays, type Weekday } from "~/region/service";

/** An ISO date in words, such as "22 november 2026". */
export function sayDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "nl" ? "nl" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
}

/** Languages by their codes, each in the words of the reader: "Nederlands en Engels". */
export function sayLanguages(codes: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return new Intl.ListFormat(language).format(codes.map((code) => names.of(code) ?? code));
}

/** A day of the week in words; Monday 1 January 2024 is as good as any. */
export function sayWeekday(day: Weekday, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))),
  );
}
