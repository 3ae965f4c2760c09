// @ts-check
import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import Database from "better-sqlite3";
import { ask, sum } from "./ask.mjs";
import { learnSteps, walkJourney } from "./journey.mjs";
import { startSite } from "./site.mjs";

const sizes = [1000, 1_000_000];
const rounds = 300;
const pages = ["/feedback", "/norms"];

/** Feedback and norms with few and with many answers stored, in turns. */
export async function measureGrowth() {
  const sites = [];
  for (const size of sizes) sites.push({ size, ...(await prepare(size)) });
  /** @type {Record<string, { few: object, many: object, ratio: number }>} */
  const result = {};
  console.log(`\nMilliseconds with ${sizes.join(" and ")} answers stored, ${rounds} requests each`);
  for (const path of pages) {
    /** @type {number[][]} */
    const took = [[], []];
    for (let round = -20; round < rounds; round += 1)
      for (const [index, { site, student }] of sites.entries()) {
        const start = performance.now();
        await ask(site.url + path, { cookie: student.cookie });
        if (round >= 0) took[index]?.push(performance.now() - start);
      }
    const [few = 0, many = 1] = took.map(
      (list) => list.toSorted((a, b) => a - b)[list.length >> 1],
    );
    result[path] = { few: sum(took[0] ?? []), many: sum(took[1] ?? []), ratio: many / few };
    console.log(
      `  ${path}  ${few.toFixed(1)} and ${many.toFixed(1)}: ${(many / few).toFixed(3)}  target 1.1`,
    );
  }
  await Promise.all(sites.map(({ site }) => site.stop()));
  return result;
}

/** @param {number} size */
async function prepare(size) {
  const site = await startSite();
  const student = await walkJourney(site.url, await learnSteps(site.url));
  const database = new Database(site.database, { timeout: 5000 });
  const { answers } = /** @type {{ answers: string }} */ (
    database.prepare(`SELECT "answers" FROM "Response"`).get()
  );
  const insert = database.prepare(`INSERT INTO "Response" VALUES (?, '2026-W40', 'bench', ?)`);
  const pageOf = 10_000;
  for (let at = 0; at < size; at += pageOf)
    database.transaction(() => {
      for (let row = 0; row < Math.min(pageOf, size - at); row += 1)
        insert.run(randomBytes(32).toString("base64url"), answers);
    })();
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  return { site, student };
}
