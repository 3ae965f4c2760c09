import { defineConfig } from "@playwright/test";

/** As root Chromium needs no sandbox; the rest keeps it from calling home. */
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // On a busy machine a page takes its time to follow; no test judges by the clock.
  expect: { timeout: 15_000 },
  reporter: [["dot"], ["json"]],
  use: {
    launchOptions: { executablePath: process.env["CHROMIUM"] || undefined, args },
    locale: "nl-NL",
    viewport: { width: 360, height: 740 },
    trace: "off",
  },
});
