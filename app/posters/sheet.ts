/** A place or a size in points of a sheet. */
export type Point = readonly [x: number, y: number];
export type Font = "display" | "text" | "strong";

/** One thing on a sheet, drawn in order. Both printers (PDF and picture) understand these two. */
export type Mark =
  | {
      kind: "shape";
      /** SVG path data in a space of its own, placed by `at` and `scale`. */
      path: string;
      fill: string;
      at?: Point;
      scale?: number;
      /** Turned upside down about this point. */
      turn?: Point;
    }
  | {
      kind: "text";
      text: string;
      /** The left end of the baseline. */
      at: Point;
      font: Font;
      size: number;
      fill: string;
      /** What it is to who hears a PDF instead of seeing it. */
      role: "H1" | "P";
      turn?: Point;
    };

/** What a designer draws: a sheet of fixed size with its marks. */
export interface Sheet {
  width: number;
  height: number;
  title: string;
  language: "nl" | "en";
  /** The crowd in words, for who does not see it. */
  pictureSays: string;
  marks: readonly Mark[];
}

/** Size of the drawing in points; A3 is A4 enlarged. */
export const shapes = {
  page: { width: 595.28, height: 841.89 },
  slide: { width: 960, height: 540 },
  square: { width: 600, height: 600 },
} as const;
export type Shape = keyof typeof shapes;

/** What can be downloaded: a shape, how much it is enlarged, and as what file. */
export const formats = {
  a3: { shape: "page", scale: Math.SQRT2, type: "pdf" },
  a4: { shape: "page", scale: 1, type: "pdf" },
  slide: { shape: "slide", scale: 1, type: "pdf" },
  "slide-image": { shape: "slide", scale: 2, type: "png" },
  square: { shape: "square", scale: 1.8, type: "png" },
} as const;
export type Format = keyof typeof formats;

/** What the page shows: a shape as it is, or a poster without its small letters. */
export const previews = {
  "preview-page": { shape: "page", scale: 1, type: "svg" },
  "preview-slide": { shape: "slide", scale: 1, type: "svg" },
  "preview-square": { shape: "square", scale: 1, type: "svg" },
  thumb: { shape: "page", scale: 1, type: "svg" },
} as const;
export type Preview = keyof typeof previews;

export type FileType = "pdf" | "png" | "svg";

export const designIds = ["field", "number", "night", "question"] as const;
export type DesignId = (typeof designIds)[number];
