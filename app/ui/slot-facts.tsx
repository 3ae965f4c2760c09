import type { ShownSlot } from "~/talk/stored-slot";
import { useContent, useLanguage } from "./language";
import { sayLanguages } from "./say-place";

export interface Place {
  id: string;
  name: { nl: string; en: string };
}

/** Where, in which languages and for whom a time is, on one line. */
export function useSlotFacts(institutions: readonly Place[]) {
  const language = useLanguage();
  const { talkWays } = useContent();
  const list = new Intl.ListFormat(language);
  return (slot: ShownSlot): string => {
    const places = institutions.filter(({ id }) => slot.institutions.includes(id));
    const where =
      slot.way === "place" ? slot.place : slot.place === "" ? talkWays.wayLater[slot.way] : null;
    return [
      where ?? `${talkWays.ways[slot.way]}: ${slot.place}`,
      talkWays.inLanguages(sayLanguages(slot.languages, language)),
      // For everybody here needs no word.
      places.length < institutions.length &&
        places.length > 0 &&
        talkWays.at(list.format(places.map(({ name }) => name[language]))),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
