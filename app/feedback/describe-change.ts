import { type Answers, numberAnswer } from "~/instruments/instrument";
import { oftenUsed } from "~/instruments/strategies/score";
import { hasAnsweredSubstances, usedInPastYear } from "~/instruments/substance-use/use";
import { glassesPerDay, glassesPerWeek } from "~/instruments/typical-week/score";
import { isNonDrinker } from "./light-use-guard";

export type ChangeId = "glasses" | "heaviest" | "sober" | "substances" | "strategies";

export interface Change {
  id: ChangeId;
  then: number;
  now: number;
}

/** What a student can lay side by side; each gives a number, or null when too little was answered. */
const measures: readonly { id: ChangeId; read: (answers: Answers) => number | null }[] = [
  { id: "glasses", read: readGlasses },
  { id: "sober", read: readSoberDays },
  { id: "heaviest", read: (answers) => numberAnswer(answers, "heaviest.glasses") ?? null },
  { id: "substances", read: readSubstances },
  { id: "strategies", read: readStrategies },
];

/** Then and now for what was answered both times, in a fixed order and without a verdict. */
export function describeChange(earlier: Answers, later: Answers): Change[] {
  return measures.flatMap(({ id, read }) => {
    const then = read(earlier);
    const now = read(later);
    return then === null || now === null ? [] : [{ id, then, now }];
  });
}

function readGlasses(answers: Answers): number | null {
  if (isNonDrinker(answers)) return 0;
  const glasses = glassesPerWeek(answers);
  return glasses.kind === "scored" ? glasses.value : null;
}

function readSoberDays(answers: Answers): number | null {
  if (glassesPerWeek(answers).kind === "not-scored") return null;
  return glassesPerDay(answers).filter((glasses) => glasses === 0).length;
}

function readSubstances(answers: Answers): number | null {
  return hasAnsweredSubstances(answers) ? usedInPastYear(answers).length : null;
}

function readStrategies(answers: Answers): number | null {
  const isAnswered = Object.keys(answers).some((id) => id.startsWith("strategies."));
  return isAnswered ? oftenUsed(answers).length : null;
}
