import { type Language, languages } from "~/language";
import { type DesignId, designIds, type Format, formats, type Preview, previews } from "./sheet";

/** What a file is, apart from its fact. */
export interface FileWish {
  factId: string;
  design: DesignId;
  format: Format | Preview;
  language: Language;
}

const allFormats = { ...formats, ...previews };

/** The name of a file, such as "doorsnee-n232-field-a3-nl.pdf". */
export function nameFile({ factId, design, format, language }: FileWish): string {
  const { type } = allFormats[format];
  return `doorsnee-${factId.toLowerCase()}-${design}-${format}-${language}.${type}`;
}

const every: FileWish[] = designIds.flatMap((design) =>
  (Object.keys(allFormats) as (Format | Preview)[]).flatMap((format) =>
    languages.map((language) => ({ factId: "N000", design, format, language })),
  ),
);
const wishByName = new Map(every.map((wish) => [nameFile(wish), wish]));

/** Reads the name of a file; null for a name that no file has. */
export function parseFileName(name: string): FileWish | null {
  const factId = /^doorsnee-([nl]\d{3})-/.exec(name)?.[1];
  const wish = factId && wishByName.get(name.replace(factId, "n000"));
  return wish ? { ...wish, factId: factId.toUpperCase() } : null;
}
