import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDatabase, openDatabase } from "../setup/database";
import { siteEnvironment } from "../setup/site";

let folder: string;
let file: string;
let target: { database: string; remove: () => void };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doorsnee-move-"));
  file = join(folder, "site.db");
  copyFileSync("node_modules/.cache/doorsnee/empty.db", file);
  target = makeDatabase();
});
afterEach(() => {
  target.remove();
  rmSync(folder, { recursive: true });
});

/** Rows with everything that two databases could write differently. */
function fill(responses: number): void {
  const source = new Database(file);
  const add = source.prepare(`INSERT INTO "Response" VALUES (hex(randomblob(16)), ?, '1', ?)`);
  source.transaction(() => {
    for (let index = 0; index < responses; index += 1)
      add.run("2026-W40", JSON.stringify({ index, text: `é € 😀 "quoted" \\ 'n` }));
  })();
  source.exec(`INSERT INTO "Proof" VALUES ('a', '2026-W40', 1), ('b', '2026-W40', 0);
    INSERT INTO "AuditEntry" VALUES (1, 'x', 'y', 'z', '', '{}', 'h'), (2, 'x', 'y', 'z', '', '{}', 'i');
    INSERT INTO "NormTable" VALUES (1, '{}', '{}', 'x', '2026-11-22');
    INSERT INTO "NormTableUse" VALUES (1, 1, 'x', '2026-11-22'), (2, NULL, 'x', '2026-11-22')`);
  source.close();
}

const environment = () => ({
  PATH: process.env["PATH"],
  ...siteEnvironment(file),
  DATABASE_URL: target.database,
});
const move = () =>
  spawnSync(process.execPath, ["scripts/migrate-to-postgres.mjs", file], {
    encoding: "utf8",
    env: environment(),
  });

/** Every row of a table as text, in one order. */
const rowsOf = (database: string, table: string) => {
  const open = openDatabase(database);
  const rows = open.prepare(`SELECT * FROM "${table}"`).all();
  open.close();
  return rows.map((row) => JSON.stringify(row)).sort();
};
/** Runs one of the commands on this database, with a folder for backups. */
const run = (command: string, DATABASE_URL: string, args: string[] = [], more = {}) =>
  spawnSync(process.execPath, [`scripts/${command}.mjs`, ...args], {
    encoding: "utf8",
    env: { ...environment(), DATABASE_URL, BACKUP_DIR: folder, ...more },
  });
const tables = ["Response", "Proof", "AuditEntry", "NormTable", "NormTableUse"];

