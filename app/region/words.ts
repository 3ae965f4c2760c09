import { z } from "zod";

/**
 * Words that judge or label. The tone rules of the product keep them away from students, whoever
 * types them. "Verslavingszorg" may: it is what the organisations are called.
 */
const forbidden =
  /!|risico\p{L}*|misbruik\p{L}*|verslaafd\p{L}*|verslaving(?!szorg)\p{L}*|zou(?:den)? moeten|junk\p{L}*|\brisk\p{L}*|\babus\p{L}*|\baddict\p{L}*|\bshould\b|\bscore\p{L}*|\bflag\p{L}*/iu;

/** The first word of a text that may not reach a student, or null. */
export function findForbiddenWord(text: string): string | null {
  return forbidden.exec(text)?.[0] ?? null;
}

/** One piece of plain text of at most `longest` characters. Faults are codes; content says them. */
export function plain(longest: number) {
  return z.string().trim().min(1, { error: "blank" }).max(longest, { error: "too-long" });
}

/** The same text in both languages. */
export function bilingual(longest: number) {
  return z.strictObject({ nl: plain(longest), en: plain(longest) });
}

/** What a student reads, in both languages: names are free, sentences keep to the tone rules. */
export function said(longest: number) {
  const sentence = plain(longest).refine((text) => findForbiddenWord(text) === null, {
    error: "forbidden-word",
  });
  return z.strictObject({ nl: sentence, en: sentence });
}

/** What a thing is called in addresses and in storage. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "not-an-id" })
  .max(40, { error: "too-long" });
