import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { addressOf, makeDatabase } from "./database";

export interface Site {
  url: string;
  /** The SQLite file behind the site, or its address on PostgreSQL. */
  database: string;
  /** Everything the site printed so far. */
  output: () => string;
  process: ChildProcess;
  /** Ends the site as an operator would and returns its exit code. */
  close: () => Promise<number | null>;
}

/** What every site of the tests seals and hashes with. */
export const secrets = {
  SESSION_SECRET: "a-session-secret-for-tests-and-nothing-else",
  RECEIPT_PEPPER: "a-receipt-pepper-for-tests-and-nothing-else",
};

/** The environment a site needs, for a database of its own. */
export function siteEnvironment(database: string): NodeJS.ProcessEnv {
  return {
    NODE_ENV: "production",
    PUBLIC_ORIGIN: "http://localhost:3000",
    DATABASE_URL: addressOf(database),
    // A machine that runs all tests at once is late without being asked too much.
    LATE_AFTER: "600000",
    ...secrets,
  };
}

/** Starts the built site as a process of its own on a fresh database. */
export async function startSite(variables: Record<string, string> = {}): Promise<Site> {
  const { database, remove } = makeDatabase();
  const child = spawn(process.execPath, ["tests/setup/serve.mjs"], {
    env: {
      PATH: process.env["PATH"],
      ...siteEnvironment(database),
      ...variables,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (printed += chunk));
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), "line"),
    once(child, "exit").then(() => Promise.reject(new Error(printed))),
  ])) as [string];
  const { port } = JSON.parse(line) as { port: number };
  const close = async () => {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    remove();
    return child.exitCode;
  };
  return {
    url: `http://localhost:${port}`,
    database,
    output: () => printed,
    process: child,
    close,
  };
}
