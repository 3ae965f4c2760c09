import { fewestInHall } from "./reveal";
import { getQuestion } from "./questions";

/** Hours after which a session ends by itself. */
export const sessionHours = 3;

export const groupKinds = ["small", "hall"] as const;
export type GroupKind = (typeof groupKinds)[number];

/**
 * Where a session is. `lobby`: people join. `guess`: phones guess. `own`: a hall says whether it is
 * true of themselves. `reveal`: everybody sees. `ended`: nothing more happens.
 */
export const phases = ["lobby", "guess", "own", "reveal", "ended"] as const;
export type Phase = (typeof phases)[number];

export interface SessionState {
  kind: GroupKind;
  questions: readonly string[];
  /** Index of the question, 0 and up. */
  position: number;
  phase: Phase;
  /** Phones that joined. */
  joined: number;
}

export type Move = "next" | "end";

/** Where a session goes when its host presses on; itself when there is nowhere to go. */
export function moveOn(state: SessionState, move: Move): Pick<SessionState, "position" | "phase"> {
  const { position, phase, questions } = state;
  if (phase === "ended" || move === "end") return { position, phase: "ended" };
  if (phase === "lobby") return { position: 0, phase: "guess" };
  if (phase === "guess") return { position, phase: asksOwn(state) ? "own" : "reveal" };
  if (phase === "own") return { position, phase: "reveal" };
  return position + 1 < questions.length
    ? { position: position + 1, phase: "guess" }
    : { position, phase: "ended" };
}

/** Own behaviour is asked only in a hall where thirty or more joined: in fewer, an answer is somebody's. */
export function asksOwn(state: SessionState): boolean {
  const question = state.questions[state.position];
  return (
    question !== undefined &&
    state.kind === "hall" &&
    state.joined >= fewestInHall &&
    getQuestion(question).own
  );
}

/** A guess as a phone sent it: whole and within the scale, or null. */
export function parseGuess(typed: string, max: number): number | null {
  const text = typed.trim().replace(/^(\d{1,3})[. ](\d{3})$/, "$1$2");
  if (!/^\d{1,6}$/.test(text)) return null;
  const guess = Number(text);
  return guess <= max ? guess : null;
}
