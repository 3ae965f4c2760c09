// @ts-check
import { fuzz } from "./fuzz-run";

const count = Number(process.env["FUZZ_REQUESTS"] ?? 100_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const only = process.env["FUZZ_ONLY"] ? Number(process.env["FUZZ_ONLY"]) : undefined;

/** MiB the site may grow by after the first requests; 284 were seen, and given back, within 20,000. */
const mostGrowth = 400;

const { sent, statuses, faults, memory, printed } = await fuzz({
  count,
  seed,
  only,
  say: (line) => console.log(line),
});
console.log(`${sent} requests with seed ${seed}:`, statuses);
console.log(
  `Memory: ${memory.settled} MiB at first, ${memory.end} at the end, ${memory.most} at most.`,
);
if (faults.length > 0) console.log(`${faults.length} faults.`);
if (printed) console.log(`The site printed:\n${printed.slice(0, 20_000)}`);
const hasGrown = memory.most - memory.settled > mostGrowth;
if (hasGrown) console.log(`Memory grew by more than ${mostGrowth} MiB.`);
process.exit(faults.length > 0 || printed || hasGrown ? 1 : 0);
