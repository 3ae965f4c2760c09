import { describe, expect, test } from "vitest";
import type { Answers, Item } from "../../app/instruments/instrument";
import type { Score } from "../../app/instruments/score";

/** Makes answers of the values of a case, by position; null and a missing tail are blank. */
export function answersOf(instrument: string) {
  return (values: readonly (number | string | null)[]): Answers => {
    const entries = values.map((value, index) => [`${instrument}.${index + 1}`, value] as const);
    return Object.fromEntries(
      entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])),
    );
  };
}

/** What a case expects: a number is a score, the rest why there is none. */
export function toScore(
  expected: number | { answered: number; of: number; atLeast: number },
): Score {
  return typeof expected === "number"
    ? { kind: "scored", value: expected }
    : { kind: "not-scored", ...expected };
}

interface Expected {
  instrument: string;
  count: number;
  /** The published codes of an item, in the order of its options. */
  codesOf: (id: string) => number[];
  /** Words that a person must not read in an item. */
  unwanted?: RegExp;
}

/** Tests that the items are numbered, in both languages, in words of ours and with the published codes. */
export function testItems(items: readonly Item[], expected: Expected): void {
  const { instrument, count, codesOf } = expected;
  const unwanted = expected.unwanted ?? /abuse|addict|risk|risic|misbruik|verslaa|!/i;

  describe("items", () => {
    test("are numbered once each, in order", () => {
      expect(items.map((item) => item.id)).toEqual(
        Array.from({ length: count }, (_, index) => `${instrument}.${index + 1}`),
      );
    });

    test.each<Item>(items)("$id has both languages and the published codes", (item) => {
      if (item.kind !== "choice") throw new Error("every item is a choice");
      const texts = [item.text, item.help, ...item.options.map((option) => option.text)];
      for (const text of texts) {
        if (text === undefined) continue;
        for (const words of [text.nl, text.en]) {
          expect(words.trim()).not.toBe("");
          expect(words).not.toMatch(unwanted);
        }
      }
      expect(item.options.map((option) => option.value)).toEqual(codesOf(item.id));
    });
  });
}
