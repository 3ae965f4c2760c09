// The migrations of prisma/migrations, written down as Prisma does so that its own tools go on with them.
// Ours, because `prisma migrate deploy` started twice at once on SQLite fails twice, and when it is
// killed it can leave a migration in part.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Milliseconds that a second process waits for the first. */
const patience = 60_000;

const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Applies what a database does not have yet: all of it in one transaction, or nothing. A second
 * process waits for the first and then finds nothing to do.
 * @param {string} file the database; made when it is not there
 * @param {string} folder of the migrations
 * @returns {string[]} names of those applied now
 */
export function applyMigrations(file, folder) {
  // Loaded late: the rest of the set-up runs before anything is installed.
  const Database = createRequire(import.meta.url)("better-sqlite3");
  const database = new Database(file, { timeout: patience });
  try {
    // Counts for a new file alone. A row of a table without row ids that fills over a quarter of a page
    // gets a second page, and an answer is 2 kB: with pages of 4 kB a file is twice as large.
    database.pragma("page_size = 8192");
    // Has no effect within a transaction; tables that are made anew are checked at its end.
    database.pragma("foreign_keys = OFF");
    return database.transaction(() => applyAll(database, folder)).exclusive();
  } finally {
    database.close();
  }
}

/**
 * @param {import("better-sqlite3").Database} database
 * @param {string} folder
 */
function applyAll(database, folder) {
  database.exec(ledger);
  const done = /** @type {{ name: string, isWhole: number }[]} */ (
    database
      .prepare(
        `SELECT "migration_name" AS "name", "finished_at" IS NOT NULL AS "isWhole"
         FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
      )
      .all()
  );
  const names = listPending(done, folder);
  const write = database.prepare(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name",
      "started_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)`,
  );
  for (const name of names) {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    const startedAt = new Date().toISOString();
    database.exec(sql);
    const checksum = createHash("sha256").update(sql).digest("hex");
    write.run(randomUUID(), checksum, new Date().toISOString(), name, startedAt);
  }
  const faults = /** @type {unknown[]} */ (database.pragma("foreign_key_check"));
  if (faults.length > 0) throw new Error("After the migrations rows point at rows that are gone.");
  return names;
}

/**
 * The names of the migrations in a folder that a database does not have yet, in order. Throws when one
 * was broken off.
 * @param {{ name: string, isWhole: unknown }[]} done what stands in the database
 * @param {string} folder
 */
export function listPending(done, folder) {
  const broken = done.find(({ isWhole }) => !isWhole);
  if (broken) throw new Error(`Migration ${broken.name} was broken off; put a backup back.`);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .filter((name) => !done.some((one) => one.name === name))
    .sort();
}
