import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import Database from "better-sqlite3";
import { isPostgres } from "../../scripts/setup.mjs";

const admin = process.env["TEST_POSTGRES_ADMIN"];

/** Whether this run is on PostgreSQL (vitest.postgres.config.ts). */
export const onPostgres = admin !== undefined;

/** Where a migrated database without a row is now: the path of a file, or an address on PostgreSQL. */
export function makeDatabase(): { database: string; remove: () => void } {
  if (admin === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "doorsnee-"));
    const database = join(folder, "site.db");
    copyFileSync("node_modules/.cache/doorsnee/empty.db", database);
    return { database, remove: () => rmSync(folder, { recursive: true }) };
  }
  const name = `site_${randomBytes(8).toString("hex")}`;
  const server = openDatabase(admin);
  server.exec(`CREATE DATABASE "${name}" TEMPLATE "${process.env["TEST_POSTGRES_TEMPLATE"]}"`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  const remove = () => {
    known.get(url.href)?.close();
    known.delete(url.href);
    server.exec(`DROP DATABASE "${name}" WITH (FORCE)`);
  };
  return { database: url.href, remove };
}

/** What `DATABASE_URL` is for a database that `makeDatabase` made. */
export const addressOf = (database: string): string =>
  isPostgres(database) ? database : `file:${database}`;

/** As much of better-sqlite3 as the tests use. */
interface Statement {
  all(...values: unknown[]): unknown[];
  get(...values: unknown[]): unknown;
  run(...values: unknown[]): { changes: number };
  pluck(): Statement;
  /** Whether it gives rows. */
  reader: boolean;
}

interface OpenDatabase {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

/** A connection is kept for each database: a thread and a connection for each question take their time. */
const known = new Map<string, OpenDatabase>();

/** Opens the database of a site beside it, whichever it is on, with what SQLite calls it. */
export function openDatabase(database: string): OpenDatabase {
  if (!isPostgres(database)) return new Database(database, { timeout: 5000 });
  const open = known.get(database) ?? openPostgres(database);
  known.set(database, open);
  return { ...open, close: () => {} };
}

/** Asks the database of a site, or changes it behind its back; gives no rows for a change. */
export function ask<Row = Record<string, unknown>>(
  { database }: { database: string },
  sql: string,
  ...values: unknown[]
): Row[] {
  const open = openDatabase(database);
  try {
    const statement = open.prepare(sql);
    if (statement.reader) return statement.all(...values) as Row[];
    statement.run(...values);
    return [];
  } finally {
    open.close();
  }
}

/**
 * PostgreSQL asked as if it were a file: a thread asks, and the test stands still meanwhile, as it
 * does with better-sqlite3.
 */
function openPostgres(url: string): OpenDatabase {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL("./postgres-asker.mjs", import.meta.url), {
    workerData: { url, port: port2, signal },
    transferList: [port2],
  });
  worker.unref();
  const ask = (sql: string, values: unknown[] | null): { rows: object[]; changes: number } => {
    Atomics.store(signal, 0, 0);
    port1.postMessage({ sql, values });
    Atomics.wait(signal, 0, 0);
    const { error, ...answer } = receiveMessageOnPort(port1)?.message ?? {};
    if (error) throw new Error(error);
    return answer;
  };
  const prepare = (sql: string): Statement => {
    let number = 0;
    const text = sql.replaceAll("?", () => `$${(number += 1)}`);
    let read = (row: object): unknown => row;
    const statement: Statement = {
      all: (...values) => ask(text, values.flat()).rows.map(read),
      get: (...values) => ask(text, values.flat()).rows.map(read)[0],
      run: (...values) => ({ changes: ask(text, values.flat()).changes }),
      pluck: () => {
        read = (row) => Object.values(row)[0];
        return statement;
      },
      reader: /^\s*select|returning/i.test(sql),
    };
    return statement;
  };
  return { prepare, exec: (sql) => void ask(sql, null), close: () => void ask("", null) };
}

/** Lets nobody write answers until the lock is let go of. */
export function lockAnswers(database: string): () => void {
  const lock = onPostgres ? openPostgres(database) : openDatabase(database);
  lock.exec(onPostgres ? `BEGIN; LOCK TABLE "Response" IN EXCLUSIVE MODE` : "BEGIN IMMEDIATE");
  return () => {
    lock.exec("COMMIT");
    lock.close();
  };
}

/** Refuses new rows of a table, as a full disk does, until it is told to stop. */
export function refuseRows(database: string, table: string): () => void {
  const open = openDatabase(database);
  open.exec(
    onPostgres
      ? `CREATE TRIGGER "full" BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION "refuse_change"('disk full')`
      : `CREATE TRIGGER "full" BEFORE INSERT ON "${table}" BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
  );
  return () => {
    open.exec(onPostgres ? `DROP TRIGGER "full" ON "${table}"` : `DROP TRIGGER "full"`);
    open.close();
  };
}
