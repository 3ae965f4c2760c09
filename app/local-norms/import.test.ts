import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import type { ImportFault } from "./fault";
import { parseTable, type ParsedTable } from "./parse-table";
import { type Cell, readGrid } from "./read-grid.server";
import { columns, listTemplateRows } from "./template";
import { largestFile, packAgain, unpack } from "./unpack";
import { writeTemplateCsv, writeTemplateWorkbook } from "./write-template";

const head = [...columns];
const share = (changes: Partial<Record<(typeof columns)[number], Cell>> = {}): Cell[] => {
  const row = {
    measure: "cannabis-past-year",
    group: "all",
    value: "31,5",
    n: "812",
    definition_nl: "Cannabis, afgelopen jaar",
    definition_en: "Cannabis, past year",
    ...changes,
  };
  return columns.map((column) => (row as Partial<Record<string, Cell>>)[column] ?? "");
};
const bin = (from: Cell, to: Cell, value: Cell, changes = {}) =>
  share({
    measure: "glasses-cumulative",
    from,
    to,
    value,
    n: "500",
    definition_nl: "Glazen",
    definition_en: "Glasses",
    ...changes,
  });
const bins = [bin("0", "0", "20"), bin("1", "4", "30"), bin("5", "9", "25"), bin("10", "", "25")];

const namesOf = (parsed: ParsedTable) =>
  parsed.kind === "faults"
    ? parsed.faults.map(({ code, row, column }) => `${code} ${row ?? "-"} ${column ?? "-"}`)
    : [];

describe("a table", () => {
  it("is read whole, in any order of columns and rows", () => {
    const parsed = parseTable([head, share(), ...bins]);
    expect(parsed).toMatchObject({ kind: "table" });
    if (parsed.kind === "faults") throw new Error("has faults");
    expect(parsed.rows[0]).toEqual({
      row: 2,
      measure: "cannabis-past-year",
      group: "all",
      bin: null,
      value: 31.5,
      printed: "31,5",
      count: null,
      n: 812,
      definition: { nl: "Cannabis, afgelopen jaar", en: "Cannabis, past year" },
    });
    const turned = [head, share(), ...bins].map((row) => [...row].reverse());
    expect(parseTable(turned)).toEqual(parsed);
  });

  it("names rows as a spreadsheet does, empty rows counted", () => {
    expect(namesOf(parseTable([head, share().map(() => ""), share({ n: "x" })]))).toEqual([
      "not-a-number 3 n",
    ]);
  });

  test.each<[string, Cell[][], string[]]>([
    ["nothing but columns", [], ["empty-file - -"]],
    ["an unknown measure", [share({ measure: "cannabis" })], ["unknown-measure 2 measure"]],
    [
      "a guess of others",
      [share({ measure: "perceived-drunk-weekly" })],
      ["unknown-measure 2 measure"],
    ],
    ["an unknown group", [share({ group: "mannen" })], ["unknown-group 2 group"]],
    [
      "blanks",
      [share({ measure: "", value: "", definition_en: "" })],
      ["missing 2 measure", "missing 2 value", "missing 2 definition_en"],
    ],
    ["a share over 100", [share({ value: "100,5" })], ["over-100 2 value"]],
    ["a share below 0", [share({ value: "-3" })], ["below-0 2 value"]],
    ["a percent sign", [share({ value: "31 %" })], ["not-a-number 2 value"]],
    ["a fraction", [share({ value: "0,315" })], ["looks-like-fraction 2 value"]],
    [
      "a fraction beside its count",
      [share({ value: "0,315", count: "256" })],
      ["looks-like-fraction 2 value"],
    ],
    [
      "a fraction from a percent cell of a workbook",
      [share({ value: 0.31, n: 812 })],
      ["looks-like-fraction 2 value"],
    ],
    [
      "one as a hundred percent",
      [share({ value: "1", count: "700" })],
      ["looks-like-fraction 2 value"],
    ],
    [
      "two decimal marks",
      [share(), share({ group: "men", value: "29.4" })],
      ["mixed-decimal-marks 3 value"],
    ],
    ["thousands with a point", [share({ value: "31", n: "1.200" })], ["not-whole 2 n"]],
    ["half a person", [share({ n: 812.5 })], ["not-whole 2 n"]],
    ["fewer people than the cell", [share({ count: "900" })], ["n-below-count 2 n"]],
    ["a cell of nine people", [share({ count: "9", value: "1,1" })], ["fewer-than-10 2 count"]],
    ["all but nine people", [share({ value: "99" })], ["fewer-than-10 2 value"]],
    [
      "a mean of nine people",
      [share({ measure: "glasses-mean", value: "9", n: "9" })],
      ["fewer-than-10 2 n"],
    ],
    ["the same group twice", [share(), share({ value: "30" })], ["duplicate 3 group"]],
    ["a bin for a share", [share({ from: "1" })], ["bin-not-here 2 from"]],
    [
      "an essay for a definition",
      [share({ definition_nl: "x".repeat(301) })],
      ["too-long 2 definition_nl"],
    ],
    ["a formula", [share({ value: "=A1" })], ["formula 2 value"]],
    ["one cell too many", [[...share(), "5"]], ["too-many-cells 2 -"]],
    ["the example of the template", [listTemplateRows()[1] ?? []], ["example 2 value"]],
  ])("with %s is refused", (_, rows, expected) => {
    expect(namesOf(parseTable([head, ...rows]))).toEqual(expected);
  });

  test.each<[string, Cell[][], string[]]>([
    ["overlap", [bins[0] ?? [], bin("1", "5", "30"), ...bins.slice(2)], ["overlaps 4 from"]],
    ["leave a gap", [bins[0] ?? [], bin("1", "3", "30"), ...bins.slice(2)], ["gap 4 from"]],
    [
      "start late",
      [bin("1", "1", "20"), bin("2", "4", "30"), ...bins.slice(2)],
      ["not-from-0 2 from"],
    ],
    ["end", [...bins.slice(0, 3), bin("10", "20", "25")], ["not-open-ended 5 to"]],
    [
      "are open in the middle",
      [bins[0] ?? [], bin("1", "", "30"), ...bins.slice(2)],
      ["overlaps 4 from"],
    ],
    [
      "run backwards",
      [...bins.slice(0, 2), bin("9", "5", "25"), bins[3] ?? []],
      ["upside-down 4 to"],
    ],
    ["do not make 100", [...bins.slice(0, 3), bin("10", "", "35")], ["not-100 5 value"]],
    ["are two", [bin("0", "0", "20"), bin("1", "", "80")], ["too-few-bins 3 from"]],
    [
      "are of different people",
      [...bins.slice(0, 3), bin("10", "", "25", { n: "400" })],
      ["n-differs 5 n"],
    ],
    [
      "mean different things",
      [...bins.slice(0, 3), bin("10", "", "25", { definition_nl: "Anders" })],
      ["definition-differs 5 definition_nl"],
    ],
    [
      "are fractions",
      bins.map((row) => row.map((cell, index) => (head[index] === "value" ? `0,${cell}` : cell))),
      [
        "looks-like-fraction 2 value",
        "looks-like-fraction 3 value",
        "looks-like-fraction 4 value",
        "looks-like-fraction 5 value",
      ],
    ],
    [
      "hold nobody",
      [bin("0", "0", "0"), bin("1", "4", "50"), ...bins.slice(2)],
      ["fewer-than-10 2 value"],
    ],
    ["stand there twice", [...bins, bins[3] ?? []], ["duplicate 6 group"]],
  ])("whose bins %s is refused", (_, rows, expected) => {
    expect(namesOf(parseTable([head, ...rows]))).toEqual(expected);
  });

  test("bins may add up to 99 or 101 by rounding", () => {
    const rounded = [...bins.slice(0, 3), bin("10", "", "26")];
    expect(parseTable([head, ...rounded]).kind).toBe("table");
  });

  test.each<[string, string[], string[]]>([
    ["lacks a column", head.filter((column) => column !== "n"), ["missing-column 1 n"]],
    ["has a column we do not know", [...head, "opmerking"], ["unknown-column 1 opmerking"]],
    ["has a column twice", [...head, "n"], ["repeated-column 1 n"]],
  ])("that %s is refused", (_, heading, expected) => {
    expect(namesOf(parseTable([heading, share()]))).toEqual(expected);
  });
});

