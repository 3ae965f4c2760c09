// The thread behind openDatabase on PostgreSQL: asks one thing after the other, answers as SQLite would.
import { workerData } from "node:worker_threads";
import pg from "pg";

const { url, port, signal } = workerData;
const asSqlite = {
  getTypeParser: (/** @type {number} */ type) => {
    if (type === 16) return (/** @type {string} */ truth) => (truth === "t" ? 1 : 0);
    if (type === 20 || type === 23) return Number;
    return String;
  },
};
const client = new pg.Client({ connectionString: url });
const connected = client.connect();

port.on(
  "message",
  async (/** @type {{ sql: string, values: unknown[] | null }} */ { sql, values }) => {
    const answer = await run(sql, values).catch((error) => ({ error: error.message }));
    port.postMessage(answer);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
    if (sql === "") port.close();
  },
);

/**
 * @param {string} sql empty ends the connection
 * @param {unknown[] | null} values
 */
async function run(sql, values) {
  await connected;
  if (sql === "") {
    await client.end();
    return { rows: [], changes: 0 };
  }
  const result = await client.query(
    values === null ? sql : /** @type {any} */ ({ text: sql, values, types: asSqlite }),
  );
  return { rows: values === null ? [] : result.rows, changes: result.rowCount ?? 0 };
}
