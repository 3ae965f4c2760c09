import type { content } from "~/content/content";
import type { Language } from "~/language";
import type { Track } from "~/workshops/tracks";
import { type Filled, workbookFields, type WorkbookField } from "~/workshops/workbook";

type Texts = Pick<(typeof content)[Language], "workbook">;

/** The label of a field; the skill of a track names its own two. */
export function labelOf(field: WorkbookField, track: Track, { workbook }: Texts): string {
  return field === "practise" || field === "notice"
    ? workbook.tracks[track].skill[field]
    : workbook.fields[field].label;
}

/** What was written, as plain text with its questions; line ends as every editor knows them. */
export function writeWorkbook(track: Track, filled: Filled, texts: Texts): string {
  const answers = workbookFields.map(
    (field) => `${labelOf(field, track, texts)}\n${filled[field] || "-"}`,
  );
  // A byte order mark, so that old editors see the accents right.
  return `\uFEFF${[texts.workbook.fileTitle, ...answers].join("\n\n")}\n`.replaceAll("\n", "\r\n");
}
