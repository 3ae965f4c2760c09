import { describe, expect, it } from "vitest";
import { offers } from "~/relatives/offers";
import { content } from "./content";

const languages = ["nl", "en"] as const;
const parts = [
  "exercises",
  "worried",
  "association",
  "advisor",
  "advisorPractice",
  "slips",
  "talkWays",
  "thread",
  "tracks",
  "sessionPlans",
  "workbook",
  "workshopDates",
] as const;

const longestSentence = 20;

/** Words that label a person or command; titles of books and organisations are not ours to change. */
const forbidden = {
  nl: /!|risico|verslaafd|verslaving(?!szorg)|misbruik|junk|zou(den)? moeten/i,
  en: /!|\brisk|\bshould\b|abus(e|er|ing|ive)\b|addict(?!ion care)|junk/i,
};
const names = /‘Een verslaving in huis’|‘Verslaving in context’|Verslaving in context/g;

/** Every line a reader can be shown; functions are called with a sample. */
function linesIn(value: unknown): string[] {
  // The address of a source is nobody's sentence.
  if (typeof value === "string") return value.startsWith("https://") ? [] : [value];
  if (typeof value === "number") return [String(value)];
  if (typeof value === "function") return linesIn(value(2, 3));
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(linesIn);
  return [];
}

const sentencesOf = (line: string) => line.split(/(?<=[.?!][’”)]?)\s+/);
const countWords = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(languages)("in %s", (language) => {
  const offerLines = offers.flatMap(({ name, text, audience, kind, size, where, known }) =>
    [name, text, audience, kind, size, where, known].flatMap((part) => part?.[language] ?? []),
  );
  const lines = [...parts.flatMap((part) => linesIn(content[language][part])), ...offerLines];

  it(`no sentence is over ${longestSentence} words`, () => {
    expect(lines.length).toBeGreaterThan(300);
    const long = lines
      .flatMap(sentencesOf)
      .filter((sentence) => countWords(sentence) > longestSentence);
    expect(long).toEqual([]);
  });

  it("nothing judges, labels or commands", () => {
    expect(lines.filter((line) => forbidden[language].test(line.replace(names, "")))).toEqual([]);
  });
});

describe("the captions of the wave", () => {
  it.each(languages)(
    "in %s come in order and stay long enough to be read aloud slowly",
    (language) => {
      const { captions, length } = content[language].exercises.wave;
      expect(captions[0]?.at).toBe(0);
      captions.forEach(({ at, text }, place) => {
        const seconds = (captions[place + 1]?.at ?? length) - at;
        // A calm voice says about two words a second.
        expect(seconds, text).toBeGreaterThanOrEqual(countWords(text) / 2 + 3);
      });
    },
  );

  it("have the same times in both languages, so that one clock serves both", () => {
    const [dutch, english] = languages.map((language) =>
      content[language].exercises.wave.captions.map(({ at }) => at),
    );
    expect(english).toEqual(dutch);
  });
});
