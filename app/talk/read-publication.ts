import { spoken } from "~/region/contact";
import { isPhoneNumber } from "~/region/phone";
import { findRepeatFaults, readDays, type Repeat, type RepeatFault } from "./repeat";
import { type Slot, slotKinds, ways } from "./slot";

/** What all times that are published in one go have in common. */
export type Particulars = Pick<Slot, "kind" | "way" | "place" | "languages" | "institutions">;

export type PublicationFault =
  | RepeatFault
  | "kind-empty"
  | "way-empty"
  | "place-empty"
  | "place-long"
  | "phone-wrong"
  | "link-wrong"
  | "languages-empty"
  | "institutions-empty";

/** What is wrong, by field. */
export type Faults = Record<string, PublicationFault>;

const longestPlace = 120;

/** Reads where, how, for whom and in which languages; the faults stand by field. */
export function readParticulars(form: URLSearchParams): { value: Particulars; faults: Faults } {
  const kind = slotKinds.find((each) => each === form.get("kind"));
  const way = ways.find((each) => each === form.get("way"));
  const place = (form.get("place") ?? "").trim();
  const languages = spoken.filter((code) => form.getAll("languages").includes(code));
  const institutions = [...new Set(form.getAll("institutions"))];
  const faults: Faults = {
    ...(!kind && { kind: "kind-empty" }),
    ...(!way && { way: "way-empty" }),
    ...findPlaceFault(way, place),
    ...(languages.length === 0 && { languages: "languages-empty" }),
    ...(institutions.length === 0 && { institutions: "institutions-empty" }),
  };
  const value = { kind: kind ?? "talk", way: way ?? "place", place, languages, institutions };
  return { value, faults };
}

function findPlaceFault(way: Slot["way"] | undefined, place: string): Faults {
  if (place === "") return { place: "place-empty" };
  if (place.length > longestPlace) return { place: "place-long" };
  if (way === "phone" && !isPhoneNumber(place)) return { place: "phone-wrong" };
  if (way === "video" && !isLink(place)) return { place: "link-wrong" };
  return {};
}

function isLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:";
}

/** Reads when, by the clock in Amsterdam; `today` is the day there. */
export function readRepeat(
  form: URLSearchParams,
  kind: Slot["kind"],
  today: string,
): { value: Repeat; faults: Faults } {
  const text = (name: string) => (form.get(name) ?? "").trim();
  const value: Repeat = {
    date: text("date"),
    from: text("from"),
    to: text("to"),
    until: text("until") || null,
    leftOut: readDays(text("leftOut")),
    minutes: kind === "walk-in" ? null : Number(text("minutes") || Number.NaN),
  };
  return { value, faults: findRepeatFaults(value, today) as Faults };
}
