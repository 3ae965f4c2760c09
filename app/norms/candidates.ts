import { lookUpNorm, type NormWish } from "./look-up";
import { notComparableWith } from "./measures";
import type { Norm } from "./norm";

/** The first rule of `lookUpNorm` (or, for a table, `chooseDistribution`) by which one figure goes before another on the same measure. */
export type WhyNot =
  | "subgroup"
  | "estimate"
  | "age-proxy"
  | "sex"
  | "education"
  | "grade"
  | "older"
  | "further"
  | "listed-later";

/** A figure on the same measure and why it is not the one chosen. */
export interface Candidate {
  readonly id: string;
  readonly why: WhyNot;
}

/** What else is known about the measure of a figure, and which figure goes before it. */
export interface Standing {
  /** The figure that is chosen instead of this one; null when this one is chosen for its own group. */
  readonly behind: Candidate | null;
  /** For a chosen figure: the others, best first. */
  readonly others: readonly Candidate[];
  /** Figures that share words with this one and count something else. */
  readonly notComparable: readonly string[];
}

const gradeOrder = "ABCX";
const placeOrder = ["groningen", "national", "other"];

function lastYear(norm: Norm): number {
  return Number(norm.period?.slice(-4) ?? 0);
}

/** Why `chosen` goes before `candidate`, in the order in which `lookUpNorm` looks. */
export function explainChoice(candidate: Norm, chosen: Norm): WhyNot {
  const [one, other] = [candidate.populationKey, chosen.populationKey];
  const reasons: [WhyNot, boolean][] = [
    ["subgroup", one.subgroup !== null && other.subgroup === null],
    ["estimate", candidate.kind === "estimate" && chosen.kind === "measured"],
    ["age-proxy", !one.students && other.students],
    ["sex", one.sex !== other.sex],
    ["education", one.education !== other.education],
    ["grade", gradeOrder.indexOf(candidate.grade) > gradeOrder.indexOf(chosen.grade)],
    ["older", lastYear(candidate) < lastYear(chosen)],
    ["further", placeOrder.indexOf(one.place) > placeOrder.indexOf(other.place)],
  ];
  return reasons.find(([, applies]) => applies)?.[0] ?? "listed-later";
}

/** The wish of somebody whom this figure is about. */
function wishFor({ populationKey: { sex, education } }: Norm): NormWish {
  return {
    ...(sex === "all" ? {} : { sex }),
    ...(education === "all" ? {} : { education }),
  };
}

/**
 * How a figure stands among the others on its measure. `usedIds` are the figures that the feedback
 * shows. Where it shows one on the same measure, every other stands behind that one; where it shows
 * none, `lookUpNorm` decides for somebody whom the figure is about.
 */
export function describeStanding(
  norm: Norm,
  usedIds: ReadonlySet<string>,
  norms: readonly Norm[],
): Standing {
  const found = lookUpNorm(norm.measure, wishFor(norm), norms);
  const best = found.kind === "norm" ? found.norm : undefined;
  const isUsed = ({ id }: Norm) => usedIds.has(id);
  const used = norms.filter((other) => other.measure === norm.measure && isUsed(other));
  const notComparable = norms
    .filter((other) => notComparableWith[norm.measure]?.includes(other.measure))
    .filter(
      ({ id, measure }) =>
        usedIds.has(id) || !norms.some((o) => o.measure === measure && isUsed(o)),
    )
    .map(({ id }) => id);
  const isChosen = isUsed(norm) || (used.length === 0 && best === norm);
  if (!isChosen) {
    const sameSex = used.find(({ populationKey: { sex } }) => sex === norm.populationKey.sex);
    const first = sameSex ?? used[0] ?? best;
    const behind = first ? { id: first.id, why: explainChoice(norm, first) } : null;
    return { behind, others: [], notComparable };
  }
  const known = found.kind === "norm" ? [found.norm, ...found.others] : [];
  const others = known
    .filter((other) => other !== norm)
    .map((other) => ({ id: other.id, why: explainChoice(other, norm) }));
  return { behind: null, others, notComparable };
}
