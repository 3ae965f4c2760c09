import { data } from "@remix-run/node";
import { recordRefusal } from "~/auth/audit.server";
import { listInstitutions, parseGrants } from "~/auth/roles";
import type { SignedIn } from "~/auth/staff";
import { readClock } from "~/calendar/local-time";
import { listStaff } from "~/db/staff.server";
import { listThreads } from "~/db/threads.server";
import { getRegion } from "~/region/region.server";
import { countOverdue, dueOn } from "./thread-promise";
import { findById, openAll, type OpenedThread, sweepThreads } from "./thread.server";

/** Where colleagues who answer threads may do so. */
export interface Reader {
  id: string;
  name: string;
  institutions: string[];
}

/** Everybody who answers threads. An administrator is no confidant, and reads none. */
export async function listReaders(): Promise<Reader[]> {
  const staff = await listStaff();
  return staff.flatMap(({ id, name, grants, endedOn }) => {
    const institutions = listInstitutions(parseGrants(JSON.parse(grants)), "prevention-worker");
    return endedOn || institutions.length === 0 ? [] : [{ id, name, institutions }];
  });
}

/** Institutions a student may name: those for which somebody reads what is written. */
export async function listReadInstitutions() {
  const readers = await listReaders();
  const institutions = getRegion().institutions.filter(
    ({ id, asked, education }) =>
      asked && education && readers.some((reader) => reader.institutions.includes(id)),
  );
  return { isRead: readers.length > 0, institutions };
}

/** Whether somebody with these institutions may read a thread; one without an institution is for all. */
function mayRead({ about }: OpenedThread, institutions: readonly string[]): boolean {
  return about.institution === null || institutions.includes(about.institution);
}

const ownInstitutions = ({ grants }: Pick<SignedIn, "grants">) =>
  listInstitutions(grants, "prevention-worker");

/** The promise of a thread that waits: until when, and by how many working days it is overdue. */
export interface Promised {
  due: string;
  overdue: number;
}

/** Until when an answer was promised, or null when nobody waits. */
export function describePromise({ state }: OpenedThread): Promised | null {
  if (state.waitingSince === null) return null;
  const due = dueOn(state.waitingSince, getRegion().talk.answerWithinDays);
  return { due, overdue: countOverdue(due, readClock(new Date()).date) };
}

/** The threads somebody may read: who waits first, the longest first, then the latest. */
export async function listDesk(staff: Pick<SignedIn, "grants">): Promise<OpenedThread[]> {
  await sweepThreads();
  const threads = await openAll(await listThreads());
  const rank = ({ state }: OpenedThread) => state.waitingSince ?? "9";
  return threads
    .filter((thread) => mayRead(thread, ownInstitutions(staff)))
    .sort(
      (a, b) =>
        rank(a).localeCompare(rank(b)) ||
        b.state.freshCrisis.length - a.state.freshCrisis.length ||
        b.state.lastDay.localeCompare(a.state.lastDay),
    );
}

/** How many threads somebody may read wait longer than promised, and in how many a warning waits. */
export async function countUrgentThreads(
  staff: Pick<SignedIn, "grants">,
): Promise<{ late: number; crisis: number }> {
  if (ownInstitutions(staff).length === 0) return { late: 0, crisis: 0 };
  const threads = await listDesk(staff);
  return {
    late: threads.filter((thread) => (describePromise(thread)?.overdue ?? 0) > 0).length,
    crisis: threads.filter(({ state }) => state.freshCrisis.length > 0).length,
  };
}

/**
 * A thread that somebody may read, or null when its student erased it. Refuses, with a line in the
 * audit trail, who has no rights at its institution.
 */
export async function findAtDesk(
  staff: SignedIn,
  id: string | undefined,
): Promise<OpenedThread | null> {
  const thread = await findById(id ?? "");
  if (!thread || mayRead(thread, ownInstitutions(staff))) return thread;
  await recordRefusal("access-refused", "routes/office.threads.$id", staff.id);
  throw data("role", { status: 403 });
}

/** Colleagues to whom a thread can be handed. */
export async function listColleagues(thread: OpenedThread, self: string): Promise<Reader[]> {
  const readers = await listReaders();
  return readers.filter(({ id, institutions }) => id !== self && mayRead(thread, institutions));
}
