// npm run migrate:to-postgres -- <SQLite file>: copies a deployment to the PostgreSQL of DATABASE_URL,
// table by table, each whole or not at all, with a checksum of both sides. After a failure run it again.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import pg from "pg";
import { applyPostgresMigrations } from "./migrations-postgres.mjs";
import { isPostgres, say, stop } from "./setup.mjs";

const migrations = fileURLToPath(new URL("../prisma/postgres/migrations", import.meta.url));
/** What was copied already, in the target until all is. */
const ledger = "_doorsnee_move";
const batch = 500;

/** @typedef {{ name: string, columns: { name: string, isTruth: boolean }[], key: string }} Table */

/**
 * Nobody writes to the file while it is copied, so the site must not run on it.
 * @param {string} source
 */
function lockSource(source) {
  const database = new Database(source, { timeout: 500 });
  try {
    database.pragma("locking_mode = EXCLUSIVE");
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch {
    database.close();
    throw new Error("the site is still running on this file. Stop it first.");
  }
}

/**
 * @param {import("better-sqlite3").Database} source
 * @param {string} target
 */
async function move(source, target) {
  await applyPostgresMigrations(target, migrations);
  const client = new pg.Client({ connectionString: target });
  await client.connect();
  try {
    const tables = await listTables(client);
    requireSameColumns(source, tables);
    const done = await readLedger(client, tables);
    for (const table of tables) {
      const { count, sum } = await copyTable(source, client, table, done.get(table.name));
      say(`${table.name}: ${count} rows, ${sum} on both sides.`);
    }
    await client.query(`DROP TABLE "${ledger}"`);
    say(
      "Everything is there. Start the site with this DATABASE_URL; keep the file until you are sure.",
    );
  } finally {
    await client.end();
    source.close();
  }
}

/**
 * @param {pg.Client} client
 * @returns {Promise<Table[]>} in an order in which none points at a later one
 */
async function listTables(client) {
  const { rows } = await client.query(
    `SELECT "table_name" AS "table", "column_name" AS "name", "data_type" = 'boolean' AS "isTruth",
       EXISTS (SELECT 1 FROM "information_schema"."key_column_usage" AS "usage"
         WHERE "usage"."constraint_name" = "columns"."table_name" || '_pkey'
           AND "usage"."column_name" = "columns"."column_name") AS "isKey"
     FROM "information_schema"."columns" WHERE "table_schema" = current_schema()
       AND "table_name" NOT LIKE '\\_%' ORDER BY "table_name" COLLATE "C", "ordinal_position"`,
  );
  const names = [...new Set(rows.map(({ table }) => table))];
  return names.map((name) => {
    const columns = rows.filter(({ table }) => table === name);
    const key = columns.filter(({ isKey }) => isKey).map((one) => `"${one.name}"`);
    return { name, columns, key: key.join(", ") };
  });
}

/**
 * @param {import("better-sqlite3").Database} source
 * @param {Table[]} tables
 */
function requireSameColumns(source, tables) {
  const there = source
    .prepare(
      `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' AND "name" NOT LIKE '\\_%' ESCAPE '\\'
         AND "name" NOT LIKE 'sqlite%'`,
    )
    .pluck()
    .all();
  const describe = (/** @type {string} */ table, /** @type {string[]} */ columns) =>
    `${table} (${columns.sort().join(", ")})`;
  const here = there.map((table) => {
    const columns = /** @type {{ name: string }[]} */ (source.pragma(`table_info("${table}")`));
    return describe(
      String(table),
      columns.map(({ name }) => name),
    );
  });
  const wanted = tables.map(({ name, columns }) =>
    describe(
      name,
      columns.map((one) => one.name),
    ),
  );
  const differ = [
    ...here.filter((one) => !wanted.includes(one)),
    ...wanted.filter((one) => !here.includes(one)),
  ];
  if (differ.length > 0)
    throw new Error(
      `start this version once on the file first, so that both sides have the same tables: ${differ.join("; ")}`,
    );
}

/**
 * What an earlier try copied. Refuses a target with rows that no such try put there.
 * @param {pg.Client} client
 * @param {Table[]} tables
 * @returns {Promise<Map<string, string>>} checksum by table
 */
async function readLedger(client, tables) {
  const { rows } = await client.query(`SELECT to_regclass('"${ledger}"') IS NOT NULL AS "isThere"`);
  if (!rows[0].isThere) {
    for (const { name } of tables) {
      const found = await client.query(`SELECT 1 FROM "${name}" LIMIT 1`);
      if (found.rowCount)
        throw new Error(`there are rows in ${name} already, from something else.`);
    }
    await client.query(`CREATE TABLE "${ledger}" ("table" TEXT PRIMARY KEY, "sum" TEXT NOT NULL)`);
  }
  const done = await client.query(`SELECT * FROM "${ledger}"`);
  return new Map(done.rows.map(({ table, sum }) => [table, sum]));
}

/**
 * Copies a table in one transaction, in the order of its key so that no other order comes along, reads
 * it back, and keeps it only when both sides add up to the same.
 * @param {import("better-sqlite3").Database} source
 * @param {pg.Client} client
 * @param {Table} table
 * @param {string | undefined} done the checksum when an earlier try copied it
 */
async function copyTable(source, client, table, done) {
  const names = table.columns.map(({ name }) => `"${name}"`).join(", ");
  const order = `SELECT ${names} FROM "${table.name}" ORDER BY ${table.key}`;
  const here = new Checksum();
  await client.query("BEGIN");
  /** @type {unknown[][]} */
  let rows = [];
  const flush = async () => {
    if (rows.length > 0 && done === undefined) await insert(client, table, names, rows);
    rows = [];
  };
  for (const row of source.prepare(order).raw().iterate()) {
    const values = /** @type {unknown[]} */ (row).map((value, index) =>
      table.columns[index]?.isTruth && value !== null ? Boolean(value) : value,
    );
    here.add(values);
    rows.push(values);
    if (rows.length === batch) await flush();
  }
  await flush();
  const there = await sumTarget(client, table.name, names);
  if (there.text !== here.text || (done ?? here.text) !== here.text)
    throw new Error(`${table.name} is ${here.text} here and ${there.text} there.`);
  if (done === undefined)
    await client.query(`INSERT INTO "${ledger}" VALUES ($1, $2)`, [table.name, here.text]);
  await client.query("COMMIT");
  return { count: here.count, sum: here.text };
}

/**
 * @param {pg.Client} client
 * @param {Table} table
 * @param {string} names
 * @param {unknown[][]} rows
 */
async function insert(client, table, names, rows) {
  const places = rows.map(
    (row, at) => `(${row.map((_, index) => `$${at * row.length + index + 1}`).join(", ")})`,
  );
  await client.query(
    `INSERT INTO "${table.name}" (${names}) VALUES ${places.join(", ")}`,
    rows.flat(),
  );
}

/**
 * @param {pg.Client} client
 * @param {string} table
 * @param {string} names
 */
async function sumTarget(client, table, names) {
  const there = new Checksum();
  await client.query(`DECLARE "all_rows" CURSOR FOR SELECT ${names} FROM "${table}"`);
  for (;;) {
    const { rows } = await client.query(
      /** @type {any} */ ({ text: `FETCH ${batch} FROM "all_rows"`, rowMode: "array" }),
    );
    for (const row of rows) there.add(row);
    if (rows.length < batch) break;
  }
  await client.query(`CLOSE "all_rows"`);
  return there;
}

/** Adds up the hash of each row, written as JSON in one order of columns: whatever order the rows come in. */
class Checksum {
  count = 0;
  #sum = 0n;

  /** @param {unknown} row */
  add(row) {
    this.count += 1;
    const hash = createHash("sha256").update(JSON.stringify(row)).digest("hex");
    this.#sum = (this.#sum + BigInt(`0x${hash}`)) % (1n << 256n);
  }

  /** Sixteen digits and the number of rows. */
  get text() {
    return `${this.#sum.toString(16).padStart(64, "0").slice(0, 16)}/${this.count}`;
  }
}

const file = process.argv[2]?.replace(/^file:/, "") ?? "";
const url = process.env.DATABASE_URL ?? "";
if (!existsSync(file) || !isPostgres(url))
  stop(
    "Say which file, and where to: DATABASE_URL=postgresql://... npm run migrate:to-postgres -- <file>",
  );
try {
  await move(lockSource(file), url);
} catch (error) {
  stop(`Not moved; the file is as it was: ${error instanceof Error ? error.message : error}`);
}
