import { type Answers, numberAnswer } from "../instrument";
import { type SubstanceId, substances } from "./items";

const smoking: readonly SubstanceId[] = ["drugs.tobacco", "drugs.vaping"];
const legalOrTolerated: readonly SubstanceId[] = ["drugs.cannabis", ...smoking];

/** The substances used in the past 12 months, the past 30 days included, in the order asked. */
export function usedInPastYear(answers: Answers): SubstanceId[] {
  return substances.filter((id) => (numberAnswer(answers, id) ?? 0) >= 1);
}

/** Whether any substance was answered at all: a page left blank is no answer, and not "none". */
export function hasAnsweredSubstances(answers: Answers): boolean {
  return substances.some((id) => numberAnswer(answers, id) !== undefined);
}

/** Whether anything but tobacco and vaping was used in the past 12 months; cannabis counts. */
export function usesDrugs(answers: Answers): boolean {
  return usedInPastYear(answers).some((id) => !smoking.includes(id));
}

/**
 * Whether anything but cannabis, tobacco and vaping was used in the past 12 months. Medicines
 * without a prescription count. False when all of it was left blank.
 */
export function usesIllicitOtherThanCannabis(answers: Answers): boolean {
  return usedInPastYear(answers).some((id) => !legalOrTolerated.includes(id));
}
