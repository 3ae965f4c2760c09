import { z } from "zod";

const hex = z.string().regex(/^#[0-9a-f]{6}$/, { error: "not-a-colour" });
const pair = z.strictObject({ light: hex, dark: hex });

/** The two colours a region may change, whatever they do for a reader. */
export const adaptedSchema = z.strictObject({ you: pair, students: pair });
export type AdaptedColours = z.infer<typeof adaptedSchema>;

/** The same, readable and apart from each other. Null: the site's own. */
export const coloursSchema = adaptedSchema
  .refine((colours) => measureColours(colours).every(({ enough }) => enough), {
    error: "contrast",
  })
  .nullable();
export type Colours = z.infer<typeof coloursSchema>;

export const colourTokens = ["you", "students"] as const;
export const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/** The tokens of app/ui/styles.css that the colours must stand out from; a test holds them together. */
export const siteColours = {
  light: { paper: "#f8f3e9", card: "#fffdf8", others: "#c9bfac", ink: "#1f2437" },
  dark: { paper: "#191b27", card: "#232636", others: "#565b73", ink: "#f5ecdc" },
} as const;
export const ownColours: AdaptedColours = {
  you: { light: "#b84a00", dark: "#ffb056" },
  students: { light: "#1f6585", dark: "#86c8e8" },
};

/** Distance in OKLab from which two colours are not taken for each other. */
const apartEnough = 0.1;

/** How one colour does on one ground. */
export interface Measured {
  token: (typeof colourTokens)[number];
  scheme: Scheme;
  ground: "paper" | "card" | "others" | "soft" | "students";
  /** Contrast from 1 to 21, or for two data colours their distance as the eye sees it. */
  ratio: number;
  needed: number;
  enough: boolean;
}

/**
 * Everything the colours must do: read as text on paper and card (WCAG 1.4.3), stand out from the
 * quiet part of a figure and from the soft ground of the reader's own place (WCAG 1.4.11), and
 * differ from each other.
 */
export function measureColours({ you, students }: AdaptedColours): Measured[] {
  return schemes.flatMap((scheme) => {
    const { paper, card, others } = siteColours[scheme];
    const contrast = (
      token: Measured["token"],
      ground: Measured["ground"],
      colour: string,
      against: string,
      needed: number,
    ): Measured => {
      const ratio = contrastOf(colour, against);
      return { token, scheme, ground, ratio, needed, enough: ratio >= needed };
    };
    const apart = distanceOf(you[scheme], students[scheme]);
    return [
      contrast("you", "paper", you[scheme], paper, 4.5),
      contrast("you", "card", you[scheme], card, 4.5),
      contrast("you", "soft", you[scheme], softOf(you[scheme], scheme), 3),
      contrast("students", "paper", students[scheme], paper, 4.5),
      contrast("students", "card", students[scheme], card, 4.5),
      contrast("students", "others", students[scheme], others, 3),
      {
        token: "you",
        scheme,
        ground: "students",
        ratio: apart,
        needed: apartEnough,
        enough: apart >= apartEnough,
      },
    ];
  });
}

/** A stylesheet that puts the colours of a region over those of styles.css; "" when it has none. */
export function writeColourStyles(colours: Colours): string {
  if (!colours) return "";
  const root = (scheme: Scheme) =>
    `:root{--you:${colours.you[scheme]};--you-soft:${softOf(colours.you[scheme], scheme)};--students:${colours.students[scheme]}}`;
  return `${root("light")}\n@media screen and (prefers-color-scheme:dark){${root("dark")}}\n`;
}

/** A fifth of the colour on the card: the ground of the reader's own place and of notes. */
export function softOf(colour: string, scheme: Scheme): string {
  const own = channelsOf(colour);
  const card = channelsOf(siteColours[scheme].card);
  const mixed = own.map((value, index) => Math.round(0.2 * value + 0.8 * (card[index] ?? 0)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Channels in linear light, 0 to 1 (IEC 61966-2-1). */
function linearOf(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = linearOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Distance in OKLab (Ottosson 2020, bottosson.github.io/posts/oklab): 0 is the same colour. */
function distanceOf(one: string, other: string): number {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

function labOf(colour: string): [number, number, number] {
  const [r, g, b] = linearOf(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
