// @ts-check
/* global Buffer */
// Makes files of sheets in a thread of its own, so that a poster never keeps a group waiting.
// Started from its text (see print-sheet.server.ts), so it is told from where to look for modules.

/**
 * @typedef {import("./sheet").Sheet} Sheet
 * @typedef {import("./sheet").Mark} Mark
 * @typedef {import("./sheet").Font} Font
 * @typedef {{ id: number, sheet: Sheet, type: "pdf" | "png" | "svg", scale: number }} Job
 * @typedef {Extract<Mark, { kind: "text" }>} TextMark
 * @typedef {Extract<Mark, { kind: "shape" }>} ShapeMark
 * @typedef {Record<Font, { bytes: Buffer, font: import("fontkit").Font }>} Fonts
 */

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param {Mark} mark
 * @param {string} place
 */
const transform = (mark, place) =>
  (mark.turn ? `rotate(180 ${mark.turn.map(round).join(" ")})` : "") + place;

/**
 * Letters as outlines, so that it looks the same without the fonts; what comes twice is drawn once.
 * @param {Sheet} sheet
 * @param {Fonts} fonts
 */
function writeSvg(sheet, fonts) {
  /** @type {Map<string, string>} */
  const drawn = new Map();
  /** @param {string} path */
  const use = (path) => {
    const id = drawn.get(path) ?? `p${drawn.size.toString(36)}`;
    drawn.set(path, id);
    return `href="#${id}"`;
  };
  /** @param {ShapeMark} mark */
  const drawShape = (mark) => {
    const [x, y] = mark.at ?? [0, 0];
    const scale = (mark.scale ?? 1).toFixed(4);
    const place = mark.at ? `translate(${round(x)} ${round(y)})scale(${scale})` : "";
    return `<use ${use(mark.path)} transform="${transform(mark, place)}" fill="${mark.fill}"/>`;
  };
  /** @param {TextMark} mark */
  const drawText = (mark) => {
    const { font } = fonts[mark.font];
    const scale = mark.size / font.unitsPerEm;
    const run = font.layout(mark.text);
    let at = 0;
    const letters = run.glyphs.map((glyph, index) => {
      const x = at + (run.positions[index]?.xOffset ?? 0);
      at += run.positions[index]?.xAdvance ?? 0;
      const path = glyph.path.toSVG();
      return path ? `<use ${use(path)} x="${round(x)}"/>` : "";
    });
    const place = `translate(${mark.at.map(round).join(" ")})scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
    return `<g transform="${transform(mark, place)}" fill="${mark.fill}">${letters.join("")}</g>`;
  };
  const marks = sheet.marks.map((mark) =>
    mark.kind === "shape" ? drawShape(mark) : drawText(mark),
  );
  const defs = [...drawn].map(([path, id]) => `<path id="${id}" d="${path}"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img"><title>${escape(sheet.title)}</title><defs>${defs}</defs>${marks.join("")}</svg>`;
}

/**
 * @param {PDFKit.PDFDocument} document
 * @param {Mark} mark
 */
function drawOnPdf(document, mark) {
  document.save();
  if (mark.turn) document.rotate(180, { origin: [...mark.turn] });
  const [x, y] = mark.at ?? [0, 0];
  if (mark.kind === "text") {
    const how = /** @type {const} */ ({ lineBreak: false, baseline: "alphabetic" });
    document.font(mark.font).fontSize(mark.size).fillColor(mark.fill).text(mark.text, x, y, how);
  } else {
    document
      .translate(x, y)
      .scale(mark.scale ?? 1)
      .path(mark.path)
      .fill(mark.fill);
  }
  document.restore();
}

/**
 * Text stays text, in embedded fonts. For who listens: the sentences, and one picture in words.
 * @param {Sheet} sheet
 * @param {number} scale
 * @param {Fonts} fonts
 * @param {typeof import("pdfkit")} PDFDocument
 * @returns {Promise<Buffer>}
 */
function writePdf(sheet, scale, fonts, PDFDocument) {
  const document = new PDFDocument({
    size: [sheet.width * scale, sheet.height * scale],
    margin: 0,
    lang: sheet.language,
    tagged: true,
    displayTitle: true,
    pdfVersion: "1.7",
    info: { Title: sheet.title, Author: "Doorsnee" },
  });
  /** @type {Buffer[]} */
  const parts = [];
  document.on("data", (part) => parts.push(part));
  for (const [name, { bytes }] of Object.entries(fonts)) document.registerFont(name, bytes);
  document.scale(scale);
  const root = document.struct("Document");
  document.addStructure(root);
  const picture = document.struct("Figure", { alt: sheet.pictureSays });
  root.add(picture);
  const told = sheet.marks.find(({ kind }) => kind === "shape");
  /** @type {TextMark[][]} */
  const sentences = [];
  for (const mark of sheet.marks) {
    if (mark.kind === "text") {
      const [first] = sentences.at(-1) ?? [];
      const goesOn =
        first?.role === mark.role && first.size === mark.size && first.font === mark.font;
      if (goesOn) sentences.at(-1)?.push(mark);
      else sentences.push([mark]);
      continue;
    }
    if (mark === told) picture.add(document.markStructureContent("Figure"));
    else document.markContent("Artifact");
    drawOnPdf(document, mark);
    document.endMarkedContent();
  }
  picture.end();
  // After the shapes: nothing that is drawn covers a text, and lines of one sentence stay together.
  for (const lines of sentences) {
    const draws = lines.map((line) => () => drawOnPdf(document, line));
    root.add(document.struct(lines[0]?.role ?? "P", {}, draws));
  }
  root.end();
  return new Promise((resolve, reject) => {
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.on("error", reject);
    document.end();
  });
}

async function startPrinter() {
  const { createRequire } = await import("node:module");
  const { readFileSync } = await import("node:fs");
  const { parentPort, workerData } = await import("node:worker_threads");
  const require = createRequire(workerData.from);
  /** @type {typeof import("fontkit")} */
  const fontkit = require("fontkit");
  /** @type {typeof import("@resvg/resvg-wasm")} */
  const { initWasm, Resvg } = require("@resvg/resvg-wasm");
  const fonts = /** @type {Fonts} */ (
    Object.fromEntries(
      Object.entries(workerData.fonts).map(([name, file]) => {
        const bytes = readFileSync(file);
        return [name, { bytes, font: fontkit.create(bytes) }];
      }),
    )
  );
  /** @type {Promise<void> | undefined} */
  let hasWasm;

  /** @param {Job} job */
  const print = async ({ sheet, type, scale }) => {
    if (type === "pdf") return writePdf(sheet, scale, fonts, require("pdfkit"));
    const svg = writeSvg(sheet, fonts);
    if (type === "svg") return Buffer.from(svg);
    hasWasm ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
    await hasWasm;
    const fitTo = /** @type {const} */ ({ mode: "width", value: Math.round(sheet.width * scale) });
    return new Resvg(svg, { fitTo }).render().asPng();
  };

  parentPort?.on("message", async (/** @type {Job} */ job) => {
    try {
      parentPort.postMessage({ id: job.id, file: await print(job) });
    } catch (error) {
      parentPort.postMessage({ id: job.id, fault: String(error) });
    }
  });
}

startPrinter();
