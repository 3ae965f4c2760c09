// A site of its own, filled with invented answers that say so in storage and on every page.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { run, setUp, stop } from "./setup.mjs";

if (process.env.NODE_ENV === "production")
  stop("The demo holds invented answers and does not run as production.");
const folder = resolve(".data/demo");
rmSync(folder, { recursive: true, force: true });
process.env.DATABASE_URL = `file:${folder}/demo.db`;
process.env.DEMO = "yes";
setUp();
run("npx", ["vite-node", "--config", "vitest.config.ts", "prisma/seed.ts"], {}, "inherit");
await import("./start.mjs");
