import {
  type DistributionNorm,
  type Norm,
  type Publication,
  type PublicationFile,
  publicationSchema,
} from "./norm";
import { publicationFiles } from "./publications";

/** Checks one data file; throws a plain sentence with the file and the gap. */
export function parsePublication(file: string, content: unknown): PublicationFile {
  const result = publicationSchema.safeParse(content);
  if (result.success) {
    if (`${result.data.id}.json` === file) return result.data;
    throw new Error(`app/norms/data/${file} has the id "${result.data.id}"; name both the same.`);
  }
  const gaps = result.error.issues.map((issue) => {
    const place = issue.path.join(".") || "the whole file";
    return `${place}: ${issue.message}`;
  });
  throw new Error(`app/norms/data/${file} has a gap at ${gaps.join("; ")}.`);
}

/** Puts all files into one list, each norm with its publication; throws on an id that comes twice. */
export function collectNorms(files: Readonly<Record<string, unknown>>): readonly Norm[] {
  const fileOf = new Map<string, string>();
  return Object.entries(files).flatMap(([file, content]) => {
    const { norms: rows, ...rest } = parsePublication(file, content);
    const publication: Publication = rest;
    return rows.map((row) => {
      const other = fileOf.get(row.id);
      if (other) throw new Error(`Norm ${row.id} stands in both ${other} and ${file}.`);
      fileOf.set(row.id, file);
      return { ...row, publication };
    });
  });
}

/** A short fingerprint (FNV-1a, 32 bits): enough to notice a change, not meant against an attacker. */
export function digestText(content: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Every norm on the site, of every grade; use `lookUpNorm` to choose one. */
export const norms: readonly Norm[] = collectNorms(publicationFiles);

/** Changes as soon as any figure or word in data/ changes; named on the page with all figures. */
export const normsVersion = `norms-${digestText(JSON.stringify(norms))}`;

/** The norms a feedback rests on, by name: the shipped ones and the local table in use, if any. */
export function nameVersion(local: number | null): string {
  return local === null ? normsVersion : `${normsVersion}, local-${local}`;
}

const normById = new Map(norms.map((norm) => [norm.id, norm]));

/** One norm by its id, such as "N231"; throws when it does not exist. */
export function getNorm(id: string): Norm {
  const norm = normById.get(id);
  if (!norm) throw new Error(`There is no norm with the id "${id}".`);
  return norm;
}

/**
 * The cumulative table of glasses a week (percent of students, non-drinkers included) among these
 * norms, or null: a measured one before an estimate, then the newest. Never grade X.
 */
export function chooseDistribution(
  sex: "all" | "men" | "women",
  among: readonly Norm[],
): DistributionNorm | null {
  const found = among
    .filter(
      (norm): norm is DistributionNorm =>
        norm.distribution !== undefined &&
        norm.grade !== "X" &&
        norm.populationKey.sex === sex &&
        norm.populationKey.education === "all",
    )
    .sort(
      (a, b) =>
        Number(b.kind === "measured") - Number(a.kind === "measured") ||
        (b.period ?? "").slice(-4).localeCompare((a.period ?? "").slice(-4)),
    );
  return found[0] ?? null;
}

/** The shipped table of glasses a week: an estimate by Doorsnee, never a measurement (README.md). */
export function findDistribution(sex: "all" | "men" | "women"): DistributionNorm {
  const found = chooseDistribution(sex, norms);
  if (!found) throw new Error(`There is no table of glasses a week for "${sex}".`);
  return found;
}

/**
 * The norms in use: those that were shipped, and those of the local table in use. Feedback gets this
 * list; it is as long with a million answers as with none.
 */
export function joinNorms(local: readonly Norm[]): readonly Norm[] {
  return [...local, ...norms];
}
