import { PrismaPg } from "@prisma/adapter-pg";
import { defineConfig } from "prisma/config";

// For Prisma's generator; what a database lacks is applied by scripts/migrations-postgres.mjs.
export default defineConfig({
  experimental: { adapter: true },
  engine: "js",
  schema: "./schema.prisma",
  adapter: async () => new PrismaPg({ connectionString: process.env["DATABASE_URL"] ?? "" }),
});
