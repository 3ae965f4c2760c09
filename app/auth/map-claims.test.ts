import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClaimRule, mapClaims } from "./map-claims";

const rules: ClaimRule[] = [
  { claim: "groups", value: "counsellors", role: "advisor", institutions: ["rug"] },
  { claim: "groups", value: "counsellors-hanze", role: "advisor", institutions: ["hanze"] },
  { claim: "groups", value: "health", role: "prevention-worker", institutions: ["rug", "hanze"] },
  { claim: "affiliation", value: "employee", role: "facilitator", institutions: ["rug"] },
];

describe("claims of an institution", () => {
  it("give a role as one value and in a list", () => {
    const advisor = [{ role: "advisor", institutions: ["rug"] }];
    expect(mapClaims(rules, { groups: "counsellors" })).toEqual(advisor);
    expect(mapClaims(rules, { groups: ["choir", "counsellors"] })).toEqual(advisor);
  });

  it("add up over rules and over claims, an institution once", () => {
    expect(
      mapClaims([...rules, ...rules], {
        groups: ["counsellors-hanze", "counsellors", "health"],
        affiliation: "employee",
      }),
    ).toEqual([
      { role: "advisor", institutions: ["rug", "hanze"] },
      { role: "prevention-worker", institutions: ["rug", "hanze"] },
      { role: "facilitator", institutions: ["rug"] },
    ]);
  });

  it.each<[what: string, claims: Record<string, unknown>]>([
    ["no claims", {}],
    ["another value", { groups: "students" }],
    ["the value under another claim", { affiliation: "counsellors" }],
    ["a part of the value", { groups: "counsellor" }],
    ["the value inside a longer one", { groups: "counsellors of another place" }],
    ["other capitals", { groups: "Counsellors" }],
    ["several values in one text", { groups: "choir,counsellors" }],
    ["an object", { groups: { counsellors: true } }],
    ["a list in a list", { groups: [["counsellors"]] }],
    ["null", { groups: null }],
    ["true", { groups: true }],
  ])("give nothing for %s", (_what, claims) => {
    expect(mapClaims(rules, claims)).toEqual([]);
  });

  it("give nothing without rules, and never more than the rules that match", () => {
    const value = fc.constantFrom("counsellors", "counsellors-hanze", "health", "students");
    fc.assert(
      fc.property(fc.array(value), (groups: string[]) => {
        expect(mapClaims([], { groups })).toEqual([]);
        const given = mapClaims(rules, { groups });
        const allowed = rules.filter(
          (rule) => rule.claim === "groups" && groups.includes(rule.value),
        );
        const pairs = given.flatMap(({ role, institutions }) =>
          institutions.map((id) => `${role} ${id}`),
        );
        const expected = allowed.flatMap(({ role, institutions }) =>
          institutions.map((id) => `${role} ${id}`),
        );
        expect(pairs.sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });
});
