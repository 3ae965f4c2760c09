import { describe, expect, it } from "vitest";
import { content } from "./content";

/** Every sentence with the path to it; functions are called with a sample of each plain kind. */
function listSentences(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    // Sayings have their own samples in feedback.test.ts.
    if (/messages|topics|planForm|norm100/.test(path)) return [];
    return [[path, String(value(2, 3, 4))]];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listSentences(part, `${path}.${key}`));
}

const dutch = listSentences(content.nl, "");
const english = listSentences(content.en, "");

describe("content", () => {
  it("has every sentence in both languages", () => {
    expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    for (const [path, sentence] of [...dutch, ...english])
      if (!path.endsWith("precision.exact")) expect(sentence.trim(), path).not.toBe("");
  });

  it("is translated, names and numbers excepted", () => {
    const same = dutch.filter(
      ([path, sentence], index) =>
        english[index]?.[1] === sentence &&
        !/name$|precision\.exact|units\.percent|href$|legend|days|privacy|talk\.title|(footer|nav)\.workshops|tracks\.title$|address$|substances/.test(
          path,
        ),
    );
    expect(same.map(([path, sentence]) => `${path}: ${sentence}`)).toEqual([]);
  });

  it("never blames, frightens or commands", () => {
    const unkind =
      /risico|\brisk|misbruik|verslaafd|\babuse|\baddict|junk|\bshould\b|zou moeten|!|high-risk|\bscore\b|\bflag\b/i;
    for (const [path, sentence] of [...dutch, ...english]) {
      if (path.includes("source.")) continue;
      expect(sentence, path).not.toMatch(unkind);
    }
  });
});
