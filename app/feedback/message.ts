import type { consequencesItems } from "~/instruments/consequences/items";
import type { StrategyId } from "~/instruments/strategies/items";
import type { SubstanceId } from "~/instruments/substance-use/items";
import type { PeakBand } from "~/instruments/heaviest-occasion/peak";
import type { Track } from "~/workshops/tracks";

/** How much of a style shows in own answers, in words and never in a number. */
export type StyleLevel = "often" | "sometimes" | "seldom";

/** What a share of a hundred students is about. */
export type ShareTopic = "little-or-none" | "heavy-weekly" | "cannabis" | "xtc";

/** A share of all students as published, with the norm it comes from. */
export interface Share {
  topic: ShareTopic;
  /** People out of a hundred; may be a fraction, which content never shows finer than whole people. */
  share: number;
  normId: string;
}

export type ConsequenceId = (typeof consequencesItems)[number]["id"];

/**
 * The contract between maths and words: every message the feedback can hold, with the numbers it
 * carries. Content turns each into sentences, in both languages; nothing here is shown as it is.
 */
export interface MessageValues {
  // What you guessed, what is true
  /** The guess was off in the usual direction: more use, or fewer who drink little, than measured. */
  "guess-corrected": Share & { guess: number };
  /** Within three people out of a hundred. */
  "guess-right": Share & { guess: number };
  /** Off the other way: there is nothing to correct, so no figure that could pull anyone up. */
  "guess-not-over": { topic: ShareTopic; guess: number };
  /** Left blank; the figure is shown by itself. */
  "guess-blank": Share;
  "guess-no-norm": { topic: ShareTopic; guess: number | null };
  /** Glasses a week; `men` and `women` are measured means. */
  "glasses-means": { guess: number; men: number; women: number; normIds: string[] };
  /** For who drinks little: that the guess was high, without a number to climb to, not even in a source. */
  "glasses-guess-high": { guess: number };
  /** What others would think of leaving a round out, against the own view: 1 fine, 2 a bit odd, 3 not done. */
  "round-alone-in-it": { others: number };
  "round-same": { view: number };
  "round-other": { others: number; self: number };

  // Where you are
  "you-non-drinker": { share: number | null; normId: string | null };
  "you-light": { share: number | null; normId: string | null };
  /** At or below the median, or unknown, while the evenings ask for a closer look. */
  "you-no-rank": Record<string, never>;
  "you-week-blank": Record<string, never>;
  /** `from`-`to` of 100 (a band of ten) drink less; `low`-`high` is its honest range. */
  "you-rank": {
    glasses: number;
    from: number;
    to: number;
    low: number;
    high: number;
    normId: string;
    group: "all" | "men" | "women";
    kind: "measured" | "estimate";
  };
  /** A measured statement: `share` of 100 stay at or below 21 (men) or 14 (women) glasses. */
  "you-limits": { share: number; normId: string };

  // Your week, your evening
  "week-total": { glasses: number; days: (number | null)[] };
  "year-money": { cents: number };
  "year-energy": { kilocalories: number };
  guideline: Record<string, never>;
  /** Per mille, an estimate of a past peak as a range. */
  peak: { glasses: number; hours: number; low: number; high: number; band: PeakBand };
  "peak-missing": { glasses: number | null };

  // AUDIT in plain words
  "audit-below": Record<string, never>;
  "audit-at-cut-off": Record<string, never>;
  "audit-zone-2": Record<string, never>;
  "audit-zone-3": Record<string, never>;
  "audit-zone-4": Record<string, never>;
  "audit-not-scored": Record<string, never>;

  // Drugs
  "drugs-none": Record<string, never>;
  /** `share` is null where no norm exists, or where showing it could only raise what was guessed. */
  substance: {
    id: SubstanceId;
    share: number | null;
    normId: string | null;
    scope: "past-year" | "ever" | "proxy" | "none";
  };
  "cannabis-low": Record<string, never>;
  "cannabis-raised": Record<string, never>;
  "cannabis-high": Record<string, never>;
  "cannabis-not-scored": Record<string, never>;
  "other-drugs-low": Record<string, never>;
  "other-drugs-raised": Record<string, never>;
  "other-drugs-high": Record<string, never>;
  "other-drugs-not-scored": Record<string, never>;
  /** Alcohol and drugs in one year: what mixing does. */
  mixing: { ghb: boolean; cocaine: boolean };

  // What happened, study and sleep
  "happened-good": { ids: ConsequenceId[] };
  "happened-less-good": { ids: ConsequenceId[] };
  "happened-nothing": Record<string, never>;
  "study-on-track": Record<string, never>;
  "study-behind": Record<string, never>;
  "study-concentration": Record<string, never>;
  "sleep-rested": Record<string, never>;
  "sleep-short": { drinks: boolean };

  // Your style
  /** How often each style shows in the own answers; null where one of its questions was left blank. */
  "style-pattern": { shows: Record<Track, StyleLevel | null> };
  /** The track to name first; null for who is not invited to one and chooses among all four. */
  "style-workshops": { track: Track | null };

  // Who drinks little or nothing
  "saying-no": Record<string, never>;
  "others-drink": Record<string, never>;

  // What you do already, and what fits
  "strategies-used": { ids: StrategyId[] };
  "strategies-to-try": { ids: StrategyId[] };
  plan: Record<string, never>;

  // About the reference group
  "context-members": Record<string, never>;
  "context-international": { normId: string };

  // One next step
  "step-doctor": Record<string, never>;
  "step-talk": Record<string, never>;
  "step-talk-and-strategies": { workshops: boolean };
  "step-workshop": Record<string, never>;
  "step-strategies": Record<string, never>;
  "step-approval": Record<string, never>;
}

export type MessageId = keyof MessageValues;

export type Message = { [Id in MessageId]: { id: Id; values: MessageValues[Id] } }[MessageId];

/** The norms that a message rests on, in the order it names them. */
export function listNormIds({ values }: Message): string[] {
  if ("normIds" in values) return values.normIds;
  return "normId" in values && values.normId !== null ? [values.normId] : [];
}

export const partIds = [
  "first",
  "guesses",
  "you",
  "week",
  "evening",
  "audit",
  "drugs",
  "happened",
  "study",
  "style",
  "little",
  "strategies",
  "plan",
  "next",
] as const;

export type PartId = (typeof partIds)[number];

export interface Part {
  id: PartId;
  messages: Message[];
}

export interface Feedback {
  /** In reading order; a part without a message is left out. */
  parts: Part[];
  /** Every norm a message rests on, in the order of first use: "how sure is this?". */
  normIds: string[];
}
