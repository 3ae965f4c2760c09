import { type Grant, mayGive, roles } from "./roles";

/** The grants that a form ticks, in fields named by role whose values are institutions. */
export function readGrants(form: URLSearchParams): Grant[] {
  return roles.flatMap((role) => {
    const institutions = form.getAll(role);
    return institutions.length > 0 ? [{ role, institutions: [...new Set(institutions)] }] : [];
  });
}

/** Why an administrator may not give these grants, or null when they may. */
export function findGrantFault(
  own: readonly Grant[],
  grants: readonly Grant[],
): "grants-empty" | "grants-beyond" | null {
  if (grants.length === 0) return "grants-empty";
  return mayGive(own, grants) ? null : "grants-beyond";
}
