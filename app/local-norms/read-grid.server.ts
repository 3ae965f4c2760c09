import { parse } from "csv-parse/sync";
import readWorkbook, { type Row } from "read-excel-file/node";
import type { ImportFault, ImportFaultCode } from "./fault";
import { largestFile, packAgain, unpack } from "./unpack";

/** A cell as text, or a number where a workbook holds one. */
export type Cell = string | number;
/** Rows as a spreadsheet shows them, the columns first; or what is wrong with the file. */
export type Grid = { kind: "grid"; rows: Cell[][] } | { kind: "faults"; faults: ImportFault[] };

const mostRows = 1000;

/** Reads a CSV (UTF-8 or UTF-16, with comma, semicolon or tab) or the first sheet of an XLSX file. */
export async function readGrid(name: string, file: Uint8Array): Promise<Grid> {
  if (file.length === 0) return refuse("empty-file");
  if (file.length > largestFile) return refuse("too-large");
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  if (isZip && /\.xlsx$/i.test(name)) return limitRows(await readXlsx(file));
  return /\.(csv|txt)$/i.test(name) && !isZip ? limitRows(readCsv(file)) : refuse("unknown-kind");
}

function refuse(code: ImportFaultCode, row: number | null = null): Grid {
  return { kind: "faults", faults: [{ code, row, column: null }] };
}

function limitRows(grid: Grid): Grid {
  if (grid.kind === "faults") return grid;
  if (grid.rows.length > mostRows) return refuse("too-many-rows", mostRows + 1);
  return grid.rows.some((row) => row.some((cell) => cell !== "")) ? grid : refuse("empty-file");
}

function readCsv(file: Uint8Array): Grid {
  const text = decode(file);
  if (typeof text === "number") return refuse("mixed-encodings", text);
  const firstLine = text.split(/\r?\n/, 1)[0] ?? "";
  const delimiter = [";", "\t"].find((mark) => firstLine.includes(mark)) ?? ",";
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      max_record_size: 100_000,
    });
    return { kind: "grid", rows };
  } catch {
    return refuse("unknown-kind");
  }
}

/** The text, or the row where it stops being of one encoding. */
function decode(file: Uint8Array): string | number {
  const isUtf16 = file[0] === 0xff && file[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(file);
    // "Ã«" is UTF-8 that was read as Latin-1 and saved again; NUL is UTF-16 that does not say so.
    const wrong = text.search(/\uFFFD|Ã[\u0080-\u00BF]|â‚¬|â€/);
    const place = wrong < 0 ? text.indexOf("\0") : wrong;
    return place < 0 ? text : countLines(text.slice(0, place));
  } catch {
    return countLines(new TextDecoder("utf-8").decode(file).split("\uFFFD", 1)[0] ?? "");
  }
}

function countLines(text: string): number {
  return text.split("\n").length;
}

async function readXlsx(file: Uint8Array): Promise<Grid> {
  const unpacked = unpack(file);
  if (unpacked.kind === "fault") return refuse(unpacked.code);
  const formulas = findFormulas(unpacked.entries);
  if (formulas.length > 0) return { kind: "faults", faults: formulas };
  try {
    const packed = Buffer.from(packAgain(unpacked.entries));
    const sheets = await readWorkbook(packed);
    return { kind: "grid", rows: (sheets[0]?.data ?? []).map(readRow) };
  } catch {
    return refuse("not-a-workbook");
  }
}

function readRow(row: Row): Cell[] {
  return row.map((cell) => {
    if (typeof cell === "number") return cell;
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
    return cell === null || cell === undefined ? "" : String(cell).trim();
  });
}

/** A formula shows a number that is not in the file, and that changes: each is named by its cell. */
function findFormulas(entries: ReadonlyMap<string, Uint8Array>): ImportFault[] {
  const sheets = [...entries].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return sheets.flatMap(([, sheet]) => {
    const text = new TextDecoder().decode(sheet);
    return [...text.matchAll(/<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*>\s*<(?:\w+:)?f\b/g)].map(
      ([, column, row]) => ({ code: "formula", row: Number(row), column: column ?? null }) as const,
    );
  });
}
