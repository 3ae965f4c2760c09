import type { Font, Mark, Point } from "./sheet";

/** Width in points of a text of size 1. */
export type Measure = (text: string, font: Font) => number;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Type {
  font: Font;
  /** The largest size wanted; smaller when the box asks for it. */
  size: number;
  fill: string;
  role?: "H1" | "P";
  /** Distance between baselines, as a share of the size. */
  leading?: number;
  turn?: Point;
}

/** Breaks a text into lines of at most `width` at this size; a word longer than the line stays whole. */
function breakLines(text: string, font: Font, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, font) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines as even as they can be in as few lines as they need: no last word alone. */
function balanceLines(text: string, font: Font, width: number, measure: Measure): string[] {
  const needed = breakLines(text, font, width, measure).length;
  let narrow = width;
  while (breakLines(text, font, narrow * 0.97, measure).length === needed) {
    narrow *= 0.97;
    if (narrow < width * 0.5) break;
  }
  return breakLines(text, font, narrow, measure);
}

/** The largest size at which a text fits; rather a little smaller than one word alone at the end. */
function fitLines(
  text: string,
  box: Box,
  { font, size: largest, leading }: { font: Font; size: number; leading: number },
  measure: Measure,
): { size: number; lines: string[] } {
  let first: { size: number; lines: string[] } | undefined;
  for (let size = largest; ; size *= 0.97) {
    const lines = balanceLines(text, font, box.width / size, measure);
    const widest = Math.max(...lines.map((line) => measure(line, font)));
    const fits = widest * size <= box.width && lines.length * size * leading <= box.height;
    const isLonely = lines.length > 1 && !lines.at(-1)?.includes(" ");
    if (fits && !isLonely) return { size, lines };
    if (fits) first ??= { size, lines };
    if (first && size < first.size * 0.8) return first;
    if (size < 4) return { size, lines };
  }
}

/** Sets a text in a box from its top, at the largest size that fits; `bottom` is its last baseline. */
export function setText(
  text: string,
  box: Box,
  type: Type,
  measure: Measure,
): { marks: Mark[]; bottom: number } {
  const { font, fill, role = "P", leading = 1.16, turn } = type;
  if (text === "") return { marks: [], bottom: box.y };
  const { size, lines } = fitLines(text, box, { font, size: type.size, leading }, measure);
  const marks = lines.map((line, index): Mark => {
    const at: Point = [box.x, box.y + size * (0.8 + index * leading)];
    return { kind: "text", text: line, at, font, size, fill, role, ...(turn ? { turn } : {}) };
  });
  return { marks, bottom: box.y + size * (0.8 + (lines.length - 1) * leading) };
}
