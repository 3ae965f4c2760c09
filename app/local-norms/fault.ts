import type { Column } from "./template";

/** Why a file was not taken; content turns a code into a sentence. */
export type ImportFaultCode =
  // The file
  | "unknown-kind"
  | "empty-file"
  | "too-large"
  | "unpacks-too-large"
  | "not-a-workbook"
  | "mixed-encodings"
  | "too-many-rows"
  // The columns
  | "missing-column"
  | "unknown-column"
  | "repeated-column"
  | "too-many-cells"
  // A cell
  | "formula"
  | "missing"
  | "unknown-measure"
  | "unknown-group"
  | "not-a-number"
  | "not-whole"
  | "mixed-decimal-marks"
  | "below-0"
  | "over-100"
  | "looks-like-fraction"
  | "n-below-count"
  | "fewer-than-10"
  | "example"
  | "too-long"
  // Rows together
  | "duplicate"
  | "bin-not-here"
  | "overlaps"
  | "gap"
  | "upside-down"
  | "not-from-0"
  | "not-open-ended"
  | "not-100"
  | "too-few-bins"
  | "n-differs"
  | "definition-differs";

/** Where it went wrong: the row as a spreadsheet numbers it (the columns are row 1), and the column. */
export interface ImportFault {
  code: ImportFaultCode;
  row: number | null;
  /** A column of the template, or the heading as it was typed; null for the whole row or file. */
  column: Column | (string & {}) | null;
}
