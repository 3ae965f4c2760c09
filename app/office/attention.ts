import type { Role } from "~/auth/roles";

/** What the start page looks at, as it is at one moment. */
export interface OfficeFacts {
  roles: readonly Role[];
  /** Days since the last backup; null when none was made, undefined when nobody said where they are. */
  backupDays: number | null | undefined;
  administrators: number;
  /** Ways in which the reader can sign in. */
  waysIn: number;
  /** Sign-ins refused in the past 24 hours. */
  refusals: number;
  openInvitations: number;
  /** Contacts and services that nobody checked within twelve months. */
  unchecked: number;
  /** Facts of the knowledge pages that nobody held against their source for a year. */
  oldFacts: number;
  /** Own talks of today, and own talks that are over and that nobody closed. */
  talksToday: number;
  talksToClose: number;
  /** Threads that wait longer than was promised, and those with a warning that nobody answered. */
  threads: { late: number; crisis: number };
  /** Published workshop groups that lost somebody who was to lead them. */
  orphanedCohorts: number;
}

export interface AttentionItem {
  id:
    | "crisis-threads"
    | "late-threads"
    | "no-backup-folder"
    | "backup-missing"
    | "backup-old"
    | "one-administrator"
    | "one-way-in"
    | "refusals"
    | "invitations"
    | "unchecked"
    | "cohorts"
    | "old-facts"
    | "talks-today"
    | "talks-to-close";
  /** The number that its sentence tells, 0 when it tells none. */
  count: number;
  /** Where something can be done about it, or null. */
  href: string | null;
}

/** Days after which a backup is old: it should be made every hour. */
const oldBackup = 2;
/** Refused sign-ins in a day from which somebody should look. */
const manyRefusals = 10;

/** What needs attention today, most pressing first, of what the reader can do something about. */
export function listAttention(facts: OfficeFacts): AttentionItem[] {
  const isAdministrator = facts.roles.includes("administrator");
  const editsRegion = isAdministrator || facts.roles.includes("prevention-worker");
  const { backupDays } = facts;
  const { threads } = facts;
  const items: (AttentionItem | false)[] = [
    threads.crisis > 0 && {
      id: "crisis-threads",
      count: threads.crisis,
      href: "/office/threads?view=waiting",
    },
    threads.late > 0 && {
      id: "late-threads",
      count: threads.late,
      href: "/office/threads?view=waiting",
    },
    facts.talksToday > 0 && { id: "talks-today", count: facts.talksToday, href: "/office/talk" },
    facts.talksToClose > 0 && {
      id: "talks-to-close",
      count: facts.talksToClose,
      href: "/office/talk",
    },
    isAdministrator && backupDays === undefined && { id: "no-backup-folder", count: 0, href: null },
    isAdministrator && backupDays === null && { id: "backup-missing", count: 0, href: null },
    isAdministrator &&
      typeof backupDays === "number" &&
      backupDays >= oldBackup && { id: "backup-old", count: backupDays, href: null },
    isAdministrator &&
      facts.administrators < 2 && {
        id: "one-administrator",
        count: 0,
        href: "/office/team/invite",
      },
    editsRegion &&
      facts.orphanedCohorts > 0 && {
        id: "cohorts",
        count: facts.orphanedCohorts,
        href: "/office/workshops",
      },
    editsRegion &&
      facts.unchecked > 0 && { id: "unchecked", count: facts.unchecked, href: "/office/region" },
    editsRegion && facts.oldFacts > 0 && { id: "old-facts", count: facts.oldFacts, href: "/facts" },
    facts.waysIn < 2 && { id: "one-way-in", count: 0, href: "/office/account" },
    isAdministrator &&
      facts.refusals >= manyRefusals && {
        id: "refusals",
        count: facts.refusals,
        href: "/office/audit",
      },
    isAdministrator &&
      facts.openInvitations > 0 && {
        id: "invitations",
        count: facts.openInvitations,
        href: "/office/team",
      },
  ];
  return items.filter((item) => item !== false);
}
