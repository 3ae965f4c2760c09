import { z } from "zod";
import { type AdaptedColours, adaptedSchema, type Measured, measureColours } from "./colours";
import { contactSchema, type Contact } from "./contact";
import { type Institution, institutionSchema } from "./region";
import { type Service, serviceSchema, weekdays } from "./service";
import { textKeys, type Texts, textsSchema } from "./texts";
import { findForbiddenWord } from "./words";

/** What is wrong with one field: a code, and the word or the measure that its sentence names. */
export interface FieldFault {
  code: string;
  detail?: string;
  measured?: Measured;
}

/** A form of the office as it was read: what it means, or what is wrong with which field. */
export type ReadForm<T> =
  { value: T; faults: null } | { value: null; faults: Record<string, FieldFault> };

type Fields = Pick<URLSearchParams, "get" | "getAll">;

/** One line: line ends of a pasted text become spaces. */
function line(form: Fields, name: string): string {
  return (form.get(name) ?? "").replace(/\s+/g, " ").trim();
}

const orNull = (typed: string) => (typed === "" ? null : typed);

function bilingual(form: Fields, name: string) {
  return { nl: line(form, `${name}.nl`), en: line(form, `${name}.en`) };
}

function bilingualOrNull(form: Fields, name: string) {
  const typed = bilingual(form, name);
  return typed.nl || typed.en ? typed : null;
}

/** "www.vnn.nl" is an address too. */
function webAddress(form: Fields, name: string): string | null {
  const typed = line(form, name);
  return orNull(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed) ? `https://${typed}` : typed);
}

function listed(form: Fields, name: string): string[] {
  return [...new Set(form.getAll(name))];
}

function readFacts(form: Fields) {
  const languages = listed(form, "languages");
  return {
    languages: languages.length > 0 ? languages : null,
    cost: line(form, "cost"),
    anonymous: line(form, "anonymous"),
    needsReferral: line(form, "needsReferral"),
    verifiedOn: orNull(line(form, "verifiedOn")),
    sourceNote: line(form, "sourceNote"),
  };
}

/** Reads the form of a contact. `today` is an ISO date: nothing was checked after it. */
export function readContactForm(id: string, form: Fields, today: string): ReadForm<Contact> {
  return read(contactSchema, form, today, {
    id,
    name: bilingual(form, "name"),
    about: bilingualOrNull(form, "about"),
    kind: line(form, "kind"),
    ...readFacts(form),
    phone: orNull(line(form, "phone")),
    chat: webAddress(form, "chat"),
    email: orNull(line(form, "email")),
    website: webAddress(form, "website"),
    address: orNull(line(form, "address")),
    hours: bilingualOrNull(form, "hours"),
  });
}

/** Reads the form of a service. */
export function readServiceForm(id: string, form: Fields, today: string): ReadForm<Service> {
  const hours = weekdays.flatMap((day) => {
    const [from, to] = [line(form, `hours.${day}.from`), line(form, `hours.${day}.to`)];
    return from || to ? [[day, { from, to }] as const] : [];
  });
  return read(serviceSchema, form, today, {
    id,
    name: bilingual(form, "name"),
    about: bilingual(form, "about"),
    institutions: listed(form, "institutions"),
    kind: line(form, "kind"),
    ...readFacts(form),
    where: bilingualOrNull(form, "where"),
    hours: Object.fromEntries(hours),
    hoursNote: bilingualOrNull(form, "hoursNote"),
    contact: orNull(line(form, "contact")),
  });
}

/** Reads the form of an institution. */
export function readInstitutionForm(id: string, form: Fields): ReadForm<Institution> {
  return read(institutionSchema, form, "", {
    id,
    name: bilingual(form, "name"),
    education: orNull(line(form, "education")),
    asked: form.get("asked") === "yes",
  });
}

/** Reads the form of the texts; a text without words is the site's own again. */
export function readTextsForm(form: Fields): ReadForm<Texts> {
  return read(
    textsSchema,
    form,
    "",
    Object.fromEntries(textKeys.map((key) => [key, bilingualOrNull(form, key)])),
  );
}

/** Reads the form of the colours; one that does not stand out is at fault, with what was measured. */
export function readColoursForm(form: Fields): ReadForm<AdaptedColours> {
  const readPair = (token: string) => ({
    light: line(form, `${token}.light`).toLowerCase(),
    dark: line(form, `${token}.dark`).toLowerCase(),
  });
  const typed = { you: readPair("you"), students: readPair("students") };
  const result = read<AdaptedColours>(adaptedSchema, form, "", typed);
  if (!result.value) return result;
  const faults: Record<string, FieldFault> = {};
  for (const measured of measureColours(result.value).filter(({ enough }) => !enough))
    faults[`${measured.token}.${measured.scheme}`] ??= { code: "contrast", measured };
  return Object.keys(faults).length === 0 ? result : { value: null, faults };
}

function read<T>(
  schema: z.ZodType<T>,
  form: Fields,
  today: string,
  typed: Record<string, unknown>,
): ReadForm<T> {
  const result = schema.safeParse(typed);
  const faults = listFaults(result.error?.issues ?? [], form);
  const { verifiedOn } = typed;
  if (typeof verifiedOn === "string" && !faults["verifiedOn"] && verifiedOn > today)
    faults["verifiedOn"] = { code: "in-the-future" };
  return result.success && Object.keys(faults).length === 0
    ? { value: result.data, faults: null }
    : { value: null, faults };
}

function listFaults(issues: readonly z.core.$ZodIssue[], form: Fields): Record<string, FieldFault> {
  const faults: Record<string, FieldFault> = {};
  for (const { path, message } of issues) {
    // Of a list of ticks the fault is the list's.
    const field = path.filter((step) => typeof step === "string").join(".");
    faults[field] ??= describe(field, message, form);
  }
  return faults;
}

function describe(field: string, message: string, form: Fields): FieldFault {
  const other = field.endsWith(".nl") ? "en" : field.endsWith(".en") ? "nl" : null;
  if (message === "blank" && other && line(form, `${field.slice(0, -2)}${other}`))
    return { code: "other-language" };
  if (message === "forbidden-word")
    return { code: message, detail: findForbiddenWord(line(form, field)) ?? "" };
  return { code: /^[a-z-]+$/.test(message) ? message : "not-an-option" };
}
