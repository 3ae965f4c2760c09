// @ts-check
import http from "node:http";
import { performance } from "node:perf_hooks";
import { ask, sum, wait } from "./ask.mjs";
import { learnSteps, startClock, walkJourney } from "./journey.mjs";
import { readColumn, startShape } from "./shapes.mjs";

const journeys = 6000;
const seconds = 60;
/** Milliseconds at p95. */
const targets = { landing: 300, form: 300, submit: 500 };

/**
 * The minute of an introduction week: so many students begin within it, each at a moment of chance,
 * and read each page a while. `BENCH_PAUSE` is the middle of that while in seconds; 0 hurries them.
 * Each has a connection of its own, which ends when the site lets go of it, as a phone's.
 */
export async function measureMinute() {
  const middle = Number(process.env["BENCH_PAUSE"] ?? 15);
  const count = Number(process.env["BENCH_JOURNEYS"] ?? journeys);
  const { site, shape } = await startShape();
  // Somebody who just started is late by that alone.
  while ((await ask(site.url)).status === 503) await wait(100);
  const steps = await learnSteps(site.url);
  const before = await countRows(site.database);
  const cpuBefore = site.usedCpu();
  const took = startClock();
  /** @type {Map<string, number>} */
  const faults = new Map();
  const pause = () => (0.5 + Math.random()) * middle * 1000;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: count }, async () => {
      await wait((Math.random() * seconds * 1000 * count) / journeys);
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      await walkJourney(site.url, steps, { pause, took, agent }).catch((error) => {
        const sentence = String(error instanceof Error ? error.message : error);
        faults.set(sentence, (faults.get(sentence) ?? 0) + 1);
      });
      agent.destroy();
    }),
  );
  const lasted = (performance.now() - start) / 1000;
  const stored = (await countRows(site.database)) - before;
  const cpu = (site.usedCpu() - cpuBefore) / 1000;
  const memory = site.memory();
  await site.stop();
  const kinds = Object.fromEntries(Object.entries(took).map(([kind, list]) => [kind, sum(list)]));
  console.log(
    `\n${count} journeys of ${steps.length} steps begun within ${(seconds * count) / journeys} s, ${middle} s a page: ${lasted.toFixed(0)} s; ${shape}; to the first byte:`,
  );
  for (const [kind, { p50, p95, p99, max }] of Object.entries(kinds)) {
    const target = targets[/** @type {keyof typeof targets} */ (kind)];
    const wish = target ? `  target p95 ${target}` : "";
    console.log(`  ${kind.padEnd(9)} p50 ${p50}  p95 ${p95}  p99 ${p99}  max ${max} ms${wish}`);
  }
  console.log(`  stored ${stored} of ${count}; faults ${JSON.stringify([...faults])}`);
  const each = ((cpu / count) * 1000).toFixed(0);
  console.log(
    `  the site used ${cpu.toFixed(0)} s of a core (${each} ms a journey) and ${memory} MiB`,
  );
  return { shape, count, lasted, stored, faults: [...faults], cpu, memory, kinds };
}

/** NaN where nobody said which database. @param {string} database */
async function countRows(database) {
  return database
    ? Number((await readColumn(database, `SELECT count(*) FROM "Response"`))[0])
    : NaN;
}
