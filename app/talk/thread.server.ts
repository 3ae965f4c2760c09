import { addDays, readClock } from "~/calendar/local-time";
import { countEvent } from "~/db/service-counts.server";
import {
  addMessage,
  deleteSilentThreads,
  deleteThread,
  findThread,
  listMessages,
  openThread,
  type StoredThread,
  type StoredThreadMessage,
} from "~/db/threads.server";
import { codeFromChance, hashCode } from "~/receipt/hash.server";
import { getRegion } from "~/region/region.server";
import type { Key } from "~/sealing/box";
import { joinKey, makeKeyHalf, openSealed, sealText } from "~/sealing/seal.server";
import {
  type About,
  aboutSchema,
  describeThread,
  type Entry,
  entrySchema,
  type NewEntry,
  type ThreadState,
} from "./thread";

/** A thread as who may read it reads it. */
export interface OpenedThread {
  /** Keyed hash of the code. */
  id: string;
  about: About;
  assignedTo: string | null;
  handedBy: string | null;
  entries: Entry[];
  state: ThreadState;
  /** How many messages there are: a new one is sent from the number its writer saw. */
  version: number;
  /** Day from which it is erased, unless somebody says something before. */
  erasedOn: string;
}

const today = () => readClock(new Date()).date;
const keyOf = ({ half }: StoredThread) => joinKey("thread", half);

/**
 * Opens a thread with its first message. `before`: this page opened one already, with another text;
 * then nothing was added to it.
 */
export async function writeFirst(
  once: string,
  about: About,
  text: string,
): Promise<{ code: string; outcome: "written" | "again" | "before" }> {
  await sweepThreads();
  const code = codeFromChance("thread", once);
  const half = makeKeyHalf();
  const sealed = sealText(JSON.stringify(about), joinKey("thread", half));
  const id = hashCode("thread", code);
  const stored = await openThread({ id, half, about: sealed, openedOn: today() });
  const outcome = await addEntry(stored, 0, { from: "student", text });
  if (outcome === "written") {
    const institution = about.institution ?? "none";
    await countEvent("talk-thread", new Date(), { language: about.language, institution });
  }
  return { code, outcome: outcome === "moved" ? "before" : outcome };
}

/** Says that something was not stored, without a word of what; the page keeps what was typed. */
export function reportFault(error: unknown): null {
  console.error("A thread was not written:", error instanceof Error ? error.name : "unknown fault");
  return null;
}

/** The thread of a code, or null when there is none (any more). */
export async function findByCode(code: string): Promise<OpenedThread | null> {
  return findById(hashCode("thread", code));
}

/** The thread behind the hash of a code, or null. */
export async function findById(id: string): Promise<OpenedThread | null> {
  const stored = await findThread(id);
  const [thread] = stored ? await openAll([stored]) : [];
  return thread && thread.state.lastDay >= lastSilentDay() ? thread : null;
}

/**
 * Threads with everything that stands in them. One without a message is left out, and so is one that
 * does not open: with a lost key it is worth no more than an erased one, and must not close the rest.
 */
export async function openAll(stored: readonly StoredThread[]): Promise<OpenedThread[]> {
  const messages = await listMessages(stored.map(({ id }) => id));
  const opened = stored.map((thread) =>
    open(
      thread,
      messages.filter(({ threadId }) => threadId === thread.id),
    ),
  );
  return opened.filter((thread) => thread !== null);
}

function open(thread: StoredThread, messages: readonly StoredThreadMessage[]): OpenedThread | null {
  const key = keyOf(thread);
  const about = aboutSchema.safeParse(readSealed(thread.about, key)).data;
  const read = messages.map(({ sealed }) => readSealed(sealed, key));
  const texts = entrySchema.array().min(1).safeParse(read).data;
  if (!about || !texts) return null;
  const entries = messages.map(({ number, day }, place) => ({ ...texts[place]!, number, day }));
  const state = describeThread(entries);
  const { id, assignedTo, handedBy } = thread;
  const erasedOn = describeErasure(state.lastDay);
  return { id, about, assignedTo, handedBy, entries, state, version: entries.length, erasedOn };
}

function readSealed(sealed: string, key: Key): unknown {
  return JSON.parse(openSealed(sealed, key) ?? "null");
}

/**
 * Adds to a thread from the version its writer saw. `again`: the same was sent just before, by a
 * second click; `moved`: something else came first, or the thread is gone, and nothing was written.
 */
export async function addEntry(
  thread: Pick<StoredThread, "id">,
  version: number,
  entry: NewEntry,
): Promise<"written" | "again" | "moved"> {
  const stored = await findThread(thread.id);
  if (!stored) return "moved";
  const text = JSON.stringify(entry);
  const number = version + 1;
  const sealed = sealText(text, keyOf(stored));
  if (await addMessage({ threadId: stored.id, number, day: today(), sealed })) return "written";
  const there = (await listMessages([stored.id])).find((message) => message.number === number);
  const isSame = there && openSealed(there.sealed, keyOf(stored)) === text;
  return isSame ? "again" : "moved";
}

/** Erases a thread on the word of who has its code. */
export async function eraseThread(code: string): Promise<void> {
  await deleteThread(hashCode("thread", code));
}

/** The day from which a thread is erased in which nothing was said after a day. */
export function describeErasure(lastDay: string): string {
  return addDays(lastDay, getRegion().talk.silenceDays + 1);
}

/** The last day on which a thread may have been silent and still stay. */
function lastSilentDay(): string {
  return addDays(today(), -getRegion().talk.silenceDays);
}

/** Erases what has been silent for as long as the region says. */
export async function sweepThreads(): Promise<void> {
  await deleteSilentThreads(lastSilentDay());
}

// Also when nobody writes any more: nothing stays because the next one never came.
setInterval(() => {
  sweepThreads().catch((error: unknown) => console.error(error));
}, 3600_000).unref();
