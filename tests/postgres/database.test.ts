import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { applyPostgresMigrations } from "../../scripts/migrations-postgres.mjs";
import { makeDatabase, openDatabase } from "../setup/database";
import { siteEnvironment, startSite } from "../setup/site";

const migrations = "prisma/postgres/migrations";

const cohort = {
  id: "c",
  track: "deep",
  language: "nl",
  state: "draft",
  firstAt: "",
  secondAt: "",
  isOnline: false,
  place: "",
  room: 4,
  crisisContact: "",
  sequence: 0,
  changed: "{}",
  turns: 0,
  wallCode: "w",
  firstWall: 0,
  secondWall: 0,
  note: "",
};

/** A database without a table. */
function makeBare() {
  const { database, remove } = makeDatabase();
  const open = openDatabase(database);
  open.exec(`DROP SCHEMA "public" CASCADE; CREATE SCHEMA "public"`);
  return { database, open, remove };
}

it("two processes that start together migrate once", async () => {
  const { database, open, remove } = makeBare();
  const children = ["a", "b", "c"].map(() =>
    spawn(process.execPath, ["scripts/migrations-postgres.mjs"], {
      env: { PATH: process.env["PATH"], NODE_ENV: "test", DATABASE_URL: database },
    }),
  );
  const ends = await Promise.all(children.map((child) => once(child, "exit")));
  expect(ends.map(([status]) => status)).toEqual([0, 0, 0]);
  const names = open.prepare(`SELECT "migration_name" FROM "_prisma_migrations"`).pluck().all();
  expect(names.sort()).toEqual(["20261122210000_all", "20261122210100_append_only"]);
  remove();
});

it("a migration that fails leaves nothing of any", async () => {
  const { database, open, remove } = makeBare();
  const folder = mkdtempSync(join(tmpdir(), "doorsnee-migrations-"));
  cpSync(migrations, folder, { recursive: true });
  mkdirSync(join(folder, "99999999999999_wrong"));
  writeFileSync(join(folder, "99999999999999_wrong/migration.sql"), "SELECT * FROM nothing");
  await expect(applyPostgresMigrations(database, folder)).rejects.toThrow("nothing");
  const tables = open
    .prepare(`SELECT "tablename" FROM "pg_tables" WHERE "schemaname" = 'public'`)
    .all();
  expect(tables).toEqual([]);
  rmSync(folder, { recursive: true });
  remove();
});

it("a site refuses a database that was not migrated, and says so", async () => {
  const { database, remove } = makeBare();
  await expect(startSite({ DATABASE_URL: database })).rejects.toThrow("it was not migrated");
  remove();
});

it.each([
  [`UPDATE "AuditEntry" SET "actor" = 'x'`, "append only"],
  [`DELETE FROM "AuditEntry"`, "append only"],
  [`TRUNCATE "AuditEntry"`, "append only"],
  [`DELETE FROM "RegionRevision"`, "append only"],
  [`UPDATE "Snapshot" SET "published" = '{}'`, "never changes"],
  [`UPDATE "NormTable" SET "file" = '{}'`, "never changes"],
  [`UPDATE "NormTableUse" SET "version" = NULL`, "never changes"],
])("refuses %s", (statement, words) => {
  const { database, remove } = makeDatabase();
  const open = openDatabase(database);
  open.exec(`INSERT INTO "AuditEntry" VALUES (1, 'x', 'y', 'z', '', '{}', 'h');
    INSERT INTO "RegionRevision" VALUES (1, 'x', 'y', '[]', '{}');
    INSERT INTO "Snapshot" VALUES (1, '2026-W40', '{}', '{}');
    INSERT INTO "NormTable" VALUES (1, '{}', '{}', 'x', '2026-11-22');
    INSERT INTO "NormTableUse" VALUES (1, 1, 'x', '2026-11-22')`);
  expect(() => open.exec(statement)).toThrow(words);
  remove();
});

it("what two ask of one row at once is done twice, however it is asked", async () => {
  const { database, remove } = makeDatabase();
  const open = openDatabase(database);
  for (const [name, value] of Object.entries(siteEnvironment(database))) vi.stubEnv(name, value);
  const { prisma } = await import("../../app/db/client.server");
  const { countEvent } = await import("../../app/db/service-counts.server");
  const { addToSlipTally } = await import("../../app/db/slips.server");
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      await countEvent("talk-booked", new Date(), { language: "nl" });
      await addToSlipTally("kim", 1);
    }),
  );
  await prisma.cohort.create({ data: cohort });
  await Promise.all(
    Array.from({ length: 40 }, () =>
      prisma.cohort.update({ where: { id: "c" }, data: { turns: { increment: 1 } } }),
    ),
  );
  await prisma.$disconnect();
  vi.unstubAllEnvs();
  expect(open.prepare(`SELECT "count" FROM "ServiceCount"`).pluck().all()).toEqual([40, 40]);
  expect(open.prepare(`SELECT "made" FROM "SlipTally"`).pluck().all()).toEqual([40]);
  expect(open.prepare(`SELECT "turns" FROM "Cohort"`).pluck().all()).toEqual([40]);
  remove();
});
