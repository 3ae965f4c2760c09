import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { pathOf, Student } from "../setup/student";

/** Bytes over the line: pages with their style sheets and scripts, and each of those that is served. */
type Weights = { pages: Record<string, number>; files: Record<string, number> };

const table = "tests/weights.json";
/** Bytes that a page or file may grow before somebody has to look: `WEIGH=again npm test` rewrites the table. */
const margin = 2000;
const heaviestFirstVisit = 30_000;

const pages = [
  ...["/", "/check", pathOf("about"), pathOf("drinking"), pathOf("drugs")],
  ...["/talk", "/worried", "/facts", "/exercises", "/receipt", "/workshops", "/association"],
];

let site: Site;
let weights: Weights;

beforeAll(async () => {
  site = await startSite();
  const student = new Student(site.url);
  await student.answerAll(personas.heavy);
  const found: Weights = { pages: {}, files: await weighFiles() };
  for (const path of pages) found.pages[path] = await weighVisit(student, path);
  await student.get("/check/review").then((page) => student.fillIn(page, {}));
  found.pages["/feedback"] = await weighVisit(student, "/feedback");
  weights = found;
  if (process.env["WEIGH"] === "again") writeFileSync(table, `${JSON.stringify(found, null, 2)}\n`);
});
afterAll(() => site.close());

/** A first visit: the page as it is packed, and what its HTML asks of this site. */
async function weighVisit(student: Student, path: string): Promise<number> {
  const { html, status } = await student.get(path);
  expect(status, path).toBe(200);
  const asked = [...html.matchAll(/<(?:link|script)\b[^>]*\b(?:href|src)="(\/[^"]+)"/g)];
  let bytes = pack(html);
  for (const address of new Set(asked.map(([, address = ""]) => address)))
    bytes += pack((await student.get(address)).html);
  return bytes;
}

/** What a page comes to with quick packing; the site packs a short one better (packing.server.ts). */
function pack(text: string): number {
  return brotliCompressSync(text, { params: { 1: 1 } }).length;
}

/** Every script and style sheet that the site serves, by its name without the hash, as it was packed. */
async function weighFiles(): Promise<Record<string, number>> {
  const folder = "build/client/assets";
  const weighed: Record<string, number> = {};
  for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
    const { status } = await fetch(`${site.url}/assets/${name}`, { method: "HEAD" });
    const plain = name.replace(/-[\w-]{8}\./, ".");
    if (status === 200)
      weighed[plain] = (weighed[plain] ?? 0) + statSync(join(folder, `${name}.br`)).size;
  }
  return Object.fromEntries(Object.entries(weighed).toSorted());
}

function expectNotGrown(found: Record<string, number>, kept: Record<string, number>) {
  expect(Object.keys(found).toSorted(), "the table names other things: WEIGH=again").toEqual(
    Object.keys(kept).toSorted(),
  );
  for (const [name, bytes] of Object.entries(found))
    expect(bytes, `${name} weighs more than in ${table}`).toBeLessThan((kept[name] ?? 0) + margin);
}

describe("weight", () => {
  it("of a first visit to any page of a student stays under 30 kB", () => {
    for (const [path, bytes] of Object.entries(weights.pages))
      expect(bytes, path).toBeLessThan(heaviestFirstVisit);
  });

  it("of pages, scripts and style sheets grows only with the table", () => {
    const kept = JSON.parse(readFileSync(table, "utf8")) as Weights;
    expectNotGrown(weights.pages, kept.pages);
    expectNotGrown(weights.files, kept.files);
  });

  it("holds no charts: recharts is in no script that a page of a student asks for", async () => {
    const student = new Student(site.url);
    await student.finish(personas.heavy);
    const scripts = new Set<string>();
    for (const path of [...pages.slice(5), "/", "/feedback"]) {
      const { html } = await student.get(path);
      for (const [, address = ""] of html.matchAll(/<script\b[^>]*\bsrc="(\/[^"]+)"/g))
        scripts.add(address);
    }
    expect(scripts.size).toBeGreaterThan(0);
    for (const address of scripts) {
      const { html: script } = await student.get(address);
      expect(script, address).not.toMatch(/recharts/i);
      // Nothing is loaded behind it either.
      expect(script, address).not.toMatch(/\bimport\s*\(|\bfrom\s*["']/);
    }
    // The word is there where charts are, so the search above can find it.
    const all = readdirSync("build/client/assets").filter((name) => name.endsWith(".js"));
    const texts = all.map((name) => readFileSync(`build/client/assets/${name}`, "utf8"));
    expect(texts.some((text) => /recharts/i.test(text))).toBe(true);
  });
});
