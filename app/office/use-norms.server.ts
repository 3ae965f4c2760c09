import { recordAudit } from "~/auth/audit.server";
import type { SignedIn } from "~/auth/staff";
import {
  getNormTableUse,
  listNormTables,
  listNormTableUses,
  type NormTableUse,
  useNormTable,
} from "~/db/norm-tables.server";
import { makeFormToken, hasFormToken } from "~/http/form.server";
import { forbidden } from "~/http/answers.server";
import { dayOf } from "~/region/day";

/** The hidden token of every form about norms. */
export function makeNormsToken(staff: SignedIn): string {
  return makeFormToken(`norms ${staff.session}`);
}

/** Throws unless a form comes from a page of this session. */
export function requireNormsToken(form: URLSearchParams, staff: SignedIn): void {
  if (!hasFormToken(form, `norms ${staff.session}`)) throw forbidden();
}

/** A choice of a table, with what it did. */
interface NormsStep extends NormTableUse {
  kind: "published" | "returned";
  /** The newest choice of a version that is not in use: the place to go back to it. */
  isWayBack: boolean;
}

/** Every table that was published and every choice of one, newest first. */
export async function listNormsHistory() {
  const [tables, uses] = await Promise.all([listNormTables(), listNormTableUses()]);
  const inUse = uses[0]?.version ?? null;
  const steps = uses.map(({ step, version, by, on }, index): NormsStep => {
    const isNewest = uses.findIndex((other) => other.version === version) === index;
    const isFirst = uses.findLastIndex((other) => other.version === version) === index;
    const kind = version !== null && isFirst ? "published" : "returned";
    return { step, version, by, on, kind, isWayBack: isNewest && version !== inUse };
  });
  return { tables, steps, inUse, step: uses[0]?.step ?? 0 };
}

/**
 * Puts an earlier table in use, or none (null). "ahead" with who chose when a colleague did so since
 * the choice `step`. Sent twice, it counts once.
 */
export async function goBack(
  staff: SignedIn,
  version: number | null,
  step: number,
): Promise<"undone" | NormTableUse> {
  const use = await getNormTableUse();
  if (use.version === version) return "undone";
  if (use.step !== step) return use;
  const subject = version === null ? "" : `local-${version}`;
  await recordAudit(staff.id, "norms-undone", subject, { from: use.version ?? 0 });
  const choice = { by: staff.name, on: dayOf(new Date()), after: step };
  if (await useNormTable(version, choice)) return "undone";
  const other = await getNormTableUse();
  return other.version === version ? "undone" : other;
}

/** The choice that a page was made from, as its form says. */
export function readStep(form: URLSearchParams): number {
  const typed = form.get("step") ?? "";
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
}
