import { recordAudit } from "~/auth/audit.server";
import type { SignedIn } from "~/auth/staff";
import { findRevision } from "~/db/region-revisions.server";
import { type Edits, editsSchema, type Region, takeEdits } from "~/region/region";
import { findObstacle, isSame, readPart, undoParts, writePart } from "~/region/parts";
import { readVersion } from "~/region/region.server";
import { describeParts, type PartChange, parseParts } from "./list-history.server";
import { mayEdit } from "./may-edit";
import { appendVersion, keepTrying, readRegionAt } from "./save-part.server";

type Plan =
  | { kind: "possible"; changes: PartChange[]; next: Edits }
  | { kind: "changed-since" | "nothing" | "no-longer-fits" | "foreign" };

/** What undoing a version would do now, or why it cannot. Null when there is no such version. */
export async function planUndo(
  staff: SignedIn,
  number: number,
  current: Region,
): Promise<Plan | null> {
  const revision = await findRevision(number);
  if (!revision) return null;
  const parts = parseParts(revision);
  const before = await readRegionAt(number - 1);
  const made = readVersion(revision.number, revision.content);
  if (parts.every((part) => isSame(readPart(before, part), readPart(current, part))))
    return { kind: "nothing" };
  const undone = undoParts(parts, before, made, current);
  if (!undone) return { kind: "changed-since" };
  let next: Edits = takeEdits(current);
  for (const { part, value } of undone) {
    if (!mayEdit(staff.grants, part, readPart(current, part), value)) return { kind: "foreign" };
    if (findObstacle(next, part, value)) return { kind: "no-longer-fits" };
    next = writePart(next, part, value);
  }
  if (!editsSchema.safeParse(next).success) return { kind: "no-longer-fits" };
  return { kind: "possible", changes: describeParts(parts, current, next), next };
}

/** Undoes a version by making a new one. Sent twice, it counts once. */
export async function undoRevision(
  staff: SignedIn,
  number: number,
): Promise<"undone" | Exclude<Plan["kind"], "possible"> | "unknown"> {
  let isRecorded = false;
  return keepTrying(async (current, newest) => {
    const plan = await planUndo(staff, number, current);
    if (!plan) return "unknown";
    if (plan.kind !== "possible") return plan.kind;
    const parts = plan.changes.map(({ part }) => part);
    if (!isRecorded) {
      await recordAudit(staff.id, "region-undone", String(number), { parts });
      isRecorded = true;
    }
    return (await appendVersion(staff, newest + 1, parts, plan.next)) ? "undone" : null;
  });
}
