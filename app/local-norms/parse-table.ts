import { smallestGroup } from "~/snapshots/disclosure";
import { measures, type Measure } from "~/norms/measures";
import { checkBins } from "./check-bins";
import type { ImportFault } from "./fault";
import {
  binnedMeasure,
  type Column,
  columns,
  groups,
  listTemplateRows,
  localMeasures,
  optionalColumns,
} from "./template";

/** One row that was understood. */
export interface TableRow {
  /** As a spreadsheet numbers it. */
  row: number;
  measure: Measure;
  group: string;
  /** A bin of glasses a week, both ends included; `to` is null for "and more". Null outside bins. */
  bin: { from: number; to: number | null } | null;
  /** Percent, or glasses a week for a mean. */
  value: number;
  /** The value as it was typed. */
  printed: string;
  count: number | null;
  /** People in the group. */
  n: number;
  definition: { nl: string; en: string };
}

export type ParsedTable =
  { kind: "table"; rows: readonly TableRow[] } | { kind: "faults"; faults: readonly ImportFault[] };

/** Characters; students read it beside a figure. */
const longestDefinition = 300;

type Cell = string | number;
type Read = (column: Column) => Cell;

/** Reads the rows of a grid, columns first. All faults are named at once, or there is a table. */
export function parseTable(grid: readonly (readonly Cell[])[]): ParsedTable {
  const headings = (grid[0] ?? []).map((cell) => String(cell).toLowerCase());
  const headingFaults = checkHeadings(headings);
  if (headingFaults.length > 0) return { kind: "faults", faults: headingFaults };
  const faults: ImportFault[] = [];
  const rows: TableRow[] = [];
  const state: Marks = { mark: null };
  grid.forEach((cells, index) => {
    const row = index + 1;
    if (index === 0 || cells.every((cell) => cell === "")) return;
    if (cells.slice(headings.length).some((cell) => cell !== ""))
      return void faults.push({ code: "too-many-cells", row, column: null });
    const read: Read = (column) => cells[headings.indexOf(column)] ?? "";
    const parsed = parseRow(row, read, state);
    faults.push(...parsed.faults);
    if (parsed.row) rows.push(parsed.row);
  });
  if (rows.length === 0 && faults.length === 0)
    faults.push({ code: "empty-file", row: null, column: null });
  // A row that was not understood would look like a gap.
  if (faults.length === 0) faults.push(...checkTogether(rows));
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "table", rows };
}

function checkHeadings(headings: readonly string[]): ImportFault[] {
  const known: readonly string[] = columns;
  const faults: ImportFault[] = [];
  headings.forEach((heading, index) => {
    if (heading !== "" && !known.includes(heading))
      faults.push({ code: "unknown-column", row: 1, column: heading });
    else if (heading !== "" && headings.indexOf(heading) !== index)
      faults.push({ code: "repeated-column", row: 1, column: heading });
  });
  const missing = columns.filter(
    (column) => !headings.includes(column) && !optionalColumns.includes(column),
  );
  return [
    ...faults,
    ...missing.map((column) => ({ code: "missing-column", row: 1, column }) as const),
  ];
}

/** The decimal mark of the file, once one was seen: "1.5" and "1,5" in one file are read by nobody. */
interface Marks {
  mark: string | null;
}

interface ParsedRow {
  row: TableRow | null;
  faults: ImportFault[];
}

