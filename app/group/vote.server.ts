import {
  findVotes,
  hasJoined,
  joinGroupSession,
  keepVote,
  type StoredGroupSession,
} from "~/db/group-sessions.server";
import { notify } from "./live.server";
import { getQuestion } from "./questions";
import { describeRoom, hashPhone, type Room } from "./room.server";
import { parseGuess } from "./session";

export type VoteFault = "guess" | "own" | "closed";

/** Counts a phone in, once. Nobody joins a room that is over. */
export async function joinRoom(session: StoredGroupSession, token: string): Promise<string> {
  const phone = hashPhone(session.id, token);
  if (session.phase === "ended" || (await hasJoined(session.id, phone))) return phone;
  await joinGroupSession(session.id, phone);
  notify(session.id, "counted");
  return phone;
}

/** What one phone sees: the room, and what it chose itself. */
export async function describePhone(session: StoredGroupSession, phone: string) {
  const room = await describeRoom(session);
  return { room, mine: await findVotes(session.id, phone, room.question) };
}

/** Keeps what a phone sent, or says why not. A vote for a question that is over changes nothing. */
export async function vote(
  session: StoredGroupSession,
  phone: string,
  form: URLSearchParams,
): Promise<{
  fault: VoteFault | null;
  typed: string;
  room: Room;
  mine: { guess?: number; own?: number };
}> {
  const typed = (form.get("value") ?? "").slice(0, 10);
  const before = await describePhone(session, phone);
  const { question } = before.room;
  const part = form.get("part") === "own" ? "own" : "guess";
  const position = Number(form.get("position"));
  if (part !== before.room.phase || position !== session.position)
    return { fault: before.room.phase === "reveal" ? "closed" : null, typed: "", ...before };
  const value = part === "own" ? parseOwn(typed) : parseGuess(typed, getQuestion(question).max);
  if (value === null) return { fault: part, typed, ...before };
  const kept = await keepVote({ sessionId: session.id, phone, question, part, value }, position);
  if (kept) notify(session.id, "counted");
  const fault = kept ? null : ("closed" as const);
  return { fault, typed, ...(await describePhone(session, phone)) };
}

function parseOwn(typed: string): number | null {
  return typed === "1" || typed === "0" ? Number(typed) : null;
}
