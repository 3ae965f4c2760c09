// npm run snapshot: builds and stores the numbers that pages show, while the site runs. Weekly is enough:
// a week counts once it is over. Needs DATABASE_URL.
import { prepareEnvironment, run } from "./setup.mjs";

prepareEnvironment();
run(
  "npx",
  ["vite-node", "--config", "vitest.config.ts", "scripts/count-answers.ts"],
  { RETENTION_MONTHS: "" },
  "inherit",
);
