import { describe, expect, it } from "vitest";
import { content } from "~/content/content";
import { findUses } from "~/feedback/where-used";
import { norms } from "~/norms/norms";
import { buildShelves, listMissing, listNeverUsed } from "./build-page";
import { findItem } from "./find-item";

const normUses = findUses(norms);
const figures = buildShelves(norms, {}).flatMap(({ used, known }) => [...used, ...known]);

describe("the page with all figures", () => {
  it("has each figure once, self-selected ones not at all", () => {
    expect(figures.map(({ norm }) => norm.id).toSorted()).toEqual(
      norms
        .filter(({ grade }) => grade !== "X")
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("keeps what the feedback uses apart from what is only known", () => {
    for (const { used, known } of buildShelves(norms, {})) {
      for (const { norm } of used) expect(normUses.has(norm.id)).toBe(true);
      for (const { norm } of known) expect(normUses.has(norm.id)).toBe(false);
    }
  });

  it("tells of every figure either where it is used or what goes first, or that it stands alone", () => {
    for (const { uses, behind, norm } of figures)
      if (uses.length > 0) expect(behind, norm.id).toBeNull();
  });

  it("finds the question of every guess and substance", () => {
    for (const use of [...normUses.values()].flat())
      if (use.about !== null) expect(findItem(use.place, use.about), use.about).toBeDefined();
  });

  it("has a name in both languages for what is missing", () => {
    const missing = listMissing(norms);
    expect(missing.map(({ measure }) => measure)).toContain("3-mmc-past-year");
    for (const { measure } of missing)
      for (const language of ["nl", "en"] as const)
        expect(content[language].norms.missing.names[measure], measure).toBeTruthy();
  });

  it("names the surveys of grade X without their figures, and the one that is told in words", () => {
    const never = listNeverUsed(norms);
    expect(never.filter(({ isTold }) => isTold).map(({ publication }) => publication.id)).toEqual([
      "van-den-bos-2024",
    ]);
    expect(never.map(({ publication }) => publication.id)).toContain("hanzemag-survey-2021");
  });
});
