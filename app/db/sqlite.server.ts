import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "./generated/client";

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

/** A client for a database in a file, such as "file:/srv/doorsnee/doorsnee.db". */
export function openSqlite(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaBetterSQLite3({ url, timeout: busyTimeout }) });
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
