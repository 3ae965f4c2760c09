import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { substances } from "./items";
import {
  hasAnsweredSubstances,
  usedInPastYear,
  usesDrugs,
  usesIllicitOtherThanCannabis,
} from "./use";

const notIllicit = ["drugs.cannabis", "drugs.tobacco", "drugs.vaping"];

describe("usedInPastYear", () => {
  it("takes the past year and the past month, in the order of the list", () => {
    const answers = { "drugs.vaping": 2, "drugs.xtc": 1, "drugs.cannabis": 2, "drugs.cocaine": 0 };
    expect(usedInPastYear(answers)).toEqual(["drugs.cannabis", "drugs.xtc", "drugs.vaping"]);
  });

  it("is empty for blanks, for 'not' and for other answers", () => {
    expect(usedInPastYear({})).toEqual([]);
    expect(usedInPastYear(Object.fromEntries(substances.map((id) => [id, 0])))).toEqual([]);
    expect(usedInPastYear({ "week.mon": 2, "heaviest.glasses": 2 })).toEqual([]);
  });

  it("knows every substance", () => {
    expect(substances).toHaveLength(13);
    expect(usedInPastYear(Object.fromEntries(substances.map((id) => [id, 1])))).toEqual(substances);
  });

  it("keeps the order whatever is used", () => {
    fc.assert(
      fc.property(fc.subarray([...substances]), (used) => {
        const answers = Object.fromEntries([...used].reverse().map((id) => [id, 2]));
        expect(usedInPastYear(answers)).toEqual(used);
      }),
    );
  });
});

describe("hasAnsweredSubstances", () => {
  it.each([...substances])("holds for %s alone, also for never", (id) => {
    expect(hasAnsweredSubstances({ [id]: 0 })).toBe(true);
    expect(hasAnsweredSubstances({ [id]: 2 })).toBe(true);
  });

  it("does not hold for blanks and for other answers", () => {
    expect(hasAnsweredSubstances({})).toBe(false);
    expect(hasAnsweredSubstances({ "week.mon": 2 })).toBe(false);
  });
});

describe("usesDrugs", () => {
  it.each([...substances])("judges %s alone, and beside tobacco", (id) => {
    const expected = !["drugs.tobacco", "drugs.vaping"].includes(id);
    expect(usesDrugs({ [id]: 1 })).toBe(expected);
    expect(usesDrugs({ [id]: 0 })).toBe(false);
    expect(usesDrugs({ "drugs.tobacco": 2, [id]: 1 })).toBe(expected);
  });

  it("does not hold for blanks", () => {
    expect(usesDrugs({})).toBe(false);
  });
});

describe("usesIllicitOtherThanCannabis", () => {
  it.each([...substances])("judges %s alone", (id) => {
    const expected = !notIllicit.includes(id);
    expect(usesIllicitOtherThanCannabis({ [id]: 1 })).toBe(expected);
    expect(usesIllicitOtherThanCannabis({ [id]: 2 })).toBe(expected);
    expect(usesIllicitOtherThanCannabis({ [id]: 0 })).toBe(false);
  });

  it("counts medicines without a prescription", () => {
    expect(usesIllicitOtherThanCannabis({ "drugs.adhd-medication": 1 })).toBe(true);
    expect(usesIllicitOtherThanCannabis({ "drugs.sedatives": 1 })).toBe(true);
  });

  it("does not hold for cannabis, tobacco and vaping together, or for blanks", () => {
    expect(
      usesIllicitOtherThanCannabis({ "drugs.cannabis": 2, "drugs.tobacco": 2, "drugs.vaping": 2 }),
    ).toBe(false);
    expect(usesIllicitOtherThanCannabis({})).toBe(false);
  });
});
