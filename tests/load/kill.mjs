// @ts-check
import { performance } from "node:perf_hooks";
import Database from "better-sqlite3";
import { ask, sum, wait } from "./ask.mjs";
import { makePlace, startSite } from "./site.mjs";

/**
 * Kills a site (SIGKILL) so often, at moments of chance, while as many visitors as `atOnce` write, and
 * starts it again on the same database. What was acknowledged must stand there after each.
 * @param {{ prepare: import("./writes.mjs").Prepare, kills: number, atOnce: number }} wish
 */
export async function killOften({ prepare, kills, atOnce }) {
  const place = makePlace();
  /** @type {import("./writes.mjs").Written[]} */
  const written = [];
  const restarts = [];
  const cpu = [];
  let [unsure, lost, torn, unsound] = [0, 0, 0, 0];
  let site = await start(place.database);
  const kind = await prepare(site.url, place.database, atOnce);
  for (let kill = 0; kill < kills; kill += 1) {
    const round = await writeUntilKilled(site, kind, atOnce);
    written.push(...round.written);
    unsure += round.unsure;
    const begun = performance.now();
    site = await start(place.database);
    restarts.push(performance.now() - begun);
    cpu.push(site.usedCpu());
    const found = check(place.database, kind, written);
    [lost, torn] = [Math.max(lost, found.lost), Math.max(torn, found.torn)];
    if (!found.isSound) unsound += 1;
    kind.refill?.();
  }
  return {
    acknowledged: written.length,
    unsure,
    lost,
    torn,
    unsound,
    restart: sum(restarts),
    /** Milliseconds of a core up to the first answer: this does not depend on other work. */
    cpu: sum(cpu),
    /** The same look again, to be broken on purpose by who tests this. */
    look: () => check(place.database, kind, written),
    database: place.database,
    end: async () => {
      await site.stop();
      place.remove();
    },
  };
}

/** Up and answering. @param {string} database */
async function start(database) {
  const site = await startSite(undefined, { TRUST_PROXY: "1" }, database);
  const { status } = await ask(`${site.url}/`);
  if (status !== 200) throw new Error(`The site answered ${status} after a start.`);
  return site;
}

/**
 * @param {import("./site.mjs").Site} site
 * @param {import("./writes.mjs").Kind} kind
 * @param {number} atOnce
 */
async function writeUntilKilled(site, kind, atOnce) {
  /** @type {import("./writes.mjs").Written[]} */
  const written = [];
  let [isDead, unsure] = [false, 0];
  const write = async (/** @type {number} */ worker) => {
    while (!isDead) {
      const one = await kind.send(site.url, worker).catch(() => null);
      if (one) written.push(one);
      else unsure += 1;
      if (!one && !isDead) await wait(5);
    }
  };
  const workers = Array.from({ length: atOnce }, (_, worker) => write(worker));
  const patience = performance.now() + 20_000;
  const enough = 1 + Math.random() * 3 * atOnce;
  while (written.length < enough && performance.now() < patience) await wait(5);
  await wait(Math.random() * 100);
  await site.kill();
  isDead = true;
  await Promise.all(workers);
  if (written.length === 0) throw new Error("Nothing was acknowledged before a kill.");
  return { written, unsure };
}

/**
 * @param {string} file
 * @param {import("./writes.mjs").Kind} kind
 * @param {readonly import("./writes.mjs").Written[]} written
 */
function check(file, kind, written) {
  const database = new Database(file, { readonly: true, timeout: 5000 });
  const isSound = database.pragma("integrity_check", { simple: true }) === "ok";
  const found = kind.check(database, written);
  database.close();
  return { ...found, isSound };
}
