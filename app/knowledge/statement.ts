import type { Bilingual } from "~/language";

/** Where a statement comes from: a page, a paper or a broadcast, as a reader would find it. */
export interface Source {
  name: Bilingual;
  address: string;
  /** The year that stands in or on the source; null when it names none. */
  year: number | null;
}

/** One thing we say about alcohol or drugs, with where it comes from. */
export interface Statement {
  text: Bilingual;
  sources: readonly [Source, ...Source[]];
  /** ISO date on which somebody laid the text beside its sources. See README.md for what that means. */
  checkedOn: string;
}

/** A sentence to guess about: is it a fact or a fable? */
export interface Claim {
  id: string;
  topic: TopicId;
  text: Bilingual;
  isTrue: boolean;
  why: Statement;
}

export const substanceTopicIds = [
  "alcohol",
  "cannabis",
  "xtc",
  "cocaine",
  "nitrous-oxide",
  "ketamine",
  "3-mmc",
  "ghb",
] as const;

export type SubstanceTopicId = (typeof substanceTopicIds)[number];

export const themeTopicIds = ["driving", "medicines", "pregnancy", "help"] as const;

export type ThemeTopicId = (typeof themeTopicIds)[number];

export type TopicId = SubstanceTopicId | ThemeTopicId;

/** Makes statements that were all laid beside their sources on one day. */
export function checkedOn(day: string) {
  return (nl: string, en: string, ...sources: readonly [Source, ...Source[]]): Statement => ({
    text: { nl, en },
    sources,
    checkedOn: day,
  });
}
