import { z } from "zod";
import type { LocalNorms } from "~/local-norms/build-local-norms";
import { type Particulars, particularsSchema, verdictSchema } from "~/local-norms/grade";
import type { Norm } from "~/norms/norm";
import { collectNorms } from "~/norms/norms";
import { prisma } from "./client.server";

const provenanceSchema = z.strictObject({
  particulars: particularsSchema,
  verdict: verdictSchema,
});

/** A published table with where it came from. */
export interface StoredNormTable extends z.infer<typeof provenanceSchema> {
  version: number;
  madeBy: string;
  /** Day, such as "2026-11-22". */
  publishedOn: string;
  norms: readonly Norm[];
}

/** A local table in use, named by its version in the feedback. */
export interface LocalTable {
  version: number;
  norms: readonly Norm[];
}

export interface Choice {
  /** Name of the member of staff. */
  by: string;
  /** Day, such as "2026-11-22". */
  on: string;
}

/** The version the next table gets: `buildLocalNorms` wants it in the table itself. */
export async function nextNormTableVersion(): Promise<number> {
  const last = await prisma.normTable.findFirst({
    orderBy: { version: "desc" },
    select: { version: true },
  });
  return (last?.version ?? 0) + 1;
}

/**
 * Stores a table for good and puts it in use. Two at once cannot both take a version: the second
 * throws and stores nothing. A stop between the two statements leaves a table that is not in use.
 */
export async function publishNormTable(
  version: number,
  { file, verdict }: LocalNorms,
  particulars: Particulars,
  choice: Choice,
): Promise<void> {
  const provenance = JSON.stringify({ particulars, verdict });
  await prisma.$executeRaw`INSERT INTO "NormTable" ("version", "file", "particulars", "madeBy", "publishedOn")
    VALUES (${version}, ${JSON.stringify(file)}, ${provenance}, ${choice.by}, ${choice.on})`;
  await useNormTable(version, choice);
}

/** Puts a published table in use, or none (null). Nothing is taken back: a choice is added. */
export async function useNormTable(version: number | null, choice: Choice): Promise<void> {
  await prisma.$executeRaw`INSERT INTO "NormTableUse" ("step", "version", "chosenBy", "chosenOn")
    SELECT COALESCE(MAX("step"), 0) + 1, ${version}, ${choice.by}, ${choice.on} FROM "NormTableUse"`;
}

/** Read once for each version: a published table never changes. */
let known: LocalTable | null = null;

/** The local table in use, or null. Costs the same however many answers are stored. */
export async function findLocalTable(): Promise<LocalTable | null> {
  const use = await prisma.normTableUse.findFirst({
    orderBy: { step: "desc" },
    select: { version: true },
  });
  const version = use?.version ?? null;
  if (version === null) return null;
  if (known?.version !== version) {
    const table = await prisma.normTable.findUniqueOrThrow({ where: { version } });
    known = { version, norms: readNorms(version, table.file) };
  }
  return known;
}

/** Every published table, newest first. */
export async function listNormTables(): Promise<StoredNormTable[]> {
  const tables = await prisma.normTable.findMany({ orderBy: { version: "desc" } });
  return tables.map(({ version, file, particulars, madeBy, publishedOn }) => ({
    version,
    madeBy,
    publishedOn,
    norms: readNorms(version, file),
    ...provenanceSchema.parse(JSON.parse(particulars)),
  }));
}

function readNorms(version: number, file: string): readonly Norm[] {
  return collectNorms({ [`local-${version}.json`]: JSON.parse(file) });
}
