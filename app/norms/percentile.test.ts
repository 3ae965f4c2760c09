import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findDistribution } from "./norms";
import type { DistributionRow } from "./norm";
import { bandOfTen, estimateShare, isAboveMedianForSure, rankByMidRank } from "./percentile";

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

/** Any table of bins of glasses, with the people of each bin; the last bin is open. */
const anyBins = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 10, max: 400 })), {
    minLength: 3,
    maxLength: 10,
  })
  .map((bins) => {
    const n = bins.reduce((sum, [, people]) => sum + people, 0);
    let [atMost, below] = [-1, 0];
    const rows: DistributionRow[] = bins.slice(0, -1).map(([width, people]) => {
      atMost += width;
      below += people;
      const percent = (100 * below) / n;
      return { atMost, percent, low: Math.max(0, percent - 3), high: Math.min(100, percent + 3) };
    });
    return { bins: bins.map(([, people]) => people), rows, n };
  });

describe("rankByMidRank", () => {
  const rows: DistributionRow[] = [
    { atMost: 0, percent: 20, low: 17, high: 23 },
    { atMost: 4, percent: 50, low: 46, high: 54 },
    { atMost: 9, percent: 80, low: 76, high: 84 },
  ];

  test.each([
    [0, { low: 0, point: 10, high: 23 }],
    [1, { low: 17, point: 35, high: 54 }],
    [4, { low: 17, point: 35, high: 54 }],
    [4.5, { low: 46, point: 65, high: 84 }],
    [9, { low: 46, point: 65, high: 84 }],
    [10, { low: 76, point: 90, high: 100 }],
  ])("%d glasses", (glasses, share) => {
    expect(rankByMidRank(glasses, rows)).toEqual(share);
  });

  test("never falls when someone drinks more", () => {
    fc.assert(
      fc.property(anyBins, anyGlasses, anyGlasses, ({ rows: table }, a, b) => {
        const less = rankByMidRank(Math.min(a, b), table);
        const more = rankByMidRank(Math.max(a, b), table);
        for (const edge of ["low", "point", "high"] as const)
          expect(less[edge]).toBeLessThanOrEqual(more[edge]);
      }),
    );
  });

  test("lies inside the bin, and the range holds every place in it", () => {
    fc.assert(
      fc.property(anyBins, fc.nat(), ({ bins, rows: table, n }, pick) => {
        const bin = pick % bins.length;
        const below = (100 * bins.slice(0, bin).reduce((sum, people) => sum + people, 0)) / n;
        const upTo = below + (100 * (bins[bin] ?? 0)) / n;
        const glasses = table[bin]?.atMost ?? (table.at(-1)?.atMost ?? 0) + 1;
        const rank = rankByMidRank(glasses, table);
        expect(rank.point).toBeGreaterThanOrEqual(Math.floor(below));
        expect(rank.point).toBeLessThanOrEqual(Math.ceil(upTo));
        expect(rank.low).toBeLessThanOrEqual(below);
        expect(rank.high).toBeGreaterThanOrEqual(upTo - 1e-9);
      }),
    );
  });

  test("does not put two people of one bin in an order", () => {
    expect(rankByMidRank(5, rows)).toEqual(rankByMidRank(9, rows));
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (glasses) => {
    expect(() => rankByMidRank(glasses, rows)).toThrow(RangeError);
  });
});
