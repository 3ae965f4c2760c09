import { expect, it } from "vitest";
import { content } from "~/content/content";
import { measureText } from "./fonts.server";
import { norms } from "~/norms/norms";
import { listFacts } from "./facts";
import { readings } from "./readings";
import { wordFact } from "./words";

const setting = { place: { nl: "Groningen", en: "Groningen" }, host: "doorsnee.example" };

it("has words in both languages for every measure that can be told of most", () => {
  const told = Object.entries(readings).filter(([, reading]) => reading.startsWith("good-when"));
  for (const [measure] of told)
    for (const language of ["nl", "en"] as const)
      expect(content[language].posters.claims[measure], measure).toBeDefined();
});

it("says what most do and never how many do it", () => {
  for (const fact of listFacts(norms))
    for (const language of ["nl", "en"] as const) {
      const words = wordFact(fact, { ...setting, language });
      const said = [words.claim, words.question, words.answer].join(" ");
      expect(said, said).toMatch(/\b(niet|geen|nooit|not|no|never|without|neither)\b/);
      expect(said).not.toMatch(new RegExp(`\\b${100 - fact.share}\\b`));
      expect(words.about !== "").toBe(fact.isAbout);
    }
});

it("names who was asked, when, how many and by whom", () => {
  const fact = listFacts(norms).find(({ id }) => id === "N247")!;
  expect(wordFact(fact, { ...setting, language: "nl" }).source).toBe(
    "Bron: landelijke studentenmonitor 2023, via Nationale Drug Monitor (Trimbos-instituut). Hbo- en wo-studenten in Nederland, 16 jaar en ouder; 32.000 deden mee. Ook wie niet drinkt of gebruikt telt mee. Cijfer N247 op doorsnee.example/norms.",
  );
  const unknown = listFacts(norms).find(({ id }) => id === "N232")!;
  expect(wordFact(unknown, { ...setting, language: "en" }).source).toContain("number not given");
});

it("has every letter it needs in each font", () => {
  const missing = measureText("\u4e2d", "display");
  for (const sign of "ëéïöèêüç’‘–·…±0123456789")
    for (const font of ["display", "text", "strong"] as const)
      expect(measureText(sign, font), `${sign} ${font}`).not.toBe(missing);
});
