// Writes prisma/postgres/schema.prisma from prisma/schema.prisma, the one schema that is edited.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const canonical = new URL("../prisma/schema.prisma", import.meta.url);
const variant = new URL("../prisma/postgres/schema.prisma", import.meta.url);

/**
 * The same models for PostgreSQL: another provider, another place for the client.
 * @param {string} schema the canonical one
 */
export function variantForPostgres(schema) {
  return (
    "// Made by scripts/postgres-schema.mjs from ../schema.prisma; edit that one.\n" +
    schema
      .replace('provider = "sqlite"', 'provider = "postgresql"')
      .replace('"../app/db/generated"', '"../../app/db/generated-postgres"')
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  writeFileSync(variant, variantForPostgres(readFileSync(canonical, "utf8")));
