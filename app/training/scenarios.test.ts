import { expect, it } from "vitest";
import { choices, parseChoice } from "./choice";
import { findScenario, scenarios } from "./scenarios";

it("finds each situation by its place, and nothing by another address", () => {
  for (const [index, scenario] of scenarios.entries())
    expect(findScenario(String(index + 1))).toEqual({ place: index + 1, scenario });
  for (const typed of [undefined, "", "0", "9", "01", "1.0", "1e0", "-1", "x", "1 ", "999"])
    expect(findScenario(typed), typed).toBeNull();
});

it("reads exactly one choice", () => {
  for (const choice of choices) expect(parseChoice([String(choice)])).toBe(choice);
  for (const typed of [[], ["3"], ["-1"], ["0", "1"], ["1.0"], [""], ["a"]])
    expect(parseChoice(typed)).toBeNull();
});

it("has each situation once, and what fits is not always in one place", () => {
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  for (const choice of choices)
    expect(scenarios.filter(({ best }) => best === choice).length).toBeGreaterThanOrEqual(2);
});
