import {
  auditZone,
  reachesStudentCutOff,
  scoreAudit,
  scoreAuditC,
} from "~/instruments/audit/score";
import { cuditRCutOffs, scoreCuditR } from "~/instruments/cudit-r/score";
import { duditCutOffs, scoreDudit } from "~/instruments/dudit/score";
import { estimatePeak, peakBand } from "~/instruments/heaviest-occasion/peak";
import { type Answers, numberAnswer } from "~/instruments/instrument";
import type { Score } from "~/instruments/score";
import type { SubstanceId } from "~/instruments/substance-use/items";
import {
  hasAnsweredSubstances,
  usedInPastYear,
  usesDrugs,
  usesIllicitOtherThanCannabis,
} from "~/instruments/substance-use/use";
import {
  glassesPerDay,
  glassesPerWeek,
  yearlyCents,
  yearlyKilocalories,
} from "~/instruments/typical-week/score";
import { lookUpNorm } from "~/norms/look-up";
import type { Measure } from "~/norms/measures";
import { guessedShares, type Reference } from "./compare-guesses";
import { isNonDrinker } from "./light-use-guard";
import type { Message } from "./message";
import type { CareStep } from "./steps-of-care";

/** The week in glasses, and what it comes to in a year; no guideline for who must not cut down alone. */
export function describeWeek(answers: Answers, step: CareStep): Message[] {
  const glasses = glassesPerWeek(answers);
  if (isNonDrinker(answers) || glasses.kind === "not-scored") return [];
  const messages: Message[] = [
    { id: "week-total", values: { glasses: glasses.value, days: glassesPerDay(answers) } },
  ];
  const cents = yearlyCents(answers);
  const kilocalories = yearlyKilocalories(answers);
  if (cents) messages.push({ id: "year-money", values: { cents } });
  if (kilocalories) messages.push({ id: "year-energy", values: { kilocalories } });
  return step === "doctor" ? messages : [...messages, { id: "guideline", values: {} }];
}

/** The heaviest evening of the past four weeks with its estimated peak. */
export function describeEvening(answers: Answers): Message[] {
  const peak = estimatePeak(answers);
  const glasses = numberAnswer(answers, "heaviest.glasses");
  const hours = numberAnswer(answers, "heaviest.hours");
  if (isNonDrinker(answers) || glasses === undefined || glasses === 0) return [];
  if (peak.kind === "not-scored" || hours === undefined)
    return [{ id: "peak-missing", values: { glasses } }];
  return [
    {
      id: "peak",
      values: { glasses, hours, low: peak.low, high: peak.high, band: peakBand(peak.high) },
    },
  ];
}

/** What the answers about drinking mean together, in words and never as a number. */
export function describeAudit(answers: Answers): Message[] {
  if (isNonDrinker(answers)) return [];
  const total = scoreAudit(answers);
  const zone = total.kind === "scored" ? auditZone(total.value) : 1;
  if (zone > 1) return [{ id: `audit-zone-${zone as 2 | 3 | 4}`, values: {} }];
  // A low total at the student cut-off is no all-clear: the rest is asked from that cut-off on only.
  if (reachesStudentCutOff(answers)) return [{ id: "audit-at-cut-off", values: {} }];
  const first = scoreAuditC(answers);
  return [{ id: first.kind === "scored" ? "audit-below" : "audit-not-scored", values: {} }];
}

/** Each substance used in the past year as a share of all students, and what its questions say. */
export function describeDrugs(answers: Answers, reference: Reference): Message[] {
  const used = usedInPastYear(answers);
  if (used.length === 0) {
    return hasAnsweredSubstances(answers) ? [{ id: "drugs-none", values: {} }] : [];
  }
  const messages = used.map((id) => describeSubstance(id, answers, reference));
  if (!isNonDrinker(answers) && usesDrugs(answers)) {
    messages.push({
      id: "mixing",
      values: { ghb: used.includes("drugs.ghb"), cocaine: used.includes("drugs.cocaine") },
    });
  }
  if (used.includes("drugs.cannabis")) {
    const level = levelOf(
      scoreCuditR(answers),
      cuditRCutOffs.hazardous,
      cuditRCutOffs.possibleDisorder,
    );
    messages.push({ id: `cannabis-${level}` as const, values: {} });
  }
  if (usesIllicitOtherThanCannabis(answers)) {
    const raised = answers["about.gender"] === "man" ? duditCutOffs.men : duditCutOffs.women;
    messages.push({
      id: `other-drugs-${levelOf(scoreDudit(answers), raised, duditCutOffs.dependence)}` as const,
      values: {},
    });
  }
  return messages;
}

function levelOf(
  score: Score,
  raised: number,
  high: number,
): "low" | "raised" | "high" | "not-scored" {
  if (score.kind === "not-scored") return "not-scored";
  return score.value >= high ? "high" : score.value >= raised ? "raised" : "low";
}

type Scope = "past-year" | "ever" | "proxy";

/** Psychedelics were only asked as "ever"; smoking and amphetamine only of an age group, not of students. */
const otherMeasures: Partial<Record<SubstanceId, { measure: Measure; scope: Scope }>> = {
  "drugs.psychedelics": { measure: "psychedelics-ever", scope: "ever" },
  "drugs.amphetamine": { measure: "amphetamine-past-year", scope: "proxy" },
  "drugs.tobacco": { measure: "smokes-or-vapes", scope: "proxy" },
  "drugs.vaping": { measure: "smokes-or-vapes", scope: "proxy" },
};

function describeSubstance(id: SubstanceId, answers: Answers, reference: Reference): Message {
  const { measure, scope } = otherMeasures[id] ?? {
    measure: `${id.replace("drugs.", "")}-past-year` as Measure,
    scope: "past-year" as const,
  };
  const found = lookUpNorm(measure, {}, reference.norms);
  const share = found.kind === "norm" ? found.norm.value : null;
  if (found.kind === "no-norm" || share === null || wasGuessedLower(measure, share, answers)) {
    return { id: "substance", values: { id, share: null, normId: null, scope: "none" } };
  }
  return { id: "substance", values: { id, share, normId: found.norm.id, scope } };
}

/** Whoever guessed lower than measured has nothing to correct: the figure could only pull up (risk 3). */
function wasGuessedLower(measure: Measure, share: number, answers: Answers): boolean {
  const guessed = guessedShares.find((candidate) => candidate.measure === measure);
  const guess = guessed && numberAnswer(answers, guessed.item);
  return guess !== undefined && guess < share;
}
