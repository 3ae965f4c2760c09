import { listClaims, listFirstClaims } from "./claims";
import { type Claim, substanceTopicIds, themeTopicIds, type TopicId } from "./statement";

/** A round for a table: something of everything, or one topic. */
export type RoundId = "mix" | TopicId;

export const roundIds: readonly RoundId[] = ["mix", ...substanceTopicIds, ...themeTopicIds];

/** A page of the quiz: the claim first, its answer on the page after. */
export interface QuizStep {
  claim: Claim;
  /** Which claim of the round, counted from one. */
  place: number;
  of: number;
  showsAnswer: boolean;
}

export function findRound(name: string | undefined): RoundId | undefined {
  return roundIds.find((id) => id === name);
}

export function listRound(round: RoundId): readonly Claim[] {
  return round === "mix" ? listFirstClaims() : listClaims(round);
}

/** Steps "1", "2", ... of a round; odd ones ask, even ones answer. Null for anything else. */
export function findQuizStep(round: RoundId, step: string | undefined): QuizStep | null {
  if (!step || !/^[1-9]\d?$/.test(step)) return null;
  const claims = listRound(round);
  const index = Math.floor((Number(step) - 1) / 2);
  const claim = claims[index];
  if (!claim) return null;
  return { claim, place: index + 1, of: claims.length, showsAnswer: Number(step) % 2 === 0 };
}
