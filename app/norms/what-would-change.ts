import type { Norm } from "./norm";

/** What kind of figure it is, to who wants to know what could take its place. */
type ChangeKind = "estimate" | "subgroup" | "age-proxy" | "random" | "monitor" | "one-place";

export interface Change {
  readonly kind: ChangeKind;
  /** A figure of the same grade takes its place when it is newer than this; null when the year is unknown. */
  readonly newerThan: number | null;
  /** Grades of which a figure takes its place whatever its year, best first. */
  readonly betterGrades: readonly ("A" | "B")[];
}

const kindOfGrade = { A: "random", B: "monitor", C: "one-place", X: "one-place" } as const;

function kindOf({ kind, grade, populationKey: { subgroup, students } }: Norm): ChangeKind {
  if (kind === "estimate") return "estimate";
  if (subgroup !== null) return "subgroup";
  return students ? kindOfGrade[grade] : "age-proxy";
}

/** What would take the place of a figure, by the rules of `lookUpNorm`. */
export function describeWhatWouldChange(norm: Norm): Change {
  return {
    kind: kindOf(norm),
    newerThan: norm.period === null ? null : Number(norm.period.slice(-4)),
    // Between measured tables only the year decides, see chooseDistribution.
    betterGrades: norm.distribution
      ? []
      : (["A", "B"] as const).filter((grade) => grade < norm.grade),
  };
}
