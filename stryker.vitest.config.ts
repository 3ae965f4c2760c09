import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

// Only the unit tests beside what is broken: a rule that needs a test elsewhere to hold is not held.
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    testTimeout: 60_000,
    include: [process.env["MUTATION_TESTS"] ?? "app/**/*.test.ts"],
  },
});
