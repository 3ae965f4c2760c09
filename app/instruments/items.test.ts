import { describe, expect, it } from "vitest";
import type { Bilingual } from "~/language";
import { about } from "./about/items";
import { consequences } from "./consequences/items";
import { heaviestOccasion } from "./heaviest-occasion/items";
import type { Instrument, Item } from "./instrument";
import { perceivedNorms } from "./perceived-norms/items";
import { strategies } from "./strategies/items";
import { studySleep } from "./study-sleep/items";
import { substanceUse } from "./substance-use/items";
import { typicalWeek } from "./typical-week/items";

const instruments: readonly Instrument[] = [
  about,
  perceivedNorms,
  typicalWeek,
  heaviestOccasion,
  substanceUse,
  consequences,
  studySleep,
  strategies,
];

/** Words that blame or frighten, and never reach a student (look.md, content.md section 8). */
const unkind = /risi[ck]o|risk|misbruik|verslaa|abuse|addict|should|!/i;

function textsOf(item: Item): Bilingual[] {
  const texts = [item.text, ...(item.help ? [item.help] : [])];
  if (item.kind === "choice") return [...texts, ...item.options.map((option) => option.text)];
  return item.kind === "number" ? [...texts, item.unit] : texts;
}

describe("our own instruments", () => {
  it("have unique ids", () => {
    const ids = instruments.map((instrument) => instrument.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have item ids that are unique across all of them", () => {
    const ids = instruments.flatMap(({ items }) => items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(instruments)("$id", ({ items }) => {
  it.each(items)("$id speaks both languages, kindly", (item) => {
    for (const { nl, en } of textsOf(item)) {
      for (const text of [nl, en]) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(unkind);
      }
    }
  });

  it.each(items)("$id can be answered", (item) => {
    if (item.kind !== "choice") {
      expect(item.min).toBeLessThan(item.max);
      return;
    }
    // The institutions come from the region data.
    if (item.id === "about.institution") return;
    const values = item.options.map((option) => option.value);
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values).size).toBe(values.length);
  });
});
