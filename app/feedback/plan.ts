/** Situations and responses to pick a plan from; a ready list does better than a blank box (content.md, finding 4). */
export const situations = [
  "round",
  "first-empty",
  "pre-drinking",
  "after-exam",
  "alone-evening",
  "offered-drugs",
  "tired-stress",
  "party-late",
] as const;

export const responses = [
  "alcohol-free",
  "pass-round",
  "water-first",
  "outside",
  "text-friend",
  "leave-time",
  "say-line",
  "other-thing",
] as const;

export type Situation = (typeof situations)[number];
export type PlanResponse = (typeof responses)[number];

/** A picked pair, or null when the form held something else. */
export function parsePlan(
  situation: unknown,
  response: unknown,
): { situation: Situation; response: PlanResponse } | null {
  const pickedSituation = situations.find((id) => id === situation);
  const pickedResponse = responses.find((id) => id === response);
  return pickedSituation && pickedResponse
    ? { situation: pickedSituation, response: pickedResponse }
    : null;
}
