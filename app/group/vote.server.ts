import {
  findVotes,
  hasJoined,
  joinGroupSession,
  keepVote,
  type StoredGroupSession,
} from "~/db/group-sessions.server";
import { countNewPhone } from "./code-limit.server";
import { notify } from "./live.server";
import type { Phone } from "./phone.server";
import { getQuestion } from "./questions";
import { describeForPhones, findByCode, hashPhone, type PhoneRoom } from "./room.server";
import { parseGuess } from "./session";

/** Why a vote was not kept; content says it. */
export type VoteFault = "guess" | "own" | "closed" | "phone" | "full";

/** Who sends a vote: its cookie, and the network it comes from as a hash that changes hourly. */
interface Sender {
  phone: Phone;
  visitor: string;
}

interface Answer {
  fault: VoteFault | null;
  /** What was typed and can be mended. */
  typed: string | undefined;
  room: PhoneRoom;
  mine: { guess?: number; own?: number };
}

/** Whether a phone is in the room already. */
export function isInRoom(session: StoredGroupSession, { token }: Phone): Promise<boolean> {
  return hasJoined(session.id, hashPhone(session.id, token));
}

/** Counts a phone in, once. False when its network brought too many; a room that is over is only looked at. */
export async function joinRoom(session: StoredGroupSession, sender: Sender): Promise<boolean> {
  if (session.phase === "ended" || (await isInRoom(session, sender.phone))) return true;
  if (!(await countNewPhone(session.id, sender.visitor))) return false;
  await joinGroupSession({
    sessionId: session.id,
    phone: hashPhone(session.id, sender.phone.token),
  });
  notify(session.id, "counted");
  return true;
}

/** What one phone sees: the room, and what it chose itself. */
export async function describePhone(session: StoredGroupSession, { token }: Phone) {
  const room = await describeForPhones(session);
  return { room, mine: await findVotes(session.id, hashPhone(session.id, token), room.question) };
}

/** Keeps what a phone sent, or says why not. A vote for a question that is over changes nothing. */
export async function vote(
  session: StoredGroupSession,
  sender: Sender,
  form: URLSearchParams,
): Promise<Answer> {
  const typed = (form.get("value") ?? "").slice(0, 10);
  const fault = await keep(session, sender, form, typed);
  if (typeof fault === "object") return { fault: null, typed: undefined, ...fault };
  const now = fault === "closed" ? ((await findByCode(session.code)) ?? session) : session;
  const isMendable = fault === "guess" || fault === "own";
  return {
    fault,
    typed: isMendable ? typed : undefined,
    ...(await describePhone(now, sender.phone)),
  };
}

/** The room with the vote in it, or why it was not kept. */
async function keep(
  session: StoredGroupSession,
  sender: Sender,
  form: URLSearchParams,
  typed: string,
): Promise<VoteFault | Pick<Answer, "room" | "mine">> {
  const { id: sessionId } = session;
  const room = await describeForPhones(session);
  const { question } = room;
  const part = form.get("part") === "own" ? "own" : "guess";
  const position = Number(form.get("position"));
  if (part !== session.phase || position !== session.position) return "closed";
  const value = part === "own" ? parseOwn(typed) : parseGuess(typed, getQuestion(question).max);
  if (value === null) return part;
  // Without its cookie each tap would be another phone.
  if (sender.phone.isNew) return "phone";
  const phone = hashPhone(sessionId, sender.phone.token);
  const tryToKeep = () => keepVote({ sessionId, phone, question, position, part, value });
  if (!(await tryToKeep())) {
    if (!(await joinRoom(session, sender))) return "full";
    if (!(await tryToKeep())) return "closed";
  }
  notify(sessionId, "counted");
  return { room, mine: { [part]: value } };
}

function parseOwn(typed: string): number | null {
  return typed === "1" || typed === "0" ? Number(typed) : null;
}
