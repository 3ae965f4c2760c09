import { describe, expect, it } from "vitest";
import { lookUpNorm } from "./look-up";
import type { Norm } from "./norm";
import { getNorm, norms } from "./norms";
import { describeWhatWouldChange } from "./what-would-change";

/** Figures for which the page promises that a rule of the look-up would put another one first. */
const chosen = norms.filter((norm) => {
  const { kind } = describeWhatWouldChange(norm);
  return kind !== "estimate" && kind !== "subgroup" && lookUp(norm) === norm;
});

function lookUp({ measure, populationKey: { sex, education } }: Norm, others: Norm[] = []) {
  const wish = {
    ...(sex === "all" ? {} : { sex }),
    ...(education === "all" ? {} : { education }),
  };
  const found = lookUpNorm(measure, wish, [...norms, ...others]);
  return found.kind === "norm" ? found.norm : undefined;
}

describe("what would change a figure", () => {
  it.each(chosen.map(({ id }) => id))("%s: what the page says comes true", (id) => {
    const norm = getNorm(id);
    const { newerThan, betterGrades, kind } = describeWhatWouldChange(norm);
    if (newerThan !== null) {
      const newer = { ...norm, id: "N900", period: String(newerThan + 1) };
      const asOld = { ...norm, id: "N901", period: String(newerThan) };
      expect(lookUp(norm, [newer])).toBe(newer);
      expect(lookUp(norm, [asOld])).toBe(norm);
    }
    for (const grade of betterGrades) {
      const better: Norm = { ...norm, id: "N902", grade, period: "1990" };
      expect(lookUp(norm, [better])).toBe(better);
    }
    if (kind === "age-proxy") {
      const key = { ...norm.populationKey, students: true };
      const ofStudents: Norm = { ...norm, id: "N903", populationKey: key, period: "1990" };
      expect(lookUp(norm, [ofStudents])).toBe(ofStudents);
    }
  });

  it("says of which kind a figure is", () => {
    const kinds = ["N232", "N247", "N326", "N253", "N032", "D01"].map(
      (id) => describeWhatWouldChange(getNorm(id)).kind,
    );
    expect(kinds).toEqual(["random", "monitor", "one-place", "age-proxy", "subgroup", "estimate"]);
    expect(chosen.length).toBeGreaterThan(30);
  });

  it("knows no year where the source gives none", () => {
    expect(describeWhatWouldChange(getNorm("N326"))).toMatchObject({
      newerThan: null,
      betterGrades: ["A", "B"],
    });
  });
});
