import type { Bilingual } from "~/language";
import type { FieldFault } from "~/region/read-form";
import { weekdays } from "~/region/service";
import { useContent, useLanguage } from "./language";
import { sayDay, sayLanguages, sayWeekday } from "./say-place";

/** What a field of the region is called, by its path: "name.nl", "hours.monday.from", "you.dark". */
export function useSayField(): (field: string) => string {
  const language = useLanguage();
  const { fields, inLanguage, schemes, times } = useContent().officeRegion;
  return (field) => {
    const [base = "", ...rest] = field.split(".");
    const said = fields[base as keyof typeof fields] ?? field;
    const words = rest.map((part) => {
      const day = weekdays.find((each) => each === part);
      const known: Record<string, string> = { ...inLanguage, ...schemes, ...times };
      return day ? sayWeekday(day, language) : (known[part] ?? part);
    });
    // "Monday from" needs no "opening hours" before it.
    if (rest.length > 1) return words.join(" ").replace(/^./, (first) => first.toUpperCase());
    return [said, ...words].join(", ");
  };
}

/** What is wrong with a field, in a sentence. */
export function useSayFault(): (fault: FieldFault) => string {
  const { faults, colours } = useContent().officeRegion;
  const sayRatio = useSayRatio();
  return ({ code, detail = "", measured }) => {
    if (measured) {
      const { ground, ratio, needed } = measured;
      return faults.contrast(colours.grounds[ground], sayRatio(ratio), sayRatio(needed));
    }
    if (code === "forbidden-word") return faults["forbidden-word"](detail);
    const said = faults[code as keyof typeof faults];
    return typeof said === "string" ? said : faults["not-an-option"];
  };
}

/** A measured contrast, rounded down: what falls short never looks enough. */
export function useSayRatio(): (ratio: number) => string {
  const language = useLanguage();
  return (ratio) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(
      Math.floor(ratio * 100) / 100,
    );
}

/** What stands in a field, in words; ids of contacts and institutions by their names. */
export function useSayValue(
  names: readonly { id: string; name: Bilingual }[],
): (field: string, text: string) => string {
  const language = useLanguage();
  const { officeRegion, talk } = useContent();
  const { values } = officeRegion;
  const closed: Record<string, Record<string, string | null>> = {
    kind: talk.kinds,
    cost: talk.cost,
    anonymous: values,
    needsReferral: values,
    education: values,
    asked: values,
  };
  return (field, text) => {
    if (text === "") return values.empty;
    if (field === "verifiedOn") return sayDay(text, language);
    if (field === "languages") return sayLanguages(text.split(", "), language);
    if (field === "institutions" || field === "contact")
      return text
        .split(", ")
        .map((id) => names.find((each) => each.id === id)?.name[language] ?? id)
        .join(", ");
    return closed[field] ? (closed[field][text] ?? values.unknown) : text;
  };
}
