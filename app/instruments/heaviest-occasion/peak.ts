import { type AnswerValue, type Answers, numberAnswer } from "../instrument";

export type PeakEstimate =
  | { kind: "estimated"; low: number; high: number }
  | { kind: "not-scored"; reason: "no-drink" | "missing" };

export type PeakBand = "under-0.5" | "0.5-1.0" | "1.0-1.5" | "1.5-2.5" | "over-2.5";

interface Range {
  low: number;
  high: number;
}

// Dutch standard glass: norms.md section 9.
const gramsPerGlass = 10;

// What reaches the blood: a resorption deficit of 10 to 30 % (drugcom.de, norms.md section 9).
const absorbed: Range = { low: 0.7, high: 0.9 };

// Widmark r, means of men and women (Gem `faded`, norms.md section 9). People differ: 0.50 to 0.90
// for men and 0.45 to 0.63 for women, so the range here is narrower than the truth about one body.
const distribution = { man: 0.68, woman: 0.55 };

// Per mille an hour, the middle of the 0.10 to 0.24 in norms.md section 9. Slow breakdown gives the
// high estimate.
const breakdown = { slow: 0.15, fast: 0.2 };

// Kilograms. The outer bounds of the two open classes, 45 and 115, are our choice.
const weights: ReadonlyMap<AnswerValue | undefined, Range> = new Map([
  ["under-55", { low: 45, high: 54 }],
  ["55-64", { low: 55, high: 64 }],
  ["65-74", { low: 65, high: 74 }],
  ["75-84", { low: 75, high: 84 }],
  ["85-94", { low: 85, high: 94 }],
  ["95-plus", { low: 95, high: 115 }],
]);

// Above this the formula says nothing useful, so no higher figure is shown.
const highestShown = 5;

/**
 * Estimates the highest blood alcohol of the heaviest occasion, in per mille (g/kg), as a range
 * rounded outward to 0.1 and shown up to 5.0: Widmark c = A / (r x G) - beta x hours (norms.md
 * section 9), with glasses spread evenly over the hours. Without a gender of woman or man the range
 * covers both. It looks back on one evening and is never a promise about driving, then or now.
 */
export function estimatePeak(answers: Answers): PeakEstimate {
  const glasses = numberAnswer(answers, "heaviest.glasses");
  if (glasses === 0) return { kind: "not-scored", reason: "no-drink" };
  const hours = numberAnswer(answers, "heaviest.hours");
  const weight = weights.get(answers["heaviest.weight"]);
  if (glasses === undefined || hours === undefined || weight === undefined) {
    return { kind: "not-scored", reason: "missing" };
  }
  const grams = glasses * gramsPerGlass;
  const r = distributionRange(answers["about.gender"]);
  const low = (grams * absorbed.low) / (r.high * weight.high) - breakdown.fast * hours;
  const high = (grams * absorbed.high) / (r.low * weight.low) - breakdown.slow * hours;
  return { kind: "estimated", low: clamp(roundDown(low), 0), high: clamp(roundUp(high), 0.1) };
}

/**
 * The band of a peak in per mille, for words rather than numbers. A bound belongs to the band above
 * it, except 2.5, which is not over 2.5.
 */
export function peakBand(high: number): PeakBand {
  if (high < 0.5) return "under-0.5";
  if (high < 1) return "0.5-1.0";
  if (high < 1.5) return "1.0-1.5";
  if (high <= 2.5) return "1.5-2.5";
  return "over-2.5";
}

function distributionRange(gender: AnswerValue | undefined): Range {
  const { man, woman } = distribution;
  if (gender === "man") return { low: man, high: man };
  if (gender === "woman") return { low: woman, high: woman };
  return { low: woman, high: man };
}

// The small shift keeps 0.3 from becoming 0.2 or 0.4 through the binary fraction.
function roundDown(value: number): number {
  return Math.floor(value * 10 + 1e-9) / 10;
}

function roundUp(value: number): number {
  return Math.ceil(value * 10 - 1e-9) / 10;
}

/** The least for `high` is 0.1: whoever drank had a peak above zero, however long the evening. */
function clamp(value: number, least: number): number {
  return Math.min(highestShown, Math.max(least, value));
}
