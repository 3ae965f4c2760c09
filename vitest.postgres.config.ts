import { mergeConfig } from "vitest/config";
import all from "./vitest.config";

/** The tests that write, once more on PostgreSQL: npx vitest run -c vitest.postgres.config.ts [file] */
const config = mergeConfig(all, { test: { globalSetup: "tests/setup/postgres.ts" } });
config.test.include = [
  "tests/routes/{check,receipt,association,group,slips}.test.ts",
  "tests/routes/{talk-booking,talk-hours,thread,thread-office,workbook,workshops}.test.ts",
  "tests/routes/{norm-tables,office-norms,region,region-in-force}.test.ts",
  "tests/postgres/*.test.ts",
];
export default config;
