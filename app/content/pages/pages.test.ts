import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const languages = ["nl", "en"] as const;
type Language = (typeof languages)[number];

const allowedLinks = [
  "/check",
  "/receipt",
  "/talk/thread",
  "/workshops/dates",
  "/norms",
  "/talk",
  "/worried",
  "/privacy",
  "/about",
  "/association",
  "/advisor",
  "/facts",
  "/facts/help",
  "/facts/cards",
  "/facts/quiz",
  "tel:112",
  "tel:08000113",
  "https://www.113.nl",
];

/** Words that judge or label; the tone rules of the product keep them away from a student. */
const forbidden: Record<Language, RegExp> = {
  nl: /!|verslaafd|verslaving(?!szorg)|misbruik|junk|risicogroep|zou(den)? moeten/i,
  en: /!|\bshould\b|abus(e|er|ing|ive)|addict|junk|risk group/i,
};

const longestSentence = 20;

const pagesOf = (language: Language) =>
  readdirSync(new URL(language, import.meta.url))
    .filter((file) => file.endsWith(".md"))
    .sort();

const readPage = (language: Language, page: string) =>
  readFileSync(new URL(`${language}/${page}`, import.meta.url), "utf8");

const headingsOf = (markdown: string, level: number) =>
  markdown.split("\n").filter((line) => line.startsWith(`${"#".repeat(level)} `));

const linksOf = (markdown: string) =>
  [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);

/** Every sentence as it is read: a list item or a heading is at least one of its own. */
function sentencesOf(markdown: string): string[] {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*/g, "")
    .split("\n")
    .map((line) => line.replace(/^(#+|-) /, "").trim())
    .flatMap((line) => line.split(/(?<=[.?!][’”)]?)\s+/))
    .filter((sentence) => sentence !== "");
}

const countWords = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

it("has the same pages in both languages", () => {
  expect(pagesOf("nl").length).toBeGreaterThan(0);
  expect(pagesOf("en")).toEqual(pagesOf("nl"));
});

it.each(pagesOf("nl"))("%s has as many sections in both languages", (page) => {
  const [dutch, english] = languages.map(
    (language) => headingsOf(readPage(language, page), 2).length,
  );
  expect(dutch).toBeGreaterThan(0);
  expect(english).toBe(dutch);
});

describe.each(languages)("in %s", (language) => {
  describe.each(pagesOf(language))("%s", (page) => {
    const markdown = readPage(language, page);

    it("begins with its only title", () => {
      expect(markdown).toMatch(/^# \S/);
      expect(headingsOf(markdown, 1)).toHaveLength(1);
    });

    it(`has no sentence over ${longestSentence} words`, () => {
      expect(
        sentencesOf(markdown).filter((sentence) => countWords(sentence) > longestSentence),
      ).toEqual([]);
    });

    it("neither judges nor labels", () => {
      expect(
        sentencesOf(markdown).filter((sentence) => forbidden[language].test(sentence)),
      ).toEqual([]);
    });

    it("links only to known places", () => {
      expect(linksOf(markdown).filter((target) => !allowedLinks.includes(target ?? ""))).toEqual(
        [],
      );
      expect(markdown.match(/<[a-z]|\]\[|\]:/i)).toBeNull();
    });
  });
});
