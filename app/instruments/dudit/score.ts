import type { Answers } from "../instrument";
import { type Score, sumScale } from "../score";
import { duditItems } from "./items";

/**
 * DUDIT totals (0-44) from which drug-related problems are likely, for men and for women, and from
 * which dependence is, for anyone. Berman 2003 (manual) and Berman 2005, Eur Addict Res 11:22-31.
 * Found for all drugs together. Ours leaves out cannabis (see the README), so a total here can only
 * be lower than the published one and these cut-offs miss somebody sooner than they overcall.
 */
export const duditCutOffs = { men: 6, women: 2, dependence: 25 } as const;

/** DUDIT, 0-44: the sum of eleven items about the past year (Berman 2005). No skips. */
export function scoreDudit(answers: Answers): Score {
  return sumScale(answers, duditItems);
}
