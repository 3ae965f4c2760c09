import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** What could tell who somebody is, or what they wrote. None of it occurs anywhere else. */
export const canaries = {
  address: "203.0.113.77",
  agent: "Kanarieverkenner/7.3 (Fiets; Zadel 9)",
  referrer: "https://kanarie.example/groep/zeldzaam",
  query: "kanarie-in-het-adres",
  nickname: "Kanariepiet",
  talkNickname: "Zwaluwmans",
  question: "Mijn kanarie zingt sinds dinsdag niet meer.",
  reply: "De kanarie drinkt weer water.",
  goal: "Een kanarie per week",
  typed: "Roodborstkanarie",
  /** A nickname that is taken back. */
  takenBack: "Koolmeesje",
} as const;

/** Headers by which visitors are recognised elsewhere. */
const marks = {
  "X-Forwarded-For": canaries.address,
  "X-Real-IP": canaries.address,
  Forwarded: `for=${canaries.address}`,
  From: `${canaries.typed}@kanarie.example`,
  "User-Agent": canaries.agent,
  Referer: canaries.referrer,
};

/** What the site gave a visitor during a walk, and where the walk came. */
export interface Trail {
  /** "GET /talk" and the like, without what stands after a question mark. */
  requests: Set<string>;
  /** Statuses of 500 and more, with the request. */
  broken: string[];
  /** Codes shown, cookies set and long hidden fields, as the visitor had them. */
  given: Set<string>;
}

/**
 * Marks every request of this process to a site and writes down what comes back. `fetch` is what all
 * visitors of the tests go through, so that none is forgotten.
 */
export function markFetch(origin: string): { trail: Trail; stop: () => void } {
  const plain = globalThis.fetch;
  const trail: Trail = { requests: new Set(), broken: [], given: new Set() };
  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    if (url.origin !== origin) return plain(input, init);
    const method = init.method ?? "GET";
    if (method === "GET") url.searchParams.set("van", canaries.query);
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...marks };
    const response = await plain(url, { ...init, headers });
    trail.requests.add(`${method} ${url.pathname}`);
    if (response.status >= 500) trail.broken.push(`${method} ${url.pathname}: ${response.status}`);
    for (const part of url.pathname.split("/")) if (part.length >= 20) keep(trail, part);
    for (const line of response.headers.getSetCookie()) keep(trail, line.split(/[=;]/)[1]);
    if (response.headers.get("Content-Type")?.startsWith("text/html"))
      for (const text of listGiven(await response.clone().text())) keep(trail, text);
    return response;
  };
  return { trail, stop: () => void (globalThis.fetch = plain) };
}

function keep({ given }: Trail, text = ""): void {
  if (text.length < 6 || ["nl", "en"].includes(text)) return;
  given.add(text).add(text.replaceAll("-", ""));
}

function listGiven(html: string): string[] {
  const codes = html.matchAll(/class="(?:host-)?code"[^>]*>([^<]+)</g);
  const hidden = [...html.matchAll(/type="hidden"[^>]*value="([^"]{20,})"/g)];
  const slips = html.matchAll(/\/slip\/([2-9A-Z]{4}-[2-9A-Z]{4})/g);
  return [...codes, ...slips, ...hidden].map((match) => match[1]!);
}

/** The ways in which a text may stand in a file, hashes that anybody can make included. */
export function listForms(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const hashes = ["md5", "sha1", "sha256"].map((name) => createHash(name).update(bytes).digest());
  const encoded = [bytes, ...hashes].flatMap((value) => [
    value,
    ...(["hex", "base64", "base64url"] as const).map((as) =>
      // The last character of base64 depends on what follows.
      Buffer.from(value.toString(as).replace(/.?=*$/, "")),
    ),
  ]);
  const typed = [encodeURIComponent(text), text.toLowerCase(), JSON.stringify(text).slice(1, -1)];
  return [...encoded, ...typed.map((form) => Buffer.from(form)), Buffer.from(text, "utf16le")];
}

/** Every file under a folder, at any depth. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Which of the texts stand in which files, in any form: "text in file". */
export function searchFiles(files: readonly string[], texts: Iterable<string>): string[] {
  const contents = files.map((file) => [file, readFileSync(file)] as const);
  return searchBytes(contents, texts);
}

export function searchBytes(
  contents: readonly (readonly [string, Buffer])[],
  texts: Iterable<string>,
): string[] {
  return [...texts].flatMap((text) => {
    const forms = listForms(text);
    return contents
      .filter(([, bytes]) => forms.some((form) => bytes.includes(form)))
      .map(([name]) => `${text} in ${name}`);
  });
}

/** In which columns of a database a text stands: "Table.column". */
export function searchColumns(database: string, text: string): string[] {
  const file = new Database(database, { readonly: true });
  const tables = file.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all();
  const forms = listForms(text);
  const found = new Set<string>();
  for (const table of tables as string[])
    for (const row of file.prepare(`SELECT * FROM "${table}"`).all() as object[])
      for (const [column, value] of Object.entries(row))
        if (forms.some((form) => Buffer.from(String(value)).includes(form)))
          found.add(`${table}.${column}`);
  file.close();
  return [...found].sort();
}
