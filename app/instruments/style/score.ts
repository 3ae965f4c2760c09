import type { Answers } from "../instrument";
import { type Score, sumScale } from "../score";

const styleScales = [
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

/**
 * The four scales as sums of items of 1-4 points: negative thinking 7-28, anxiety sensitivity and
 * impulsivity 5-20, sensation seeking 6-24. Reversed items count 5 - x.
 */
export function scoreStyle(answers: Answers): Record<StyleScale, Score> {
  return {
    "negative-thinking": scoreScale(answers, "negative-thinking"),
    "anxiety-sensitivity": scoreScale(answers, "anxiety-sensitivity"),
    impulsivity: scoreScale(answers, "impulsivity"),
    "sensation-seeking": scoreScale(answers, "sensation-seeking"),
  };
}

/**
 * The scale with the highest item mean, if that is at least `provisionalMean`, or null. A tie goes
 * to the first in the order of the scales. A scale with a blank never counts, whatever its rest.
 */
export function provisionallyElevated(answers: Answers): StyleScale | null {
  const scores = scoreStyle(answers);
  let elevated: { scale: StyleScale; mean: number } | null = null;
  for (const scale of styleScales) {
    const score = scores[scale];
    if (score.kind === "not-scored") continue;
    const mean = score.value / key[scale].length;
    if (mean < provisionalMean) continue;
    if (elevated === null || mean > elevated.mean) elevated = { scale, mean };
  }
  return elevated?.scale ?? null;
}

function scoreScale(answers: Answers, scale: StyleScale): Score {
  return sumScale(
    answers,
    key[scale].map((number) => ({
      id: `style.${number}`,
      points: reversed.has(number) ? (answer: number) => 5 - answer : undefined,
    })),
  );
}
