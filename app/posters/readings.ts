import type { Measure } from "~/norms/measures";

/**
 * How a figure of one measure may be read on a wall. A new measure does not compile without a line.
 * - "good-when-not": the share that does not do it is the fact ("71 of 100 used no cannabis");
 * - "guess": what people think others do; on a wall it would teach the wrong belief;
 * - "leaves-out": a majority that tells who does not drink that they stand alone;
 * - "limit": a number of glasses that who drinks less could climb to;
 * - "unclear": two definitions under one word, or a definition the source does not give;
 * - "draws-attention": few think of it, and a poster would make it known.
 */
export type Reading =
  | "good-when-not"
  | "good-when-so"
  | "guess"
  | "leaves-out"
  | "limit"
  | "unclear"
  | "draws-attention";

export const readings: Readonly<Record<Measure, Reading>> = {
  "drinks-past-year": "leaves-out",
  drinks: "leaves-out",
  "alcohol-past-4-weeks": "leaves-out",
  "none-or-one-a-day": "good-when-so",
  "heavy-weekly-cbs": "good-when-not",
  "heavy-mmms": "unclear",
  excessive: "limit",
  "excessive-or-heavy-mmms": "unclear",
  "audit-11-plus": "unclear",
  "glasses-mean": "limit",
  "glasses-cumulative": "limit",
  "cannabis-past-year": "good-when-not",
  "cannabis-ever": "good-when-not",
  "cannabis-weekly": "good-when-not",
  "cannabis-past-4-weeks": "good-when-not",
  "xtc-past-year": "good-when-not",
  "xtc-ever": "good-when-not",
  "cocaine-past-year": "good-when-not",
  "cocaine-ever": "good-when-not",
  "party-drugs-past-year": "good-when-not",
  "smokes-or-vapes": "good-when-not",
  "vapes-regularly": "good-when-not",
  "smokes-only": "unclear",
  "smokes-and-vapes": "unclear",
  "vapes-only": "unclear",
  "amphetamine-past-year": "draws-attention",
  "amphetamine-ever": "draws-attention",
  "ketamine-past-year": "draws-attention",
  "ketamine-ever": "draws-attention",
  "nitrous-oxide-past-year": "draws-attention",
  "nitrous-oxide-ever": "draws-attention",
  "psychedelics-past-year": "draws-attention",
  "psychedelics-ever": "draws-attention",
  "ghb-past-year": "draws-attention",
  "ghb-ever": "draws-attention",
  "ghb-past-month": "draws-attention",
  "3-mmc-past-year": "draws-attention",
  "3-mmc-ever": "draws-attention",
  "adhd-medication-past-year": "draws-attention",
  "adhd-medication-ever": "draws-attention",
  "sedatives-past-year": "draws-attention",
  "sedatives-ever": "draws-attention",
  "perceived-drinks-twice-weekly": "guess",
  "perceived-drunk-weekly": "guess",
  "perceived-binges-over-twice-monthly": "guess",
  "perceived-majority-binges-weekly": "guess",
  "perceived-cannabis-and-xtc-of-dutch-adults": "guess",
  "actual-drinks-once-weekly-at-most": "good-when-so",
  "actual-drunk-monthly-at-most": "good-when-so",
  "actual-binges-monthly-at-most": "good-when-so",
  "actual-two-drinks-at-gatherings-at-most": "good-when-so",
  "actual-easy-to-order-alcohol-free": "good-when-so",
  "actual-drinkers-binge-weekly": "good-when-not",
};
