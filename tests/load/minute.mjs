// @ts-check
import { performance } from "node:perf_hooks";
import Database from "better-sqlite3";
import { sum, wait } from "./ask.mjs";
import { learnSteps, startClock, walkJourney } from "./journey.mjs";
import { startSite } from "./site.mjs";

const journeys = 6000;
const seconds = 60;
/** Milliseconds at p95. */
const targets = { landing: 300, form: 300, submit: 500 };

/**
 * The minute of an introduction week: so many students begin within it, each at a moment of chance,
 * and read each page a while. `BENCH_PAUSE` is the middle of that while in seconds; 0 hurries them.
 */
export async function measureMinute() {
  const middle = Number(process.env["BENCH_PAUSE"] ?? 15);
  const count = Number(process.env["BENCH_JOURNEYS"] ?? journeys);
  const site = await startSite();
  const steps = await learnSteps(site.url);
  const before = countRows(site.database);
  const took = startClock();
  /** @type {Map<string, number>} */
  const faults = new Map();
  const pause = () => (0.5 + Math.random()) * middle * 1000;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: count }, async () => {
      await wait((Math.random() * seconds * 1000 * count) / journeys);
      await walkJourney(site.url, steps, { pause, took }).catch((error) => {
        const sentence = String(error instanceof Error ? error.message : error);
        faults.set(sentence, (faults.get(sentence) ?? 0) + 1);
      });
    }),
  );
  const lasted = (performance.now() - start) / 1000;
  const stored = countRows(site.database) - before;
  const cpu = site.usedCpu() / 1000;
  const memory = site.memory();
  await site.stop();
  const kinds = Object.fromEntries(Object.entries(took).map(([kind, list]) => [kind, sum(list)]));
  console.log(
    `\n${count} journeys of ${steps.length} steps begun within ${(seconds * count) / journeys} s, ${middle} s a page: ${lasted.toFixed(0)} s`,
  );
  for (const [kind, { p50, p95, p99, max }] of Object.entries(kinds)) {
    const target = targets[/** @type {keyof typeof targets} */ (kind)];
    const wish = target ? `  target p95 ${target}` : "";
    console.log(`  ${kind.padEnd(9)} p50 ${p50}  p95 ${p95}  p99 ${p99}  max ${max} ms${wish}`);
  }
  console.log(`  stored ${stored} of ${count}; faults ${JSON.stringify([...faults])}`);
  console.log(`  the site used ${cpu.toFixed(0)} s of a core and ${memory} MiB`);
  return { count, lasted, stored, faults: [...faults], cpu, memory, kinds };
}

/** @param {string} file */
function countRows(file) {
  const database = new Database(file, { readonly: true });
  const count = database.prepare(`SELECT count(*) FROM "Response"`).pluck().get();
  database.close();
  return Number(count);
}
