import { z } from "zod";
import { languages } from "~/language";
import { type CrisisKind, findCrisis } from "./crisis";

/** Characters of one message. Form and page take more, so that a longer one is kept as typed. */
export const longestMessage = 5000;

/** Messages a student may send before somebody answers, so that one code is no flood. */
export const mostUnanswered = 20;

/** What a message of a thread holds once it is opened. `closing`: the worker ended the conversation. */
export const entrySchema = z.discriminatedUnion("from", [
  z.object({ from: z.literal("student"), text: z.string() }),
  z.object({
    from: z.literal("worker"),
    text: z.string(),
    /** Staff id; colleagues see the name, the student does not. */
    by: z.string(),
    /** Where it points on to: ids of thread-onward.ts. */
    onward: z.array(z.string()),
  }),
  z.object({ from: z.literal("closing"), by: z.string() }),
]);

export type NewEntry = z.infer<typeof entrySchema>;

/** A message with its place and the day it came. */
export type Entry = NewEntry & { number: number; day: string };

/** What a thread says of itself; both may stay unsaid. */
export const aboutSchema = z.object({
  language: z.enum(languages),
  /** Id in the region, or null: not told, or somewhere else. */
  institution: z.string().nullable(),
});

export type About = z.infer<typeof aboutSchema>;

export interface ThreadState {
  /** Day of the first message that nobody answered yet, or null. */
  waitingSince: string | null;
  /** Day on which the worker ended it, or null; a new message opens it again. */
  closedOn: string | null;
  lastDay: string;
  /** Messages since the last answer. */
  unanswered: number;
  /** What the student wrote of that calls for a warning, in all of the thread. */
  crisis: CrisisKind[];
  /** The same, in what nobody answered yet. */
  freshCrisis: CrisisKind[];
}

/** How a thread stands, worked out from what stands in it: the database keeps none of this. */
export function describeThread(entries: readonly Entry[]): ThreadState {
  const last = entries.at(-1);
  const answered = entries.findLastIndex(({ from }) => from !== "student");
  const fresh = entries.slice(answered + 1);
  return {
    waitingSince: fresh[0]?.day ?? null,
    closedOn: last?.from === "closing" ? last.day : null,
    lastDay: last?.day ?? "",
    unanswered: fresh.length,
    crisis: findCrisisIn(entries),
    freshCrisis: findCrisisIn(fresh),
  };
}

function findCrisisIn(entries: readonly Entry[]): CrisisKind[] {
  const texts = entries.flatMap((entry) => (entry.from === "student" ? [entry.text] : []));
  return findCrisis(texts.join("\n\n"));
}

/** Why a text can not be sent, or null. Line ends count as one character. */
export function findTextFault(text: string): "empty" | "long" | null {
  if (text.trim() === "") return "empty";
  return countCharacters(text) > longestMessage ? "long" : null;
}

/** Characters as a person counts them, near enough: a face of two code units is one. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** What a form sent as text: line ends as one, nothing invisible that could reorder what is read. */
export function cleanText(sent: string): string {
  return (
    sent
      .replace(/\r\n?/g, "\n")
      // Control characters, and marks that turn the direction of what follows.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
  );
}
