import { expect, it } from "vitest";
import { describeChange } from "./describe-change";

const week = (...glasses: number[]) =>
  Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day, i) => [
      `week.${day}`,
      glasses[i] ?? 0,
    ]),
  );

it("lays then and now side by side", () => {
  const earlier = {
    "audit.1": 3,
    ...week(0, 0, 2, 5, 6, 7),
    "heaviest.glasses": 12,
    "drugs.xtc": 2,
    "strategies.limit": 1,
  };
  const later = {
    "audit.1": 2,
    ...week(0, 0, 0, 3, 0, 5),
    "heaviest.glasses": 0,
    "drugs.xtc": 0,
    "strategies.limit": 4,
  };
  expect(describeChange(earlier, later)).toEqual([
    { id: "glasses", then: 20, now: 8 },
    { id: "sober", then: 3, now: 5 },
    { id: "heaviest", then: 12, now: 0 },
    { id: "substances", then: 1, now: 0 },
    { id: "strategies", then: 0, now: 1 },
  ]);
});

it("leaves out what was not answered both times", () => {
  expect(describeChange({ "heaviest.glasses": 4 }, { ...week(1), "drugs.xtc": 0 })).toEqual([]);
  expect(describeChange({}, {})).toEqual([]);
});

it("knows that never drinking is no glasses, though no week was asked", () => {
  expect(describeChange({ ...week(2), "audit.1": 1 }, { "audit.1": 0 })).toEqual([
    { id: "glasses", then: 2, now: 0 },
  ]);
});
