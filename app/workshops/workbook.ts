import { parseTrack, type Track } from "./tracks";

/** What a participant can fill in, in the order of the pages; all of it may stay blank. */
export const workbookFields = [
  "goal",
  "why",
  "when",
  "body",
  "thought",
  "action",
  "hot",
  "tested",
  "other",
  "practise",
  "notice",
  "plan",
  "people",
] as const;

export type WorkbookField = (typeof workbookFields)[number];

/** The fields by the part of the page they stand in. */
export const workbookParts = {
  goal: ["goal", "why"],
  chain: ["when", "body", "thought", "action"],
  thought: ["hot", "tested", "other"],
  skill: ["practise", "notice"],
  plan: ["plan", "people"],
} as const satisfies Record<string, readonly WorkbookField[]>;

export type WorkbookPart = keyof typeof workbookParts;

export type WorkbookFault = "page" | "long" | "empty" | "closed" | "gone" | "unsaved";

export type Filled = Readonly<Record<WorkbookField, string>>;

export interface Workbook {
  track: Track;
  filled: Filled;
}

/** Characters that fit in one field. */
export const longestText = 1000;

/** What a form sent, whatever it sent; too long is not cut but told. */
export function readWorkbook(form: URLSearchParams): Filled {
  return mapFields((field) => (form.get(field) ?? "").replaceAll("\r\n", "\n").trim());
}

/** The fields that hold too much. */
export function listTooLong(filled: Filled): WorkbookField[] {
  return workbookFields.filter((field) => filled[field].length > longestText);
}

/** Whether nothing was written. */
export function isEmpty(filled: Filled): boolean {
  return workbookFields.every((field) => filled[field] === "");
}

/** A workbook in which nothing was written yet. */
export const emptyWorkbook: Filled = mapFields(() => "");

/** As it is sealed; `unpackWorkbook` reads it back. */
export function packWorkbook({ track, filled }: Workbook): string {
  return JSON.stringify({ track, ...filled });
}

/** A workbook from what was sealed, or null when that is not one. */
export function unpackWorkbook(packed: string): Workbook | null {
  try {
    const { track, ...rest } = JSON.parse(packed) as Record<string, unknown>;
    const known = typeof track === "string" ? parseTrack(track) : null;
    return known && { track: known, filled: mapFields((field) => String(rest[field] ?? "")) };
  } catch {
    return null;
  }
}

function mapFields(make: (field: WorkbookField) => string): Filled {
  return Object.fromEntries(workbookFields.map((field) => [field, make(field)])) as Filled;
}
