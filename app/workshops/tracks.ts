import type { StyleScale } from "~/instruments/style/score";

/**
 * The four tracks. Their ids stand in addresses and pages, so each is named after the strength and
 * tells nothing of a trait or a substance.
 */
export const tracks = ["alert", "deep", "quick", "curious"] as const;

export type Track = (typeof tracks)[number];

/** The track for whose style stands out on a scale. */
export const trackOfScale = {
  "anxiety-sensitivity": "alert",
  "negative-thinking": "deep",
  impulsivity: "quick",
  "sensation-seeking": "curious",
} as const satisfies Record<StyleScale, Track>;

/** The track that an address names, or null. */
export function parseTrack(value: string | null | undefined): Track | null {
  return tracks.find((track) => track === value) ?? null;
}
