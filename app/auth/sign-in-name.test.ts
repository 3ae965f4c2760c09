import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSignInName } from "./sign-in-name";

describe("a sign-in name", () => {
  it.each(["kim", "k.de-vries", "007", "a--", "a".repeat(40)])("%s is one", (name) => {
    expect(parseSignInName(name)).toBe(name);
  });

  it.each([
    ["nothing", ""],
    ["two characters", "ab"],
    ["41 characters", "a".repeat(41)],
    ["a capital", "Kim"],
    ["a space", "kim vries"],
    ["a dot first", ".kim"],
    ["a dash first", "-kim"],
    ["an address", "kim@rug.nl"],
    ["an accent", "zoë"],
    ["a letter that looks Latin", "kіm"],
    ["a line break at the end", "kim\n"],
    ["a line before it", "x\nkim"],
    ["a null", "kim\u0000"],
    ["markup", "<kim>"],
  ])("is not %s", (_what, typed) => {
    expect(parseSignInName(typed)).toBeNull();
  });

  it("is kept as it is, or refused", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect([typed, null]).toContain(parseSignInName(typed));
      }),
    );
  });
});
