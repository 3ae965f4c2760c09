import { findUses, type Use } from "~/feedback/where-used";
import { type Candidate, describeStanding, type WhyNot } from "~/norms/candidates";
import { filterNorms, type NormFilter } from "~/norms/filter";
import { lookUpNorm } from "~/norms/look-up";
import { type Measure, measures, type NoNormReason } from "~/norms/measures";
import type { Norm, Publication } from "~/norms/norm";
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

function buildFigures(norms: readonly Norm[]): ReadonlyMap<string, Figure> {
  const uses = findUses(norms);
  const usedIds = new Set(uses.keys());
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const find = (id: string) => byId.get(id) as Norm;
  const toOther = ({ id, why }: Candidate): OtherFigure => ({ norm: find(id), why });
  const usable = norms.filter((norm) => norm.grade !== "X");
  return new Map(
    usable.map((norm) => {
      const { behind, others, notComparable } = describeStanding(norm, usedIds, norms);
      const figure: Figure = {
        norm,
        uses: uses.get(norm.id) ?? [],
        behind: behind && toOther(behind),
        others: others.map(toOther),
        notComparable: notComparable.map(find),
        change: describeWhatWouldChange(norm),
      };
      return [norm.id, figure];
    }),
  );
}

/** Made once for each list of norms: nothing here depends on who reads. */
const known = new WeakMap<readonly Norm[], ReadonlyMap<string, Figure>>();

/** The figures that fit the filter by topic; a topic without any is left out. */
export function buildShelves(norms: readonly Norm[], filter: NormFilter): Shelf[] {
  const all = known.get(norms) ?? buildFigures(norms);
  known.set(norms, all);
  const figures = filterNorms(norms, filter).flatMap(({ id }) => all.get(id) ?? []);
  return topics
    .map((topic) => {
      const here = figures.filter(({ norm }) => topicOf[norm.measure] === topic);
      return {
        topic,
        used: here.filter(({ uses }) => uses.length > 0),
        known: here.filter(({ uses }) => uses.length === 0),
      };
    })
    .filter((shelf) => shelf.used.length + shelf.known.length > 0);
}

/** Publications of grade X: known, and never a norm. `isTold` where a message says it in words. */
export function listNeverUsed(
  norms: readonly Norm[],
): { publication: Publication; isTold: boolean }[] {
  const uses = findUses(norms);
  const rows = norms.filter((norm) => norm.grade === "X");
  const publications = new Map(rows.map(({ publication }) => [publication.id, publication]));
  return [...publications.values()].map((publication) => ({
    publication,
    isTold: rows.some((norm) => norm.publication === publication && uses.has(norm.id)),
  }));
}

const partlyKnown: NoNormReason[] = ["only-by-sex", "only-other-education", "only-subgroup"];

/** Measures that have no figure for any student, with the reason. */
export function listMissing(norms: readonly Norm[]): { measure: Measure; reason: NoNormReason }[] {
  return measures.flatMap((measure) => {
    const found = lookUpNorm(measure, {}, norms);
    if (found.kind === "norm" || partlyKnown.includes(found.reason)) return [];
    return [{ measure, reason: found.reason }];
  });
}
