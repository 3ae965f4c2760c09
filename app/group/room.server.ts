import { createHmac, randomBytes } from "node:crypto";
import {
  countPhones,
  countVotes,
  createGroupSession,
  deleteGroupSession,
  eraseVotes,
  findGroupSession,
  findGroupSessionByCode,
  keepTally,
  listEndedSessions,
  listVotes,
  moveGroupSession,
  type StoredGroupSession,
} from "~/db/group-sessions.server";
import { findNormsInUse } from "~/db/norm-tables.server";
import { toString as drawQr } from "qrcode";
import { env, isSecure } from "~/env.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { joinCodeBytes, makeJoinCode, parseJoinCode } from "./join-code";
import { notify } from "./live.server";
import { getQuestion, type QuestionId } from "./questions";
import { buildReveal, describeGuesses, type Reveal } from "./reveal";
import { asksOwn, type GroupKind, type Move, moveOn, type Phase, sessionHours } from "./session";

/** Guesses on a question below which nothing of it remains. */
const fewestInTally = 10;

/** A room as it is at one moment, for its mentor and the big screen. */
export interface Room {
  id: string;
  code: string;
  kind: GroupKind;
  version: number;
  phase: Phase;
  /** Number of the question, 1 and up, and how many there are. */
  number: number;
  total: number;
  question: QuestionId;
  joined: number;
  /** Guesses, or answers about oneself, on the question that is open. */
  votes: number;
  reveal: Reveal | null;
}

function hash(what: string, secret: string): string {
  return createHmac("sha256", env.SESSION_SECRET).update(`${what} ${secret}`).digest("base64url");
}

/** What the database knows a phone by, within one session only. */
export function hashPhone(sessionId: string, token: string): string {
  return hash(`group phone ${sessionId}`, token).slice(0, 22);
}

/** Opens a session. The secret is the host link, kept by the mentor and nowhere else. */
export async function openSession(kind: GroupKind, questions: readonly string[]) {
  await sweepSessions(new Date());
  const secret = randomBytes(16).toString("base64url");
  const endsAt = new Date(Date.now() + sessionHours * 3600_000).toISOString();
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const created = await createGroupSession({
      id: hash("group host", secret),
      code: makeJoinCode(randomBytes(joinCodeBytes)),
      kind,
      questions: JSON.stringify(questions),
      position: 0,
      phase: "lobby",
      version: 1,
      endsAt,
    });
    if (created) return secret;
  }
  throw new Error("No join code was free.");
}

/** The session itself while it runs; null when there is none or its three hours are over. */
async function whileOpen(session: StoredGroupSession | null): Promise<StoredGroupSession | null> {
  const now = new Date();
  if (!session || session.endsAt >= now.toISOString()) return session;
  await sweepSessions(now);
  return null;
}

/** The session of a host link, or null when there is none or its three hours are over. */
export async function findHosted(secret: string): Promise<StoredGroupSession | null> {
  return whileOpen(await findGroupSession(hash("group host", secret)));
}

/** The session of a join code as somebody typed it, or null. */
export async function findByCode(typed: string): Promise<StoredGroupSession | null> {
  const code = parseJoinCode(typed);
  return whileOpen(code === null ? null : await findGroupSessionByCode(code));
}

/** A reveal does not change any more, so it is worked out once for all phones. */
const reveals = new Map<string, { version: number; reveal: Reveal }>();

async function findReveal(session: StoredGroupSession, question: string): Promise<Reveal> {
  const known = reveals.get(session.id);
  if (known?.version === session.version) return known.reveal;
  const guesses = await listVotes(session.id, question, "guess");
  const own = session.kind === "hall" ? await listVotes(session.id, question, "own") : [];
  const asked = own.length > 0 ? own.map((value) => value === 1) : null;
  const { norms } = await findNormsInUse();
  const reveal = buildReveal(getQuestion(question), guesses, asked, norms);
  if (reveals.size > 500) reveals.clear();
  reveals.set(session.id, { version: session.version, reveal });
  return reveal;
}

/** A room without its counts, which are for its mentor and the big screen: a vote asks less that way. */
export type PhoneRoom = Omit<Room, "joined" | "votes">;

