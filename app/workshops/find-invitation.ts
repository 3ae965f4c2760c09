import { reachesStudentCutOff, scoreAudit } from "~/instruments/audit/score";
import { cuditRCutOffs, scoreCuditR } from "~/instruments/cudit-r/score";
import { duditCutOffs, scoreDudit } from "~/instruments/dudit/score";
import type { Answers } from "~/instruments/instrument";
import { knownMinimum } from "~/instruments/score";
import { findElevated, type LocalMeans } from "~/instruments/style/score";
import { type Track, trackOfScale } from "./tracks";

export interface Invitation {
  track: Track;
  /**
   * "recommended" with use above the cut-offs, "offered" without. For the office's counts only: no
   * page of a student may tell them apart.
   */
  reason: "recommended" | "offered";
}

/** The track whose style stands out, or null. `means` as in `findElevated`. */
export function findInvitation(answers: Answers, means: LocalMeans | null): Invitation | null {
  const scale = findElevated(answers, means);
  if (!scale) return null;
  const reason = isAboveCutOffs(answers) ? "recommended" : "offered";
  return { track: trackOfScale[scale], reason };
}

/**
 * The cut-offs of the steps "talk" and "talk-and-strategies". Not shared with feedback: what a
 * snapshot counts keeps its definition when a step of care changes.
 */
function isAboveCutOffs(answers: Answers): boolean {
  return (
    reachesStudentCutOff(answers) ||
    knownMinimum(scoreAudit(answers)) >= 20 ||
    knownMinimum(scoreCuditR(answers)) >= cuditRCutOffs.possibleDisorder ||
    knownMinimum(scoreDudit(answers)) >= duditCutOffs.dependence
  );
}
