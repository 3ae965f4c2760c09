import { z } from "zod";
import { recordAudit } from "~/auth/audit.server";
import type { SignedIn } from "~/auth/staff";
import {
  findLocalTable,
  getNormTableUse,
  nextNormTableVersion,
  type NormTableUse,
  publishNormTable,
} from "~/db/norm-tables.server";
import { listNormIds, type Message } from "~/feedback/message";
import type { SentFile } from "~/http/form.server";
import { buildLocalNorms } from "~/local-norms/build-local-norms";
import type { ImportFault } from "~/local-norms/fault";
import type { Particulars, Verdict } from "~/local-norms/grade";
import { type FigureChange, listFigureChanges } from "~/local-norms/list-changes";
import { parseTable, type TableRow } from "~/local-norms/parse-table";
import { type PreviewedStudent, previewNorms } from "~/local-norms/preview";
import { readGrid } from "~/local-norms/read-grid.server";
import type { Norm } from "~/norms/norm";
import { collectNorms, joinNorms, norms as shipped } from "~/norms/norms";
import { dayOf } from "~/region/day";
import { type ParticularFault, readParticulars } from "./read-particulars";

/** A table that was read, as the next form carries it: a browser never sends a file twice by itself. */
const keptSchema = z.strictObject({
  name: z.string().max(300),
  grid: z.array(z.array(z.union([z.string(), z.number()])).max(100)).max(1000),
});
type KeptTable = z.infer<typeof keptSchema>;

interface Kept {
  name: string;
  /** Rows with figures. */
  rows: number;
  /** What the hidden field holds. */
  text: string;
}

interface Import {
  rows: readonly TableRow[];
  particulars: Particulars;
}

interface CheckedImport {
  /** Null when one of the lists below says why not. */
  value: Import | null;
  kept: Kept | null;
  tableFaults: readonly ImportFault[];
  faults: Record<string, ParticularFault>;
}

/** Reads the file, or the table that was kept of it, and the particulars. Stores nothing. */
export async function checkImport(
  form: URLSearchParams,
  file: SentFile | null,
): Promise<CheckedImport> {
  const sent = file ? await readFile(file) : readKept(form.get("table"));
  const parsed = sent && "grid" in sent ? parseTable(sent.grid) : sent;
  const tableFaults = parsed?.kind === "faults" ? parsed.faults : [];
  const table = parsed?.kind === "table" && sent && "grid" in sent ? { ...sent, ...parsed } : null;
  const largestN = table && Math.max(...table.rows.map(({ n }) => n));
  const read = readParticulars(form, dayOf(new Date()), largestN);
  const faults = { ...(sent === null && { file: { code: "no-file" } }), ...read.faults };
  const value = table && read.value ? { rows: table.rows, particulars: read.value } : null;
  const kept = table && {
    name: table.name,
    rows: table.rows.length,
    text: JSON.stringify({ name: table.name, grid: table.grid } satisfies KeptTable),
  };
  return { value, kept, tableFaults, faults };
}

async function readFile({ name, bytes }: SentFile) {
  const grid = await readGrid(name, bytes);
  return grid.kind === "grid" ? { name: name.slice(-300), grid: grid.rows } : grid;
}

/** The table of an earlier answer; null when there is none, or none that a page of ours made. */
function readKept(text: string | null): KeptTable | null {
  try {
    return keptSchema.parse(JSON.parse(text ?? ""));
  } catch {
    return null;
  }
}

export interface ImportPreview {
  verdict: Verdict;
  /** The choice that the preview compares with. */
  step: number;
  figures: FigureChange[];
  students: PreviewedStudent[];
  /** The norms that a message of each side rests on. */
  norms: { before: Norm[]; after: Norm[] };
}

/** What publishing would change now. Stores nothing. */
export async function previewImport({ rows, particulars }: Import): Promise<ImportPreview> {
  const { step } = await getNormTableUse();
  const before = (await findLocalTable())?.norms ?? [];
  const version = await nextNormTableVersion();
  const { file, verdict } = buildLocalNorms(rows, particulars, version, dayOf(new Date()));
  const after = collectNorms({ [`${file.id}.json`]: file });
  const students = previewNorms(joinNorms(before), joinNorms(after));
  return {
    verdict,
    step,
    figures: listFigureChanges({ before, after }, shipped),
    students,
    norms: {
      before: listUsed(
        joinNorms(before),
        students.flatMap(({ gone }) => gone),
      ),
      after: listUsed(
        joinNorms(after),
        students.flatMap(({ come }) => come),
      ),
    },
  };
}

function listUsed(norms: readonly Norm[], messages: readonly Message[]): Norm[] {
  const ids = new Set(messages.flatMap(listNormIds));
  return norms.filter(({ id }) => ids.has(id));
}

/**
 * Publishes a table that was previewed against the choice `step`. "ahead" when a colleague chose
 * meanwhile: then nothing was stored. Sent twice, it counts once.
 */
export async function publishImport(
  staff: SignedIn,
  { rows, particulars }: Import,
  step: number,
): Promise<"published" | "not-a-norm" | NormTableUse> {
  const today = dayOf(new Date());
  const version = await nextNormTableVersion();
  const local = buildLocalNorms(rows, particulars, version, today);
  if (local.verdict.grade === "X") return "not-a-norm";
  const use = await getNormTableUse();
  if (use.step === step) {
    const { grade } = local.verdict;
    await recordAudit(staff.id, "norms-published", `local-${version}`, { grade });
    const choice = { by: staff.name, on: today, after: step };
    if (await publishNormTable(version, local, particulars, choice)) return "published";
  }
  return (await isInUse({ rows, particulars }, today)) ? "published" : getNormTableUse();
}

/** Whether the table in use is this very one: what a second tap on the button finds. */
async function isInUse({ rows, particulars }: Import, today: string): Promise<boolean> {
  const table = await findLocalTable();
  if (!table) return false;
  const { file } = buildLocalNorms(rows, particulars, table.version, today);
  const norms = collectNorms({ [`${file.id}.json`]: file });
  return JSON.stringify(norms) === JSON.stringify(table.norms);
}
