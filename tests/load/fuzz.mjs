// @ts-check
// Malformed requests against a built site of its own: `npm run fuzz`, or `npm run fuzz -- 5000`.
import { availableParallelism, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { fuzz } from "./fuzz-run";

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 100_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const only = process.env["FUZZ_ONLY"] ? Number(process.env["FUZZ_ONLY"]) : undefined;

/**
 * MiB that may be held more at the end than after the first round. What may lawfully grow is a count
 * an address in the limiters, for a minute to an hour, and the pages and pictures that caches with a
 * bound keep. One KiB kept of each of 100,000 requests would be 98.
 */
const mostGrowth = 40;

console.log(
  `${count} requests with seed ${seed}; ${availableParallelism()} cores, Node ${process.version}, load average ${loadavg()[0]?.toFixed(2)}`,
);
const started = performance.now();
const { sent, statuses, faults, memory, printed } = await fuzz({
  count,
  seed,
  only,
  say: (line) => console.log(line),
});
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${sent} requests with seed ${seed} in ${seconds} s:`, statuses);
console.log(`Held: ${memory.settled} MiB after the first round, ${memory.end} at the end.`);
console.log(faults.length > 0 ? `${faults.length} faults.` : "No faults.");
if (printed) console.log(`The site printed:\n${printed.slice(0, 20_000)}`);
const hasGrown = memory.end - memory.settled > mostGrowth;
if (hasGrown) console.log(`It holds more than ${mostGrowth} MiB more.`);
process.exit(faults.length > 0 || printed || hasGrown ? 1 : 0);
