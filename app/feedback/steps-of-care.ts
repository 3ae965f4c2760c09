import { reachesStudentCutOff, scoreAudit } from "~/instruments/audit/score";
import { cuditRCutOffs, scoreCuditR } from "~/instruments/cudit-r/score";
import { duditCutOffs, scoreDudit } from "~/instruments/dudit/score";
import { type Answers, numberAnswer } from "~/instruments/instrument";
import { knownMinimum } from "~/instruments/score";
import { findElevated, type LocalMeans } from "~/instruments/style/score";
import { usesDrugs } from "~/instruments/substance-use/use";
import { isDailyHeavy } from "~/instruments/typical-week/score";
import { drinksLittle } from "./light-use-guard";

export type CareStep =
  "doctor" | "talk" | "talk-and-strategies" | "workshop" | "strategies" | "approval";

/** What a deployment offers; a step never points at what is not there. */
export interface Offers {
  workshops: boolean;
}

interface CareRow {
  step: CareStep;
  applies: (answers: Answers, offers: Offers, means: LocalMeans | null) => boolean;
}

/**
 * The steps of care, most careful first: the first row that applies is the one next step. Cut-offs
 * are compared with what is known at least, so a blank never hides a serious answer. README, "Steps
 * of care", holds the same table in words; a change here is surgery.
 */
export const careRows: readonly CareRow[] = [
  { step: "doctor", applies: (answers) => isDailyHeavy(answers) || hasWithdrawalSigns(answers) },
  {
    step: "talk",
    applies: (answers) =>
      knownMinimum(scoreAudit(answers)) >= 20 ||
      knownMinimum(scoreDudit(answers)) >= duditCutOffs.dependence,
  },
  {
    step: "talk-and-strategies",
    applies: (answers) =>
      reachesStudentCutOff(answers) ||
      knownMinimum(scoreCuditR(answers)) >= cuditRCutOffs.possibleDisorder,
  },
  {
    step: "workshop",
    applies: (answers, offers, means) => offers.workshops && findElevated(answers, means) !== null,
  },
  { step: "strategies", applies: usesSome },
  { step: "approval", applies: () => true },
];

/** The one next step for these answers; `means` are those of the styles here, from 100 answers on. */
export function chooseStep(
  answers: Answers,
  offers: Offers,
  means: LocalMeans | null = null,
): CareStep {
  return careRows.find((row) => row.applies(answers, offers, means))?.step ?? "approval";
}

/**
 * Stopping suddenly can be dangerous for a body that is used to alcohol, GHB or sedatives (content.md
 * 9.2). Signs: a drink in the morning monthly or more often; feeling shaky, sweaty or sick without,
 * more than once, or once while drinking at the student cut-off or using GHB or sedatives this month;
 * drugs four or more times a week with GHB or sedatives among them.
 */
function hasWithdrawalSigns(answers: Answers): boolean {
  const shaky = numberAnswer(answers, "happened.body") ?? 0;
  const recentDownersUse = ["drugs.ghb", "drugs.sedatives"].some(
    (id) => numberAnswer(answers, id) === 2,
  );
  const morningDrink = (numberAnswer(answers, "audit.6") ?? 0) >= 2;
  const nearlyDaily = (numberAnswer(answers, "dudit.1") ?? 0) >= 4;
  if (morningDrink || shaky >= 2) return true;
  return (
    (shaky === 1 && (reachesStudentCutOff(answers) || recentDownersUse)) ||
    (nearlyDaily && recentDownersUse)
  );
}

/** More than little: any drug but tobacco and vaping, or more drinking than `drinksLittle` means. */
export function usesSome(answers: Answers): boolean {
  return usesDrugs(answers) || !drinksLittle(answers);
}
