import {
  countSignUps,
  createSignUp,
  deleteSignUps,
  findSignUps,
  keepSeen,
  listSignUps,
  type StoredSignUp,
} from "~/db/sign-ups.server";
import { countEvent } from "~/db/service-counts.server";
import { makeHeldCode } from "~/http/held-code.server";
import { codeFromChance, hashCode } from "~/receipt/hash.server";
import {
  type Cohort,
  findSignUpState,
  findStanding,
  longestList,
  needsAttention,
  type SignUpState,
  type Standing,
} from "./cohort";
import {
  listAllCohorts,
  listFacilitators,
  openCohort,
  settle,
  sweepCohorts,
} from "./cohorts.server";
import { countSubjects } from "./evaluation";

/** The code of a place that is open in this browser. */
export const heldPlace = makeHeldCode("place");

/** What is stored in place of the code of a sign-up. */
export function hashPlace(code: string): string {
  return hashCode("workshop place", code);
}

/** Signs somebody up; the code, or null when the cohort takes nobody now. */
export async function signUp(
  cohort: Cohort,
  nickname: string,
  chance: string,
): Promise<string | null> {
  const code = codeFromChance("place", chance);
  const key = hashPlace(code);
  const isKnown = (await findSignUps(key)).length > 0;
  if (!isKnown && !(await join(cohort, { key, nickname, isWish: false, moves: 0 }))) return null;
  const standing = isKnown ? null : await findOwnStanding(cohort, key);
  if (standing)
    await countEvent(countSubjects.signUp(cohort.track), new Date(), { at: standing.kind });
  return code;
}

async function join(
  cohort: Cohort,
  row: Pick<StoredSignUp, "key" | "nickname" | "isWish" | "moves">,
): Promise<boolean> {
  const facilitators = await listFacilitators();
  const now = new Date();
  if (needsAttention(cohort, facilitators, now)) return false;
  return createSignUp(cohort.id, row, now.toISOString(), longestList);
}

async function findOwnStanding(cohort: Cohort, key: string): Promise<Standing | null> {
  const rows = await listSignUps(cohort.id);
  const own = rows.find((row) => row.key === key);
  if (!own) return null;
  return findStanding(
    rows.map(({ turn }) => turn),
    own.turn,
    cohort.room,
  );
}

/** One sign-up of a code, with where it stands. */
export interface Place {
  cohort: Cohort;
  standing: Standing;
  isWish: boolean;
  row: StoredSignUp;
}

/** Everything a code is signed up for; empty when there is nothing (any more). */
export async function openPlaces(code: string): Promise<Place[]> {
  const key = hashPlace(code);
  const rows = await findSignUps(key);
  const places = await Promise.all(
    rows.map(async (row) => {
      const cohort = await openCohort(row.cohortId);
      const standing = cohort && (await findOwnStanding(cohort, key));
      return cohort && standing ? [{ cohort, standing, isWish: row.isWish, row }] : [];
    }),
  );
  return places.flat();
}

/** Keeps that the student saw how their cohorts are now. */
export async function keepNewsSeen(places: readonly Place[]): Promise<void> {
  for (const { cohort, row } of places)
    if (row.seen < cohort.sequence) await keepSeen(row.key, cohort.id, cohort.sequence);
}

/** Gives up a place, and a wish for another one with it. */
export async function cancelPlace(code: string): Promise<void> {
  await settle(await deleteSignUps(hashPlace(code)));
}

/** Takes back the wish to come on another date; the place stays. */
export async function takeBackWish(code: string): Promise<void> {
  const wish = (await openPlaces(code)).find(({ isWish }) => isWish);
  if (wish) await settle(await deleteSignUps(hashPlace(code), wish.cohort.id));
}

/**
 * Asks for another date of the same track. The place there is is kept until the new one is certain.
 * False when the other cohort takes nobody, or when this one has begun.
 */
export async function changeDate(code: string, to: Cohort): Promise<boolean> {
  const places = await openPlaces(code);
  const held = places.find(({ isWish }) => !isWish);
  if (!held || held.cohort.track !== to.track || held.cohort.id === to.id) return false;
  if (held.cohort.state === "published" && held.cohort.firstAt <= new Date().toISOString())
    return false;
  const { key, nickname, moves } = held.row;
  if (!(await join(to, { key, nickname, isWish: true, moves: moves + 1 }))) return false;
  // Of two wishes the last counts.
  for (const { cohort, isWish } of places)
    if (isWish && cohort.id !== to.id) await deleteSignUps(key, cohort.id);
  await settle([to.id, held.cohort.id]);
  return true;
}

export interface Listed {
  cohort: Cohort;
  state: SignUpState;
}

/** Every cohort that students may see, with how it stands, the first to begin first. */
export async function listForStudents(now: Date): Promise<Listed[]> {
  await sweepCohorts(now);
  const [cohorts, counts, facilitators] = await Promise.all([
    listAllCohorts(),
    countSignUps(),
    listFacilitators(),
  ]);
  return cohorts.flatMap((cohort) => {
    const listed = counts.get(cohort.id) ?? 0;
    const isPaused = needsAttention(cohort, facilitators, now);
    const state = findSignUpState(cohort, listed, isPaused, now);
    return state === "unknown" ? [] : [{ cohort, state }];
  });
}
