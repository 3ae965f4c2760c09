import { lookUpNorm } from "~/norms/look-up";
import type { Norm } from "~/norms/norm";
import { findSource, type ShownSource } from "./find-source";
import type { Question } from "./questions";

/** Guesses from which the room's own guess is shown; below it a guess could be somebody's. */
export const fewestGuesses = 5;
/** Phones that must have joined before a hall is asked about itself, and answers before any is shown. */
export const fewestInHall = 30;
/** People that a shown share, and its complement, must at least be about. */
const fewestInPart = 10;
/** People out of a hundred within which a guess counts as right. */
const closeBy = 3;

/** What the room guessed: the middle of it and its spread in ten equal parts of the scale. */
export type RoomGuess =
  | { kind: "too-few"; guesses: number }
  | { kind: "guess"; guesses: number; median: number; bins: number[] };

/** What was measured, or why there is nothing to show. */
export type ShownTruth =
  | { kind: "share"; share: number; normId: string }
  | { kind: "number"; value: number; source: { name: string; year: string; address: string } }
  | { kind: "lower"; normIds: string[] }
  | { kind: "nobody-measured" }
  | { kind: "nothing-to-correct" };

/** What the room says of itself, or why the published figure stands instead. Only the host sees why. */
export type OwnShare =
  | { kind: "not-asked" }
  | { kind: "share"; share: number; answers: number }
  | { kind: "withheld"; because: "too-few" | "too-few-of-one" | "not-below-guess" };

export interface Reveal {
  room: RoomGuess;
  truth: ShownTruth;
  own: OwnShare;
  /** How far the guess lies from the figure as it is shown; null when there is nothing to compare. */
  missedBy: number | null;
  /** Where the shown figure comes from; null when none is shown. */
  source: ShownSource | null;
}

/** The middle of the guesses and how they spread; nothing at all below five. */
export function describeGuesses(guesses: readonly number[], max: number): RoomGuess {
  if (guesses.length < fewestGuesses) return { kind: "too-few", guesses: guesses.length };
  const sorted = [...guesses].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = Math.round(
    ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2,
  );
  const bins = Array.from({ length: 10 }, () => 0);
  for (const guess of sorted) {
    const bin = Math.min(9, Math.floor((guess / max) * 10));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { kind: "guess", guesses: guesses.length, median, bins };
}

/**
 * What a room may be shown. A share that its guess lies on the wrong side of is kept back: to a room
 * that thinks others drink less than they do, the figure would be a number to climb to.
 */
function findTruth(question: Question, room: RoomGuess, norms: readonly Norm[]): ShownTruth {
  const { truth } = question;
  const median = room.kind === "guess" ? room.median : null;
  if (truth.kind === "nobody") return { kind: "nobody-measured" };
  if (truth.kind === "fact") return { kind: "number", value: truth.value, source: truth.source };
  if (truth.kind === "lower-than") {
    const means = (["men", "women"] as const).map((sex) =>
      lookUpNorm(truth.measure, { sex, education: "wo" }, norms),
    );
    const values = means.map((mean) => (mean.kind === "norm" ? mean.norm.value : null));
    const [men, women] = values;
    if (men === null || women === null || men === undefined || women === undefined)
      return { kind: "nobody-measured" };
    if (median === null || median <= Math.max(men, women)) return { kind: "nothing-to-correct" };
    return {
      kind: "lower",
      normIds: means.flatMap((mean) => (mean.kind === "norm" ? [mean.norm.id] : [])),
    };
  }
  const { measure, education } = truth;
  const found = lookUpNorm(measure, education ? { education } : {}, norms);
  if (found.kind === "no-norm" || found.norm.value === null) return { kind: "nobody-measured" };
  const share = truth.turned ? 100 - found.norm.value : found.norm.value;
  if (median !== null && isWrongSide(question, median, share))
    return { kind: "nothing-to-correct" };
  return { kind: "share", share, normId: found.norm.id };
}

/** Whether a guess misses the way it usually does not, so that the figure would pull up. */
function isWrongSide({ usually }: Question, median: number, share: number): boolean {
  if (usually === "too-high") return median < share - closeBy;
  if (usually === "too-low") return median > share + closeBy;
  return false;
}

/**
 * What a hall says of itself, only when everything allows it: asked at all, thirty answers, ten on
 * each side, and a share that corrects the room's guess in the right direction. Otherwise the
 * published figure stands. Rounded to five out of a hundred.
 */
export function describeOwn(
  question: Question,
  room: RoomGuess,
  own: readonly boolean[] | null,
): OwnShare {
  if (own === null || !question.own) return { kind: "not-asked" };
  if (own.length < fewestInHall) return { kind: "withheld", because: "too-few" };
  const yes = own.filter(Boolean).length;
  if (yes < fewestInPart || own.length - yes < fewestInPart)
    return { kind: "withheld", because: "too-few-of-one" };
  const exact = (yes / own.length) * 100;
  const share = Math.round(exact / 5) * 5;
  if (room.kind !== "guess" || !corrects(question, room.median, exact, share))
    return { kind: "withheld", because: "not-below-guess" };
  return { kind: "share", share, answers: Math.floor(own.length / 5) * 5 };
}

/** Whether a share lies on the good side of the guess, as it is and as it is shown: rounding may cross it. */
function corrects({ usually }: Question, median: number, exact: number, shown: number): boolean {
  if (usually === "too-high") return Math.max(exact, shown) < median;
  return usually === "too-low" && Math.min(exact, shown) > median;
}

/** Everything the big screen and the phones show at a reveal. Pure: guesses, answers and norms in. */
export function buildReveal(
  question: Question,
  guesses: readonly number[],
  own: readonly boolean[] | null,
  norms: readonly Norm[],
): Reveal {
  const room = describeGuesses(guesses, question.max);
  const truth = findTruth(question, room, norms);
  const shown =
    truth.kind === "share" ? Math.round(truth.share) : truth.kind === "number" ? truth.value : null;
  const missedBy = room.kind === "guess" && shown !== null ? Math.abs(room.median - shown) : null;
  return {
    room,
    truth,
    own: describeOwn(question, room, own),
    missedBy,
    source: findSource(truth, norms),
  };
}
