import { type Colours, drawBrand, drawCode } from "./draw";
import { type Box, type Measure, setText } from "./set-type";
import type { Mark, Shape } from "./sheet";
import type { Words } from "./words";

/** Everything a design works with. */
export interface Scene {
  words: Words;
  share: number;
  shape: Shape;
  /** Where the QR code leads. */
  address: string;
  measure: Measure;
}

export interface Inks extends Colours {
  ground: string;
  ink: string;
  /** Of the number. */
  accent: string;
  /** The card of the QR code, and what is drawn on it. */
  card: string;
  code: string;
}

/** Where things stand on each shape: words, crowd, and the foot with source and QR code. */
export const places = {
  page: {
    words: { x: 46, y: 46, width: 503, height: 270 },
    foot: { x: 46, y: 714, width: 503, height: 82 },
    sizes: {
      number: 88,
      claim: 40,
      question: 62,
      note: 12.5,
      brand: 20,
      invitation: 12,
      source: 8.8,
    },
  },
  slide: {
    words: { x: 54, y: 50, width: 440, height: 310 },
    foot: { x: 54, y: 396, width: 452, height: 94 },
    sizes: { number: 80, claim: 46, question: 54, note: 16, brand: 22, invitation: 14, source: 10 },
  },
  square: {
    words: { x: 36, y: 34, width: 528, height: 220 },
    foot: { x: 36, y: 490, width: 528, height: 76 },
    sizes: {
      number: 84,
      claim: 38,
      question: 50,
      note: 14,
      brand: 20,
      invitation: 13,
      source: 9.6,
    },
  },
} as const satisfies Record<Shape, unknown>;

/** The right half of a slide. */
export const slideCrowd: Box = { x: 552, y: 58, width: 354, height: 424 };

/** What is left between a height and the foot, over the full width of the words. */
export function roomAbove(shape: Shape, top: number, gap: number): Box {
  const { words, foot } = places[shape];
  return { x: words.x, width: words.width, y: top + gap, height: foot.y - top - 2 * gap };
}

/** The number, the claim and what a word in it means, one under another. */
export function drawWords(scene: Scene, box: Box, inks: Inks): { marks: Mark[]; bottom: number } {
  const { words, measure } = scene;
  const { sizes } = places[scene.shape];
  const headline = [words.about, words.number, words.of].filter(Boolean).join(" ");
  const number = setText(
    headline,
    { ...box, height: sizes.number * 1.2 },
    { font: "display", size: sizes.number, fill: inks.accent, role: "H1" },
    measure,
  );
  const claimTop = number.bottom + sizes.claim * 0.42;
  const claim = drawClaim(
    scene,
    { ...box, y: claimTop, height: box.y + box.height - claimTop },
    inks,
  );
  return { marks: [...number.marks, ...claim.marks], bottom: claim.bottom };
}

/** The claim with, under it and smaller, what a word in it means. */
export function drawClaim(
  { words, shape, measure }: Scene,
  box: Box,
  inks: Inks,
  { sentence, size }: { sentence: string; size: number } = {
    sentence: words.claim,
    size: places[shape].sizes.claim,
  },
): { marks: Mark[]; bottom: number } {
  const { sizes } = places[shape];
  const noteRoom = words.note ? sizes.note * 2.9 : 0;
  const claim = setText(
    sentence,
    { ...box, height: box.height - noteRoom },
    { font: "display", size, fill: inks.ink, role: "H1" },
    measure,
  );
  if (!words.note) return claim;
  const note = setText(
    words.note,
    { ...box, y: claim.bottom + sizes.note * 1.1, height: sizes.note * 2.6 },
    { font: "text", size: sizes.note, fill: inks.ink },
    measure,
  );
  return { marks: [...claim.marks, ...note.marks], bottom: note.bottom };
}

/** Who says so, where it comes from, and a code that leads to a guess of your own. */
export function drawFoot({ words, shape, address, measure }: Scene, inks: Inks): Mark[] {
  const { foot, sizes } = places[shape];
  const code = { x: foot.x + foot.width - foot.height, y: foot.y, width: foot.height, height: 0 };
  const width = foot.width - foot.height - 18;
  const baseline = foot.y + sizes.brand * 0.82;
  const host = new URL(address).host;
  const invitation = setText(
    `${words.invitation}: ${host}`,
    { x: foot.x, y: baseline + sizes.invitation * 0.6, width, height: sizes.invitation * 1.3 },
    { font: "strong", size: sizes.invitation, fill: inks.ink },
    measure,
  );
  const sourceTop = invitation.bottom + sizes.source * 0.75;
  const source = setText(
    words.source,
    {
      x: foot.x,
      y: sourceTop,
      width,
      height: foot.y + foot.height - sourceTop + sizes.source * 0.4,
    },
    { font: "text", size: sizes.source, fill: inks.ink, leading: 1.25 },
    measure,
  );
  return [
    ...drawBrand([foot.x, baseline], sizes.brand, inks),
    ...invitation.marks,
    ...source.marks,
    ...drawCode(address, code, inks.code, inks.card),
  ];
}
