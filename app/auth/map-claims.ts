import type { Grant, Role } from "./roles";

export type Claims = Readonly<Record<string, unknown>>;

/** When a claim has this value, its bearer has this role at these institutions. */
export interface ClaimRule {
  claim: string;
  value: string;
  role: Role;
  institutions: readonly string[];
}

/**
 * The roles that an institution's claims give under the rules of a region. A claim may hold one
 * value or a list; what matches no rule gives nothing.
 */
export function mapClaims(rules: readonly ClaimRule[], claims: Claims): Grant[] {
  const reach = new Map<Role, Set<string>>();
  for (const { claim, value, role, institutions } of rules) {
    const held: unknown[] = [claims[claim]].flat();
    if (!held.includes(value)) continue;
    const known = reach.get(role) ?? new Set<string>();
    for (const id of institutions) known.add(id);
    reach.set(role, known);
  }
  return [...reach].map(([role, institutions]) => ({ role, institutions: [...institutions] }));
}
