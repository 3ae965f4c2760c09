import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberAnswer, type Answers } from "../instrument";
import { heaviestOccasionItems } from "./items";
import { estimatePeak, peakBand } from "./peak";

const weightClasses = heaviestOccasionItems[2].options.map((option) => option.value);
const weights = fc.constantFrom(...weightClasses);
const genders = fc.constantFrom("woman", "man", "other", "unsaid", undefined);
const glassCounts = fc.integer({ min: 1, max: 60 });
const hourCounts = fc.integer({ min: 1, max: 24 });

const occasions = fc
  .tuple(glassCounts, hourCounts, weights, genders)
  .map(([glasses, hours, weight, gender]) => occasion(glasses, hours, weight, gender));

function occasion(glasses: number, hours: number, weight: string, gender?: string): Answers {
  return {
    "heaviest.glasses": glasses,
    "heaviest.hours": hours,
    "heaviest.weight": weight,
    ...(gender === undefined ? {} : { "about.gender": gender }),
  };
}

function estimated(answers: Answers) {
  const peak = estimatePeak(answers);
  if (peak.kind !== "estimated") throw new Error(`expected an estimate, got ${peak.reason}`);
  return peak;
}

describe("estimatePeak by hand", () => {
  it("gives a man of 75-84 kg with 10 glasses in 5 hours 0.2 to 1.1", () => {
    // low 70 / (0.68 x 84) - 0.20 x 5 = 0.226; high 90 / (0.68 x 75) - 0.15 x 5 = 1.015
    expect(estimatePeak(occasion(10, 5, "75-84", "man"))).toEqual({
      kind: "estimated",
      low: 0.2,
      high: 1.1,
    });
  });

  it("gives a woman of 55-64 kg with 6 glasses in 3 hours 0.5 to 1.4", () => {
    // low 42 / (0.55 x 64) - 0.20 x 3 = 0.593; high 54 / (0.55 x 55) - 0.15 x 3 = 1.335
    expect(estimatePeak(occasion(6, 3, "55-64", "woman"))).toEqual({
      kind: "estimated",
      low: 0.5,
      high: 1.4,
    });
  });

  it("uses 45-54 and 95-115 kg for the open classes", () => {
    // low 56 / (0.55 x 54) - 0.4 = 1.486; high 72 / (0.55 x 45) - 0.3 = 2.609
    expect(estimated(occasion(8, 2, "under-55", "woman"))).toMatchObject({ low: 1.4, high: 2.7 });
    // low 105 / (0.68 x 115) - 0.8 = 0.543; high 135 / (0.68 x 95) - 0.6 = 1.490
    expect(estimated(occasion(15, 4, "95-plus", "man"))).toMatchObject({ low: 0.5, high: 1.5 });
  });

  it("keeps a figure that is whole tenths, whatever a computer makes of it", () => {
    // low 231 / (0.55 x 84) - 0.20 x 12 = 2.6 exactly
    expect(estimated(occasion(33, 12, "75-84", "woman")).low).toBe(2.6);
    // high 99 / (0.55 x 45) - 0.15 x 10 = 2.5 exactly
    expect(estimated(occasion(11, 10, "under-55", "woman")).high).toBe(2.5);
  });

  it("never goes below 0 and never tells a drinker that the peak was 0.0", () => {
    expect(estimated(occasion(1, 24, "95-plus", "man"))).toMatchObject({ low: 0, high: 0.1 });
  });

  it("shows nothing above 5.0", () => {
    expect(estimated(occasion(60, 1, "under-55", "woman"))).toMatchObject({ low: 5, high: 5 });
  });

  it("spans woman and man for any other gender and for a blank", () => {
    const woman = estimated(occasion(8, 3, "65-74", "woman"));
    const man = estimated(occasion(8, 3, "65-74", "man"));
    for (const gender of ["other", "unsaid", undefined]) {
      const both = estimated(occasion(8, 3, "65-74", gender));
      expect(both).toMatchObject({ low: man.low, high: woman.high });
    }
    expect(woman.high).toBeGreaterThan(man.high);
    expect(man.low).toBeLessThan(woman.low);
  });
});

