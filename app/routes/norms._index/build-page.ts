import { normUses, type Use } from "~/feedback/where-used";
import { type Candidate, describeStanding, type WhyNot } from "~/norms/candidates";
import { filterNorms, type NormFilter } from "~/norms/filter";
import { lookUpNorm } from "~/norms/look-up";
import { type Measure, measures, type NoNormReason } from "~/norms/measures";
import type { Norm, Publication } from "~/norms/norm";
import { getNorm, norms } from "~/norms/norms";
import { type Topic, topicOf, topics } from "~/norms/topics";
import { type Change, describeWhatWouldChange } from "~/norms/what-would-change";

/** A figure on the same measure, and why it does not go first. */
export interface OtherFigure {
  norm: Norm;
  why: WhyNot;
}

/** One figure with all that the page tells of it. */
export interface Figure {
  norm: Norm;
  uses: readonly Use[];
  behind: OtherFigure | null;
  others: OtherFigure[];
  notComparable: Norm[];
  change: Change;
}

interface Shelf {
  topic: Topic;
  /** What the feedback shows, or what its guard works with. */
  used: Figure[];
  known: Figure[];
}

const usedIds = new Set(normUses.keys());

const toOther = ({ id, why }: Candidate): OtherFigure => ({ norm: getNorm(id), why });

function buildFigure(norm: Norm): Figure {
  const { behind, others, notComparable } = describeStanding(norm, usedIds, norms);
  return {
    norm,
    uses: normUses.get(norm.id) ?? [],
    behind: behind && toOther(behind),
    others: others.map(toOther),
    notComparable: notComparable.map(getNorm),
    change: describeWhatWouldChange(norm),
  };
}

/** Made once: nothing here depends on who reads. */
const figureOf = new Map(
  norms.filter((norm) => norm.grade !== "X").map((norm) => [norm.id, buildFigure(norm)]),
);

/** The figures that fit the filter by topic; a topic without any is left out. */
export function buildShelves(filter: NormFilter): Shelf[] {
  const figures = filterNorms(norms, filter).flatMap(({ id }) => figureOf.get(id) ?? []);
  return topics
    .map((topic) => {
      const here = figures.filter(({ norm }) => topicOf[norm.measure] === topic);
      return {
        topic,
        used: here.filter(({ uses }) => uses.length > 0),
        known: here.filter(({ uses }) => uses.length === 0),
      };
    })
    .filter(({ used, known }) => used.length + known.length > 0);
}

/** Publications of grade X: known, and never a norm. `isTold` where a message says it in words. */
export function listNeverUsed(): { publication: Publication; isTold: boolean }[] {
  const rows = norms.filter((norm) => norm.grade === "X");
  const publications = new Map(rows.map(({ publication }) => [publication.id, publication]));
  return [...publications.values()].map((publication) => ({
    publication,
    isTold: rows.some((norm) => norm.publication === publication && usedIds.has(norm.id)),
  }));
}

const partlyKnown: NoNormReason[] = ["only-by-sex", "only-other-education", "only-subgroup"];

/** Measures that have no figure for any student, with the reason. */
export function listMissing(): { measure: Measure; reason: NoNormReason }[] {
  return measures.flatMap((measure) => {
    const found = lookUpNorm(measure);
    if (found.kind === "norm" || partlyKnown.includes(found.reason)) return [];
    return [{ measure, reason: found.reason }];
  });
}
