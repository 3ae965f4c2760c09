import { type Measure, type NoNormReason, unmeasured } from "./measures";
import type { Norm } from "./norm";
import { norms as allNorms } from "./norms";

export type NormWish = { readonly sex?: "men" | "women"; readonly education?: "wo" | "hbo" };

/**
 * What the reader asked for and does not get: "sex" and "education" (a wider group is used),
 * "education-unknown" (only wo and hbo exist; the smaller figure is used), "students" (an age proxy).
 */
export type FallBack = "sex" | "education" | "education-unknown" | "students";

export type LookUpResult =
  | {
      readonly kind: "norm";
      readonly norm: Norm;
      readonly fellBackFrom: readonly FallBack[];
      readonly others: readonly Norm[];
    }
  | { readonly kind: "no-norm"; readonly reason: NoNormReason };

const gradeOrder = { A: 0, B: 1, C: 2, X: 3 } as const;
const placeOrder = { groningen: 0, national: 1, other: 2 } as const;

/** Last year of the period; a norm without a year counts as oldest. */
function readLastYear(norm: Norm): number {
  return Number(norm.period?.slice(-4) ?? 0);
}

function compareNorms(a: Norm, b: Norm): number {
  return (
    gradeOrder[a.grade] - gradeOrder[b.grade] ||
    readLastYear(b) - readLastYear(a) ||
    placeOrder[a.populationKey.place] - placeOrder[b.populationKey.place]
  );
}

type Choice = { readonly norm: Norm; readonly fellBackFrom: readonly FallBack[] };

/** A norm for wo is never given to hbo, nor the other way round. */
function chooseByEducation(
  sorted: readonly Norm[],
  education: NormWish["education"],
): Choice | undefined {
  const findFirst = (kind: Norm["populationKey"]["education"]) =>
    sorted.find((norm) => norm.populationKey.education === kind);
  const exact = education && findFirst(education);
  if (exact) return { norm: exact, fellBackFrom: [] };
  const all = findFirst("all");
  if (all) return { norm: all, fellBackFrom: education ? ["education"] : [] };
  const [wo, hbo] = [findFirst("wo"), findFirst("hbo")];
  if (!wo || !hbo) return undefined;
  const smaller = (wo.value ?? 0) < (hbo.value ?? 0) ? wo : hbo;
  return { norm: smaller, fellBackFrom: ["education-unknown"] };
}

function choose(sorted: readonly Norm[], wish: NormWish): Choice | undefined {
  const withSex = (sex: "all" | "men" | "women") =>
    sorted.filter((norm) => norm.populationKey.sex === sex);
  const exact = wish.sex && chooseByEducation(withSex(wish.sex), wish.education);
  if (exact) return exact;
  const all = chooseByEducation(withSex("all"), wish.education);
  if (!all || !wish.sex) return all;
  return { norm: all.norm, fellBackFrom: ["sex", ...all.fellBackFrom] };
}

function explainNoNorm(measure: Measure, rows: readonly Norm[], wish: NormWish): NoNormReason {
  if (rows.length === 0) return unmeasured[measure] ?? "never-measured";
  const usable = rows.filter((norm) => norm.grade !== "X");
  if (usable.length === 0) return "only-self-selected";
  const general = usable.filter((norm) => norm.populationKey.subgroup === null);
  if (general.length === 0) return "only-subgroup";
  const forSex = general.filter(({ populationKey: { sex } }) => sex === "all" || sex === wish.sex);
  return forSex.length === 0 ? "only-by-sex" : "only-other-education";
}

/**
 * Chooses the norm for one measure. Never grade X, never a subgroup, never another measure. Students
 * before age proxies; the asked sex and education when they exist, else the whole group; then grade
 * A before B before C, newest period, Groningen before national before elsewhere.
 * `others` holds what else is known about the measure, best first, for "how sure is this?".
 */
export function lookUpNorm(
  measure: Measure,
  wish: NormWish = {},
  norms: readonly Norm[] = allNorms,
): LookUpResult {
  const rows = norms.filter((norm) => norm.measure === measure);
  const usable = rows
    .filter((norm) => norm.grade !== "X" && norm.wordsOnly === undefined)
    .sort(compareNorms);
  const general = usable.filter((norm) => norm.populationKey.subgroup === null);
  const students = general.filter((norm) => norm.populationKey.students);
  const isProxy = students.length === 0;
  const chosen = choose(isProxy ? general : students, wish);
  if (!chosen) return { kind: "no-norm", reason: explainNoNorm(measure, rows, wish) };
  return {
    kind: "norm",
    norm: chosen.norm,
    fellBackFrom: isProxy ? ["students", ...chosen.fellBackFrom] : chosen.fellBackFrom,
    others: usable.filter((norm) => norm !== chosen.norm),
  };
}
