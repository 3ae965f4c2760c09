import type { z } from "zod";
import { type Particulars, particularsSchema } from "~/local-norms/grade";
import { findForbiddenWord } from "~/region/words";

/** What is wrong with one field: a code, and what its sentence names. */
export interface ParticularFault {
  code: string;
  detail?: string | number;
}

export type ReadParticulars =
  { value: Particulars; faults: null } | { value: null; faults: Record<string, ParticularFault> };

const choices = ["samplingKind", "place", "includesNonDrinkers", "sameDefinitions"];
const numbers = ["invited", "responded"];
const days = ["fieldFrom", "fieldTo"];
const texts = ["title", "owner", "population.nl", "population.en", "sampling.nl", "sampling.en"];
/** Sentences that a student reads; titles and owners are names. */
const sentences = texts.slice(2);

/** Every field of the form, by its name. */
export const particularFields = [...texts, ...choices, ...numbers, ...days, "report"];

/** Characters. */
const longest = 300;

type Fields = Pick<URLSearchParams, "get">;

/**
 * Reads what the office says of a survey. `today` is an ISO date; `largestN` is the largest group of
 * the table in people, or null while there is no table.
 */
export function readParticulars(
  form: Fields,
  today: string,
  largestN: number | null,
): ReadParticulars {
  const line = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const both = (name: string) => ({ nl: line(`${name}.nl`), en: line(`${name}.en`) });
  const yesOrNo = (name: string) => ({ yes: true, no: false })[line(name)];
  const people = (name: string) => (/^\d{1,7}$/.test(line(name)) ? Number(line(name)) : NaN);
  const parsed = particularsSchema.safeParse({
    title: line("title"),
    owner: line("owner"),
    population: both("population"),
    sampling: both("sampling"),
    samplingKind: line("samplingKind"),
    place: line("place"),
    invited: line("invited") === "" ? null : people("invited"),
    responded: people("responded"),
    fieldFrom: line("fieldFrom"),
    fieldTo: line("fieldTo"),
    includesNonDrinkers: yesOrNo("includesNonDrinkers"),
    sameDefinitions: yesOrNo("sameDefinitions"),
    report: readAddress(line("report")),
  });
  const faults = listFaults(parsed.error?.issues ?? [], line);
  const add = (field: string, fault: ParticularFault) => (faults[field] ??= fault);
  for (const field of texts) if (line(field).length > longest) add(field, { code: "too-long" });
  for (const field of sentences) {
    const word = findForbiddenWord(line(field));
    if (word !== null) add(field, { code: "forbidden-word", detail: word });
  }
  for (const field of days) if (line(field) > today) add(field, { code: "in-the-future" });
  if (!/^(https?:\/\/.*)?$/.test(readAddress(line("report")) ?? ""))
    add("report", { code: "not-an-address" });
  if (largestN !== null && people("responded") < largestN)
    add("responded", { code: "below-table", detail: largestN });
  return parsed.success && Object.keys(faults).length === 0
    ? { value: parsed.data, faults: null }
    : { value: null, faults };
}

/** "www.rug.nl" is an address too. */
function readAddress(typed: string): string | null {
  if (typed === "") return null;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed) ? `https://${typed}` : typed;
}

function listFaults(issues: readonly z.core.$ZodIssue[], line: (name: string) => string) {
  const faults: Record<string, ParticularFault> = {};
  for (const { code, message, path } of issues) {
    const field = path.join(".");
    faults[field] ??= { code: code === "custom" ? message : sayKind(field, line(field)) };
  }
  return faults;
}

function sayKind(field: string, typed: string): string {
  if (choices.includes(field)) return "choose";
  if (typed === "") return "missing";
  if (numbers.includes(field)) return "not-whole";
  if (days.includes(field)) return "not-a-date";
  return field === "report" ? "not-an-address" : "missing";
}
