import { lookUpNorm, type NormWish } from "~/norms/look-up";
import type { Measure } from "~/norms/measures";
import type { Norm } from "~/norms/norm";
import { chooseDistribution } from "~/norms/norms";
import { binnedMeasure, groups } from "./template";

/** What a table does to the figure of one measure and group. */
export interface FigureChange {
  measure: Measure;
  /** Of the template: "all", "men", "women", "wo" or "hbo". */
  group: string;
  /** The figure in use; null where there is none. */
  before: Norm | null;
  after: Norm | null;
}

/**
 * The figures that a table is about, old or new, each with what is in use without and with it. Where
 * both are the same norm the table changes nothing: another one goes first.
 */
export function listFigureChanges(
  local: { before: readonly Norm[]; after: readonly Norm[] },
  shipped: readonly Norm[],
): FigureChange[] {
  const about = new Map<string, { measure: Measure; group: string }>();
  for (const { measure, populationKey } of [...local.after, ...local.before]) {
    const group = Object.keys(groups).find(
      (key) =>
        groups[key]?.sex === populationKey.sex && groups[key].education === populationKey.education,
    );
    if (group) about.set(`${measure} ${group}`, { measure, group });
  }
  return [...about.values()].map(({ measure, group }) => ({
    measure,
    group,
    before: findFigure(measure, group, [...local.before, ...shipped]),
    after: findFigure(measure, group, [...local.after, ...shipped]),
  }));
}

function findFigure(measure: Measure, group: string, norms: readonly Norm[]): Norm | null {
  const { sex = "all", education = "all" } = groups[group] ?? {};
  if (measure === binnedMeasure) return education === "all" ? chooseDistribution(sex, norms) : null;
  const wish: NormWish = {
    ...(sex !== "all" && { sex }),
    ...(education !== "all" && { education }),
  };
  const found = lookUpNorm(measure, wish, norms);
  return found.kind === "norm" ? found.norm : null;
}
