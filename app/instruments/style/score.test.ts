import { describe, expect, test } from "vitest";
import type { Answers, Item } from "../instrument";
import type { Score } from "../score";
import cases from "./cases.json";
import { styleItems } from "./items";
import { provisionallyElevated, provisionalMean, scoreStyle } from "./score";

/** A person must not read a topic or a trait out of the style items. */
const unwanted =
  /abuse|addict|risk|risic|misbruik|verslaa|!|alcohol|drug|drink|drank|suic|zelfmoord|dood|death|impuls|anxi|angst|hopeless|hopeloos|sensation/i;

/** Cases list answers by position; null and a missing tail are blank. */
function toAnswers(values: readonly (number | string | null)[]): Answers {
  const entries = values.map((value, index) => [`style.${index + 1}`, value] as const);
  return Object.fromEntries(
    entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])),
  );
}

function toScore(expected: number | { answered: number; of: number; atLeast: number }): Score {
  return typeof expected === "number"
    ? { kind: "scored", value: expected }
    : { kind: "not-scored", ...expected };
}

test.each(cases.cases)("style: $name", ({ answers, expected, elevated }) => {
  const scores = scoreStyle(toAnswers(answers));
  expect(scores).toEqual({
    "negative-thinking": toScore(expected["negative-thinking"]),
    "anxiety-sensitivity": toScore(expected["anxiety-sensitivity"]),
    impulsivity: toScore(expected.impulsivity),
    "sensation-seeking": toScore(expected["sensation-seeking"]),
  });
  expect(provisionallyElevated(toAnswers(answers))).toBe(elevated);
});

test("the provisional rule is an item mean of 3.0", () => {
  expect(provisionalMean).toBe(3);
});

describe("items", () => {
  test("are numbered once each, in order", () => {
    expect(styleItems.map((item) => item.id)).toEqual(
      Array.from({ length: 23 }, (_, index) => `style.${index + 1}`),
    );
  });

  test.each<Item>(styleItems)("$id has both languages and the published codes", (item) => {
    if (item.kind !== "choice") throw new Error("every item is a choice");
    const texts = [item.text, item.help, ...item.options.map((option) => option.text)];
    for (const text of texts) {
      if (text === undefined) continue;
      for (const words of [text.nl, text.en]) {
        expect(words.trim()).not.toBe("");
        expect(words).not.toMatch(unwanted);
      }
    }
    expect(item.options.map((option) => option.value)).toEqual([1, 2, 3, 4]);
  });
});
