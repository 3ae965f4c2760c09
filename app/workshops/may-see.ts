import { type Grant, hasRole, listInstitutions } from "~/auth/roles";
import type { CohortPlan } from "./cohort";

type Viewer = { id: string; grants: readonly Grant[] };
type Seen = Pick<CohortPlan, "institution" | "facilitatorId" | "cofacilitatorId">;

/** The institutions whose workshops somebody plans. */
export function listPlanned(grants: readonly Grant[]): string[] {
  const planning = ["prevention-worker", "administrator"] as const;
  return [...new Set(planning.flatMap((role) => listInstitutions(grants, role)))];
}

/** Whether somebody plans a cohort: those of their own institutions, and those for everybody. */
export function mayPlan({ grants }: Viewer, { institution }: Seen): boolean {
  if (!hasRole(grants, ["prevention-worker", "administrator"])) return false;
  return institution === null || listPlanned(grants).includes(institution);
}

/** Whether somebody may see who comes: who plans it, and who leads it. */
export function maySee(viewer: Viewer, cohort: Seen): boolean {
  if (mayPlan(viewer, cohort)) return true;
  const leads = [cohort.facilitatorId, cohort.cofacilitatorId].includes(viewer.id);
  return leads && hasRole(viewer.grants, ["facilitator"]);
}
