// npm run simulate -- --answers 100000 --seed 7 --to file:/tmp/many.db: invented answers that are spread
// as the norms in force say, in a database of their own. Each is marked as invented.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { migrate, prepareEnvironment, run, stop } from "./setup.mjs";

const most = 1_000_000;
const { values } = parseArgs({
  options: {
    answers: { type: "string", default: "100000" },
    seed: { type: "string", default: "7" },
    to: { type: "string" },
  },
});
const answers = Number(values.answers);
const seed = Number(values.seed);
if (!Number.isInteger(answers) || answers < 1 || answers > most)
  stop(`--answers is a whole number from 1 to ${most}.`);
if (!Number.isInteger(seed)) stop("--seed is a whole number.");
mkdirSync(".data", { recursive: true, mode: 0o700 });
// Never the database of the site unless somebody says so.
process.env.DATABASE_URL = values.to ?? `file:${process.cwd()}/.data/simulation.db`;
prepareEnvironment();
process.umask(0o077);
migrate();
run(
  "npx",
  ["vite-node", "--config", "vitest.config.ts", "scripts/fill-population.ts"],
  { ANSWERS: String(answers), SEED: String(seed) },
  "inherit",
);
