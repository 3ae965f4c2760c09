// @ts-check
import { performance } from "node:perf_hooks";
import { wait } from "./ask.mjs";
import { learnSteps, walkJourney } from "./journey.mjs";
import { startSite } from "./site.mjs";

/** Whether memory stays flat: half an hour of journeys, `BENCH_MINUTES` for another while. */
export async function measureMemory() {
  const minutes = Number(process.env["BENCH_MINUTES"] ?? 30);
  const site = await startSite();
  const steps = await learnSteps(site.url);
  const start = performance.now();
  const until = start + minutes * 60_000;
  /** @type {number[]} */
  const samples = [];
  let done = 0;
  const student = async () => {
    while (performance.now() < until) {
      await walkJourney(site.url, steps, { pause: () => 40 });
      done += 1;
    }
  };
  const sampler = async () => {
    while (performance.now() < until) {
      await wait(15_000);
      samples.push(site.memory());
    }
  };
  await Promise.all([...Array.from({ length: 3 }, student), sampler()]);
  await site.stop();
  // The first fifth warms up: code is compiled, caches fill.
  const settled = samples.slice(Math.ceil(samples.length / 5));
  const half = settled.length >> 1;
  const mean = (/** @type {number[]} */ list) =>
    list.reduce((total, value) => total + value, 0) / Math.max(1, list.length);
  const growth = mean(settled.slice(half)) / mean(settled.slice(0, half)) - 1;
  console.log(
    `\n${done} journeys in ${minutes} min: memory ${settled[0]} to ${settled.at(-1)} MiB, second half ${(growth * 100).toFixed(1)} % over the first  target under 10 %`,
  );
  return { minutes, done, samples, growth };
}
