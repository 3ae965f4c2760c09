import type { Answers } from "../instrument";
import { type Score, sumScale } from "../score";

export const styleScales = [
  "negative-thinking",
  "anxiety-sensitivity",
  "impulsivity",
  "sensation-seeking",
] as const;

export type StyleScale = (typeof styleScales)[number];

/**
 * Item numbers by scale, and the reversed ones: the 23-item SURPS key as published in code by
 * delosis/psytools (deriveSURPS). Item 17 belongs to negative thinking and is not reversed.
 */
const key: Record<StyleScale, readonly number[]> = {
  "negative-thinking": [1, 4, 7, 13, 17, 20, 23],
  "anxiety-sensitivity": [8, 10, 14, 18, 21],
  impulsivity: [2, 5, 11, 15, 22],
  "sensation-seeking": [3, 6, 9, 12, 16, 19],
};
const reversed: ReadonlySet<number> = new Set([1, 4, 7, 13, 20, 23]);

/**
 * Item mean (1-4) from which a scale counts as elevated while the campus has no mean of its own.
 * Not from literature: the provisional rule of this product, so named in the office.
 */
export const provisionalMean = 3.0;

const items = mapScales((scale) =>
  key[scale].map((number) => ({
    id: `style.${number}`,
    points: reversed.has(number) ? (answer: number) => 5 - answer : undefined,
  })),
);

/**
 * The four scales as sums of items of 1-4 points: negative thinking 7-28, anxiety sensitivity and
 * impulsivity 5-20, sensation seeking 6-24. Reversed items count 5 - x.
 */
export function scoreStyle(answers: Answers): Record<StyleScale, Score> {
  return mapScales((scale) => scoreStyleScale(answers, scale));
}

/** One of the four scales, for who needs no more than one. */
export function scoreStyleScale(answers: Answers, scale: StyleScale): Score {
  return sumScale(answers, items[scale]);
}

/** How a scale was answered on average, 1-4, or null with a blank. */
export function meanOfItems(answers: Answers, scale: StyleScale): number | null {
  const score = scoreStyleScale(answers, scale);
  return score.kind === "scored" ? score.value / key[scale].length : null;
}

function mapScales<Value>(make: (scale: StyleScale) => Value): Record<StyleScale, Value> {
  return {
    "negative-thinking": make("negative-thinking"),
    "anxiety-sensitivity": make("anxiety-sensitivity"),
    impulsivity: make("impulsivity"),
    "sensation-seeking": make("sensation-seeking"),
  };
}

/**
 * The scale with the highest item mean, if that is at least `provisionalMean`, or null. A tie goes
 * to the first in the order of the scales. A scale with a blank never counts, whatever its rest.
 */
export function provisionallyElevated(answers: Answers): StyleScale | null {
  return findHighest(answers, (scale, sum) => {
    const mean = sum / key[scale].length;
    return mean >= provisionalMean ? mean : null;
  });
}

/** Mean and standard deviation of each scale among students here, to one decimal, from a snapshot. */
export type LocalMeans = Readonly<Record<StyleScale, { mean: number; deviation: number }>>;

/**
 * The scale that lies furthest above the local mean, if that is at least one standard deviation, or
 * null. Without local means the provisional rule decides.
 */
export function findElevated(answers: Answers, local: LocalMeans | null): StyleScale | null {
  if (!local) return provisionallyElevated(answers);
  return findHighest(answers, (scale, sum) => {
    const { mean, deviation } = local[scale];
    // Counted in whole tenths: 15 - 12.3 is less than 2.7 to a computer, and exactly one is enough.
    const distance = toTenths(sum - mean) / toTenths(deviation);
    return toTenths(deviation) > 0 && distance >= 1 ? distance : null;
  });
}

const toTenths = (value: number) => Math.round(value * 10);

/** A tie goes to the first in the order of the scales; a scale with a blank never counts. */
function findHighest(
  answers: Answers,
  rank: (scale: StyleScale, sum: number) => number | null,
): StyleScale | null {
  let highest: { scale: StyleScale; rank: number } | null = null;
  for (const scale of styleScales) {
    const score = scoreStyleScale(answers, scale);
    const height = score.kind === "scored" ? rank(scale, score.value) : null;
    if (height !== null && (highest === null || height > highest.rank))
      highest = { scale, rank: height };
  }
  return highest?.scale ?? null;
}
