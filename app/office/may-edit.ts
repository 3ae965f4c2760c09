import { type Grant, listInstitutions } from "~/auth/roles";
import type { Part, PartValue } from "~/region/parts";
import type { Service } from "~/region/service";

/** The institutions whose services somebody may change. */
export function listOwnInstitutions(grants: readonly Grant[]): string[] {
  const own = ["prevention-worker", "administrator"] as const;
  return [...new Set(own.flatMap((role) => listInstitutions(grants, role)))];
}

/**
 * Whether somebody may turn a part from one state into another. A service belongs to institutions,
 * all of which must be their own; the rest is of the whole region.
 */
export function mayEdit(
  grants: readonly Grant[],
  part: Part,
  ...states: readonly PartValue[]
): boolean {
  if (!part.startsWith("services/")) return true;
  const own = listOwnInstitutions(grants);
  return states.every(
    (state) => state === null || (state as Service).institutions.every((id) => own.includes(id)),
  );
}
