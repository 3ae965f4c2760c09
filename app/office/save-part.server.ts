import type { AuditAction } from "~/auth/audit-chain";
import { recordAudit } from "~/auth/audit.server";
import type { SignedIn } from "~/auth/staff";
import { appendRevision, findRevision, listChangesSince } from "~/db/region-revisions.server";
import { findStaff } from "~/db/staff.server";
import { loadRegion } from "~/http/keep-region.server";
import {
  type FieldChange,
  findObstacle,
  judgeChange,
  listFieldChanges,
  type Obstacle,
  type Part,
  type PartValue,
  readPart,
  writePart,
} from "~/region/parts";
import { type Edits, editsSchema, type Region, takeEdits } from "~/region/region";
import { getRegion, getRegionNumber, readVersion } from "~/region/region.server";

/** Somebody else changed the same part since this form was opened. */
export interface Conflict {
  by: string;
  /** ISO moment. */
  at: string;
  /** What the other changed. */
  changes: FieldChange[];
  /** What saving this form would change of what stands there now. */
  yours: FieldChange[];
}

type Saved =
  | { kind: "saved" }
  | { kind: "conflict"; conflict: Conflict }
  | { kind: "obstacle"; obstacle: Obstacle };

interface Change {
  part: Part;
  /** Null takes the entry away. */
  value: PartValue;
  /** Number of the version that the form was filled from. */
  seen: number;
  action: AuditAction;
}

/**
 * Saves one part as a new version of the region. What others saved meanwhile stays, as long as it is
 * another part; a form that was sent twice makes one version.
 */
export async function savePart(staff: SignedIn, change: Change): Promise<Saved> {
  const { part, value, seen, action } = change;
  const seenPart = readPart(await readRegionAt(seen), part);
  let isRecorded = false;
  return keepTrying(async (current, number) => {
    const before = readPart(current, part);
    const judged = judgeChange(seenPart, before, value);
    if (judged === "done") return { kind: "saved" };
    if (judged === "conflict")
      return { kind: "conflict", conflict: await describeConflict(seen, seenPart, before, change) };
    const obstacle = findObstacle(current, part, value);
    if (obstacle) return { kind: "obstacle", obstacle };
    if (!isRecorded) {
      const fields = listFieldChanges(before, value).map(({ field }) => field);
      await recordAudit(staff.id, action, part, value === null ? { deleted: true } : { fields });
      isRecorded = true;
    }
    const next = writePart(current, part, value);
    return (await appendVersion(staff, number + 1, [part], next)) ? { kind: "saved" } : null;
  });
}

/**
 * Runs an attempt on the newest version and its number until it says something; null is "somebody
 * was faster". While it waits another version can come into force, so it must not look for itself.
 */
export async function keepTrying<T>(
  attempt: (current: Region, number: number) => Promise<T | null>,
): Promise<T> {
  for (let times = 0; times < 50; times += 1) {
    await loadRegion();
    const outcome = await attempt(getRegion(), getRegionNumber());
    if (outcome !== null) return outcome;
  }
  throw new Error("The region could not be saved.");
}

/** Appends a version and puts it in force. False when there is one of that number already. */
export async function appendVersion(
  staff: SignedIn,
  number: number,
  changed: readonly Part[],
  next: Edits,
): Promise<boolean> {
  const content = JSON.stringify(editsSchema.parse(takeEdits(next)));
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  const revision = { number, at, by: staff.id, changed: JSON.stringify(changed), content };
  if (!(await appendRevision(revision))) return false;
  await loadRegion();
  return true;
}

/** The region as a version made it. A number that is none is the file. */
export async function readRegionAt(number: number): Promise<Region> {
  if (number === getRegionNumber()) return getRegion();
  const revision = number > 0 ? await findRevision(number) : null;
  return readVersion(revision?.number ?? 0, revision?.content ?? null);
}

async function describeConflict(
  seen: number,
  seenPart: PartValue,
  current: PartValue,
  { part, value }: Change,
): Promise<Conflict> {
  const changes = await listChangesSince(seen);
  const last = changes.find(({ changed }) => (JSON.parse(changed) as unknown[]).includes(part));
  const colleague = last && (await findStaff(last.by));
  return {
    by: colleague?.name ?? "",
    at: last?.at ?? "",
    changes: listFieldChanges(seenPart, current),
    yours: listFieldChanges(current, value),
  };
}
