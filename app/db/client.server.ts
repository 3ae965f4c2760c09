import { env } from "~/env.server";
import { Prisma } from "./generated/client";
import { guardPostgres, openPostgres, readPostgresModes } from "./postgres.server";
import { guardSqlite, openSqlite, readSqliteModes } from "./sqlite.server";

/** Asked here and where one process tells another (app/group/live.server.ts). */
export const isPostgres = !env.DATABASE_URL.startsWith("file:");

export const { prisma, askDriver } = isPostgres
  ? openPostgres(env.DATABASE_URL)
  : openSqlite(env.DATABASE_URL);

/** Refuses a database that could lose what it acknowledged. */
export const guardDatabase = (): Promise<void> =>
  isPostgres ? guardPostgres(prisma) : guardSqlite(prisma);

/** The modes the database is in, read back through Prisma. */
export const readModes = (): Promise<Record<string, number | string>> =>
  isPostgres ? readPostgresModes(prisma) : readSqliteModes(prisma);

/**
 * Empties the write-ahead log of what was just erased. On PostgreSQL the log belongs to the server and
 * is recycled by it, and erased rows leave the table when it is vacuumed: docs/data-inventory.md.
 */
export async function forgetErased(): Promise<void> {
  if (!isPostgres) await prisma.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
}

/** Things of one statement as rows of a table "given": `"given"."value" ->> 'name'` is text of one. */
export function listed(things: readonly object[]): Prisma.Sql {
  const json = JSON.stringify(things);
  return isPostgres
    ? Prisma.sql`jsonb_array_elements(CAST(${json} AS JSONB)) AS "given" ("value")`
    : Prisma.sql`json_each(${json}) AS "given"`;
}
