import { createHmac } from "node:crypto";

/** What can stand in the audit trail. Codes only: sentences are in content. */
export const auditActions = [
  "sign-in",
  "sign-in-refused",
  "sign-out",
  "session-ended",
  "proved-again",
  "invitation-made",
  "invitation-withdrawn",
  "invitation-used",
  "invitation-refused",
  "passkey-added",
  "passkey-removed",
  "codes-set-up",
  "codes-removed",
  "role-changed",
  "access-ended",
  "access-refused",
  "region-changed",
  "region-undone",
  "contact-verified",
  "export",
  "norms-published",
  "norms-undone",
  "campaign-opened",
  "campaign-closed",
  "snapshot-published",
  "cohort-planned",
  "cohort-changed",
  "cohort-published",
  "cohort-cancelled",
  "cohort-deleted",
  "cohort-kept",
  "training-kept",
  "retention",
  "slips-made",
  "slots-published",
  "slots-withdrawn",
  "talk-marked",
  "calendar-address-made",
  "thread-answered",
  "thread-handed-over",
  "thread-closed",
  "starter-changed",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One line of the trail before it is chained. */
export interface AuditLine {
  /** ISO moment, in seconds. */
  at: string;
  /** Staff id, "operator" or "nobody". */
  actor: string;
  action: string;
  /** Id of what was acted upon, or "". */
  subject: string;
  /** JSON of codes and numbers. */
  details: string;
}

export interface AuditEntry extends AuditLine {
  /** 1 and up, without a gap. */
  number: number;
  hash: string;
}

/** What stands before the first entry. */
export const chainStart = "";

/**
 * The keyed hash that chains an entry to the one before it. Who has the database but not the key
 * can change an entry, and can not make the chain fit again.
 */
export function hashEntry(
  key: Uint8Array,
  number: number,
  line: AuditLine,
  previousHash: string,
): string {
  const { at, actor, action, subject, details } = line;
  return createHmac("sha256", key)
    .update(JSON.stringify([previousHash, number, at, actor, action, subject, details]))
    .digest("base64url");
}

/** An entry that somebody saw earlier, to notice that the end was cut off. */
export type Anchor = Pick<AuditEntry, "number" | "hash">;

export type AuditFault =
  | { kind: "missing"; number: number }
  | { kind: "changed"; number: number }
  | { kind: "cut-off"; number: number };

/**
 * The first place where a trail is not what was written: an entry that is missing or out of order,
 * one that was changed, or an end that falls short of the anchor. Null when all is as written.
 */
export function findAuditFault(
  key: Uint8Array,
  entries: Iterable<AuditEntry>,
  anchor: Anchor | null = null,
): AuditFault | null {
  let previousHash = chainStart;
  let expected = 1;
  for (const entry of entries) {
    if (entry.number !== expected) return { kind: "missing", number: expected };
    if (entry.hash !== hashEntry(key, entry.number, entry, previousHash))
      return { kind: "changed", number: entry.number };
    if (anchor?.number === entry.number && anchor.hash !== entry.hash)
      return { kind: "changed", number: entry.number };
    previousHash = entry.hash;
    expected += 1;
  }
  if (anchor && anchor.number >= expected) return { kind: "cut-off", number: expected };
  return null;
}
