import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import type { Norm } from "~/norms/norm";
import { norms } from "~/norms/norms";
import { anyAnswers, anySetting } from "../../tests/factories/any-answers";
import { personas } from "../../tests/factories/personas";
import type { Setting } from "./build-feedback";
import { findUses, listUseCodes, listUses, readUses } from "./where-used";

const normUses = findUses(norms);
const codes = listUseCodes(normUses);

/** What stands on the page, in the codes of the download. */
function expectKnown(answers: Answers, setting: Setting): void {
  const found = listUseCodes(
    new Map(readUses(answers, setting).map(([id, use]) => [id, [use]] as const)),
  );
  for (const [id, [code]] of found) expect(codes.get(id), `${id} ${code}`).toContain(code);
}

describe("where figures are used", () => {
  it("is known of every figure that any answers call up", () => {
    fc.assert(fc.property(anyAnswers, anySetting, expectKnown), { numRuns: 400 });
  });

  it.each(Object.entries(personas))("is known of every figure that %s meets", (_, answers) => {
    for (const education of ["wo", "hbo", undefined] as const)
      for (const compareWith of ["all", "same-sex"] as const)
        expectKnown(answers, { norms, education, compareWith, offers: { workshops: true } });
  });

  it("keeps wo and hbo apart, and gives who did not say the smaller figure", () => {
    expect(codes.get("N232")).toEqual(["guess:heavy-weekly:wo"]);
    expect(codes.get("N235")?.toSorted()).toEqual([
      "guess:heavy-weekly:hbo",
      "guess:heavy-weekly:unknown",
    ]);
  });

  it("names the guard, and the words without a number", () => {
    for (const id of ["D01", "D02", "D03"]) {
      expect(codes.get(id)).toContain("guard::wo");
      expect(codes.get(id)).toContain("rank::wo");
    }
    expect(codes.get("N191")?.every((code) => code.startsWith("abroad:"))).toBe(true);
  });

  it("is nothing for a figure that nobody meets, self-selected ones first of all", () => {
    for (const id of ["N015", "N034", "N326", "N038", "N322"])
      expect(codes.has(id), id).toBe(false);
    const figures = norms.filter(({ id, value }) => codes.has(id) && value !== null);
    expect(figures.filter(({ grade }) => grade === "X")).toEqual([]);
    expect(figures.length).toBeGreaterThan(15);
  });

  it("moves along when another figure is chosen", () => {
    const old = norms.find(({ id }) => id === "N247") as Norm;
    const newer: Norm = { ...old, id: "N900", period: "2027" };
    const uses = listUses([...norms, newer]);
    expect(uses.has("N247")).toBe(false);
    expect(uses.get("N900")).toEqual(normUses.get("N247"));
  });
});
