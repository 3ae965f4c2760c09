// @ts-check
// How fast the built site is, as ratios of yardsticks in the same run: `npm run bench`, or a part of it
// with `npm run bench -- ratios`, `growth`, `minute`,
// `thread`, `memory`. The generator shares the cores.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { closeConnections } from "./ask.mjs";
import { measureGrowth } from "./growth.mjs";
import { measureMemory } from "./memory.mjs";
import { measureMinute } from "./minute.mjs";
import { measureRatios } from "./ratios.mjs";
import { measureThread } from "./thread.mjs";

const parts = {
  ratios: measureRatios,
  growth: measureGrowth,
  minute: measureMinute,
  thread: measureThread,
  memory: measureMemory,
};
const asked = process.argv.slice(2);
const names = /** @type {(keyof typeof parts)[]} */ (Object.keys(parts)).filter(
  // Half an hour is for who asks for it.
  (name) => (asked.length === 0 ? name !== "memory" : asked.includes(name)),
);
const machine = {
  at: new Date().toISOString(),
  node: process.version,
  cores: availableParallelism(),
  processor: cpus()[0]?.model,
  loadBefore: loadavg()[0],
};
console.log(
  `${machine.cores} cores (${machine.processor}), Node ${machine.node}; load average ${machine.loadBefore?.toFixed(2)}`,
);
/** @type {Record<string, unknown>} */
const report = { machine };
for (const name of names) report[name] = await parts[name]();
report["loadAfter"] = loadavg()[0];
closeConnections();
mkdirSync(".data", { recursive: true, mode: 0o700 });
writeFileSync(".data/bench.json", `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nload average ${loadavg()[0]?.toFixed(2)} after; all of it in .data/bench.json`);
