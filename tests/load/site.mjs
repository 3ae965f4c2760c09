// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * @typedef {{ url: string, database: string, usedCpu: () => number, memory: () => number, kill: () => Promise<void>, stop: () => Promise<void> }} Site
 */

/** What every site of a load seals and hashes with. */
export const secrets = {
  SESSION_SECRET: "a-session-secret-for-tests-and-nothing-else",
  RECEIPT_PEPPER: "a-receipt-pepper-for-tests-and-nothing-else",
};

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
// Should the load break off, its sites go too.
process.once("exit", () => running.forEach((child) => child.kill()));

/** A folder of its own with a fresh copy of the empty database. */
export function makePlace() {
  const folder = mkdtempSync(join(tmpdir(), "doorsnee-load-"));
  const database = join(folder, "site.db");
  copyFileSync("node_modules/.cache/doorsnee/empty.db", database);
  return { database, remove: () => rmSync(folder, { recursive: true }) };
}

/**
 * A server of its own process, on a fresh copy of the empty database unless one is given; the script
 * prints its port.
 * @param {string} [script]
 * @param {Record<string, string>} [variables]
 * @param {string} [given]
 * @returns {Promise<Site>}
 */
export async function startSite(script = "tests/setup/serve.mjs", variables = {}, given) {
  const place = given ? { database: given, remove: () => {} } : makePlace();
  const { database } = place;
  const child = spawn(process.execPath, [script], {
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      PUBLIC_ORIGIN: "http://localhost:3000",
      DATABASE_URL: `file:${database}`,
      // What is measured is how much it can do, and not when it sends somebody away.
      LATE_AFTER: "600000",
      ...secrets,
      ...variables,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  const [line] = await Promise.race([
    once(createInterface(child.stdout), "line"),
    once(child, "exit").then(() => Promise.reject(new Error(`${script} did not start.`))),
  ]);
  const end = async (/** @type {"SIGTERM" | "SIGKILL"} */ signal) => {
    child.kill(signal);
    await once(child, "exit");
    running.delete(child);
  };
  const stop = async () => {
    await end("SIGTERM");
    place.remove();
  };
  return {
    url: `http://127.0.0.1:${JSON.parse(line).port}`,
    database,
    usedCpu: () => addUp(child.pid, readCpu),
    memory: () => addUp(child.pid, readMemory),
    kill: () => end("SIGKILL"),
    stop,
  };
}

/**
 * The same of a process and of those it started, on Linux.
 * @param {number | undefined} pid
 * @param {(pid: number | undefined) => number} read
 */
function addUp(pid, read) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
  return children.filter(Boolean).reduce((sum, child) => sum + read(Number(child)), read(pid));
}

/**
 * Milliseconds of a core that a process used so far, on Linux: this does not depend on other work.
 * @param {number | undefined} pid
 */
function readCpu(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/**
 * Resident memory of a process in MiB, on Linux.
 * @param {number | undefined} pid
 */
export function readMemory(pid) {
  try {
    const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kib) / 1024);
  } catch {
    return Number.NaN;
  }
}
