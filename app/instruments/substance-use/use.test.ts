import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { substances } from "./items";
import { usedInPastYear, usesIllicitOtherThanCannabis } from "./use";

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
