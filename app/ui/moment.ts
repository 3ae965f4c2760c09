import type { Language } from "~/language";

const formats = {
  nl: new Intl.DateTimeFormat("nl-NL", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  }),
};

/** An ISO moment as people here read a clock, summer time included. */
export function sayMoment(at: string, language: Language): string {
  return formats[language].format(new Date(at));
}
