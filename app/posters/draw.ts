import QRCode from "qrcode";
import { crowdRows, people } from "~/ui/people";
import type { Box } from "./set-type";
import type { Mark, Point } from "./sheet";

/** A circle as path data, because a sheet knows paths only. */
function circle([x = 0, y = 0, radius = 0]: readonly number[]): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

const figures = new Map(
  Object.entries(people).map(([name, { heads, paths }]) => [
    name,
    [...heads.map(circle), ...paths].join(""),
  ]),
);

/** The figure that stands at a place of the crowd; the same order as on the site. */
function figureAt(column: number, row: number): string {
  const name = crowdRows[row % 2]?.[column % 5] ?? "a";
  return figures.get(name) ?? "";
}

export interface Colours {
  most: string;
  others: string;
}

/** Draws a hundred people row by row in a box, the first `share` of them in the colour of most. */
export function drawField(
  share: number,
  box: Box,
  { columns, colours, turn }: { columns: 10 | 20; colours: Colours; turn?: Point },
): Mark[] {
  const rows = 100 / columns;
  const across = box.width / columns;
  // Rows that stand too far apart fall apart into lines.
  const pitch = { x: across, y: Math.min(box.height / rows, across * 1.35) };
  const scale = Math.min(pitch.x, pitch.y) / 10;
  const top = box.y + (box.height - pitch.y * rows) / 2;
  return Array.from({ length: 100 }, (_, index): Mark => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const x = box.x + column * pitch.x + (pitch.x - 10 * scale) / 2;
    const y = top + row * pitch.y + (pitch.y - 10 * scale) / 2;
    const fill = index < share ? colours.most : colours.others;
    return {
      kind: "shape",
      path: figureAt(column, row),
      at: [x, y],
      scale,
      fill,
      ...(turn ? { turn } : {}),
    };
  });
}

/** The angle by which seeds of a sunflower follow each other: they never stand in one line. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Draws a hundred people in a disc, from its middle outwards, the first `share` in the colour of most. */
export function drawDisc(share: number, box: Box, colours: Colours): Mark[] {
  const radius = Math.min(box.width, box.height) / 2;
  const scale = radius / 62;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return Array.from({ length: 100 }, (_, index): Mark => {
    const distance = (radius - 6 * scale) * Math.sqrt((index + 0.5) / 100);
    const x = middle.x + distance * Math.cos(index * goldenAngle) - 5 * scale;
    const y = middle.y + distance * Math.sin(index * goldenAngle) - 5 * scale;
    const fill = index < share ? colours.most : colours.others;
    return { kind: "shape", path: figureAt(index, Math.floor(index / 5)), at: [x, y], scale, fill };
  });
}

/** A rectangle, with round corners if asked. */
export function drawPanel({ x, y, width, height }: Box, fill: string, round = 0): Mark {
  const r = round;
  const path =
    r === 0
      ? `M${x} ${y}h${width}v${height}h${-width}z`
      : `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
  return { kind: "shape", path, fill };
}

/** A QR code on a light card with the quiet zone that scanners need. */
export function drawCode(address: string, box: Box, dark: string, light: string): Mark[] {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  const quiet = 3;
  const scale = box.width / (modules.size + 2 * quiet);
  // Dark cells beside each other are one stroke: seams between them show on some screens.
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? "1" : "0")).join(""),
  );
  const path = rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ index, 0: run }) => `M${index + quiet} ${y + quiet}h${run.length}v1h${-run.length}z`,
      ),
    )
    .join("");
  return [
    drawPanel({ ...box, height: box.width }, light, box.width / 14),
    { kind: "shape", path, at: [box.x, box.y], scale, fill: dark },
  ];
}

/** The name of the site with its three people, from the left end of a baseline. */
export function drawBrand(
  [x, y]: Point,
  size: number,
  { most, ink, accent }: Colours & { ink: string; accent: string },
): Mark[] {
  const scale = size / 9;
  return [
    ...["a", "b", "c"].map((name, index): Mark => ({
      kind: "shape",
      path: figures.get(name) ?? "",
      at: [x + index * 8.4 * scale - 1.5 * scale, y - 9 * scale],
      scale,
      fill: index === 1 ? (accent === most ? ink : accent) : most,
    })),
    {
      kind: "text",
      text: "Doorsnee",
      at: [x + 27 * scale, y],
      font: "display",
      size,
      fill: ink,
      role: "P",
    },
  ];
}
