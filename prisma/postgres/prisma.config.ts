import { PrismaPg } from "@prisma/adapter-pg";
import { defineConfig } from "prisma/config";

// For Prisma's own commands on PostgreSQL: npx prisma migrate deploy --config prisma/postgres/prisma.config.ts
export default defineConfig({
  experimental: { adapter: true },
  engine: "js",
  schema: "./schema.prisma",
  adapter: async () => new PrismaPg({ connectionString: process.env["DATABASE_URL"] ?? "" }),
});
