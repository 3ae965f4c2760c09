import { readFileSync } from "node:fs";
import { z } from "zod";
import { env } from "~/env.server";
import { editsSchema, mergeEdits, type Region, regionSchema } from "./region";

const files = import.meta.glob<unknown>("./data/*.json", { eager: true, import: "default" });

/** The region as its file has it, validated when the site starts. */
const fromFile: Region = readRegion();

let inForce: Region = fromFile;
let inForceNumber = 0;

/** The region in force: the newest version the office made, or the file when it made none. */
export function getRegion(): Region {
  return inForce;
}

/** The number of the version in force; 0 is the file. */
export function getRegionNumber(): number {
  return inForceNumber;
}

/** Puts a version in force, unless a newer one is. Throws when it does not fit this region. */
export function putInForce(number: number, content: string): void {
  if (number <= inForceNumber) return;
  inForce = readVersion(number, content);
  inForceNumber = number;
}

/** The region as a version made it; 0 is the file. Throws when it does not fit this region. */
export function readVersion(number: number, content: string | null): Region {
  if (number === 0 || content === null) return fromFile;
  const result = editsSchema.safeParse(JSON.parse(content));
  if (!result.success) {
    throw new Error(
      `Version ${number} of the region in the database is wrong.\n${z.prettifyError(result.error)}`,
    );
  }
  if (result.data.id !== fromFile.id) {
    throw new Error(
      `The database holds the region "${result.data.id}", but this deployment is set to "${fromFile.id}".`,
    );
  }
  return mergeEdits(fromFile, result.data);
}

function readRegion(): Region {
  const name = env.REGION_FILE ?? `app/region/data/${env.REGION}.json`;
  const result = regionSchema.safeParse(env.REGION_FILE ? readOwn(name) : readOurs(env.REGION));
  if (result.success) return result.data;
  throw new Error(`Doorsnee does not start: ${name} is wrong.\n${z.prettifyError(result.error)}`);
}

function readOurs(name: string): unknown {
  const file = files[`./data/${name}.json`];
  if (file !== undefined) return file;
  throw new Error(`Doorsnee does not start: there is no region "${name}" in app/region/data.`);
}

function readOwn(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Error(`Doorsnee does not start: REGION_FILE cannot be read: ${path}.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`Doorsnee does not start: REGION_FILE is no JSON: ${path}.`);
  }
}
