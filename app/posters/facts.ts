import { lookUpNorm } from "~/norms/look-up";
import type { Norm } from "~/norms/norm";
import { type Reading, readings } from "./readings";

/** Which share of a figure is told: who does it, as printed, or who does not. */
export type Side = "do" | "do-not";

/** Why a figure may not hang on a wall. Content turns each code into a sentence. */
export type Refusal =
  | "self-selected"
  | "not-a-share"
  | "estimate"
  | "not-students"
  | "elsewhere"
  | "subgroup"
  | "not-everybody"
  | Exclude<Reading, "good-when-not" | "good-when-so">
  | "problem-share"
  | "not-majority"
  | "old"
  | "replaced";

/** A fact that is true of most students. */
export interface Fact {
  /** That of the norm, such as "N232". */
  id: string;
  norm: Norm;
  side: Side;
  /** Whole people of a hundred, rounded down so that it never claims too much. */
  share: number;
  /** The source says "about", "nearly" or the like. */
  isAbout: boolean;
}

export type Judgement = { kind: "fact"; fact: Fact } | { kind: "refused"; reasons: Refusal[] };

/** Older than this nobody believes it on a wall; /norms still shows it. */
const oldestYear = 2021;

/** Most is more than half; of a figure the source rounds or bounds we want to be sure. */
const most = { exact: 50, rounded: 55 };

/** The id of one side of a figure: the norm's own, with "-printed" or "-rest" for the other side. */
function factId(norm: Norm, side: Side): string {
  if (side === healthySide(norm)) return norm.id;
  return side === "do" ? `${norm.id}-printed` : `${norm.id}-rest`;
}

/** The side that approves: what most do that is moderate. The printed side where there is none. */
function healthySide({ measure }: Norm): Side {
  return readings[measure] === "good-when-not" ? "do-not" : "do";
}

function shareOf(norm: Norm, side: Side): number | null {
  if (norm.value === null || norm.unit !== "percent") return null;
  return side === "do" ? norm.value : 100 - norm.value;
}

/** The same choice as everywhere on the site: best grade, newest, for all, wo or hbo. */
function isInForce(norm: Norm, norms: readonly Norm[]): boolean {
  return ([{}, { education: "wo" }, { education: "hbo" }] as const).some((wish) => {
    const found = lookUpNorm(norm.measure, wish, norms);
    return found.kind === "norm" && found.norm.id === norm.id;
  });
}

/** Everything that speaks against a figure on a wall, the weightiest first. */
function listRefusals(norm: Norm, side: Side, norms: readonly Norm[]): Refusal[] {
  const reading = readings[norm.measure];
  const share = shareOf(norm, side);
  const isExact = norm.precision === "exact";
  const hasSides = reading === "good-when-not" || reading === "good-when-so";
  const checks: [boolean, Refusal][] = [
    [norm.grade === "X", "self-selected"],
    ...(hasSides ? [] : [[true, reading] satisfies [boolean, Refusal]]),
    [share === null, "not-a-share"],
    [norm.kind === "estimate", "estimate"],
    [!norm.populationKey.students, "not-students"],
    [norm.populationKey.place === "other", "elsewhere"],
    [norm.populationKey.subgroup !== null, "subgroup"],
    [norm.includesNonDrinkers !== true, "not-everybody"],
    [hasSides && side !== healthySide(norm), "problem-share"],
    [share !== null && share <= (isExact ? most.exact : most.rounded), "not-majority"],
    [Number(norm.period?.slice(-4) ?? 0) < oldestYear, "old"],
    [!isInForce(norm, norms), "replaced"],
  ];
  return checks.filter(([applies]) => applies).map(([, refusal]) => refusal);
}

/** Whether one side of a figure may hang on a wall, and if not, why not. */
export function judgeFact(norm: Norm, side: Side, norms: readonly Norm[]): Judgement {
  const reasons = listRefusals(norm, side, norms);
  const share = shareOf(norm, side);
  if (reasons.length > 0 || share === null) return { kind: "refused", reasons };
  const isAbout = norm.precision !== "exact";
  return { kind: "fact", fact: { id: norm.id, norm, side, share: Math.floor(share), isAbout } };
}

const sides: readonly Side[] = ["do", "do-not"];

/** Every side of each of these norms by its id, with what we say of it; worked out once for a list. */
const judged = new WeakMap<readonly Norm[], ReadonlyMap<string, Judgement>>();

function judgeAll(norms: readonly Norm[]): ReadonlyMap<string, Judgement> {
  const known = judged.get(norms);
  if (known) return known;
  const judgements = new Map(
    norms.flatMap((norm) =>
      sides.map((side) => [factId(norm, side), judgeFact(norm, side, norms)] as const),
    ),
  );
  judged.set(norms, judgements);
  return judgements;
}

/** What may hang on a wall, in the order of the norms. */
export function listFacts(norms: readonly Norm[]): Fact[] {
  return [...judgeAll(norms).values()].flatMap((judgement) =>
    judgement.kind === "fact" ? [judgement.fact] : [],
  );
}

/** Figures of which no side may hang on a wall, each with its weightiest reason. */
export function listRefused(norms: readonly Norm[]): { norm: Norm; reason: Refusal }[] {
  return norms.flatMap((norm) => {
    const judgement = judgeFact(norm, healthySide(norm), norms);
    return judgement.kind === "refused" && judgement.reasons[0]
      ? [{ norm, reason: judgement.reasons[0] }]
      : [];
  });
}

/** What we say of an id such as "N232" or "N232-printed"; undefined for an id that is not there. */
export function findJudgement(id: string, norms: readonly Norm[]): Judgement | undefined {
  return judgeAll(norms).get(id);
}
