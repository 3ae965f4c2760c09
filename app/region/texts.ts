import { z } from "zod";
import { said } from "./words";

/** What a region may say in its own words, and in how many characters. Null: the site's own words. */
export const longestText = {
  /** A note on the first page. */
  welcome: 280,
  /** On /talk, when nothing was checked of late. */
  talk: 400,
  /** At the end of /privacy: who to write to. */
  privacyContact: 280,
} as const;

export const textKeys = ["welcome", "talk", "privacyContact"] as const;

export const textsSchema = z.strictObject({
  welcome: said(longestText.welcome).nullable().default(null),
  talk: said(longestText.talk).nullable().default(null),
  privacyContact: said(longestText.privacyContact).nullable().default(null),
});

export type Texts = z.infer<typeof textsSchema>;
