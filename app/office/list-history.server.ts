import { listRevisions, type StoredRevision } from "~/db/region-revisions.server";
import { listStaff } from "~/db/staff.server";
import type { Bilingual } from "~/language";
import { type FieldChange, listFieldChanges, parsePart, type Part, readPart } from "~/region/parts";
import type { Edits } from "~/region/region";
import { readVersion } from "~/region/region.server";

/** What a version did to one part. */
export interface PartChange {
  part: Part;
  /** Of an entry of a list, as it is called in the newer of the two versions that have it. */
  name: Bilingual | null;
  kind: "added" | "changed" | "removed";
  fields: FieldChange[];
}

interface HistoryEntry {
  number: number;
  /** ISO moment. */
  at: string;
  by: string;
  /** Null when the version has an older form that can no longer be read. */
  changes: PartChange[] | null;
}

/** Up to `limit` versions below a number, newest first, with who made each and what it changed. */
export async function listHistory(below: number, limit: number): Promise<HistoryEntry[]> {
  // One more: the oldest is told by what it made of the one before.
  const revisions = await listRevisions(below, limit + 1);
  const names = new Map((await listStaff()).map(({ id, name }) => [id, name]));
  return revisions.slice(0, limit).map((revision, index) => ({
    number: revision.number,
    at: revision.at,
    by: names.get(revision.by) ?? "",
    changes: describeRevision(revision, revisions[index + 1]),
  }));
}

function describeRevision(
  revision: StoredRevision,
  previous: StoredRevision | undefined,
): PartChange[] | null {
  try {
    const before = readVersion(previous?.number ?? 0, previous?.content ?? null);
    const after = readVersion(revision.number, revision.content);
    return describeParts(parseParts(revision), before, after);
  } catch {
    return null;
  }
}

/** The parts that a version says it changed. */
export function parseParts({ changed }: Pick<StoredRevision, "changed">): Part[] {
  const listed = JSON.parse(changed) as unknown[];
  return listed.map(parsePart).filter((part) => part !== null);
}

/** What became of some parts from one state of the region to another. */
export function describeParts(parts: readonly Part[], before: Edits, after: Edits): PartChange[] {
  return parts.map((part) => {
    const [was, is] = [readPart(before, part), readPart(after, part)];
    const named = is ?? was;
    return {
      part,
      name: named && "name" in named ? named.name : null,
      kind: was === null ? "added" : is === null ? "removed" : "changed",
      fields: listFieldChanges(was, is).filter(({ field }) => field !== "id"),
    };
  });
}
