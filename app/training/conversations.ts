import { type Choice, parseChoice } from "./choice";

/** The practice conversations; `opening` says of each moment which way keeps the door open, from 0. */
export const conversations = [
  { id: "sam", opening: [1, 2, 0] },
  { id: "noor", opening: [2, 0, 1] },
  { id: "luca", opening: [0, 1, 2] },
  { id: "jip", opening: [1, 0, 2] },
] as const satisfies readonly { id: string; opening: readonly [Choice, Choice, Choice] }[];

export type ConversationId = (typeof conversations)[number]["id"];

/** Moments in a conversation at which there is something to choose. */
export const moments = 3;

/** The conversation at a place counted from 1 as in an address; null for any other address. */
export function findConversation(typed: string | undefined) {
  const place = /^[1-9]$/.test(typed ?? "") ? Number(typed) : 0;
  const conversation = conversations[place - 1];
  return conversation ? { place, conversation } : null;
}

/** What was chosen so far, as a page carries it along: "02" is the first way, then the third. */
export function parsePath(typed: string | null): Choice[] | null {
  const path = [...(typed ?? "")].map((letter) => parseChoice([letter]));
  return path.length <= moments && path.every((choice) => choice !== null) ? path : null;
}

export type Step = { kind: "path"; path: Choice[] } | { kind: "fault"; path: Choice[] };

/** Where a conversation goes with what a form says: one moment on, one back, or nowhere. */
export function takeStep(form: URLSearchParams): Step | null {
  const path = parsePath(form.get("path"));
  if (!path) return null;
  if (form.has("back")) return { kind: "path", path: path.slice(0, -1) };
  const choice = parseChoice(form.getAll("choice"));
  if (choice === null || path.length === moments) return { kind: "fault", path };
  return { kind: "path", path: [...path, choice] };
}
