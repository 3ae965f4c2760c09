import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGrantFault, readGrants } from "./read-grants";
import { type Grant, roles } from "./roles";

describe("the ticks of a form", () => {
  it("become a grant a role, in the order of the roles", () => {
    const form = new URLSearchParams("facilitator=hanze&advisor=rug&advisor=hanze&name=Kim");
    expect(readGrants(form)).toEqual([
      { role: "advisor", institutions: ["rug", "hanze"] },
      { role: "facilitator", institutions: ["hanze"] },
    ]);
  });

  it("count once when sent twice", () => {
    expect(readGrants(new URLSearchParams("advisor=rug&advisor=rug"))).toEqual([
      { role: "advisor", institutions: ["rug"] },
    ]);
  });

  it("give nothing under a name that is no role", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        fc.pre(!roles.some((role) => role === name));
        expect(readGrants(new URLSearchParams([[name, "rug"]]))).toEqual([]);
      }),
    );
  });
});

describe("what an administrator may give", () => {
  const own: Grant[] = [{ role: "administrator", institutions: ["rug"] }];

  it("is something", () => {
    expect(findGrantFault(own, [])).toBe("grants-empty");
  });

  it.each<[typed: string, fault: string | null]>([
    ["advisor=rug", null],
    ["administrator=rug&facilitator=rug", null],
    ["advisor=hanze", "grants-beyond"],
    ["advisor=rug&facilitator=hanze", "grants-beyond"],
    ["advisor=rug&advisor=", "grants-beyond"],
    ["advisor=RUG", "grants-beyond"],
    ["advisor=*", "grants-beyond"],
  ])("%s: %s", (typed, fault) => {
    expect(findGrantFault(own, readGrants(new URLSearchParams(typed)))).toBe(fault);
  });
});
