// npm run retain [months]: puts answers older than so many months into frozen numbers as far as the rules
// allow, then deletes them. Without a number it is the retentionMonths of the region. Old backups go too
// where BACKUP_DIR is set. Needs DATABASE_URL.
import { readFileSync } from "node:fs";
import { expireBackups } from "./backups.mjs";
import { prepareEnvironment, run, say, stop } from "./setup.mjs";

prepareEnvironment();
const { REGION_FILE, REGION = "groningen" } = process.env;
const region = REGION_FILE || new URL(`../app/region/data/${REGION}.json`, import.meta.url);
const months =
  process.argv[2] ?? String(JSON.parse(readFileSync(region, "utf8")).retentionMonths ?? 24);
if (!/^[1-9]\d*$/.test(months)) stop("Say for how many months answers are kept, such as 24.");
run(
  "npx",
  ["vite-node", "--config", "vitest.config.ts", "scripts/count-answers.ts"],
  { RETENTION_MONTHS: months },
  "inherit",
);
const { BACKUP_DIR: folder } = process.env;
const gone = folder ? expireBackups(folder, new Date()) : [];
if (gone.length > 0) say(`Removed ${gone.length} backups older than 35 days.`);
