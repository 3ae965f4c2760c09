import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    // On a busy machine a site takes its time to start; no test judges by the clock.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Most of a route test is waiting for a site; one worker for two cores would wait with it.
    maxWorkers: 3,
    minWorkers: 1,
    include: [
      "app/**/*.test.ts",
      "app/**/*.test.tsx",
      "tests/routes/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
  },
});
