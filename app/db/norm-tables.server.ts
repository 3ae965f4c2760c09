import { z } from "zod";
import type { LocalNorms } from "~/local-norms/build-local-norms";
import { type Particulars, particularsSchema, verdictSchema } from "~/local-norms/grade";
import type { Norm } from "~/norms/norm";
import { collectNorms, joinNorms, nameVersion } from "~/norms/norms";
import { askDriver, prisma } from "./client.server";
import { Prisma } from "./generated/client";

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
  /** Step of the use it was made from: nothing is written when another came in between. */
  after: number;
}

/** Which table somebody put in use, and when. */
export interface NormTableUse extends Pick<Choice, "by" | "on"> {
  /** 1 and up; 0 before anybody chose. */
  step: number;
  /** Null: only the norms that come with the site. */
  version: number | null;
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
 * Stores a table for good and puts it in use. False when another table or choice came in between:
 * then this one is not in use. At worst it is left stored, under a version that nobody ever sees.
 */
export async function publishNormTable(
  version: number,
  { file, verdict }: LocalNorms,
  particulars: Particulars,
  choice: Choice,
): Promise<boolean> {
  const provenance = JSON.stringify({ particulars, verdict });
  const stored = await prisma.$executeRaw`
    INSERT INTO "NormTable" ("version", "file", "particulars", "madeBy", "publishedOn")
    VALUES (${version}, ${JSON.stringify(file)}, ${provenance}, ${choice.by}, ${choice.on})
    ON CONFLICT DO NOTHING`;
  return stored === 1 && (await useNormTable(version, choice));
}

/**
 * Puts a published table in use, or none (null). Nothing is taken back: a choice is added. False
 * when another choice came in between: then nothing was written.
 */
export async function useNormTable(
  version: number | null,
  { by, on, after }: Choice,
): Promise<boolean> {
  const written = await prisma.$executeRaw`
    INSERT INTO "NormTableUse" ("step", "version", "chosenBy", "chosenOn")
    SELECT ${after + 1}, ${version}, ${by}, ${on}
    WHERE COALESCE((SELECT MAX("step") FROM "NormTableUse"), 0) = ${after}
    ON CONFLICT DO NOTHING`;
  return written === 1;
}

/** Every choice of a table, newest first. */
export async function listNormTableUses(): Promise<NormTableUse[]> {
  const uses = await prisma.normTableUse.findMany({ orderBy: { step: "desc" } });
  return uses.map(({ step, version, chosenBy, chosenOn }) => ({
    step,
    version,
    by: chosenBy,
    on: chosenOn,
  }));
}

/** The choice that holds now. */
export async function getNormTableUse(): Promise<NormTableUse> {
  const use = await prisma.normTableUse.findFirst({ orderBy: { step: "desc" } });
  return use
    ? { step: use.step, version: use.version, by: use.chosenBy, on: use.chosenOn }
    : { step: 0, version: null, by: "", on: "" };
}

/** Read once for each version: a published table never changes. */
let known: LocalTable | null = null;

/** The local table in use, or null. Costs the same however many answers are stored. */
export async function findLocalTable(): Promise<LocalTable | null> {
  const [use] = await askDriver<{ inUse: string | null }>(Prisma.sql`
    SELECT CAST("version" AS TEXT) AS "inUse" FROM "NormTableUse" ORDER BY "step" DESC LIMIT 1`);
  const inUse = use?.inUse ?? null;
  if (inUse === null) return null;
  const version = Number(inUse);
  if (known?.version !== version) {
    const table = await prisma.normTable.findUniqueOrThrow({ where: { version } });
    known = { version, norms: readNorms(version, table.file) };
  }
  return known;
}

export interface NormsInUse {
  norms: readonly Norm[];
  /** Names the shipped norms and the local table. */
  version: string;
}

let joined: (NormsInUse & { local: LocalTable | null }) | undefined;

/** The shipped norms with the local table in use: the same object as long as the table is the same. */
export async function findNormsInUse(): Promise<NormsInUse> {
  const local = await findLocalTable();
  if (joined?.local !== local || !joined) {
    joined = {
      local,
      norms: joinNorms(local?.norms ?? []),
      version: nameVersion(local?.version ?? null),
    };
  }
  return joined;
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
