// The migrations of prisma/postgres/migrations, as migrations.mjs does those of SQLite: all in one
// transaction or nothing, written down as Prisma does. Run by itself it migrates DATABASE_URL.
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import pg from "pg";
import { listPending } from "./migrations.mjs";

/** The number under which `prisma migrate` locks too, so that neither runs into the other. */
const migrationLock = 72707369;

const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies what a database does not have yet. A second process waits for the first and then finds
 * nothing to do.
 * @param {string} url such as "postgresql://doorsnee@db.example/doorsnee"
 * @param {string} folder of the migrations
 * @returns {Promise<string[]>} names of those applied now
 */
export async function applyPostgresMigrations(url, folder) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
    const names = await applyAll(client, folder);
    await client.query("COMMIT");
    return names;
  } finally {
    // Ends the transaction too, if it did not come to its end.
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {string} folder
 */
async function applyAll(client, folder) {
  await client.query(ledger);
  const { rows } = await client.query(
    `SELECT "migration_name" AS "name", "finished_at" IS NOT NULL AS "isWhole"
     FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  const names = listPending(rows, folder);
  for (const name of names) {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name",
        "started_at", "applied_steps_count") VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), createHash("sha256").update(sql).digest("hex"), name],
    );
  }
  return names;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = fileURLToPath(new URL("../prisma/postgres/migrations", import.meta.url));
  try {
    const applied = await applyPostgresMigrations(process.env.DATABASE_URL ?? "", folder);
    if (applied.length > 0) console.log(`doorsnee: Applied ${applied.length} migrations.`);
  } catch (error) {
    console.error(
      `The database was not migrated: ${error instanceof Error ? error.message : error}`,
    );
    process.exit(1);
  }
}
