import type { Answers } from "~/instruments/instrument";
import {
  type LocalMeans,
  meanOfItems,
  provisionalMean,
  type StyleScale,
  styleScales,
} from "~/instruments/style/score";
import { findInvitation } from "~/workshops/find-invitation";
import { type Track, trackOfScale } from "~/workshops/tracks";
import type { Message, StyleLevel } from "./message";
import type { Offers } from "./steps-of-care";

/** From this item mean a style shows now and then; below it most answers were "not really". Ours. */
const sometimesFrom = 2.0;

/**
 * The own style in words, from own answers alone, and the way to the workshops. Everybody gets that
 * way; who is invited finds one track named first, and nothing says why.
 */
export function describeStyle(
  answers: Answers,
  { offers, styleMeans = null }: { offers: Offers; styleMeans?: LocalMeans | null },
): Message[] {
  const levels = styleScales.map((scale) => [trackOfScale[scale], findLevel(answers, scale)]);
  const shows = Object.fromEntries(levels) as Record<Track, StyleLevel | null>;
  const messages: Message[] = [];
  if (Object.values(shows).some((level) => level !== null))
    messages.push({ id: "style-pattern", values: { shows } });
  if (offers.workshops) {
    const track = findInvitation(answers, styleMeans)?.track ?? null;
    messages.push({ id: "style-workshops", values: { track } });
  }
  return messages;
}

function findLevel(answers: Answers, scale: StyleScale): StyleLevel | null {
  const mean = meanOfItems(answers, scale);
  if (mean === null) return null;
  if (mean >= provisionalMean) return "often";
  return mean >= sometimesFrom ? "sometimes" : "seldom";
}
