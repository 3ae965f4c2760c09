import { z } from "zod";

export const roles = ["advisor", "facilitator", "prevention-worker", "administrator"] as const;
export type Role = (typeof roles)[number];

/** A role at certain institutions, by their ids in the region. */
export interface Grant {
  role: Role;
  institutions: string[];
}

const grantsSchema = z.array(
  z.object({ role: z.enum(roles), institutions: z.array(z.string()).min(1) }),
);

/**
 * What a stored or sent list grants. A role that no longer exists grants nothing, rather than
 * everything or a fault: whoever had only that one is told so at the door.
 */
export function parseGrants(value: unknown): Grant[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((grant) => grantsSchema.safeParse([grant]).data ?? []);
}

/** The grants of a row, which holds them as JSON. */
export function parseStoredGrants(stored: string): Grant[] {
  return parseGrants(JSON.parse(stored));
}

/** Whether the grants hold one of the roles, at whichever institution. */
export function hasRole(grants: readonly Grant[], allowed: readonly Role[]): boolean {
  return grants.some(({ role }) => allowed.includes(role));
}

/** The institutions at which somebody has a role. */
export function listInstitutions(grants: readonly Grant[], role: Role): string[] {
  return grants.filter((grant) => grant.role === role).flatMap(({ institutions }) => institutions);
}

/** Whether an administrator of some institutions may give or take a grant: never beyond their own. */
export function mayGive(own: readonly Grant[], grants: readonly Grant[]): boolean {
  const reach = listInstitutions(own, "administrator");
  return grants.every(({ institutions }) => institutions.every((id) => reach.includes(id)));
}
