import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { access } from "../../app/auth/access";
import { restoreBackup } from "../../scripts/backups.mjs";
import { personas } from "../factories/personas";
import { ask } from "../setup/database";
import {
  canaries,
  listFiles,
  listForms,
  markFetch,
  searchBytes,
  searchColumns,
  searchFiles,
  type Trail,
} from "../setup/canary";
import { answerAndWipe, bookAndCancel, journeys, signUpAndCancel } from "../setup/journeys";
import { type Site, siteEnvironment, startSite } from "../setup/site";
import { Student } from "../setup/student";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

/** The one list of what may be found: which text, in which column, by which words of the inventory. */
const allowed = [
  {
    is: (text: string) => text === canaries.nickname,
    column: "SignUp.nickname",
    line: "what a student calls themselves",
  },
  {
    is: (text: string) => /^[2-9A-Z]{6}$/.test(text),
    column: "GroupSession.code",
    line: "six characters on the big screen",
  },
];

let site: Site;
let folder: string;
let trail: Trail;
let stop: () => void;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "doorsnee-canary-"));
  // Whatever the site puts in a folder for passing things stands in ours.
  writeFileSync(join(folder, "begun"), "");
  site = await startSite({ TRUST_PROXY: "1", TMPDIR: folder, HOME: folder });
  ({ trail, stop } = markFetch(new URL(site.url).origin));
  for (const walk of Object.values(journeys)) await walk(site);
  await answerAndWipe(site);
  await signUpAndCancel(site, canaries.takenBack);
  trail.given.add(await bookAndCancel(site));
  await readOpenPages();
  await meetFault();
  await new Student(site.url).get("/exit");
});
afterAll(async () => {
  stop();
  rmSync(folder, { recursive: true });
  await site.close();
});

/** Every page that everybody opens and whose address needs nothing. */
async function readOpenPages(): Promise<void> {
  const reader = new Student(site.url);
  for (const [id, { loader }] of Object.entries(access))
    if (loader === "anyone" && id !== "root" && !id.includes("$") && id !== "routes/exit")
      await reader.get(addressOf(id));
}

