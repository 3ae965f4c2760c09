import { describe, expect, it } from "vitest";
import { norms as shipped } from "~/norms/norms";
import type { Norm } from "~/norms/norm";
import { listFigureChanges } from "./list-changes";

const [sample] = shipped.filter(
  ({ measure, grade }) => measure === "cannabis-past-year" && grade !== "X",
);
if (!sample) throw new Error("There is no figure of cannabis.");
const make = (changes: Partial<Norm>): Norm => ({
  ...sample,
  id: "L001",
  period: "2026",
  grade: "A",
  populationKey: { ...sample.populationKey, sex: "all", education: "all", subgroup: null },
  publication: { ...sample.publication, id: "local-1" },
  ...changes,
});
const idsOf = (before: Norm[], after: Norm[]) =>
  listFigureChanges({ before, after }, shipped).map((change) => [
    change.measure,
    change.group,
    change.before?.publication.id.startsWith("local") ?? null,
    change.after?.publication.id.startsWith("local") ?? null,
  ]);

describe("which figures a table changes", () => {
  it("names each figure of the table once, with what was in use", () => {
    expect(idsOf([], [make({})])).toEqual([["cannabis-past-year", "all", false, true]]);
  });

  it("says that a figure of a lower grade stays behind the one in use", () => {
    expect(idsOf([], [make({ grade: "C" })])).toEqual([
      ["cannabis-past-year", "all", false, false],
    ]);
  });

  it("names what an earlier table said and this one does not", () => {
    expect(idsOf([make({})], [make({ measure: "xtc-past-year" })])).toEqual([
      ["xtc-past-year", "all", false, true],
      ["cannabis-past-year", "all", true, false],
    ]);
  });

  it("keeps groups apart", () => {
    const hbo = make({ populationKey: { ...make({}).populationKey, education: "hbo" } });
    expect(idsOf([], [make({}), hbo]).map(([, group]) => group)).toEqual(["all", "hbo"]);
  });
});