describe("estimatePeak without an estimate", () => {
  it("says no-drink for zero glasses, whatever else is known", () => {
    const noDrink = { kind: "not-scored", reason: "no-drink" };
    expect(estimatePeak({ "heaviest.glasses": 0 })).toEqual(noDrink);
    expect(estimatePeak(occasion(0, 3, "65-74", "woman"))).toEqual(noDrink);
  });

  it.each(["heaviest.glasses", "heaviest.hours", "heaviest.weight"])(
    "says missing without %s",
    (id) => {
      const { [id]: _left, ...answers } = occasion(5, 3, "65-74", "woman");
      expect(estimatePeak(answers)).toEqual({ kind: "not-scored", reason: "missing" });
    },
  );

  it("says missing for no answers and for a weight that is no class", () => {
    const missing = { kind: "not-scored", reason: "missing" };
    expect(estimatePeak({})).toEqual(missing);
    expect(estimatePeak(occasion(5, 3, "70", "woman"))).toEqual(missing);
  });
});

describe("estimatePeak for any occasion", () => {
  it("keeps 0 <= low <= high <= 5", () => {
    fc.assert(
      fc.property(occasions, (answers) => {
        const { low, high } = estimated(answers);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("gives multiples of 0.1", () => {
    fc.assert(
      fc.property(occasions, (answers) => {
        const { low, high } = estimated(answers);
        expect(low).toBe(Number(low.toFixed(1)));
        expect(high).toBe(Number(high.toFixed(1)));
      }),
    );
  });

  it("never goes down with more glasses", () => {
    fc.assert(
      fc.property(occasions, glassCounts, (answers, glasses) => {
        const fewer = Math.min(glasses, numberAnswer(answers, "heaviest.glasses") ?? glasses);
        const more = Math.max(glasses, numberAnswer(answers, "heaviest.glasses") ?? glasses);
        expectNotAbove(
          { ...answers, "heaviest.glasses": fewer },
          { ...answers, "heaviest.glasses": more },
        );
      }),
    );
  });

  it("never goes up with more hours", () => {
    fc.assert(
      fc.property(occasions, hourCounts, hourCounts, (answers, one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        expectNotAbove(
          { ...answers, "heaviest.hours": more },
          { ...answers, "heaviest.hours": fewer },
        );
      }),
    );
  });

  it("never goes up with a higher weight class", () => {
    const places = fc.nat(weightClasses.length - 1);
    fc.assert(
      fc.property(occasions, places, places, (answers, one, other) => {
        const lighter = weightClasses[Math.min(one, other)]!;
        const heavier = weightClasses[Math.max(one, other)]!;
        expectNotAbove(
          { ...answers, "heaviest.weight": heavier },
          { ...answers, "heaviest.weight": lighter },
        );
      }),
    );
  });

  it("covers the unrounded Widmark figure in the middle of all choices", () => {
    const middles = { "55-64": 60, "65-74": 70, "75-84": 80, "85-94": 90 };
    const entries = fc.constantFrom(...Object.entries(middles));
    const r = { man: 0.68, woman: 0.55 };
    const known = fc.constantFrom("man" as const, "woman" as const);
    fc.assert(
      fc.property(
        glassCounts,
        hourCounts,
        entries,
        known,
        (glasses, hours, [weight, kilos], gender) => {
          const { low, high } = estimated(occasion(glasses, hours, weight, gender));
          const middle = (glasses * 8) / (r[gender] * kilos) - 0.175 * hours;
          expect(low).toBeLessThanOrEqual(Math.max(0, middle));
          expect(high).toBeGreaterThanOrEqual(Math.min(5, middle));
        },
      ),
    );
  });

  function expectNotAbove(one: Answers, other: Answers) {
    expect(estimated(one).low).toBeLessThanOrEqual(estimated(other).low);
    expect(estimated(one).high).toBeLessThanOrEqual(estimated(other).high);
  }
});

describe("peakBand", () => {
  it.each([
    [0, "under-0.5"],
    [0.4, "under-0.5"],
    [0.5, "0.5-1.0"],
    [0.9, "0.5-1.0"],
    [1, "1.0-1.5"],
    [1.4, "1.0-1.5"],
    [1.5, "1.5-2.5"],
    [2.5, "1.5-2.5"],
    [2.6, "over-2.5"],
    [5, "over-2.5"],
  ])("puts %s in %s", (high, band) => {
    expect(peakBand(high)).toBe(band);
  });
});