/** A write that fails in the middle: what is printed then is what tells most. */
async function meetFault(): Promise<void> {
  const student = new Student(site.url);
  const { page } = await student.answerAll(personas.heavy);
  const database = new Database(site.database, { timeout: 5000 });
  const tables = ["Response", "SignUp", "Booking", "Thread", "Workbook", "Proof", "GroupVote"];
  for (const table of tables)
    database.exec(
      `CREATE TRIGGER "full${table}" BEFORE INSERT ON "${table}" BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
    );
  await student.fillIn(page, {});
  for (const walk of Object.values(journeys)) await walk(site).catch(() => undefined);
  for (const table of tables) database.exec(`DROP TRIGGER "full${table}"`);
  database.close();
}

function addressOf(id: string): string {
  const path = id.replace("routes/", "").replace(/\._index$/, "");
  if (path === "_index") return "/";
  return `/${path
    .replace(/\[\.(.*?)\]/g, "<$1>")
    .replace(/_?\./g, "/")
    .replace(/<(.*?)>/g, ".$1")}`;
}

/** Which route of the table answers an address. */
function routeOf(path: string): string | undefined {
  const parts = path.split("/");
  const fits = Object.keys(access).filter((id) => {
    if (id === "routes/$") return false;
    const own = addressOf(id).split("/");
    return (
      own.length === parts.length &&
      own.every((part, index) => (part.startsWith("$") ? true : part === parts[index]))
    );
  });
  const open = (id: string) => id.split("$").length;
  return fits.sort((a, b) => open(a) - open(b))[0] ?? "routes/$";
}

/** Whatever the site could have written: its folder, ours, and what is newer in the folder it runs in. */
function listWritten(): string[] {
  const here = readdirSync(".", { withFileTypes: true }).filter(
    ({ name }) => !["node_modules", ".git"].includes(name),
  );
  const nearby = here.flatMap((entry) =>
    entry.isDirectory() ? listFiles(entry.name) : [entry.name],
  );
  const since = statSync(join(folder, "begun")).mtimeMs;
  return [
    ...listFiles(dirname(site.database)),
    ...listFiles(folder),
    ...nearby.filter((file) => statSync(file).mtimeMs > since),
  ];
}

/** Files that a process holds open for writing, on Linux. */
function listOpenFiles(pid: number): string[] {
  const list = `/proc/${pid}/fd`;
  if (!existsSync(list)) return [];
  return readdirSync(list)
    .filter((fd) => /flags:\s+\d*[12]\b/.test(readFileSync(`/proc/${pid}/fdinfo/${fd}`, "utf8")))
    .map((fd) => readlinkSync(`${list}/${fd}`))
    .filter((file) => file.startsWith("/") && !file.startsWith("/dev/"));
}

/** Everything of a visitor, and every code, cookie and token that the site gave one. */
const listMarks = () => [...Object.values(canaries), ...trail.given];
const isAllowed = (text: string) => allowed.some(({ is }) => is(text));
const listForbidden = () => listMarks().filter((text) => !isAllowed(text));

describe("a marked visitor", () => {
  it("came by every loader and action that is open to everybody", () => {
    const reached = (method: string) =>
      new Set(
        [...trail.requests]
          .filter((request) => request.startsWith(`${method} `))
          .map((request) => routeOf(request.split(" ")[1]!)),
      );
    const [read, sent] = [reached("GET"), reached("POST")];
    const missed = Object.entries(access).flatMap(([id, { loader, action }]) => [
      ...(loader === "anyone" && id !== "root" && !read.has(id) ? [`GET ${id}`] : []),
      ...(action === "anyone" && !sent.has(id) ? [`POST ${id}`] : []),
    ]);
    expect(missed).toEqual([]);
    expect(trail.given.size).toBeGreaterThan(50);
    for (const table of ["Response", "SignUp", "Booking", "ThreadMessage", "Workbook", "Proof"])
      expect(ask(site, `SELECT count(*) AS "n" FROM "${table}"`)[0]!["n"], table).not.toBe(0);
  });

  it("is found by the search in any form, where there is something to find", () => {
    for (const text of listForbidden())
      for (const form of listForms(text))
        expect(
          searchBytes([["file", Buffer.concat([Buffer.from("before "), form])]], [text]),
        ).toEqual([`${text} in file`]);
    expect(searchFiles([site.database, `${site.database}-wal`], [canaries.nickname])).not.toEqual(
      [],
    );
  });

  it("stands in no file that the site wrote: database, free pages, write-ahead log, anything else", () => {
    const files = listWritten();
    expect(files).toContain(`${site.database}-wal`);
    expect(statSync(`${site.database}-wal`).size).toBeGreaterThan(100_000);
    expect(searchFiles(files, listForbidden())).toEqual([]);
  });

  it("has nowhere else to stand: no other file is open, but what was given to it", () => {
    const own = realpathSync(dirname(site.database));
    const open = listOpenFiles(site.process.pid!).filter((file) => !file.startsWith(own));
    expect(open).toEqual([]);
  });

  it("is not in what the site printed, failing writes included", () => {
    const printed = Buffer.from(site.output());
    expect(trail.broken.length).toBeGreaterThan(0);
    expect(printed.includes("not saved")).toBe(true);
    expect(searchBytes([["what was printed", printed]], listMarks())).toEqual([]);
  });

  it("stands in the database only where the inventory says so", () => {
    const inventory = readFileSync("docs/data-inventory.md", "utf8").split("\n");
    for (const { is, column, line } of allowed) {
      const [table, name] = column.split(".") as [string, string];
      const said = inventory.filter((row) => row.includes(line));
      expect(
        said.some((row) => row.includes(`\`${table}`) && row.includes(name)),
        column,
      ).toBe(true);
      const found = listMarks()
        .filter(is)
        .flatMap((text) => searchColumns(site.database, text));
      expect(new Set(found), column).toEqual(new Set([column]));
    }
  });

  it("is not in a backup, sealed or opened again", async () => {
    const identity = await generateIdentity();
    const made = spawnSync(process.execPath, ["scripts/backup.mjs"], {
      env: {
        PATH: process.env["PATH"],
        ...siteEnvironment(site.database),
        BACKUP_DIR: join(folder, "backups"),
        BACKUP_RECIPIENT: await identityToRecipient(identity),
      },
    });
    expect(made.status).toBe(0);
    const [backup = ""] = listFiles(join(folder, "backups"));
    expect(searchFiles([backup], listMarks())).toEqual([]);
    const database = join(folder, "restored.db");
    await restoreBackup({ backup, database, identity, now: new Date() });
    expect(searchFiles([database], listForbidden())).toEqual([]);
    expect(searchColumns(database, canaries.nickname)).toEqual(["SignUp.nickname"]);
    expect(
      searchBytes([["printed", Buffer.concat([made.stdout, made.stderr])]], listMarks()),
    ).toEqual([]);
  });
});
