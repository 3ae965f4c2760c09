// `npm test` runs everything; `npm run validate` everything but the browser. Both set up a fresh clone first.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import {
  build,
  compileSqlite,
  generateClient,
  installUncompiled,
  makeEmptyDatabase,
  requireNode,
  say,
  stop,
} from "./setup.mjs";

const withBrowser = !process.argv.includes("--without-browser");
const results = "node_modules/.cache/doorsnee";

requireNode();
installUncompiled();
const compiled = compileSqlite();
mkdirSync(results, { recursive: true });
generateClient();

let passed = 0;
let failed = 0;

await Promise.all([
  check("format", ["prettier", "--check", "--log-level", "warn", "."]),
  check("lint", ["eslint", "--max-warnings", "0", "."]),
  check("types", ["tsc", "--noEmit"]),
  check("unused exports", ["knip"]),
]);
build();
await compiled;
makeEmptyDatabase();
runVitest("vitest", []);
say("The tests that write, once more on PostgreSQL.");
runVitest("postgres", ["--config", "vitest.postgres.config.ts"]);
if (withBrowser) runPlaywright();

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {string} name
 * @param {string[]} command
 */
async function check(name, command) {
  const child = spawn("npx", command, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const [status] = await once(child, "exit");
  if (status === 0) passed += 1;
  else failed += 1;
  if (status !== 0) process.stderr.write(output);
  say(`${name}: ${status === 0 ? "good" : "not good"}`);
}

/**
 * @param {string} name of the report
 * @param {string[]} options
 */
function runVitest(name, options) {
  const file = `${results}/${name}.json`;
  rmSync(file, { force: true });
  const { status } = spawnSync(
    "npx",
    [
      "vitest",
      "run",
      ...options,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    {
      stdio: "inherit",
    },
  );
  const report = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { numPassedTests: 0, numFailedTests: 0 };
  count(report.numPassedTests, report.numFailedTests, status);
}

function runPlaywright() {
  const browser = findBrowser();
  const file = `${results}/playwright.json`;
  rmSync(file, { force: true });
  const { status } = spawnSync("npx", ["playwright", "test"], {
    stdio: "inherit",
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM: browser },
  });
  const stats = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8")).stats
    : { expected: 0, unexpected: 0, flaky: 0 };
  count(stats.expected + stats.flaky, stats.unexpected, status);
}

/**
 * @param {number} good
 * @param {number} bad
 * @param {number | null} status of the runner; a crash without a failed test is a failure too
 */
function count(good, bad, status) {
  passed += good;
  failed += status === 0 || bad > 0 ? bad : 1;
}

/** System Chromium, else Playwright's own, else Debian's package where we may install it. */
function findBrowser() {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing Chromium for the browser tests.");
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "inherit",
    });
  }
  return (
    findChromium() ??
    stop(
      "The browser tests need Chromium. Install it (Debian: apt install chromium) and run npm test again.",
    )
  );
}

/** @returns {string | null} a path; empty for Playwright's own */
function findChromium() {
  const system = ["chromium", "chromium-browser", "google-chrome"].map((name) => {
    const { stdout } = spawnSync("which", [name], { encoding: "utf8" });
    return stdout?.trim();
  });
  const found = system.find(Boolean);
  if (found) return found;
  const own = spawnSync(
    "node",
    ["-e", "process.stdout.write(require('@playwright/test').chromium.executablePath())"],
    { encoding: "utf8" },
  );
  return own.stdout && existsSync(own.stdout) ? "" : null;
}
