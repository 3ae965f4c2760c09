import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../instrument";
import { glassesPerWeek, isDailyHeavy, yearlyCents, yearlyKilocalories } from "./score";

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function week(...glasses: (number | undefined)[]): Answers {
  const answered = glasses.flatMap((value, index) =>
    value === undefined ? [] : [[`week.${days[index]}`, value] as const],
  );
  return Object.fromEntries(answered);
}

describe("glassesPerWeek", () => {
  it("adds up seven days", () => {
    expect(glassesPerWeek(week(1, 0, 0, 4, 5, 6, 0))).toEqual({ kind: "scored", value: 16 });
  });

  it("scores a dry week as zero", () => {
    expect(glassesPerWeek(week(0, 0, 0, 0, 0, 0, 0))).toEqual({ kind: "scored", value: 0 });
  });

  it("never takes a blank day for a dry day", () => {
    expect(glassesPerWeek(week(1, undefined, 0, 4, 5, 6, 0))).toEqual({
      kind: "not-scored",
      answered: 6,
      of: 7,
      atLeast: 16,
    });
    expect(glassesPerWeek({})).toEqual({ kind: "not-scored", answered: 0, of: 7, atLeast: 0 });
  });

  it("leaves the price out of the sum", () => {
    const answers = { ...week(1, 1, 1, 1, 1, 1, 1), "week.price": 300 };
    expect(glassesPerWeek(answers)).toEqual({ kind: "scored", value: 7 });
  });

  it("equals the sum of any seven days", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 7, maxLength: 7 }), (glasses) => {
        const value = glasses.reduce((total, day) => total + day, 0);
        expect(glassesPerWeek(week(...glasses))).toEqual({ kind: "scored", value });
      }),
    );
  });
});

describe("isDailyHeavy", () => {
  it("holds from six glasses on each of seven days", () => {
    expect(isDailyHeavy(week(6, 6, 6, 6, 6, 6, 6))).toBe(true);
    expect(isDailyHeavy(week(6, 8, 7, 12, 20, 40, 6))).toBe(true);
  });

  it("does not hold when one day stays under six, however much the others are", () => {
    expect(isDailyHeavy(week(40, 40, 40, 40, 40, 40, 5))).toBe(false);
  });

  it("does not hold with a blank day", () => {
    expect(isDailyHeavy(week(6, 6, 6, undefined, 6, 6, 6))).toBe(false);
    expect(isDailyHeavy({})).toBe(false);
  });
});

describe("yearly sums", () => {
  const sixteen = week(1, 0, 0, 4, 5, 6, 0);

  it("gives cents a year in two significant digits", () => {
    // 16 x 52 x 275 = 228,800
    expect(yearlyCents({ ...sixteen, "week.price": 275 })).toBe(230_000);
  });

  it("gives kilocalories a year of the alcohol alone, without needing a price", () => {
    // 16 x 52 x 70 = 58,240
    expect(yearlyKilocalories(sixteen)).toBe(58_000);
  });

  it("gives zero for a dry week", () => {
    const dry = { ...week(0, 0, 0, 0, 0, 0, 0), "week.price": 275 };
    expect(yearlyCents(dry)).toBe(0);
    expect(yearlyKilocalories(dry)).toBe(0);
  });

  it("gives nothing without a price", () => {
    expect(yearlyCents(sixteen)).toBeNull();
  });

  it("gives nothing for a week with a blank day", () => {
    const gap = { ...week(1, undefined, 0, 4, 5, 6, 0), "week.price": 275 };
    expect(yearlyCents(gap)).toBeNull();
    expect(yearlyKilocalories(gap)).toBeNull();
  });
});
