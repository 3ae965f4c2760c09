import { describe, expect, test } from "vitest";
import type { Answers, Item } from "../instrument";
import type { Score } from "../score";
import cases from "./cases.json";
import { cuditItems } from "./items";
import { cuditRCutOffs, scoreCuditR } from "./score";

const unwanted = /abuse|addict|risk|risic|misbruik|verslaa|!/i;

/** Cases list answers by position; null and a missing tail are blank. */
function toAnswers(values: readonly (number | string | null)[]): Answers {
  const entries = values.map((value, index) => [`cudit.${index + 1}`, value] as const);
  return Object.fromEntries(
    entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])),
  );
}

function toScore(expected: number | { answered: number; of: number; atLeast: number }): Score {
  return typeof expected === "number"
    ? { kind: "scored", value: expected }
    : { kind: "not-scored", ...expected };
}

test.each(cases.cases)("CUDIT-R: $name", ({ answers, expected }) => {
  expect(scoreCuditR(toAnswers(answers))).toEqual(toScore(expected));
});

test("the cut-offs are the published ones", () => {
  expect(cuditRCutOffs).toEqual({ hazardous: 8, possibleDisorder: 12 });
});

describe("items", () => {
  test("are numbered once each, in order", () => {
    expect(cuditItems.map((item) => item.id)).toEqual(
      Array.from({ length: 8 }, (_, index) => `cudit.${index + 1}`),
    );
  });

  test.each<Item>(cuditItems)("$id has both languages and the published codes", (item) => {
    if (item.kind !== "choice") throw new Error("every item is a choice");
    const texts = [item.text, item.help, ...item.options.map((option) => option.text)];
    for (const text of texts) {
      if (text === undefined) continue;
      for (const words of [text.nl, text.en]) {
        expect(words.trim()).not.toBe("");
        expect(words).not.toMatch(unwanted);
      }
    }
    expect(item.options.map((option) => option.value)).toEqual(
      ["cudit.8"].includes(item.id) ? [0, 2, 4] : [0, 1, 2, 3, 4],
    );
  });
});
