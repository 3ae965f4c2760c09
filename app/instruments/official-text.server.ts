import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Instrument } from "./instrument";

const sentence = z.string().trim().min(1);
const bilingual = z.strictObject({ nl: sentence, en: sentence });

/**
 * The instruments with the official item texts a campus has permission for: `<instrument id>.json`
 * in `dir`, shaped `{ instrument, permission, source, items: { [item id]: { nl, en } } }`.
 * Replaces item texts only; ids, options, help and scoring stay. Throws a plain sentence at the
 * first fault, so a campus never runs on half an official text.
 */
export function loadOfficialTexts(
  dir: string | undefined,
  instruments: readonly Instrument[],
): readonly Instrument[] {
  if (dir === undefined) return instruments;
  if (!existsSync(dir)) throw new Error(`The folder with official texts, ${dir}, does not exist.`);
  refuseUnknownFiles(dir, instruments);
  return instruments.map((instrument) => {
    const file = join(dir, `${instrument.id}.json`);
    return existsSync(file) ? withOfficialText(file, instrument) : instrument;
  });
}

/** A misspelt file name would otherwise leave our own text in place without a word. */
function refuseUnknownFiles(dir: string, instruments: readonly Instrument[]): void {
  const known = new Set(instruments.map((instrument) => instrument.id));
  for (const name of readdirSync(dir)) {
    if (name.endsWith(".json") && !known.has(basename(name, ".json")))
      throw new Error(`${join(dir, name)}: there is no instrument of this name.`);
  }
}

function withOfficialText(file: string, instrument: Instrument): Instrument {
  const schema = z.strictObject({
    instrument: z.literal(instrument.id),
    permission: sentence,
    source: sentence,
    items: z.strictObject(Object.fromEntries(instrument.items.map((item) => [item.id, bilingual]))),
  });
  const parsed = schema.safeParse(readJson(file));
  if (!parsed.success) throw new Error(`${file}: ${describeFault(parsed.error)}`);
  const { items } = parsed.data;
  return {
    ...instrument,
    items: instrument.items.map((item) => ({ ...item, text: items[item.id] ?? item.text })),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Error(`${file}: this is not a readable JSON file.`);
  }
}

function describeFault(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "the content is not valid.";
  const place = issue.path.length > 0 ? issue.path.map(String).join(" > ") : "the file";
  if (issue.code === "unrecognized_keys")
    return `${place} has unknown keys: ${issue.keys.join(", ")}.`;
  if (issue.code === "invalid_value") return `${place} does not match the name of the file.`;
  return `${place} is missing, empty or not of the right type.`;
}
