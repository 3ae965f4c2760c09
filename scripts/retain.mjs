// npm run retain [months]: puts answers older than so many months into frozen numbers as far as the rules
// allow, then deletes them. Old backups go too where BACKUP_DIR is set. Needs DATABASE_URL.
import { expireBackups } from "./backups.mjs";
import { prepareEnvironment, run, say, stop } from "./setup.mjs";

const defaultMonths = "24";

prepareEnvironment();
const months = process.argv[2] ?? defaultMonths;
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
