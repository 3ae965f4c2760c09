import {
  appendAuditEntry,
  findLastAuditEntry,
  listAuditEntries,
  readAuditEntries,
} from "~/db/audit-entries.server";
import {
  type Anchor,
  type AuditAction,
  type AuditEntry,
  type AuditFault,
  chainStart,
  findAuditFault,
  hashEntry,
} from "./audit-chain";
import { deriveKey } from "./keys.server";

const key = deriveKey("audit trail");

type Details = Record<string, string | number | boolean | string[]>;

/** One at a time in this process; the database keeps two processes apart. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Writes one line in the audit trail. Call it before the act it tells of: a crash in between then
 * leaves a line too many, never an act without a line. `actor` is a staff id, "operator" for the
 * command line or "nobody". Never give it an answer, a code of a student, an address or a name.
 */
export function recordAudit(
  actor: string,
  action: AuditAction,
  subject = "",
  details: Details = {},
): Promise<void> {
  const written = queue.then(() => append(actor, action, subject, details));
  queue = written.catch(() => undefined);
  return written;
}

async function append(actor: string, action: AuditAction, subject: string, details: Details) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const last = await findLastAuditEntry();
    const number = (last?.number ?? 0) + 1;
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    const line = { at, actor, action, subject, details: JSON.stringify(details) };
    const hash = hashEntry(key, number, line, last?.hash ?? chainStart);
    if (await appendAuditEntry({ number, ...line, hash })) return;
  }
  throw new Error("The audit trail could not be written.");
}

const refusalsAMinute = 60;
let minute = 0;
let refusals = 0;

/**
 * Writes a line about somebody who was refused. Strangers can cause these, so a minute holds at
 * most sixty of them: a flood must not fill the trail. The first line of a later minute tells how
 * many were left out.
 */
export async function recordRefusal(
  action: "sign-in-refused" | "invitation-refused" | "access-refused",
  reason: string,
  actor = "nobody",
): Promise<void> {
  const now = Math.floor(Date.now() / 60_000);
  const leftOut = now === minute ? 0 : Math.max(0, refusals - refusalsAMinute);
  if (now !== minute) [minute, refusals] = [now, 0];
  refusals += 1;
  if (refusals > refusalsAMinute) return;
  await recordAudit(actor, action, "", { reason, ...(leftOut > 0 ? { leftOut } : {}) });
}

export interface AuditCheck {
  fault: AuditFault | null;
  entries: number;
  /** The last entry, to be given as the anchor of a later check. */
  last: Anchor | null;
}

/** Reads the whole trail and checks each link of its chain. */
export async function checkAuditTrail(anchor: Anchor | null): Promise<AuditCheck> {
  // Before the first there can be nothing, so whatever stands there was put there.
  const entries: AuditEntry[] = await listAuditEntries(1, 1);
  for await (const entry of readAuditEntries()) entries.push(entry);
  const last = entries.at(-1);
  return {
    fault: findAuditFault(key, entries, anchor),
    entries: entries.length,
    last: last ? { number: last.number, hash: last.hash } : null,
  };
}
