import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mayLeave,
  mayMoveTogether,
  reachedSize,
  roundFor,
  showCount,
  showShares,
  smallestForScale,
  smallestGroup,
  sumCounts,
  tooFew,
} from "./disclosure";

const about = (percent: number) => ({ shown: true, percent, precision: "about" });
const anyCount = fc.oneof(fc.constantFrom(0, 1, 9, 10, 11), fc.integer({ min: 0, max: 3000 }));
const anyCounts = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), anyCount, { minKeys: 1 });

test("the thresholds are what was promised", () => {
  expect([smallestGroup, smallestForScale]).toEqual([10, 100]);
});

describe("mayMoveTogether", () => {
  test.each([
    [{ a: 10, b: 10 }, true],
    [{ a: 10, b: 10, c: 0 }, true],
    [{ a: 500, b: 9 }, false],
    [{ a: 500, b: 10, c: 1 }, false],
    [{ a: 20, b: -10 }, false],
    [{ a: 20, b: 0 }, false],
    [{ a: 0, b: 0 }, false],
    [{}, false],
  ])("answers %o: %s", (counts, expected) => {
    expect(mayMoveTogether(counts, "answers")).toBe(expected);
  });

  test.each([
    [{ a: 10 }, true],
    [{ a: 9 }, false],
    [{ a: 0 }, false],
    [{}, false],
  ])("presence %o: %s", (counts, expected) => {
    expect(mayMoveTogether(counts, "presence")).toBe(expected);
  });
});

describe("mayLeave", () => {
  test.each([
    ["ten of each, and ten of each stay", { a: 10, b: 10 }, { a: 10, b: 10 }, true],
    ["everybody", { a: 12, b: 15 }, { a: 0, b: 0 }, true],
    ["nobody", { a: 0, b: 0 }, { a: 20, b: 20 }, false],
    ["too few of one answer", { a: 10, b: 9 }, { a: 20, b: 20 }, false],
    ["all with one answer", { a: 10, b: 0 }, { a: 20, b: 20 }, false],
    ["too few stay", { a: 10, b: 10 }, { a: 1, b: 20 }, false],
    ["who stays is all the same", { a: 10, b: 10 }, { a: 0, b: 20 }, false],
  ])("%s", (_, leaving, staying, expected) => {
    expect(mayLeave(leaving, staying, "answers")).toBe(expected);
  });

  test("of people who were there, ten may leave when ten stay", () => {
    expect(mayLeave({ a: 10 }, { a: 10 }, "presence")).toBe(true);
    expect(mayLeave({ a: 10 }, { a: 9 }, "presence")).toBe(false);
  });
});

describe("showCount", () => {
  test.each([
    [10, 10],
    [12, 10],
    [13, 15],
    [1001, 1000],
  ])("shows %i people as %i", (count, shown) => {
    expect(showCount(count)).toEqual({ shown: true, count: shown });
  });

  test.each([0, 1, 9])("does not show %i people", (count) => {
    expect(showCount(count)).toBe(tooFew);
  });
});

describe("showShares", () => {
  test("rounds to 5 points under a hundred people and to 1 from there", () => {
    expect(showShares({ a: 33, b: 66 })).toEqual({ a: about(35), b: about(65) });
    expect(showShares({ a: 33, b: 67 })).toEqual({ a: about(33), b: about(67) });
  });

  test.each([
    ["nobody", { a: 0, b: 0 }],
    ["all the same answer", { a: 100, b: 0 }],
    ["too few of one answer", { a: 100, b: 9 }],
    ["too few of another answer", { a: 9, b: 100 }],
    ["one category", { a: 100 }],
    ["two empty siblings of one category", { a: 40, b: 0, c: 0 }],
  ])("shows nothing of %s", (_, counts) => {
    expect(Object.values(showShares(counts)).every((cell) => cell === tooFew)).toBe(true);
  });

  test("hides the smallest sibling too, so that 100 minus the rest does not give the hidden one", () => {
    expect(showShares({ a: 60, b: 0, c: 40, d: 100 })).toEqual({
      a: about(30),
      b: tooFew,
      c: tooFew,
      d: about(50),
    });
  });

  test("goes on hiding until the hidden ones hold ten people together", () => {
    expect(showShares({ a: 0, b: 0, c: 20, d: 30, e: 50 })).toEqual({
      a: tooFew,
      b: tooFew,
      c: tooFew,
      d: about(30),
      e: about(50),
    });
    expect(showShares({ a: 5, b: 5, c: 20, d: 30, e: 40 })).toMatchObject({ c: about(20) });
    expect(showShares({ a: 4, b: 5, c: 20, d: 31, e: 40 })).toMatchObject({ c: tooFew });
  });

  test("never says 0 or 100 of a share that rounds to it", () => {
    expect(showShares({ a: 10, b: 4990 })).toEqual({
      a: { shown: true, percent: 1, precision: "less-than" },
      b: { shown: true, percent: 99, precision: "more-than" },
    });
  });

  test("keeps its promises for any counts", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const shares = showShares(counts);
        const total = sumCounts(counts);
        const isHidden = (category: string) => !shares[category]?.shown;
        const hidden = Object.keys(counts).filter(isHidden);
        for (const [category, cell] of Object.entries(shares)) {
          const count = counts[category] ?? 0;
          if (!cell.shown) continue;
          expect(count).toBeGreaterThanOrEqual(10);
          expect(total - count).toBeGreaterThanOrEqual(10);
          expect(cell.percent % (total < 100 ? 5 : 1)).toBe(0);
          expect(cell.percent).toBeGreaterThan(0);
          expect(cell.percent).toBeLessThan(100);
        }
        if (hidden.length > 0 && hidden.length < Object.keys(counts).length) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(
            hidden.reduce((sum, category) => sum + (counts[category] ?? 0), 0),
          ).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  test("hides no more than it must when every answer has ten people", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 2, maxLength: 5 }),
        (sizes) => {
          const shares = showShares(
            Object.fromEntries(sizes.map((count, index) => [index, count])),
          );
          expect(Object.values(shares).every((cell) => cell.shown)).toBe(true);
        },
      ),
    );
  });
});

describe("roundFor", () => {
  test.each([
    [99, 12.4, 10],
    [99, 12.5, 15],
    [100, 12.4, 12],
    [100, 12.5, 13],
  ])("of %i people, %d is shown as %i", (people, value, shown) => {
    expect(roundFor(people, value)).toBe(shown);
  });
});

describe("reachedSize", () => {
  test.each([
    [0, null],
    [9, null],
    [10, 10],
    [19, 10],
    [20, 20],
    [49, 20],
    [50, 50],
    [99, 50],
    [100, 100],
    [999, 500],
    [1000, 1000],
    [100_000, 100_000],
  ])("%i people are at least %s", (people, reached) => {
    expect(reachedSize(people)).toBe(reached);
  });
});
