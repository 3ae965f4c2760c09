import { hasRole, parseGrants } from "~/auth/roles";
import {
  deleteCohort,
  findCohort,
  listCohorts,
  moveCohort,
  type StoredCohort,
  updateCohort,
} from "~/db/cohorts.server";
import { countEvent } from "~/db/service-counts.server";
import { eraseSignUps, listSignUps, settleWishes } from "~/db/sign-ups.server";
import { listStaff } from "~/db/staff.server";
import { listTrained } from "~/db/workshop-training.server";
import type { Language } from "~/language";
import {
  type Cohort,
  type CohortPlan,
  type CohortState,
  type Facilitator,
  isOver,
  listChanges,
  listPublishFaults,
  needsAttention,
  type PublishFault,
} from "./cohort";
import { countSubjects } from "./evaluation";
import type { Track } from "./tracks";

/** A stored cohort as the rules read it. */
export function readStored(stored: StoredCohort): Cohort {
  return {
    ...stored,
    track: stored.track as Track,
    language: stored.language as Language,
    state: stored.state as CohortState,
    changed: JSON.parse(stored.changed) as Cohort["changed"],
  };
}

/** A cohort by what stands in its address, or null. */
export async function openCohort(id: string): Promise<Cohort | null> {
  const stored = await findCohort(id);
  return stored && readStored(stored);
}

/** Every cohort that is still kept, the first to begin first. */
export async function listAllCohorts(): Promise<Cohort[]> {
  return (await listCohorts()).map(readStored);
}

/** Everybody who leads workshops now or is named by a cohort, by name. */
export async function listFacilitators(): Promise<Facilitator[]> {
  const [staff, trained] = await Promise.all([listStaff(), listTrained()]);
  return staff.map(({ id, name, grants, endedOn }) => ({
    id,
    name,
    isActive: endedOn === null && hasRole(parseGrants(JSON.parse(grants)), ["facilitator"]),
    trainedOn: trained.get(id) ?? null,
  }));
}

/** What stands in the way of publishing a plan, or of taking people for one that was published. */
export async function findPublishFaults(
  plan: CohortPlan & { id?: string },
): Promise<PublishFault[]> {
  const [facilitators, others] = await Promise.all([listFacilitators(), listAllCohorts()]);
  return listPublishFaults(plan, facilitators, others, new Date());
}

/** How many published cohorts lost somebody who was to lead them. */
export async function countOrphans(): Promise<number> {
  const [facilitators, cohorts] = await Promise.all([listFacilitators(), listAllCohorts()]);
  const now = new Date();
  return cohorts.filter((cohort) => needsAttention(cohort, facilitators, now)).length;
}

/** Changes a cohort; what changed after publication is news for who signed up. False: not changed. */
export async function changeCohort(cohort: Cohort, plan: CohortPlan): Promise<boolean> {
  const isPublished = cohort.state === "published";
  const sequence = cohort.sequence + 1;
  const changes = isPublished ? listChanges(cohort, plan) : [];
  const news = Object.fromEntries(changes.map((part) => [part, sequence]));
  const changed = JSON.stringify({ ...cohort.changed, ...news });
  if (!(await updateCohort(cohort.id, cohort.sequence, { ...plan, sequence, changed })))
    return false;
  await settle([cohort.id]);
  return true;
}

/** Cancels a published cohort; who signed up reads so at their code. */
export function cancelCohort(id: string): Promise<boolean> {
  return moveCohort(id, "published", "cancelled");
}

/**
 * Lets everybody who waits for a change of date, and whose turn has come, make it. A place that goes
 * free by it may be somebody else's turn, so it goes on until nobody moves.
 */
export async function settle(cohortIds: readonly string[]): Promise<void> {
  const now = new Date().toISOString();
  const open = [...cohortIds];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    open.push(...(await settleWishes(id, now)));
}

/** Erases every cohort that was over some weeks ago, and counts who was there. */
export async function sweepCohorts(now: Date): Promise<void> {
  for (const cohort of await listAllCohorts()) {
    if (!isOver(cohort.secondAt, now)) continue;
    const rows = await eraseSignUps(cohort.id);
    const places = rows.sort((a, b) => a.turn - b.turn).slice(0, cohort.room);
    for (const { first, second } of cohort.state === "published" ? places : [])
      await countEvent(countSubjects.attendance(cohort.track), now, {
        first: first || "open",
        second: second || "open",
      });
    await deleteCohort(cohort.id);
  }
}

/** Nicknames of who has a place, in order, and how many wait. */
export async function listPlaces(cohort: Cohort) {
  const rows = await listSignUps(cohort.id);
  return {
    places: rows.slice(0, cohort.room).map(({ turn, nickname, first, second }) => ({
      turn,
      nickname,
      first,
      second,
    })),
    waiting: Math.max(0, rows.length - cohort.room),
  };
}

// What is over goes by itself, and a change of date that a crash cut short is finished.
setInterval(() => {
  const now = new Date();
  sweepCohorts(now)
    .then(listAllCohorts)
    .then((cohorts) => settle(cohorts.map(({ id }) => id)))
    .catch((error: unknown) => console.error(error));
}, 600_000).unref();
