import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import { type Prisma, PrismaClient } from "./generated/client";

/**
 * A lock is waited for at most this many milliseconds, because the driver is synchronous and
 * stalls every other request meanwhile.
 */
const busyTimeout = 1000;

const required: Record<string, number | string> = {
  journal_mode: "wal",
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
};

/**
 * Rows of a statement that every student waits for, texts as they are stored: asked of the driver
 * itself, because Prisma's compiler takes longer than the statement.
 */
export type AskDriver = <Row extends Record<string, string | null>>(
  sql: Prisma.Sql,
) => Promise<Row[]>;

/**
 * A client for a database in a file, such as "file:/srv/doorsnee/doorsnee.db", and a way to ask the
 * driver under it, on the same connection.
 */
export function openSqlite(url: string) {
  const adapter = new PrismaBetterSQLite3({ url, timeout: busyTimeout });
  const connect = adapter.connect.bind(adapter);
  let connection: ReturnType<typeof connect> | undefined;
  // One connection, whoever asks for it first.
  adapter.connect = () => (connection ??= connect());
  const askDriver: AskDriver = async ({ sql, values: args }) => {
    const driver = await adapter.connect();
    const argTypes = args.map(() => ({ scalarType: "unknown", arity: "scalar" }) as const);
    const { columnNames, rows } = await driver.queryRaw({ sql, args, argTypes });
    const nameColumns = (row: unknown[]) =>
      Object.fromEntries(row.map((value, at) => [columnNames[at], value]));
    return rows.map(nameColumns) as never;
  };
  return { prisma: new PrismaClient({ adapter }), askDriver };
}

/**
 * Sets the modes on which durability and erasure rest and reads them back through Prisma's own
 * connection. In any other journal mode the adapter can lose acknowledged writes (prisma#29933),
 * and in WAL better-sqlite3 lowers `synchronous` unless told otherwise.
 */
export async function guardSqlite(prisma: PrismaClient): Promise<void> {
  for (const [pragma, value] of Object.entries(required)) {
    await prisma.$queryRawUnsafe(`PRAGMA ${pragma} = ${value}`);
  }
  const modes = await readSqliteModes(prisma);
  const wrong = Object.entries(required).filter(([pragma, value]) => modes[pragma] !== value);
  if (wrong.length > 0 || Number(modes["busy_timeout"]) > busyTimeout) {
    throw new Error(
      `Doorsnee does not start: the database is not in the modes it needs (${JSON.stringify(modes)}).`,
    );
  }
  const check = await prisma.$queryRawUnsafe<{ quick_check: string }[]>("PRAGMA quick_check");
  if (check[0]?.quick_check !== "ok") {
    throw new Error("Doorsnee does not start: the database fails its own check.");
  }
}

/** The modes the database is in, read back through Prisma. */
export async function readSqliteModes(
  prisma: PrismaClient,
): Promise<Record<string, number | string>> {
  const modes: Record<string, number | string> = {};
  for (const pragma of [...Object.keys(required), "busy_timeout"]) {
    const rows = await prisma.$queryRawUnsafe<Record<string, number | bigint | string>[]>(
      `PRAGMA ${pragma}`,
    );
    const value = Object.values(rows[0] ?? {})[0];
    modes[pragma] = typeof value === "string" ? value : Number(value);
  }
  return modes;
}
