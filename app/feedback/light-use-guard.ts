import { reachesStudentCutOff } from "~/instruments/audit/score";
import { type Answers, numberAnswer } from "~/instruments/instrument";
import { glassesPerWeek } from "~/instruments/typical-week/score";
import type { Norm } from "~/norms/norm";
import { chooseDistribution, norms as shippedNorms } from "~/norms/norms";
import { isAboveMedianForSure } from "~/norms/percentile";

type Group = "all" | "men" | "women";

/**
 * Protects people who drink little or nothing: a message that others drink more can pull them up
 * (peers.md, rule 3 and risk 1). Guarded is everybody at or below the median, or who may be: the
 * estimate of each group a person could be compared with must, at the low end of its range, still
 * put half of the students below. Unknown counts as guarded. `norms` are those the reader is shown, so
 * that a local table, once in use, moves the guard along with the rank.
 */
export function isGuarded(answers: Answers, norms: readonly Norm[] = shippedNorms): boolean {
  if (isNonDrinker(answers)) return true;
  const glasses = glassesPerWeek(answers);
  if (glasses.kind === "not-scored") return true;
  return !groupsOf(answers).every((group) => {
    const table = chooseDistribution(group, norms);
    return table !== null && isAboveMedianForSure(glasses.value, table.distribution);
  });
}

/** True for who says never to drink; a blank is not never. */
export function isNonDrinker(answers: Answers): boolean {
  return numberAnswer(answers, "audit.1") === 0;
}

/**
 * Known to be at or below the median, and no evening asks for a closer look: no six glasses or more monthly, none in the last
 * four weeks, below the student cut-off, and no danger, lost hours or lost grip.
 */
export function drinksLittle(answers: Answers, norms: readonly Norm[] = shippedNorms): boolean {
  if (isNonDrinker(answers)) return true;
  if (glassesPerWeek(answers).kind === "not-scored") return false;
  const oftenSix = (numberAnswer(answers, "audit.3") ?? 0) >= 2;
  const heavyEvening = (numberAnswer(answers, "heaviest.glasses") ?? 0) >= 6;
  const harm = ["danger", "blackout", "control"].some(
    (id) => (numberAnswer(answers, `happened.${id}`) ?? 0) > 0,
  );
  return (
    isGuarded(answers, norms) &&
    !oftenSix &&
    !heavyEvening &&
    !harm &&
    !reachesStudentCutOff(answers)
  );
}

/** Who did not say man or woman is held against both, so that the guard can only be wider for them. */
function groupsOf(answers: Answers): Group[] {
  const sex = sexOf(answers);
  return sex ? ["all", sex] : ["all", "men", "women"];
}

/** The group for a same-sex norm, or undefined: norms exist for men and women only. */
export function sexOf(answers: Answers): "men" | "women" | undefined {
  const gender = answers["about.gender"];
  return gender === "man" ? "men" : gender === "woman" ? "women" : undefined;
}
