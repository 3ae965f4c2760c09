/** Substances a share can be about; the two lists below keep "past year" and "ever" apart. */
const substances = [
  "cannabis",
  "xtc",
  "cocaine",
  "amphetamine",
  "ketamine",
  "nitrous-oxide",
  "psychedelics",
  "ghb",
  "3-mmc",
  "adhd-medication",
  "sedatives",
] as const;

const substanceMeasures = substances.flatMap(
  (substance) => [`${substance}-past-year`, `${substance}-ever`] as const,
);

/** What a figure is about. One meaning each: two definitions are two measures. */
export const measures = [
  "drinks-past-year",
  "drinks",
  "none-or-one-a-day",
  "heavy-weekly-cbs",
  "heavy-mmms",
  "excessive",
  "excessive-or-heavy-mmms",
  "audit-11-plus",
  "glasses-mean",
  "glasses-cumulative",
  ...substanceMeasures,
  "cannabis-weekly",
  "ghb-past-month",
  "smokes-or-vapes",
  "smokes-only",
  "smokes-and-vapes",
  "vapes-only",
  "vapes-regularly",
  "party-drugs-past-year",
  "alcohol-past-4-weeks",
  "cannabis-past-4-weeks",
  "perceived-drinks-twice-weekly",
  "actual-drinks-once-weekly-at-most",
  "perceived-drunk-weekly",
  "actual-drunk-monthly-at-most",
  "perceived-binges-over-twice-monthly",
  "actual-binges-monthly-at-most",
  "actual-two-drinks-at-gatherings-at-most",
  "actual-easy-to-order-alcohol-free",
  "perceived-majority-binges-weekly",
  "actual-drinkers-binge-weekly",
  "perceived-cannabis-and-xtc-of-dutch-adults",
] as const;

export type Measure = (typeof measures)[number];

/** Why a look-up has no norm to give. */
export type NoNormReason =
  | "never-measured"
  | "not-for-students"
  | "only-self-selected"
  | "only-unknown-sampling"
  | "only-other-country"
  | "only-other-education"
  | "only-by-sex"
  | "only-subgroup";

/** Measures without a row in data/, with the csv rows (norms.csv) that were seen and not used. */
export const unmeasured: Readonly<Partial<Record<Measure, NoNormReason>>> = {
  "amphetamine-ever": "only-unknown-sampling", // N048: Leiden, n=446, sampling not seen
  "ketamine-ever": "not-for-students", // N288: 18+; N276: mbo and hbo aged 16-18
  "psychedelics-past-year": "never-measured",
  "3-mmc-ever": "never-measured",
  "adhd-medication-ever": "only-unknown-sampling", // N216: press without source; N267: Flanders
  "sedatives-ever": "only-other-country", // N386: Flanders 2009
};

/**
 * Measures that look alike and are not. The student monitor (MMMS) seems to count as heavy only who
 * is not already excessive: 16 percent, against 24-27 for Statistics Netherlands (CBS) on the same
 * words. So the MMMS figures never stand beside the weekly "6 or more / 4 or more" question.
 */
export const notComparableWith: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  "heavy-mmms": ["heavy-weekly-cbs"],
  "excessive-or-heavy-mmms": ["heavy-weekly-cbs"],
  "heavy-weekly-cbs": ["heavy-mmms", "excessive-or-heavy-mmms"],
};
