import { expect, it } from "vitest";
import { parsePlan, responses, situations } from "./plan";

it("takes every pair of the two lists", () => {
  for (const situation of situations) {
    for (const response of responses) {
      expect(parsePlan(situation, response)).toEqual({ situation, response });
    }
  }
});

it.each<[situation: unknown, response: unknown]>([
  ["round", "round"],
  ["pass-round", "pass-round"],
  ["pass-round", "round"],
  ["round", undefined],
  [undefined, "pass-round"],
  [null, null],
  ["", ""],
  ["Round", "pass-round"],
  ["round ", "pass-round"],
  [["round"], "pass-round"],
  [0, 0],
  ["__proto__", "toString"],
])("refuses %j with %j", (situation, response) => {
  expect(parsePlan(situation, response)).toBeNull();
});
