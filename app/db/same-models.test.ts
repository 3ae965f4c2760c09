import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { variantForPostgres } from "../../scripts/postgres-schema.mjs";
import type * as postgres from "./generated-postgres/client";
import type * as sqlite from "./generated/client";

const read = (file: string) => readFileSync(file, "utf8");

/** Every model with its columns, as a client gives them. */
type Models<TypeMap extends { model: Record<string, { payload: { scalars: unknown } }> }> = {
  [Model in keyof TypeMap["model"]]: TypeMap["model"][Model]["payload"]["scalars"];
};

describe("the schema for PostgreSQL", () => {
  it("is what the script makes of the one that is edited", () => {
    expect(read("prisma/postgres/schema.prisma")).toBe(
      variantForPostgres(read("prisma/schema.prisma")),
    );
  });

  it("has the same models with the same types", () => {
    expectTypeOf<Models<postgres.Prisma.TypeMap>>().toEqualTypeOf<Models<sqlite.Prisma.TypeMap>>();
  });

  it("makes every table and column that the schema names, and no other", () => {
    const models = [...read("prisma/schema.prisma").matchAll(/^model (\w+) \{([\s\S]+?)\n\}/gm)];
    const tables = read("prisma/postgres/migrations/20261122210000_all/migration.sql").matchAll(
      /^CREATE TABLE "(\w+)" \(([^;]+)\);/gm,
    );
    const columns = (lines: string, pattern: RegExp) =>
      [...lines.matchAll(pattern)].map(([, name]) => name).sort();
    expect(
      Object.fromEntries([...tables].map(([, name, it]) => [name, columns(it!, /^ {4}"(\w+)"/gm)])),
    ).toEqual(
      Object.fromEntries(
        models.map(([, name, it]) => [
          name,
          columns(it!, /^ {2}(\w+) +(?:String|Int|Boolean)\b/gm),
        ]),
      ),
    );
  });
});
