import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font as FontFile } from "fontkit";
import type { Measure } from "./set-type";
import type { Font } from "./sheet";

const require = createRequire(import.meta.url);

/** Fraunces and Source Sans 3, both under the SIL Open Font License 1.1, from their packages. */
export const fontFiles: Record<Font, string> = {
  display: require.resolve("@fontsource/fraunces/files/fraunces-latin-600-normal.woff"),
  text: require.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff"),
  strong: require.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff"),
};

const open = new Map<Font, FontFile>();

function openFont(font: Font): FontFile {
  const known = open.get(font);
  if (known) return known;
  const file = create(readFileSync(fontFiles[font]));
  if (!("layout" in file)) throw new Error(`${fontFiles[font]} holds more than one font.`);
  open.set(font, file);
  return file;
}

const widths = new Map<string, number>();

function widthOf(sign: string, font: Font): number {
  const key = font + sign;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const file = openFont(font);
  const width = file.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / file.unitsPerEm;
  widths.set(key, width);
  return width;
}

/**
 * How wide a text of size 1 is at most, letter by letter: kerning only draws letters nearer, and
 * shaping whole sentences would keep a group waiting.
 */
export const measureText: Measure = (text, font) =>
  Array.from(text).reduce((width, sign) => width + widthOf(sign, font), 0);

// Opening a font takes long enough to keep a group waiting, so it is done before the site listens.
for (const font of Object.keys(fontFiles) as Font[]) measureText("Doorsnee 0123456789", font);
