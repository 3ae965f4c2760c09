import { describe, expect, test } from "vitest";
import { answersOf, testItems, toScore } from "../../../tests/setup/instrument";
import type { Answers } from "../instrument";
import cases from "./cases.json";
import { styleItems } from "./items";
import {
  findElevated,
  type LocalMeans,
  provisionallyElevated,
  provisionalMean,
  scoreStyle,
} from "./score";

/** A person must not read a topic or a trait out of the style items. */
const unwanted =
  /abuse|addict|risk|risic|misbruik|verslaa|!|alcohol|drug|drink|drank|suic|zelfmoord|dood|death|impuls|anxi|angst|hopeless|hopeloos|sensation/i;

const toAnswers = answersOf("style");

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

describe("findElevated", () => {
  const local: LocalMeans = {
    "negative-thinking": { mean: 20, deviation: 2 },
    "anxiety-sensitivity": { mean: 12, deviation: 3 },
    impulsivity: { mean: 11, deviation: 3 },
    "sensation-seeking": { mean: 15, deviation: 3 },
  };
  /** Every item 2 (sums 20, 10, 10, 12), but for these. */
  const withAnswers = (changes: Record<string, number>): Answers => ({
    ...Object.fromEntries(styleItems.map(({ id }) => [id, 2])),
    ...changes,
  });

  test("falls back on the provisional rule without local means", () => {
    expect(findElevated(withAnswers({}), null)).toBe(null);
    expect(findElevated(withAnswers({ "style.2": 4, "style.5": 4, "style.11": 4 }), null)).toBe(
      "impulsivity",
    );
  });

  test("takes one standard deviation above the mean, and not less", () => {
    expect(findElevated(withAnswers({ "style.2": 4, "style.5": 4 }), local)).toBe("impulsivity");
    expect(findElevated(withAnswers({ "style.2": 4, "style.5": 3 }), local)).toBe(null);
  });

  test("takes exactly one standard deviation, whatever a computer makes of tenths", () => {
    // 15 - 12.3 is 2.6999999999999993.
    const tenths = { ...local, impulsivity: { mean: 12.3, deviation: 2.7 } };
    const fifteen = { "style.2": 4, "style.5": 4, "style.11": 3 };
    expect(findElevated(withAnswers(fifteen), tenths)).toBe("impulsivity");
    const more = { ...local, impulsivity: { mean: 12.4, deviation: 2.7 } };
    expect(findElevated(withAnswers(fifteen), more)).toBe(null);
  });

  test("takes the first of the order when two are equally far, and nobody without a spread", () => {
    const tie = {
      ...local,
      "anxiety-sensitivity": { mean: 11, deviation: 3 },
      impulsivity: { mean: 11, deviation: 3 },
    };
    const both = { "style.2": 4, "style.5": 4, "style.8": 4, "style.10": 4 };
    expect(findElevated(withAnswers(both), tie)).toBe("anxiety-sensitivity");
    const flat = { ...local, impulsivity: { mean: 11, deviation: 0 } };
    expect(findElevated(withAnswers({ "style.2": 4, "style.5": 4 }), flat)).toBe(null);
  });

  test("takes the furthest above its own mean, not the highest sum", () => {
    const both = { "style.2": 4, "style.5": 4, "style.11": 3 };
    const negative = { "style.1": 1, "style.4": 1 };
    expect(findElevated(withAnswers({ ...both, ...negative }), local)).toBe("impulsivity");
  });

  test("never takes a scale with a blank", () => {
    const { "style.2": _, ...rest } = withAnswers({ "style.5": 4, "style.11": 4, "style.15": 4 });
    expect(findElevated(rest, local)).toBe(null);
  });
});

testItems(styleItems, { instrument: "style", count: 23, codesOf: () => [1, 2, 3, 4], unwanted });
