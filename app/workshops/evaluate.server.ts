import { findCohortOnWall, takeWallEvaluation } from "~/db/cohorts.server";
import { countEvent } from "~/db/service-counts.server";
import { takeEvaluation } from "~/db/sign-ups.server";
import { parseJoinCode } from "~/group/join-code";
import { parseReceipt } from "~/receipt/receipt";
import type { Cohort, Workshop } from "./cohort";
import { readStored } from "./cohorts.server";
import { countSubjects, type Evaluation } from "./evaluation";
import { hashPlace, openPlaces } from "./place.server";

export type EvaluationFault = "code" | "early" | "given";

/**
 * Counts an evaluation in, by the code of a sign-up or the code on the wall. Only counts are kept: no
 * row holds these answers together, and none points at a code or a group.
 */
export async function evaluate(
  typed: string,
  workshop: Workshop,
  answers: Evaluation,
): Promise<EvaluationFault | null> {
  const way = await findWay(typed, workshop);
  if (!way) return "code";
  const { cohort, take } = way;
  const now = new Date();
  if ((workshop === "first" ? cohort.firstAt : cohort.secondAt) > now.toISOString()) return "early";
  if (!(await take())) return "given";
  await countEvent(countSubjects.evaluation(cohort.track, workshop), now, answers);
  return null;
}

/** Whose evaluation a code opens, and how it is used up. */
async function findWay(
  typed: string,
  workshop: Workshop,
): Promise<{ cohort: Cohort; take: () => Promise<boolean> } | null> {
  const wall = parseJoinCode(typed.slice(0, 60));
  const stored = wall && (await findCohortOnWall(wall));
  if (stored) {
    const cohort = readStored(stored);
    if (cohort.state !== "published") return null;
    return { cohort, take: () => takeWallEvaluation(cohort.id, workshop) };
  }
  const parsed = parseReceipt(typed.slice(0, 200));
  if (parsed.kind !== "receipt") return null;
  const place = (await openPlaces(parsed.receipt)).find(({ isWish }) => !isWish);
  if (place?.standing.kind !== "place" || place.cohort.state !== "published") return null;
  const { cohort } = place;
  return { cohort, take: () => takeEvaluation(hashPlace(parsed.receipt), cohort.id, workshop) };
}
