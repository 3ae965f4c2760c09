import { fileURLToPath } from "node:url";
import pg from "pg";
import { applyPostgresMigrations } from "../../scripts/migrations-postgres.mjs";
import { findPostgres, findPrograms } from "./postgres-server.mjs";

/** Made once for a run, and copied for each site. */
const template = "doorsnee_empty";
const migrations = fileURLToPath(new URL("../../prisma/postgres/migrations", import.meta.url));

/** Before the tests on PostgreSQL: a server, and on it a migrated database without a row. */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await findPostgres();
  if (!server)
    throw new Error(
      "PostgreSQL: not run. Install it (Debian: apt install postgresql) or set DATABASE_URL_POSTGRES.",
    );
  const name = `${template}_${process.pid}`;
  const admin = new pg.Client({ connectionString: server.urlOf("postgres") });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${name}"`);
  await applyPostgresMigrations(server.urlOf(name), migrations);
  // pg_dump and pg_restore, where the site's own commands look for them.
  process.env["PATH"] += `:${findPrograms() ?? ""}`;
  process.env["TEST_POSTGRES_ADMIN"] = server.urlOf("postgres");
  process.env["TEST_POSTGRES_TEMPLATE"] = name;
  return async () => {
    await admin.query(`DROP DATABASE "${name}"`);
    await admin.end();
    await server.stop();
  };
}