const encode = (text: string) => new TextEncoder().encode(text);
const faultsOf = async (name: string, file: Uint8Array): Promise<ImportFault[]> => {
  const grid = await readGrid(name, file);
  return grid.kind === "faults" ? grid.faults : [];
};
const rowsOf = async (name: string, file: Uint8Array) => {
  const grid = await readGrid(name, file);
  return grid.kind === "grid" ? grid.rows : [];
};

describe("a CSV file", () => {
  it.each([";", ",", "\t"])("is read with %j between its cells", async (mark) => {
    const quoted = [head, share()].map((row) => row.map((cell) => `"${cell}"`).join(mark));
    expect(await rowsOf("a.csv", encode(quoted.join("\r\n")))).toEqual([head, share()]);
  });

  it("is read from the template, which is refused until it is written over", async () => {
    const rows = await rowsOf("a.csv", encode(writeTemplateCsv().replace("\uFEFF", "")));
    expect(rows).toEqual(listTemplateRows());
    expect(namesOf(parseTable(rows))).toContain("example 2 value");
  });

  it("is read with a byte order mark, in UTF-8 and UTF-16", async () => {
    const text = [head.join(";"), share({ definition_nl: "Eén keer" }).join(";")].join("\n");
    const wide = new Uint8Array(
      new Uint16Array([...`\uFEFF${text}`].map((one) => one.charCodeAt(0))).buffer,
    );
    expect((await rowsOf("a.csv", encode(`\uFEFF${text}`)))[1]?.[7]).toBe("Eén keer");
    expect(await rowsOf("a.csv", wide)).toEqual(await rowsOf("a.csv", encode(text)));
  });

  it("with decimal commas between commas is named by row", async () => {
    const text = [head.join(","), share().join(",")].join("\n");
    expect(namesOf(parseTable(await rowsOf("a.csv", encode(text))))).toEqual([
      "too-many-cells 2 -",
    ]);
  });

  it("with two encodings is named by row", async () => {
    const latin = Uint8Array.from([...encode("a;b\nc;d\n"), 0xe9, ...encode(";x\n")]);
    expect(await faultsOf("a.csv", latin)).toEqual([
      { code: "mixed-encodings", row: 3, column: null },
    ]);
    expect(await faultsOf("a.csv", encode("a;b\nEÃ©n;x"))).toMatchObject([
      { code: "mixed-encodings", row: 2 },
    ]);
    expect(await faultsOf("a.csv", encode("a\0;\0b\0"))).toMatchObject([
      { code: "mixed-encodings" },
    ]);
  });

  it("without end is refused", async () => {
    expect(await faultsOf("a.csv", encode("a;b\n".repeat(1001)))).toMatchObject([
      { code: "too-many-rows" },
    ]);
    expect(await faultsOf("a.csv", new Uint8Array(largestFile + 1).fill(65))).toMatchObject([
      { code: "too-large" },
    ]);
    expect(await faultsOf("a.csv", new Uint8Array(50_000_000))).toMatchObject([
      { code: "too-large" },
    ]);
    expect(await faultsOf("a.csv", new Uint8Array())).toMatchObject([{ code: "empty-file" }]);
    expect(await faultsOf("a.csv", encode(";;;\n;;;"))).toMatchObject([{ code: "empty-file" }]);
    expect(await faultsOf("a.pdf", encode("%PDF"))).toMatchObject([{ code: "unknown-kind" }]);
  });
});

