// @ts-check
import { tmpdir } from "node:os";
import Database from "better-sqlite3";
import pg from "pg";
import { applyPostgresMigrations } from "../../scripts/migrations-postgres.mjs";
import { isPostgres } from "../../scripts/setup.mjs";
import { findPostgres } from "../setup/postgres-server.mjs";
import { findNginx, startNginx } from "./nginx.mjs";
import { startSite } from "./site.mjs";

const serve = "tests/setup/serve.mjs";

/**
 * @typedef {Pick<import("./site.mjs").Site, "url" | "database" | "usedCpu" | "memory" | "stop">} Shape
 */

/**
 * The site in the shape that the environment asks for: one process, `PROCESSES` of them, two behind the
 * shipped nginx (`BENCH_PROXY=1`) or the same on PostgreSQL (`BENCH_POSTGRES=1`), or a site that runs
 * already (`BENCH_URL`, with `BENCH_DATABASE` to count what it stored). `LATE_AFTER` is in milliseconds,
 * as a site has it that sets nothing.
 * @param {string} [LATE_AFTER]
 * @returns {Promise<{ site: Shape, shape: string }>}
 */
export async function startShape(LATE_AFTER = "1000") {
  const { BENCH_URL, BENCH_DATABASE, BENCH_PROXY, BENCH_POSTGRES, PROCESSES } = process.env;
  if (BENCH_URL) return { site: describeRunning(BENCH_URL, BENCH_DATABASE), shape: BENCH_URL };
  if (BENCH_POSTGRES)
    return {
      site: await startOnPostgres(LATE_AFTER),
      shape: "two processes behind nginx on PostgreSQL",
    };
  if (BENCH_PROXY)
    return {
      site: await startBehindNginx(LATE_AFTER),
      shape: "two processes behind nginx on SQLite",
    };
  const processes = PROCESSES ?? "1";
  const site = await startSite(serve, { PROCESSES: processes, LATE_AFTER });
  return { site, shape: `${processes} process(es) on SQLite` };
}

/**
 * The first column of what a shape stored.
 * @param {string} database a file, or the address of PostgreSQL
 * @param {string} sql
 * @returns {Promise<unknown[]>}
 */
export async function readColumn(database, sql) {
  if (!isPostgres(database)) {
    const file = new Database(database, { readonly: true });
    const values = file.prepare(sql).pluck().all();
    file.close();
    return values;
  }
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: "array" });
  await client.end();
  return rows.map(([value]) => value);
}

/**
 * @param {string} url
 * @param {string} [database]
 * @returns {Shape}
 */
function describeRunning(url, database = "") {
  const unknown = () => Number.NaN;
  return { url, database, usedCpu: unknown, memory: unknown, stop: async () => {} };
}

/**
 * @param {string} LATE_AFTER
 * @param {string} [postgres] address of a migrated database; else the two share a file
 * @returns {Promise<Shape>}
 */
async function startBehindNginx(LATE_AFTER, postgres) {
  const nginx = findNginx();
  if (!nginx) throw new Error("There is no nginx here.");
  const variables = {
    TRUST_PROXY: "1",
    LATE_AFTER,
    ...(postgres && { DATABASE_URL: postgres }),
  };
  const first = await startSite(serve, variables);
  const second = await startSite(serve, variables, first.database);
  const proxy = await startNginx(nginx, [first.url, second.url]);
  return {
    url: proxy.url,
    database: postgres ?? first.database,
    usedCpu: () => first.usedCpu() + second.usedCpu(),
    memory: () => first.memory() + second.memory(),
    stop: async () => {
      await proxy.close();
      await second.stop();
      await first.stop();
    },
  };
}

/** What PostgreSQL and nginx use is not in what the site used. @param {string} LATE_AFTER */
async function startOnPostgres(LATE_AFTER) {
  // On the disk: a commit must cost what it costs.
  const server = await findPostgres(tmpdir());
  if (!server) throw new Error("There is no PostgreSQL here.");
  const admin = new pg.Client({ connectionString: server.urlOf("postgres") });
  await admin.connect();
  const name = `bench_${process.pid}`;
  await admin.query(`CREATE DATABASE "${name}"`);
  await applyPostgresMigrations(server.urlOf(name), "prisma/postgres/migrations");
  const site = await startBehindNginx(LATE_AFTER, server.urlOf(name));
  const stop = async () => {
    await site.stop();
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    await admin.end();
    await server.stop();
  };
  return { ...site, stop };
}
