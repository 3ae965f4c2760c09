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
  reporter: [["dot"], ["json"]],
  use: {
    launchOptions: { executablePath: process.env["CHROMIUM"] || undefined, args },
    locale: "nl-NL",
    viewport: { width: 360, height: 740 },
    trace: "off",
  },
});
