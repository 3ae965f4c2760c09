import type { Answers } from "../instrument";
import { type Score, sumScale } from "../score";
import { cuditItems } from "./items";

/**
 * CUDIT-R totals (0-32) from which use is called hazardous, and from which a cannabis use disorder
 * is possible. Adamson 2010, Drug Alcohol Depend 110:137-143: 8 and 12; sensitivity 91 %,
 * specificity 90 %. Another validation found 13.
 */
export const cuditRCutOffs = { hazardous: 8, possibleDisorder: 12 } as const;

/** CUDIT-R, 0-32: the sum of eight items about the past six months (Adamson 2010). No skips. */
export function scoreCuditR(answers: Answers): Score {
  return sumScale(answers, cuditItems);
}
