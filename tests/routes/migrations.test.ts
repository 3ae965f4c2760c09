import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { applyMigrations } from "../../scripts/migrations.mjs";

vi.setConfig({ testTimeout: 120_000 });

const ours = "prisma/migrations";
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doorsnee-migrations-"));
  file = join(folder, "site.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

function query<Row>(database: string, sql: string): Row[] {
  const opened = new Database(database);
  const rows = opened.prepare(sql).all() as Row[];
  opened.close();
  return rows;
}
const readSchema = (database: string) =>
  query(database, `SELECT type, name, sql FROM sqlite_master ORDER BY name`);
const countLines = (database: string) =>
  query<{ n: number }>(database, `SELECT count(*) AS n FROM "_prisma_migrations"`)[0]!.n;

/** A process of its own that migrates. */
function startMigrating(migrations: string) {
  const script = `import("./scripts/migrations.mjs").then((m) => console.log(m.applyMigrations(process.argv[1], process.argv[2]).length))`;
  const child = spawn(process.execPath, ["-e", script, file, migrations]);
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  const ended = once(child, "exit").then(([code]) => ({ code: code as number, printed }));
  return { child, ended };
}

it("makes what Prisma itself makes of the same files, and knows it as done", () => {
  const prismas = join(folder, "prisma.db");
  const { status } = spawnSync("npx", ["prisma", "migrate", "deploy"], {
    env: { ...process.env, DATABASE_URL: `file:${prismas}`, CHECKPOINT_DISABLE: "1" },
  });
  expect(status).toBe(0);
  applyMigrations(file, ours);
  expect(readSchema(file)).toEqual(readSchema(prismas));
  const lines = `SELECT "migration_name", "checksum" FROM "_prisma_migrations" ORDER BY 1`;
  expect(query(file, lines)).toEqual(query(prismas, lines));
  expect(applyMigrations(file, ours)).toEqual([]);
});

it("runs once when four processes start together", async () => {
  const ends = await Promise.all([1, 2, 3, 4].map(() => startMigrating(ours).ended));
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  const made = ends.map(({ printed }) => Number(printed)).sort((a, b) => b - a);
  expect(made).toEqual([countLines(file), 0, 0, 0]);
});

it("killed in the middle leaves the old database, whole, and the next start does it", async () => {
  applyMigrations(file, ours);
  const before = [readSchema(file), countLines(file)];
  const database = new Database(file);
  database.exec(`INSERT INTO "Proof" ("key", "week", "used") VALUES ('kept', '2026-W47', 0)`);
  database.close();
  const more = join(folder, "migrations");
  cpSync(ours, more, { recursive: true });
  const add = (name: string, sql: string) => {
    mkdirSync(join(more, name), { recursive: true });
    writeFileSync(join(more, name, "migration.sql"), sql);
  };
  add(
    "20990101000000_quick",
    `CREATE TABLE "Half" ("id" TEXT); UPDATE "Proof" SET "week" = 'new';`,
  );
  const rows = (count: number) =>
    `WITH RECURSIVE "n"("i") AS (SELECT 1 UNION ALL SELECT "i" + 1 FROM "n" WHERE "i" < ${count})
     INSERT INTO "Half" SELECT hex(randomblob(40)) FROM "n";`;
  add("20990102000000_long", rows(1_000_000_000));
  const { child, ended } = startMigrating(more);
  const isWriting = () => existsSync(`${file}-journal`);
  while (!isWriting() && child.exitCode === null) await new Promise((go) => setTimeout(go, 5));
  await new Promise((go) => setTimeout(go, 200));
  child.kill("SIGKILL");
  await ended;
  expect(isWriting()).toBe(true);
  expect([readSchema(file), countLines(file)]).toEqual(before);
  expect(query(file, `SELECT "week" FROM "Proof"`)).toEqual([{ week: "2026-W47" }]);
  expect(query(file, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  add("20990102000000_long", rows(10));
  expect(applyMigrations(file, more)).toEqual(["20990101000000_quick", "20990102000000_long"]);
  expect(query(file, `SELECT "week" FROM "Proof"`)).toEqual([{ week: "new" }]);
});

it("that fails changes nothing, and one that Prisma left in part is not built upon", () => {
  const more = join(folder, "migrations");
  mkdirSync(join(more, "1_good"), { recursive: true });
  mkdirSync(join(more, "2_bad"));
  writeFileSync(join(more, "1_good", "migration.sql"), `CREATE TABLE "A" ("id" TEXT);`);
  writeFileSync(join(more, "2_bad", "migration.sql"), `CREATE TABLE "B" ("id" TEXT); nonsense;`);
  expect(() => applyMigrations(file, more)).toThrow("nonsense");
  expect(readSchema(file)).toEqual([]);
  applyMigrations(file, ours);
  const database = new Database(file);
  database.exec(`UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE rowid = 2`);
  database.close();
  expect(() => applyMigrations(file, ours)).toThrow("was broken off");
});
