import type { Part } from "~/feedback/message";
import type { Language } from "~/language";
import { joinKey, makeKeyHalf, openSealed, sealText } from "~/sealing/seal.server";
import type { Topic } from "./slot";

/** What a worker knows of who comes. */
export interface Card {
  nickname: string;
  topic: Topic | null;
  language: Language;
}

/** Letters of a nickname. */
export const longestNickname = 40;

/** A card as it is stored: useless without the environment of the server. */
export function sealCard(card: Card) {
  const half = makeKeyHalf();
  return { half, card: sealText(JSON.stringify(card), joinKey("booking", half)) };
}

/** The card of a booking; null when it can not be opened. */
export function openCard({ half, card }: { half: string; card: string }) {
  const text = openSealed(card, joinKey("booking", half));
  return text === null ? null : (JSON.parse(text) as Card);
}

/** What somebody takes along, with a key of its own, so that it can go before the rest. */
export function sealSummary(parts: readonly Part[] | null) {
  if (!parts) return { summaryHalf: null, summary: null };
  const summaryHalf = makeKeyHalf();
  const summary = sealText(JSON.stringify(parts), joinKey("summary", summaryHalf));
  return { summaryHalf, summary };
}

/** What somebody took along, or null. */
export function openSummary({
  summaryHalf,
  summary,
}: {
  summaryHalf: string | null;
  summary: string | null;
}): Part[] | null {
  if (!summaryHalf || !summary) return null;
  const text = openSealed(summary, joinKey("summary", summaryHalf));
  return text === null ? null : (JSON.parse(text) as Part[]);
}
