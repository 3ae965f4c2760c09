import { type Answers, numberAnswer } from "../instrument";
import { type Score, sumScale } from "../score";

const dayIds = [
  "week.mon",
  "week.tue",
  "week.wed",
  "week.thu",
  "week.fri",
  "week.sat",
  "week.sun",
] as const;

const weeksPerYear = 52;
const dailyHeavyGlasses = 6;

/** 10 g of alcohol a glass (norms.md section 2.1) at 7 kcal a gram: the alcohol alone, no sugar. */
const kilocaloriesPerGlass = 10 * 7;

/**
 * Dutch standard glasses of 10 g in an ordinary week. A blank day is not a dry day: with one blank
 * the week is not scored, and `atLeast` holds the glasses of the days that were answered.
 */
export function glassesPerWeek(answers: Answers): Score {
  return sumScale(
    answers,
    dayIds.map((id) => ({ id })),
  );
}

/** Glasses on each day from Monday to Sunday; null for a day that was left blank. */
export function glassesPerDay(answers: Answers): (number | null)[] {
  return dayIds.map((id) => numberAnswer(answers, id) ?? null);
}

/**
 * True when all seven days were answered with 6 glasses or more (content.md section 9.2).
 * Protects a student for whom stopping suddenly can be dangerous: no plan to stop at once.
 */
export function isDailyHeavy(answers: Answers): boolean {
  return glassesPerDay(answers).every(
    (glasses) => glasses !== null && glasses >= dailyHeavyGlasses,
  );
}

/** Euro cents a year, rounded to two significant digits; null without a full week or a price. */
export function yearlyCents(answers: Answers): number | null {
  const week = glassesPerWeek(answers);
  const price = numberAnswer(answers, "week.price");
  if (week.kind !== "scored" || price === undefined) return null;
  return roundToTwoDigits(week.value * weeksPerYear * price);
}

/**
 * Kilocalories a year of the alcohol alone (70 a glass), rounded to two significant digits; null
 * without a full week.
 */
export function yearlyKilocalories(answers: Answers): number | null {
  const week = glassesPerWeek(answers);
  if (week.kind !== "scored") return null;
  return roundToTwoDigits(week.value * weeksPerYear * kilocaloriesPerGlass);
}

function roundToTwoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