describe("moving a deployment to PostgreSQL", () => {
  it("copies every row, and says a checksum of each table", () => {
    fill(1200);
    const { stdout, stderr, status } = move();
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Response: 1200 rows, [0-9a-f]{16}\/1200 on both sides/);
    for (const table of tables) expect(rowsOf(target.database, table)).toEqual(rowsOf(file, table));
  });

  it("killed in the middle it is run again, and copies what is not there yet", async () => {
    fill(60_000);
    const child = spawn(process.execPath, ["scripts/migrate-to-postgres.mjs", file], {
      env: environment(),
    });
    let said = "";
    for await (const chunk of child.stdout) {
      said += chunk;
      // The table before the large one.
      if (said.includes("ReplyStarter")) break;
    }
    child.kill("SIGKILL");
    await once(child, "exit").catch(() => {});
    expect(said).not.toContain("Everything is there");
    const { stdout, stderr } = move();
    expect(stderr).toBe("");
    expect(stdout).toContain("Everything is there");
    for (const table of tables) expect(rowsOf(target.database, table)).toEqual(rowsOf(file, table));
  });

  it("refuses a target with rows of something else, and leaves them", () => {
    fill(1);
    const open = openDatabase(target.database);
    open.exec(`INSERT INTO "Workbook" VALUES ('k', '2026-W40', 's')`);
    expect(move().stderr).toContain("there are rows in Workbook already");
    expect(rowsOf(target.database, "Workbook")).toHaveLength(1);
    expect(rowsOf(target.database, "Response")).toEqual([]);
  });

  it("refuses to go on from another file, or one that changed since", () => {
    fill(10);
    const open = openDatabase(target.database);
    // As a try that was broken off after its second table leaves it.
    open.exec(`CREATE TABLE "_doorsnee_move" ("table" TEXT PRIMARY KEY, "sum" TEXT NOT NULL);
      INSERT INTO "AuditEntry" VALUES (1, 'x', 'y', 'z', '', '{}', 'other');
      INSERT INTO "_doorsnee_move" VALUES ('AuditEntry', '0123456789abcdef/1')`);
    expect(move().stderr).toContain("AuditEntry is");
    expect(rowsOf(target.database, "Response")).toEqual([]);
  });

  it("refuses while something is writing to the file", () => {
    const lock = new Database(file);
    lock.exec("BEGIN IMMEDIATE");
    expect(move().stderr).toContain("Stop it first");
    lock.close();
  });

  it("a snapshot of the same answers is the same on both", () => {
    const source = new Database(file);
    const add = source.prepare(`INSERT INTO "Response" VALUES (hex(randomblob(16)), ?, '1', ?)`);
    for (const week of ["2024-W01", "2026-W40", "2026-W41"])
      for (let index = 0; index < 30; index += 1)
        add.run(week, JSON.stringify({ "about.institution": "rug", "drugs.xtc": index % 2 }));
    source.close();
    expect(move().stderr).toBe("");
    for (const DATABASE_URL of [`file:${file}`, target.database])
      execFileSync(process.execPath, ["scripts/retain.mjs", "12"], {
        env: { ...environment(), DATABASE_URL },
      });
    const [here, there] = [rowsOf(file, "Snapshot"), rowsOf(target.database, "Snapshot")];
    expect(here).toHaveLength(1);
    expect(there).toEqual(here);
    // The answers of 2024 are gone, and nothing tells in which order the others came.
    expect(rowsOf(target.database, "Response")).toEqual(rowsOf(file, "Response"));
    expect(rowsOf(file, "Response")).toHaveLength(60);
    const open = openDatabase(target.database);
    const order = (by: string) =>
      open.prepare(`SELECT "key" FROM "Response" ORDER BY ${by}`).pluck().all();
    expect(order("ctid")).toEqual(order(`"key"`));
    expect(open.prepare(`SELECT COUNT(DISTINCT xmin::text) FROM "Response"`).pluck().get()).toBe(1);
  });
});

describe("a backup of PostgreSQL", () => {
  it("is sealed, opens with its identity only, and goes back into an empty database", async () => {
    fill(200);
    expect(move().stderr).toBe("");
    const identity = await generateIdentity();
    const recipient = await identityToRecipient(identity);
    const made = run("backup", target.database, [], { BACKUP_RECIPIENT: recipient });
    expect(made.stderr).toBe("");
    const name = readdirSync(folder).find((one) => one.endsWith(".dump.age"))!;
    const backup = join(folder, name);
    expect(readFileSync(backup).subarray(0, 21).toString()).toBe("age-encryption.org/v1");
    const keys = join(folder, "identity.txt");
    writeFileSync(keys, identity);

    expect(run("restore", target.database, [backup, keys]).stderr).toContain("not empty");
    const fresh = makeDatabase();
    openDatabase(fresh.database).exec(`DROP SCHEMA "public" CASCADE; CREATE SCHEMA "public"`);
    const wrong = join(folder, "wrong.txt");
    writeFileSync(wrong, await generateIdentity());
    expect(run("restore", fresh.database, [backup, wrong]).status).toBe(1);
    expect(run("restore", fresh.database, [backup, keys]).stderr).toBe("");
    for (const table of tables) expect(rowsOf(fresh.database, table)).toEqual(rowsOf(file, table));
    fresh.remove();
  });
});
