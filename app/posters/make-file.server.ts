import { content } from "~/content/content";
import { env } from "~/env.server";
import type { Bilingual, Language } from "~/language";
import { drawSheet } from "./designs";
import type { Fact } from "./facts";
import { measureText } from "./fonts.server";
import { isPrinterBusy, printSheet } from "./print-sheet.server";
import {
  type DesignId,
  type Format,
  formats,
  type Mark,
  type Preview,
  previews,
  type Sheet,
} from "./sheet";
import { wordFact } from "./words";

export interface Wish {
  fact: Fact;
  design: DesignId;
  format: Format | Preview;
  language: Language;
}

/** All files there can be are fewer; should facts multiply, the oldest go. */
const mostKept = 800;
const kept = new Map<string, Promise<Buffer>>();
/** A local table that is replaced has the same ids, so what is kept names the table too. */
const keyOf = ({ fact, design, format, language }: Wish) =>
  [fact.norm.publication.id, fact.id, design, format, language].join(" ");

/** Smaller letters than this are left out of a thumbnail: nobody reads them there. */
const smallestInThumb = 13;

/** Draws the sheet of a wish, with the words of this deployment. */
export function drawWish({ fact, design, format, language }: Wish, place: Bilingual): Sheet {
  const { shape } = { ...formats, ...previews }[format];
  const address = env.PUBLIC_ORIGIN;
  const words = wordFact(fact, { language, place, host: new URL(address).host });
  const sheet = drawSheet(
    design,
    { words, share: fact.share, shape, address, measure: measureText },
    {
      title: [words.about, words.number, words.of, words.claim].filter(Boolean).join(" "),
      language,
      pictureSays: content[language].posters.pictureSays(fact.share),
    },
  );
  if (format !== "thumb") return sheet;
  const isSeen = (mark: Mark) => mark.kind === "shape" || mark.size >= smallestInThumb;
  return { ...sheet, marks: sheet.marks.filter(isSeen) };
}

/** The file of a wish, made once and then remembered; a file that could not be made is forgotten. */
export function makeFile(wish: Wish, place: Bilingual): Promise<Buffer> {
  const key = keyOf(wish);
  const known = kept.get(key);
  if (known) return known;
  const { type, scale } = { ...formats, ...previews }[wish.format];
  const file = printSheet(drawWish(wish, place), type, scale);
  kept.set(key, file);
  file.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return file;
}

/** Whether a wish has to wait for another time: it is not made yet, and many others are under way. */
export function isBusy(wish: Wish): boolean {
  return isPrinterBusy() && !kept.has(keyOf(wish));
}
