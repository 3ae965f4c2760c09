import { type Answers, numberAnswer } from "./instrument";

/**
 * The outcome of a scale. `atLeast` is the sum of what was answered: no score to show a person,
 * but a lower bound that a safety rule may use, so that one blank never hides a serious answer.
 */
export type Score =
  | { kind: "scored"; value: number }
  | { kind: "not-scored"; answered: number; of: number; atLeast: number };

interface ScaleItem {
  id: string;
  /** Turns the answer into points, such as `5 - x` for a reversed item. */
  points?: (answer: number) => number;
}

/** Sums a scale. Every item must be answered: no published key used here fills in blanks. */
export function sumScale(answers: Answers, items: readonly ScaleItem[]): Score {
  let sum = 0;
  let answered = 0;
  for (const item of items) {
    const answer = numberAnswer(answers, item.id);
    if (answer === undefined) continue;
    answered += 1;
    sum += item.points ? item.points(answer) : answer;
  }
  return answered === items.length
    ? { kind: "scored", value: sum }
    : { kind: "not-scored", answered, of: items.length, atLeast: sum };
}

/** The value a safety rule may rely on: the score, or what is known to be reached at least. */
export function knownMinimum(score: Score): number {
  return score.kind === "scored" ? score.value : score.atLeast;
}
