import type { Contact } from "./contact";
import { type Edits, findEmergencyContacts, type Institution, isEmergency } from "./region";
import type { Service } from "./service";

const lists = ["contacts", "services", "institutions"] as const;
type List = (typeof lists)[number];

/** What is edited, compared and undone as one: an entry of a list, all texts, or all colours. */
export type Part = `${List}/${string}` | "texts" | "colours";

export type PartValue = Contact | Service | Institution | Edits["texts"] | Edits["colours"];

/** A part as stored with a version, or null when it is none. */
export function parsePart(value: unknown): Part | null {
  if (value === "texts" || value === "colours") return value;
  if (typeof value !== "string") return null;
  return lists.some((list) => value.startsWith(`${list}/`)) ? (value as Part) : null;
}

function split(part: Exclude<Part, "texts" | "colours">): [List, string] {
  const [list, id] = part.split("/");
  return [list as List, id ?? ""];
}

/** What a part holds; null when there is no such entry, or nothing is set. */
export function readPart(edits: Edits, part: Part): PartValue {
  if (part === "texts" || part === "colours") return edits[part];
  const [list, id] = split(part);
  return edits[list].find((each) => each.id === id) ?? null;
}

/** The same with one part changed; null takes an entry away. What is new comes last. */
export function writePart(edits: Edits, part: Part, value: PartValue): Edits {
  if (part === "texts" || part === "colours") return { ...edits, [part]: value };
  const [list, id] = split(part);
  const entries: (Contact | Service | Institution)[] = edits[list];
  const entry = value as Contact | Service | Institution | null;
  const changed =
    entry === null
      ? entries.filter((each) => each.id !== id)
      : !entries.some((each) => each.id === id)
        ? [...entries, entry]
        : entries.map((each) => (each.id === id ? entry : each));
  return { ...edits, [list]: changed };
}

/** One field that differs, as text: codes and names, "" for nothing. */
export interface FieldChange {
  /** Path in the part, such as "name.nl". */
  field: string;
  before: string;
  after: string;
}

/** Which fields of a part differ, in the order of the part. */
export function listFieldChanges(before: PartValue, after: PartValue): FieldChange[] {
  const [one, other] = [joinFields(before), joinFields(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((field) => ({ field, before: one.get(field) ?? "", after: other.get(field) ?? "" }))
    .filter((change) => change.before !== change.after);
}

function joinFields(value: PartValue): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const [field, text] of listFields(value))
    texts.set(field, [...(texts.get(field) ?? []), text]);
  return new Map([...texts].map(([field, list]) => [field, list.sort().join(", ")]));
}

/** A part as the fields of its form: the path and the text of each, a list as the same path again. */
export function listFields(value: unknown, path = ""): [field: string, text: string][] {
  if (value === null || value === undefined) return [];
  if (typeof value === "boolean") return [[path, value ? "yes" : "no"]];
  if (Array.isArray(value)) return value.map((each) => [path, String(each)]);
  if (typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, part]) =>
    listFields(part, path ? `${path}.${key}` : key),
  );
}

/** Whether two states of a part say the same. An entry that is there is never the same as none. */
export function isSame(one: PartValue, other: PartValue): boolean {
  if ((one === null) !== (other === null)) return false;
  return listFieldChanges(one, other).length === 0;
}

/** Why a change cannot be made, whatever the form says. */
export type Obstacle = "emergency" | "in-use" | "kept-for-answers" | "last-asked" | "no-contact";

/** What stands in the way of giving a part this value. */
export function findObstacle(edits: Edits, part: Part, value: PartValue): Obstacle | null {
  const next = writePart(edits, part, value);
  if (part.startsWith("contacts/")) {
    const { emergency, suicidePrevention } = findEmergencyContacts(next);
    const [, id] = split(part as `contacts/${string}`);
    if (isEmergency({ id }) && !(emergency?.phone && suicidePrevention?.phone)) return "emergency";
    if (value === null && edits.services.some(({ contact }) => contact === id)) return "in-use";
  }
  if (part.startsWith("institutions/")) {
    if (value === null) return "kept-for-answers";
    if (!next.institutions.some(({ asked }) => asked)) return "last-asked";
  }
  if (part.startsWith("services/") && value !== null) {
    const { contact } = value as Service;
    if (contact && !edits.contacts.some(({ id }) => id === contact)) return "no-contact";
  }
  return null;
}

/**
 * How a change stands that was made to what somebody saw before: `done` when it is already so,
 * `clear` when nobody else touched this part since, else `conflict`.
 */
export function judgeChange(
  seen: PartValue,
  current: PartValue,
  wanted: PartValue,
): "done" | "clear" | "conflict" {
  if (isSame(current, wanted)) return "done";
  return isSame(seen, current) ? "clear" : "conflict";
}

/**
 * What undoing a version gives: each of its parts as it was before it. Null when a part was changed
 * again since. An institution that the version added stays, but is no longer asked.
 */
export function undoParts(
  parts: readonly Part[],
  before: Edits,
  made: Edits,
  current: Edits,
): { part: Part; value: PartValue }[] | null {
  const untouched = parts.every((part) => isSame(readPart(made, part), readPart(current, part)));
  if (!untouched) return null;
  return parts.map((part) => {
    const value = readPart(before, part);
    const now = readPart(current, part);
    const isKept = value === null && now !== null && part.startsWith("institutions/");
    return { part, value: isKept ? { ...(now as Institution), asked: false } : value };
  });
}
