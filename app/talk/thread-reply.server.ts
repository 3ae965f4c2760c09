import { readVersion } from "~/http/form.server";
import { cleanText, countCharacters, type Entry, findTextFault, mostUnanswered } from "./thread";
import { addEntry, type OpenedThread, reportFault } from "./thread.server";

/** Why a student's message was not added, or null when it was. */
export type ReplyFault =
  "empty" | "long" | "page" | "full" | "answered" | "elsewhere" | "closed" | "notSaved";

export interface Reply {
  fault: ReplyFault | null;
  text: string;
  count: number;
}

/** Adds what a student wrote on, from the version of the thread the page showed. */
export async function replyAsStudent(
  thread: OpenedThread,
  form: URLSearchParams,
  isOwnPage: boolean,
): Promise<Reply> {
  const text = cleanText(form.get("text") ?? "");
  const version = readVersion(form);
  const answer = (fault: ReplyFault | null) => ({ fault, text, count: countCharacters(text) });
  const fault = findTextFault(text) ?? (isOwnPage ? null : "page");
  if (fault) return answer(fault);
  if (thread.state.unanswered >= mostUnanswered) return answer("full");
  const entry = { from: "student", text } as const;
  const outcome = await addEntry(thread, version, entry).catch(reportFault);
  if (outcome === null) return answer("notSaved");
  return answer(outcome === "moved" ? findMove(thread.entries.slice(version)) : null);
}

/** What came between the page and its sending. */
function findMove(unseen: readonly Entry[]): ReplyFault {
  if (unseen.at(-1)?.from === "closing") return "closed";
  return unseen.some(({ from }) => from === "worker") ? "answered" : "elsewhere";
}
