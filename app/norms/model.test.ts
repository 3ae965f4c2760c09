import { describe, expect, test } from "vitest";

import type { DistributionRow } from "./norm";
import { findDistribution } from "./norms";

/** norms.md 3.4, copied by hand: [at most this many glasses, percent, low, high]. */
const published = {
  men: [
    [0, 24, 18, 32],
    [2, 37, 29, 47],
    [5, 52, 44, 61],
    [7, 60, 52, 68],
    [10, 69, 62, 75],
    [14, 78, 72, 83],
    [21, 88, 83, 93],
    [30, 94, 90, 97],
  ],
  women: [
    [0, 28, 21, 37],
    [2, 47, 39, 57],
    [5, 67, 60, 73],
    [7, 76, 70, 81],
    [10, 85, 80, 90],
    [14, 92, 87, 96],
    [21, 97, 94, 99],
    [30, 99, 97, 100],
  ],
};

const listNumbers = (rows: readonly DistributionRow[]) =>
  rows.map((row) => [row.atMost, row.percent, row.low, row.high]);

/** Chance of exactly 0, 1, ... `last` glasses under a negative binomial with size r and chance p. */
function listChances(r: number, p: number, last: number): number[] {
  const chances = [p ** r];
  for (let k = 1; k <= last; k += 1) {
    chances.push(((chances[k - 1] ?? 0) * (k - 1 + r) * (1 - p)) / k);
  }
  return chances;
}

/** Percent that drinks at most k glasses: norms.md 3.4 with z = 0.15 and CV = 1.1. */
function modelCumulative(mean: number, k: number): number {
  const zeros = 0.15;
  const drinkersMean = mean / (1 - zeros);
  const r = 1 / (1.1 ** 2 - 1 / drinkersMean);
  const chances = listChances(r, r / (r + drinkersMean), k);
  return 100 * (zeros + (1 - zeros) * chances.reduce((sum, chance) => sum + chance, 0));
}

describe("the table of glasses a week", () => {
  test.each(["men", "women"] as const)("for %s is the one of norms.md 3.4", (sex) => {
    expect(listNumbers(findDistribution(sex).distribution)).toEqual(published[sex]);
  });

  test.each([
    ["men", 9],
    ["women", 5],
  ] as const)("for %s follows from the model with a mean of %i", (sex, mean) => {
    for (const row of findDistribution(sex).distribution) {
      expect(Math.round(modelCumulative(mean, row.atMost))).toBe(row.percent);
    }
  });

  test("for everybody is half men and half women: point half up, bounds outward", () => {
    const women = findDistribution("women").distribution;
    const mixed = findDistribution("men").distribution.map((man, index) => {
      const woman = women[index] ?? man;
      return {
        atMost: man.atMost,
        percent: Math.floor((man.percent + woman.percent) / 2 + 0.5),
        low: Math.floor((man.low + woman.low) / 2),
        high: Math.ceil((man.high + woman.high) / 2),
      };
    });
    expect(findDistribution("all").distribution).toEqual(mixed);
  });

  test("for everybody has been worked out by hand once", () => {
    expect(listNumbers(findDistribution("all").distribution)).toEqual([
      [0, 26, 19, 35],
      [2, 42, 34, 52],
      [5, 60, 52, 67],
      [7, 68, 61, 75],
      [10, 77, 71, 83],
      [14, 85, 79, 90],
      [21, 93, 88, 96],
      [30, 97, 93, 99],
    ]);
  });
});
