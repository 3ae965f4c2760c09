import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findDistribution } from "./norms";
import { bandOfTen, estimateShare, isAboveMedianForSure } from "./percentile";

const sexes = ["all", "men", "women"] as const;
const anySex = fc.constantFrom(...sexes);
const anyGlasses = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.double({ min: 0, max: 60, noNaN: true }),
);
const estimateFor = (sex: (typeof sexes)[number], glasses: number) =>
  estimateShare(glasses, findDistribution(sex).distribution);

describe("estimateShare", () => {
  test("stays between 0 and 100 and keeps low, point and high in order", () => {
    fc.assert(
      fc.property(anySex, anyGlasses, (sex, glasses) => {
        for (const share of Object.values(estimateFor(sex, glasses))) {
          expect(share.low).toBeGreaterThanOrEqual(0);
          expect(share.low).toBeLessThanOrEqual(share.point);
          expect(share.point).toBeLessThanOrEqual(share.high);
          expect(share.high).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test("never falls when someone drinks more", () => {
    fc.assert(
      fc.property(anySex, anyGlasses, anyGlasses, (sex, a, b) => {
        const less = estimateFor(sex, Math.min(a, b));
        const more = estimateFor(sex, Math.max(a, b));
        for (const part of ["below", "atMost"] as const) {
          for (const edge of ["low", "point", "high"] as const) {
            expect(less[part][edge]).toBeLessThanOrEqual(more[part][edge]);
          }
        }
      }),
    );
  });

  test("has fewer people below a number than at or below it", () => {
    fc.assert(
      fc.property(anySex, anyGlasses, (sex, glasses) => {
        const { below, atMost } = estimateFor(sex, glasses);
        expect(below.low).toBeLessThanOrEqual(atMost.low);
        expect(below.point).toBeLessThanOrEqual(atMost.point);
        expect(below.high).toBeLessThanOrEqual(atMost.high);
      }),
    );
  });

  test("gives the row itself on a row of the table", () => {
    expect(estimateFor("men", 8).below).toEqual({ low: 52, point: 60, high: 68 });
    expect(estimateFor("men", 7).atMost).toEqual({ low: 52, point: 60, high: 68 });
  });

  test("takes its bounds from the rows around it", () => {
    expect(estimateFor("men", 7).below).toEqual({ low: 44, point: 56, high: 68 });
    expect(estimateFor("women", 12).below).toEqual({ low: 80, point: 87, high: 96 });
  });

  test("has nobody below zero and is open above the last row", () => {
    expect(estimateFor("all", 0).below).toEqual({ low: 0, point: 0, high: 0 });
    expect(estimateFor("all", 0).atMost).toEqual({ low: 19, point: 26, high: 35 });
    expect(estimateFor("all", 45).below).toEqual({ low: 93, point: 97, high: 100 });
  });

  test("counts half a glass as more than the whole glass under it", () => {
    expect(estimateFor("men", 7.5).below).toEqual(estimateFor("men", 8).below);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (glasses) => {
    expect(() => estimateFor("all", glasses)).toThrow(RangeError);
  });
});

describe("bandOfTen", () => {
  test.each([
    [0, 0, 10],
    [59, 50, 60],
    [60, 60, 70],
    [68, 60, 70],
    [99, 90, 100],
    [100, 90, 100],
  ])("puts %i between %i and %i", (point, from, to) => {
    expect(bandOfTen({ low: 0, point, high: 100 })).toEqual({ from, to });
  });
});

describe("isAboveMedianForSure", () => {
  test.each([
    ["men", 8, true],
    ["men", 7, false],
    ["women", 6, true],
    ["women", 5, false],
    ["all", 6, true],
    ["all", 5, false],
    ["all", 0, false],
  ] as const)("%s, %i glasses: %s", (sex, glasses, expected) => {
    expect(isAboveMedianForSure(glasses, findDistribution(sex).distribution)).toBe(expected);
  });

  test("once true stays true for whoever drinks more", () => {
    fc.assert(
      fc.property(anySex, anyGlasses, anyGlasses, (sex, glasses, extra) => {
        const { distribution } = findDistribution(sex);
        fc.pre(isAboveMedianForSure(glasses, distribution));
        expect(isAboveMedianForSure(glasses + extra, distribution)).toBe(true);
      }),
    );
  });
});
