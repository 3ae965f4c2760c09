import { type Answers, numberAnswer } from "~/instruments/instrument";
import { lookUpNorm, type LookUpResult } from "~/norms/look-up";
import type { Norm } from "~/norms/norm";
import { isGuarded } from "./light-use-guard";
import type { Message, ShareTopic } from "./message";

/** People out of a hundred within which a guess counts as right. */
const closeBy = 3;

/** For each guessed share: the measure with the same definition, and which way guesses usually miss. */
export const guessedShares = [
  {
    topic: "little-or-none",
    item: "guess.little-or-none",
    measure: "none-or-one-a-day",
    usually: "too-low",
  },
  {
    topic: "heavy-weekly",
    item: "guess.heavy-weekly",
    measure: "heavy-weekly-cbs",
    usually: "too-high",
  },
  { topic: "cannabis", item: "guess.cannabis", measure: "cannabis-past-year", usually: "too-high" },
  { topic: "xtc", item: "guess.xtc", measure: "xtc-past-year", usually: "too-high" },
] as const satisfies readonly {
  topic: ShareTopic;
  item: string;
  measure: string;
  usually: "too-low" | "too-high";
}[];

export interface Reference {
  norms: readonly Norm[];
  /** What the institution of the reader teaches, if known. */
  education: "wo" | "hbo" | undefined;
}

/** The triad begins here: what you guessed beside what was measured, in the order it was asked. */
export function compareGuesses(answers: Answers, reference: Reference): Message[] {
  const shares = guessedShares.map(({ topic, item, measure, usually }) => {
    const found = lookUpNorm(measure, { education: reference.education }, reference.norms);
    return compareShare(topic, numberAnswer(answers, item) ?? null, found, usually);
  });
  return [...shares, ...compareGlasses(answers, reference), ...compareApproval(answers)];
}

function compareShare(
  topic: ShareTopic,
  guess: number | null,
  found: LookUpResult,
  usually: "too-low" | "too-high",
): Message {
  const share = found.kind === "norm" ? found.norm.value : null;
  if (found.kind === "no-norm" || share === null)
    return { id: "guess-no-norm", values: { topic, guess } };
  const values = { topic, share, normId: found.norm.id };
  if (guess === null) return { id: "guess-blank", values };
  if (Math.abs(guess - share) <= closeBy)
    return { id: "guess-right", values: { ...values, guess } };
  const missedAsUsual = usually === "too-high" ? guess > share : guess < share;
  return missedAsUsual
    ? { id: "guess-corrected", values: { ...values, guess } }
    : { id: "guess-not-over", values: { topic, guess } };
}

/**
 * Means exist for men and women of one university. To who drinks little a mean is a number to climb
 * to, so they hear only that the guess was high; and to nobody who guessed lower is it shown.
 */
function compareGlasses(answers: Answers, { norms }: Reference): Message[] {
  const guess = numberAnswer(answers, "guess.glasses") ?? null;
  const [men, women] = (["men", "women"] as const).map((sex) =>
    lookUpNorm("glasses-mean", { sex, education: "wo" }, norms),
  );
  if (
    men?.kind !== "norm" ||
    women?.kind !== "norm" ||
    men.norm.value === null ||
    women.norm.value === null
  )
    return [];
  const normIds = [men.norm.id, women.norm.id];
  if (guess === null || guess <= Math.max(men.norm.value, women.norm.value)) return [];
  if (isGuarded(answers, norms)) return [{ id: "glasses-guess-high", values: { guess } }];
  return [
    {
      id: "glasses-means",
      values: { guess, men: men.norm.value, women: women.norm.value, normIds },
    },
  ];
}

function compareApproval(answers: Answers): Message[] {
  const others = numberAnswer(answers, "guess.round-others");
  const self = numberAnswer(answers, "guess.round-self");
  if (others === undefined || self === undefined) return [];
  if (others === self) return [{ id: "round-same", values: { view: self } }];
  if (self === 1) return [{ id: "round-alone-in-it", values: { others } }];
  return [{ id: "round-other", values: { others, self } }];
}
