import { describe, expect, it } from "vitest";
import { knownMinimum, sumScale } from "./score";

describe("a scale", () => {
  const items = [{ id: "a" }, { id: "b", points: (answer: number) => 5 - answer }, { id: "c" }];

  it("is the sum of its items, each turned into points", () => {
    expect(sumScale({ a: 1, b: 4, c: 0 }, items)).toEqual({ kind: "scored", value: 2 });
  });

  it("with a blank is no score, and says what was answered at least", () => {
    expect(sumScale({ a: 3, b: 1 }, items)).toEqual({
      kind: "not-scored",
      answered: 2,
      of: 3,
      atLeast: 7,
    });
    expect(sumScale({ a: 3, b: "1", c: 2 }, items)).toMatchObject({ answered: 2, atLeast: 5 });
  });
});

describe("what is known at least", () => {
  it("is the score, or without one the sum of what was answered", () => {
    expect(knownMinimum({ kind: "scored", value: 9 })).toBe(9);
    expect(knownMinimum({ kind: "not-scored", answered: 1, of: 2, atLeast: 4 })).toBe(4);
  });
});