function parseRow(row: number, read: Read, marks: Marks): ParsedRow {
  const faults: ImportFault[] = [];
  const fault = (code: ImportFault["code"], column: Column) => {
    faults.push({ code, row, column });
    return null;
  };
  for (const column of columns) {
    if (/^[=@]/.test(String(read(column)))) fault("formula", column);
  }
  if (faults.length > 0) return { row: null, faults };
  const readNumber = (column: Column, isWhole: boolean): number | null => {
    const cell = read(column);
    const parsed = typeof cell === "number" ? cell : parseNumber(cell, marks);
    if (typeof parsed === "string") return fault(parsed, column);
    if (parsed < 0) return fault("below-0", column);
    return isWhole && !Number.isInteger(parsed) ? fault("not-whole", column) : parsed;
  };
  const readOptional = (column: Column) => (read(column) === "" ? null : readNumber(column, true));

  const measure = measures.find((known) => known === read("measure"));
  if (!measure || !localMeasures.includes(measure))
    fault(read("measure") === "" ? "missing" : "unknown-measure", "measure");
  const group = String(read("group"));
  if (!(group in groups)) fault(group === "" ? "missing" : "unknown-group", "group");
  const isBinned = measure === binnedMeasure;
  const isPercent = measure !== "glasses-mean";
  const value = readNumber("value", false);
  const n = readNumber("n", true);
  const count = readOptional("count");
  const from = isBinned ? readNumber("from", true) : readOptional("from");
  const to = readOptional("to");
  if (!isBinned && (from !== null || to !== null)) fault("bin-not-here", "from");
  if (from !== null && to !== null && to < from) fault("upside-down", "to");
  if (value !== null && isPercent && value > 100) fault("over-100", "value");
  if (count !== null && n !== null && count > n) fault("n-below-count", "n");
  const definition = { nl: String(read("definition_nl")), en: String(read("definition_en")) };
  if (definition.nl === "") fault("missing", "definition_nl");
  if (definition.en === "") fault("missing", "definition_en");
  if (definition.nl.length > longestDefinition) fault("too-long", "definition_nl");
  if (definition.en.length > longestDefinition) fault("too-long", "definition_en");
  if (faults.length > 0 || !measure || value === null || n === null) return { row: null, faults };
  const parsed: TableRow = {
    row,
    measure,
    group,
    bin: isBinned ? { from: from ?? 0, to } : null,
    value,
    printed: String(read("value")),
    count,
    n,
    definition,
  };
  return { row: parsed, faults: checkRow(parsed, isPercent, read) };
}

/** "12", "12,5" and "12.5"; no thousands, no percent sign, and one decimal mark in a file. */
function parseNumber(
  typed: string,
  marks: Marks,
): number | "missing" | "not-a-number" | "mixed-decimal-marks" {
  if (typed === "") return "missing";
  const match = /^-?\d+(?:([.,])\d+)?$/.exec(typed);
  if (!match) return "not-a-number";
  const mark = match[1] ?? null;
  if (mark && marks.mark && mark !== marks.mark) return "mixed-decimal-marks";
  marks.mark ??= mark;
  return Number(typed.replace(",", "."));
}

function checkRow(row: TableRow, isPercent: boolean, read: Read): ImportFault[] {
  const at = (code: ImportFault["code"], column: Column): ImportFault[] => [
    { code, row: row.row, column },
  ];
  if (isExample(read)) return at("example", "value");
  if (!isPercent) return row.n < smallestGroup ? at("fewer-than-10", "n") : [];
  const people = row.count ?? Math.round((row.n * row.value) / 100);
  // Below 1 percent is possible; below 1 percent while the count says otherwise, or without one, is not taken.
  const isFraction =
    row.value > 0 && row.value <= 1 && Math.abs((100 * people) / row.n - row.value) > 1;
  if (isFraction || (row.value > 0 && row.value < 1 && row.count === null))
    return at("looks-like-fraction", "value");
  return people < smallestGroup || row.n - people < smallestGroup
    ? at("fewer-than-10", row.count === null ? "value" : "count")
    : [];
}

/** A row of the template that nobody wrote over would become a figure that nobody measured. */
function isExample(read: Read): boolean {
  return listTemplateRows()
    .slice(1)
    .some((example) => columns.every((column, index) => String(read(column)) === example[index]));
}

function checkTogether(rows: readonly TableRow[]): ImportFault[] {
  const seen = new Set<string>();
  const doubles: ImportFault[] = [];
  for (const { row, measure, group, bin } of rows) {
    const key = `${measure} ${group} ${bin?.from ?? ""}`;
    if (seen.has(key)) doubles.push({ code: "duplicate", row, column: "group" });
    seen.add(key);
  }
  if (doubles.length > 0) return doubles;
  return Object.keys(groups).flatMap((group) => {
    const bins = rows.filter((row) => row.bin !== null && row.group === group);
    return bins.length > 0 ? checkBins(bins) : [];
  });
}
