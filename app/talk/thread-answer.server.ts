import { readVersion } from "~/http/form.server";
import { recordAudit } from "~/auth/audit.server";
import type { SignedIn } from "~/auth/staff";
import { countEvent } from "~/db/service-counts.server";
import { listStaff } from "~/db/staff.server";
import { assignThread } from "~/db/threads.server";
import { cleanText, countCharacters, findTextFault } from "./thread";
import { describePromise } from "./thread-desk.server";
import { addEntry, findById, type OpenedThread } from "./thread.server";

/** Why something a worker did was not done; `by` is the colleague who was first. */
export interface DeskFault {
  fault: "empty" | "long" | "answered" | "wrote" | "taken" | "colleague" | "page-old";
  by?: string | null;
  count?: number;
}

/** `gone`: the student erased the thread meanwhile. */
export type DeskOutcome = DeskFault | "done" | "gone";

/** What a worker sends: the text, where it points, and the version of the thread that was on screen. */
export interface Answer {
  text: string;
  onward: string[];
  version: number;
}

/** Reads an answer; what may not be pointed to is left out. */
export function readAnswer(form: URLSearchParams, mayPointTo: readonly string[]): Answer {
  return {
    text: cleanText(form.get("text") ?? ""),
    onward: mayPointTo.filter((id) => form.getAll("onward").includes(id)),
    version: readVersion(form),
  };
}

/**
 * Adds a worker's answer, unless something was said that the worker did not see. Lines in the audit
 * trail name no thread: the trail stays and has seconds, a thread goes and has days.
 */
export async function answerThread(
  staff: SignedIn,
  thread: OpenedThread,
  { text, onward, version }: Answer,
): Promise<DeskOutcome> {
  const fault = findTextFault(text);
  if (fault) return { fault, count: countCharacters(text) };
  await recordAudit(staff.id, "thread-answered");
  const entry = { from: "worker", text, by: staff.id, onward } as const;
  const outcome = await addEntry(thread, version, entry);
  if (outcome === "moved") return findMove(thread.id, version);
  if (outcome === "again") return "done";
  await assignThread(thread.id, null, { assignedTo: staff.id, handedBy: null });
  await countAnswer(thread);
  return "done";
}

async function countAnswer(thread: OpenedThread): Promise<void> {
  const promise = describePromise(thread);
  if (!promise) return;
  await countEvent("talk-thread-answered", new Date(), {
    promise: promise.overdue > 0 ? "late" : "kept",
    language: thread.about.language,
  });
}

/** What came between a worker's page and its sending. */
async function findMove(id: string, version: number): Promise<DeskOutcome> {
  const thread = await findById(id);
  if (!thread) return "gone";
  const last = thread.entries.slice(version).findLast(({ from }) => from !== "student");
  return last && last.from !== "student" ? { fault: "answered", by: last.by } : { fault: "wrote" };
}

/** Ends the conversation; its student can still read it, and open it again by writing. */
export async function closeThread(
  staff: SignedIn,
  thread: OpenedThread,
  version: number,
): Promise<DeskOutcome> {
  await recordAudit(staff.id, "thread-closed");
  const outcome = await addEntry(thread, version, { from: "closing", by: staff.id });
  return outcome === "moved" ? findMove(thread.id, version) : "done";
}

/** Takes a thread that is nobody's. */
export async function takeThread(staff: SignedIn, thread: OpenedThread): Promise<DeskOutcome> {
  const to = { assignedTo: staff.id, handedBy: null };
  return (await assignThread(thread.id, null, to)) ? "done" : findHolder(thread.id, staff.id);
}

/** Gives a thread to a colleague who may read it, from whoever was seen to have it. */
export async function handOverThread(
  staff: SignedIn,
  thread: OpenedThread,
  colleague: string | undefined,
  seen: string,
): Promise<DeskOutcome> {
  if (!colleague) return { fault: "colleague" };
  await recordAudit(staff.id, "thread-handed-over", "", { to: colleague });
  const to = { assignedTo: colleague, handedBy: staff.id };
  if (await assignThread(thread.id, seen || null, to)) return "done";
  return findHolder(thread.id, colleague);
}

/** Who has a thread by now; it may be just who was meant, by a second click. */
async function findHolder(id: string, meant: string): Promise<DeskOutcome> {
  const thread = await findById(id);
  if (!thread) return "gone";
  return thread.assignedTo === meant ? "done" : { fault: "taken", by: thread.assignedTo };
}

/** What the colleagues are called who had a part in some threads, those who left included. */
export async function listNames(threads: readonly OpenedThread[]): Promise<Record<string, string>> {
  const ids = threads.flatMap(({ assignedTo, handedBy, entries }) => [
    assignedTo,
    handedBy,
    ...entries.map((entry) => (entry.from === "student" ? null : entry.by)),
  ]);
  const staff = await listStaff();
  return Object.fromEntries(
    staff.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]),
  );
}
