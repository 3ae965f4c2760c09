import type { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, type PrismaClient } from "./generated/client";
import { PrismaClient as PostgresClient } from "./generated-postgres/client";
import { retryConflicts } from "./retry-conflicts";
import type { AskDriver } from "./sqlite.server";

/** Connections of one process; a second process has as many again. */
const mostConnections = 10;

/**
 * What every connection is opened with. Each statement is a transaction of its own and SERIALIZABLE,
 * so that "one statement decides" holds as it does under the single writer of SQLite.
 */
const sessionModes = [
  "default_transaction_isolation=serializable",
  "synchronous_commit=on",
  "statement_timeout=10000",
  "lock_timeout=5000",
];

/** How our own connections are made, those beside Prisma's too. */
export function connectionTo(url: string) {
  return {
    connectionString: url,
    application_name: "doorsnee",
    connectionTimeoutMillis: 10_000,
    options: sessionModes.map((mode) => `-c ${mode}`).join(" "),
  };
}

/**
 * A client for a database such as "postgresql://doorsnee@db.example/doorsnee". The driver is loaded at
 * the first connection, so a site on SQLite never loads it. Its models are those of SQLite
 * (same-models.test.ts holds them equal), so it passes for that client.
 */
export function openPostgres(url: string): { prisma: PrismaClient; askDriver: AskDriver } {
  const client = new PostgresClient({
    adapter: {
      provider: "postgres",
      adapterName: "@prisma/adapter-pg",
      connect: async () => {
        const { PrismaPg } = await import("@prisma/adapter-pg");
        const pool = { ...connectionTo(url), max: mostConnections };
        const adapter = withoutNul(await new PrismaPg(pool).connect());
        const start = adapter.startTransaction.bind(adapter);
        adapter.startTransaction = async (...given) => withoutNul(await start(...given));
        return adapter;
      },
    },
  });
  const prisma = retryConflicts(client as unknown as PrismaClient);
  // By way of Prisma, which asks again after a conflict.
  return { prisma, askDriver: (sql) => prisma.$queryRaw(sql) };
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type SqlQuery = Parameters<Adapter["queryRaw"]>[0];

/** PostgreSQL keeps no NUL in a text and refuses the statement; SQLite keeps it. */
function withoutNul<Asked extends Pick<Adapter, "queryRaw" | "executeRaw">>(adapter: Asked): Asked {
  const clean = (query: SqlQuery): SqlQuery => ({
    ...query,
    args: query.args.map((one) => (typeof one === "string" ? one.replaceAll("\0", "\uFFFD") : one)),
  });
  const queryRaw = adapter.queryRaw.bind(adapter);
  const executeRaw = adapter.executeRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: (query: SqlQuery) => queryRaw(clean(query)),
    executeRaw: (query: SqlQuery) => executeRaw(clean(query)),
  });
}

/** The settings on which durability and the deciding statements rest, by their names in PostgreSQL. */
export async function readPostgresModes(prisma: PrismaClient): Promise<Record<string, string>> {
  const rows = await prisma.$queryRaw<{ name: string; setting: string }[]>`
    SELECT "name", "setting" FROM "pg_settings" WHERE "name" IN ('server_version',
      'server_encoding', 'default_transaction_isolation', 'synchronous_commit', 'fsync')
    ORDER BY "name"`;
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

/** Why a site must not run on a database in these modes; each a plain sentence. */
export function findPostgresFaults(modes: Record<string, string>): string[] {
  const faults = [];
  if (!(Number.parseInt(modes["server_version"] ?? "") >= 13))
    faults.push("the server is older than PostgreSQL 13.");
  if (modes["server_encoding"] !== "UTF8") faults.push("the encoding of the database is not UTF8.");
  if (modes["default_transaction_isolation"] !== "serializable")
    faults.push("something between the site and the database takes away SERIALIZABLE.");
  if (!["on", "remote_apply"].includes(modes["synchronous_commit"] ?? ""))
    faults.push("synchronous_commit is not on: what was said to be kept could be lost.");
  // An engine that has no such switch always writes through.
  if ((modes["fsync"] ?? "on") !== "on")
    faults.push("fsync is not on: what was said to be kept could be lost.");
  return faults;
}

/** Refuses a database that could lose what it acknowledged, or that was not migrated. */
export async function guardPostgres(prisma: PrismaClient): Promise<void> {
  const faults = findPostgresFaults(await readPostgresModes(prisma));
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT CAST("table_name" AS TEXT) AS "name" FROM "information_schema"."tables"
    WHERE "table_schema" = current_schema()`;
  const there = new Set(tables.map(({ name }) => name));
  const missing = Object.values(Prisma.ModelName).filter((name) => !there.has(name));
  if (missing.length > 0) faults.push(`it was not migrated: ${missing.join(", ")} not there.`);
  if (faults.length > 0) throw new Error(`Doorsnee does not start: ${faults.join(" And ")}`);
}
