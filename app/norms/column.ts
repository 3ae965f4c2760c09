import type { Bilingual } from "~/language";

/** What a cell holds. "text" may be anything; every other kind can be checked. */
export type CellType = "text" | "integer" | "number" | "boolean";

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly unit?: string;
  readonly allowed?: readonly string[];
  readonly pattern?: string;
  /** What an empty cell means; without it, no cell of the column is empty. */
  readonly empty?: Bilingual;
  readonly means: Bilingual;
}

export const notApplicable = { nl: "niet van toepassing", en: "does not apply" };

export const idPattern = "^(N\\d{3}|D\\d{2}|L\\d{3})$";

/** The same column twice, once for each language. */
export function inBoth(name: string, means: Bilingual, empty?: Bilingual): Column[] {
  return (["nl", "en"] as const).map((language) => ({
    name: `${name}_${language}`,
    type: "text",
    ...(empty ? { empty } : {}),
    means: {
      nl: `${means.nl} (${language === "nl" ? "Nederlands" : "Engels"})`,
      en: `${means.en} (${language === "nl" ? "Dutch" : "English"})`,
    },
  }));
}
