// Sealed backups of a database on PostgreSQL, with its own pg_dump and pg_restore: they must be installed,
// no older than the server. The plain dump is never on a disk.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { nameBackup } from "../app/db/list-backups.js";
import { open, seal } from "./backups.mjs";

/**
 * @param {{ url: string, folder: string, recipient: string, now: Date }} options
 * @returns {Promise<string>} the file that was made
 */
export async function makePostgresBackup({ url, folder, recipient, now }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, nameBackup(now, "dump"));
  requireProgram("pg_dump");
  const dump = spawn("pg_dump", ["--format=custom", "--no-owner", "--dbname", url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(dump, "exit");
  await seal(dump.stdout, target, recipient, async () => {
    const [status] = await ended;
    if (status !== 0) throw new Error("pg_dump failed; what it said stands above.");
  });
  return target;
}

/**
 * Puts a backup into an empty database, all of it or nothing.
 * @param {{ backup: string, url: string, identity: string }} options
 */
export async function restorePostgresBackup({ backup, url, identity }) {
  requireProgram("pg_restore");
  await requireEmpty(url);
  const plain = await open(backup, identity);
  const restore = spawn(
    "pg_restore",
    ["--single-transaction", "--exit-on-error", "--no-owner", "--dbname", url],
    { stdio: ["pipe", "inherit", "inherit"] },
  );
  const ended = once(restore, "exit");
  // Cut off half-way it ends without a commit.
  await pipeline(plain, restore.stdin);
  const [status] = await ended;
  if (status !== 0) throw new Error("pg_restore failed; what it said stands above.");
}

/** @param {string} name */
function requireProgram(name) {
  if (spawnSync(name, ["--version"]).status !== 0)
    throw new Error(`${name} is not installed, or not in PATH (Debian: postgresql-client).`);
}

/** @param {string} url */
async function requireEmpty(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `SELECT 1 FROM "information_schema"."tables" WHERE "table_schema" = current_schema()`,
    );
    if (rowCount)
      throw new Error("the database is not empty. Make a new one and name it in DATABASE_URL.");
  } finally {
    await client.end();
  }
}