describe("a workbook", () => {
  const entriesOf = (file: Uint8Array) => {
    const unpacked = unpack(file);
    if (unpacked.kind === "fault") throw new Error(unpacked.code);
    return new Map(unpacked.entries);
  };
  const withSheet = (change: (sheet: string) => string) => {
    const entries = entriesOf(writeTemplateWorkbook());
    const name = "xl/worksheets/sheet1.xml";
    entries.set(name, strToU8(change(new TextDecoder().decode(entries.get(name)))));
    return zipSync(Object.fromEntries(entries));
  };

  it("is read from the template, row for row", async () => {
    expect(await rowsOf("a.xlsx", writeTemplateWorkbook())).toEqual(
      listTemplateRows().map((row) => row),
    );
  });

  it("gives numbers as numbers", async () => {
    const file = withSheet((sheet) =>
      sheet.replace(/<c r="G2"[^]*?<\/c>/, '<c r="G2"><v>512</v></c>'),
    );
    expect((await rowsOf("a.xlsx", file))[1]?.[6]).toBe(512);
  });

  it("with a formula is named by its cell", async () => {
    const file = withSheet((sheet) =>
      sheet.replace(/<c r="E3"[^]*?<\/c>/, '<c r="E3"><f>SUM(F3:F6)</f><v>19</v></c>'),
    );
    expect(await faultsOf("a.xlsx", file)).toEqual([{ code: "formula", row: 3, column: "E" }]);
  });

  it("that unpacks to far more than it says is stopped", async () => {
    const bomb = (size: number) =>
      zipSync({
        "xl/workbook.xml": strToU8("<x/>"),
        "xl/worksheets/sheet1.xml": new Uint8Array(size),
      });
    const small = bomb(60_000_000);
    expect(small.length).toBeLessThan(largestFile);
    expect(await faultsOf("a.xlsx", small)).toMatchObject([{ code: "unpacks-too-large" }]);
    // The same, with a header that says it is small.
    const view = new DataView(small.buffer, small.byteOffset);
    for (let at = 0; at + 4 < small.length; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await faultsOf("a.xlsx", small)).toMatchObject([{ code: "unpacks-too-large" }]);
  }, 60_000);

  it("of hundreds of parts, cut short or no workbook at all is refused", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`xl/${index}.xml`, strToU8("")]),
    );
    expect(await faultsOf("a.xlsx", zipSync(many))).toMatchObject([{ code: "unpacks-too-large" }]);
    const template = writeTemplateWorkbook();
    expect(await faultsOf("a.xlsx", template.slice(0, template.length / 2))).toMatchObject([
      { code: "not-a-workbook" },
    ]);
    expect(await faultsOf("a.xlsx", zipSync({ "a.txt": strToU8("hello") }))).toMatchObject([
      { code: "not-a-workbook" },
    ]);
    expect(
      await faultsOf(
        "a.xlsx",
        withSheet(() => "<worksheet><sheetData><row"),
      ),
    ).toMatchObject([{ code: "not-a-workbook" }]);
  });

  it("is handed to its reader with what was counted and nothing else", () => {
    const entries = entriesOf(writeTemplateWorkbook());
    expect([...entriesOf(packAgain(entries)).keys()]).toEqual([...entries.keys()]);
  });
});
