import { content } from "~/content/content";
import { env } from "~/env.server";
import type { Bilingual, Language } from "~/language";
import { drawSheet } from "./designs";
import type { Fact } from "./facts";
import { measureText } from "./fonts.server";
import { printSheet } from "./print-sheet.server";
import type { DesignId, FileType, Shape, Sheet } from "./sheet";
import { wordFact } from "./words";

export interface Wish {
  fact: Fact;
  design: DesignId;
  shape: Shape;
  type: FileType;
  scale: number;
  language: Language;
}

/** All files there can be are fewer; should facts multiply, the oldest go. */
const mostKept = 600;
const kept = new Map<string, Promise<Buffer>>();

/** Draws the sheet of a wish, with the words of this deployment. */
export function drawWish({ fact, design, shape, language }: Wish, place: Bilingual): Sheet {
  const address = env.PUBLIC_ORIGIN;
  const words = wordFact(fact, { language, place, host: new URL(address).host });
  return drawSheet(
    design,
    { words, share: fact.share, shape, address, measure: measureText },
    {
      title: [words.about, words.number, words.of, words.claim].filter(Boolean).join(" "),
      language,
      pictureSays: content[language].posters.pictureSays(fact.share),
    },
  );
}

/** The file of a wish, made once and then remembered; a file that could not be made is forgotten. */
export function makeFile(wish: Wish, place: Bilingual): Promise<Buffer> {
  const { fact, design, shape, type, scale, language } = wish;
  const key = [fact.id, design, shape, type, scale, language].join(" ");
  const known = kept.get(key);
  if (known) return known;
  const file = printSheet(drawWish(wish, place), type, scale);
  kept.set(key, file);
  file.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return file;
}
