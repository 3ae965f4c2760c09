import { type Answers, numberAnswer } from "../instrument";
import { type SubstanceId, substances } from "./items";

const legalOrTolerated: readonly SubstanceId[] = [
  "drugs.cannabis",
  "drugs.tobacco",
  "drugs.vaping",
];

/** The substances used in the past 12 months, the past 30 days included, in the order asked. */
export function usedInPastYear(answers: Answers): SubstanceId[] {
  return substances.filter((id) => (numberAnswer(answers, id) ?? 0) >= 1);
}

/**
 * Whether anything but cannabis, tobacco and vaping was used in the past 12 months. Medicines
 * without a prescription count. False when all of it was left blank.
 */
export function usesIllicitOtherThanCannabis(answers: Answers): boolean {
  return usedInPastYear(answers).some((id) => !legalOrTolerated.includes(id));
}
