import type { Bilingual } from "~/language";
import type { Cohort, SignUpState } from "./cohort";

/** Of a cohort what anybody may know: not who leads it, not the link, not who wrote what. */
export function showCohort(
  { cohort, state }: { cohort: Cohort; state: SignUpState },
  institutions: readonly { id: string; name: Bilingual<string> }[],
) {
  const { id, track, language, firstAt, secondAt, isOnline, place, institution } = cohort;
  const found = institutions.find((each) => each.id === institution);
  return {
    id,
    track,
    language,
    firstAt,
    secondAt,
    /** Null for an online group: its link is for who has a place. */
    place: isOnline ? null : place,
    institution: found?.name ?? null,
    state,
  };
}

export type PublicCohort = ReturnType<typeof showCohort>;
