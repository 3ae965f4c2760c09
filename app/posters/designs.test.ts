import { describe, expect, it } from "vitest";
import { drawSheet } from "./designs";
import { norms } from "~/norms/norms";
import { listFacts } from "./facts";
import { measureText } from "./fonts.server";
import { nameFile, parseFileName } from "./file-name";
import { designIds, formats, type Mark, previews, type Shape, shapes, type Sheet } from "./sheet";
import { wordFact } from "./words";

const place = { nl: "Groningen", en: "Groningen" };
/** Longer than most: the foot must hold it. */
const address = "https://doorsnee.hogeschool-en-universiteit.example";

function draw(design: (typeof designIds)[number], shape: Shape, index: number): Sheet {
  const fact = listFacts(norms)[index]!;
  const language = index % 2 === 0 ? "nl" : "en";
  const words = wordFact(fact, { language, place, host: new URL(address).host });
  const scene = { words, share: fact.share, shape, address, measure: measureText };
  return drawSheet(design, scene, { title: words.claim, language, pictureSays: "" });
}

const texts = (sheet: Sheet) =>
  sheet.marks.filter((mark): mark is Extract<Mark, { kind: "text" }> => mark.kind === "text");

const every = designIds.flatMap((design) =>
  (Object.keys(shapes) as Shape[]).flatMap((shape) =>
    listFacts(norms).map((fact, index) => [design, shape, fact.id, index] as const),
  ),
);

describe.each(every)("%s as %s about %s", (design, shape, _, index) => {
  const sheet = draw(design, shape, index);
  const fact = listFacts(norms)[index]!;

  it("keeps every line on the sheet, off its edges and off the other lines", () => {
    const lines = texts(sheet).filter(({ turn }) => !turn);
    for (const { text, at, font, size } of lines) {
      const [x, y] = at;
      expect(x, text).toBeGreaterThan(16);
      expect(x + size * measureText(text, font), text).toBeLessThan(sheet.width - 16);
      expect(y - size * 0.8, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThan(sheet.height - 16);
    }
    for (const [place, one] of lines.entries())
      for (const other of lines.slice(place + 1)) {
        const overlaps =
          one.at[0] < other.at[0] + other.size * measureText(other.text, other.font) &&
          other.at[0] < one.at[0] + one.size * measureText(one.text, one.font) &&
          one.at[1] - one.size * 0.68 < other.at[1] &&
          other.at[1] - other.size * 0.68 < one.at[1];
        expect(overlaps, `${one.text} / ${other.text}`).toBe(false);
      }
  });

  it("colours as many of a hundred people as it says", () => {
    const people = sheet.marks.filter(
      (mark): mark is Extract<Mark, { kind: "shape" }> =>
        mark.kind === "shape" && mark.scale !== undefined,
    );
    // The three of the name and the QR code stand behind the hundred.
    const crowd = people.slice(0, 100);
    expect(people).toHaveLength(104);
    const coloured = crowd.filter(({ fill }) => fill === crowd[0]!.fill);
    expect(coloured).toHaveLength(fact.share);
    expect(new Set(crowd.map(({ fill }) => fill)).size).toBe(2);
    expect(
      texts(sheet)
        .map(({ text }) => text)
        .join(" "),
    ).toMatch(new RegExp(`\\b${fact.share}\\b`));
  });

  it("names its source and the figure, in letters that can be read", () => {
    const told = texts(sheet)
      .map(({ text }) => text)
      .join(" ");
    expect(told).toContain(fact.norm.id);
    expect(told).toContain(fact.norm.period!.replace("-", "–"));
    for (const { text, size } of texts(sheet)) expect(size, text).toBeGreaterThanOrEqual(6);
  });
});

it("gives every file its own name and reads it back", () => {
  const names = designIds.flatMap((design) =>
    Object.keys({ ...formats, ...previews }).flatMap((format) =>
      (["nl", "en"] as const).map((language) => ({
        factId: "N232",
        design,
        format: format as keyof typeof formats,
        language,
      })),
    ),
  );
  expect(new Set(names.map(nameFile)).size).toBe(names.length);
  for (const wish of names) expect(parseFileName(nameFile(wish))).toEqual(wish);
  for (const typed of [
    "",
    "doorsnee-n232-field-a3-nl.png",
    "doorsnee-n232-field-a5-nl.pdf",
    "doorsnee-N232-field-a3-nl.pdf",
    "doorsnee-n2320-field-a3-nl.pdf",
    "../doorsnee-n232-field-a3-nl.pdf",
    "doorsnee-n232-field-a3-nl.pdf/",
  ])
    expect(parseFileName(typed), typed).toBeNull();
});