/** What everybody in a room may know of it. */
export async function describeForPhones(session: StoredGroupSession): Promise<PhoneRoom> {
  const questions = JSON.parse(session.questions) as QuestionId[];
  const question = questions[session.position] ?? questions[0];
  if (!question) throw new Error("A session has no questions.");
  const phase = session.phase as Phase;
  return {
    id: session.id,
    code: session.code,
    kind: session.kind as GroupKind,
    version: session.version,
    phase,
    number: session.position + 1,
    total: questions.length,
    question,
    reveal: phase === "reveal" ? await findReveal(session, question) : null,
  };
}

async function describeRoom(session: StoredGroupSession): Promise<Room> {
  const room = await describeForPhones(session);
  const { id, phase, question } = room;
  const isOpen = phase === "guess" || phase === "own";
  const votes = isOpen ? await countVotes(id, question, phase) : 0;
  return { ...room, joined: await countPhones(id), votes };
}

/** The room for its mentor, who also needs to know whether a hall will be asked about itself. */
export async function describeHost(session: StoredGroupSession) {
  const room = await describeRoom(session);
  const questions = JSON.parse(session.questions) as string[];
  const { kind, phase, joined } = room;
  const here = { kind, phase, joined, questions, position: session.position };
  return { room, asksOwn: asksOwn(here), since: sinceOf(room) };
}

/** What the big screen shows besides the room: where phones join, in words and as a QR code. */
export async function describeScreen(session: StoredGroupSession, request: Request) {
  const room = await describeRoom(session);
  const origin = isSecure ? env.PUBLIC_ORIGIN : new URL(request.url).origin;
  const qr = await drawQr(`${origin}/join/${room.code}`, { type: "svg", margin: 2 });
  return { room, qr, address: `${new URL(origin).host}/join`, since: sinceOf(room) };
}

/** What tells one picture of a room with its counts from the next. */
export function sinceOf({ version, joined, votes }: Room): string {
  return `${version}.${joined}.${votes}`;
}

/**
 * Moves a session on from the version its host saw. Nothing happens when another button, or another
 * host, was first. A session that ends keeps its tallies and loses everything else.
 */
export async function moveSession(
  session: StoredGroupSession,
  version: number,
  move: Move,
): Promise<void> {
  const questions = JSON.parse(session.questions) as string[];
  const joined = await countPhones(session.id);
  const to = moveOn(
    {
      kind: session.kind as GroupKind,
      phase: session.phase as Phase,
      position: session.position,
      questions,
      joined,
    },
    move,
  );
  if (!(await moveGroupSession(session.id, version, to))) return;
  if (to.phase === "ended" && session.phase !== "ended") await keepOnlyTallies(session);
  notify(session.id, "moved");
}

async function keepOnlyTallies(session: StoredGroupSession): Promise<void> {
  for (const question of JSON.parse(session.questions) as string[]) {
    const guesses = await listVotes(session.id, question, "guess");
    const room = describeGuesses(guesses, getQuestion(question).max);
    if (room.kind === "too-few" || room.guesses < fewestInTally) continue;
    await keepTally({
      id: randomBytes(12).toString("base64url"),
      week: isoWeek(new Date()),
      question,
      guesses: room.guesses,
      bins: JSON.stringify(room.bins),
    });
  }
  await eraseVotes(session.id);
}

/**
 * Ends every session whose three hours are over, and erases it. Who moves it to its end keeps the
 * tallies, so that two sweeps at once count nothing twice.
 */
async function sweepSessions(now: Date): Promise<void> {
  for (const session of await listEndedSessions(now.toISOString())) {
    const { id, version, position, phase } = session;
    if (phase !== "ended") {
      if (!(await moveGroupSession(id, version, { position, phase: "ended" }))) continue;
      await keepOnlyTallies(session);
    }
    await deleteGroupSession(id);
    notify(id, "moved");
  }
}

// Also when nobody looks any more: nothing of a session stays because the next one never came.
setInterval(() => {
  sweepSessions(new Date()).catch((error: unknown) => console.error(error));
}, 60_000).unref();
