// @ts-check
// Whether what was acknowledged is kept: `npm run crash`, or a part of it with
// `npm run crash -- submits 5`. Not part of `npm test`; a short one is, in tests/routes.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { closeConnections } from "./ask.mjs";
import { killOften } from "./kill.mjs";
import { prepareBookings, prepareSubmits, prepareThreads, prepareVotes } from "./writes.mjs";

const kinds = {
  submits: prepareSubmits,
  bookings: prepareBookings,
  threads: prepareThreads,
  votes: prepareVotes,
};
const atOnce = 50;
/** Milliseconds from the start of a process to its first answer. */
const longestRestart = 3000;

const asked = process.argv.slice(2);
const kills = Number(asked.find((word) => /^\d+$/.test(word)) ?? 25);
const named = asked.filter((word) => word in kinds);
const names = /** @type {(keyof typeof kinds)[]} */ (named.length > 0 ? named : Object.keys(kinds));
console.log(
  `${kills} kills each, ${atOnce} at once; ${availableParallelism()} cores, Node ${process.version}, load average ${loadavg()[0]?.toFixed(2)}`,
);
console.log("kind      acknowledged  unsure  lost  torn  unsound  restart p50   max  of a core");
const results = [];
for (const name of names) {
  const found = await killOften({ prepare: kinds[name], kills, atOnce });
  await found.end();
  const { acknowledged, unsure, lost, torn, unsound, restart, cpu } = found;
  results.push({ name, acknowledged, unsure, lost, torn, unsound, restart, cpu });
  const cells = [acknowledged, unsure, lost, torn, unsound, restart.p50, restart.max, cpu.max];
  const widths = [12, 6, 4, 4, 7, 11, 4, 9];
  const row = cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0));
  console.log(`${name.padEnd(8)}  ${row.join("  ")} ms`);
}
closeConnections();
mkdirSync(".data", { recursive: true, mode: 0o700 });
const report = { at: new Date().toISOString(), node: process.version, kills, atOnce, results };
writeFileSync(".data/crash.json", `${JSON.stringify(report, null, 2)}\n`);
const isWrong = results.some(({ lost, torn, unsound }) => lost + torn + unsound > 0);
if (results.some(({ restart }) => restart.max > longestRestart))
  console.log(`A restart took longer than ${longestRestart} ms; other work here counts too.`);
process.exitCode = isWrong ? 1 : 0;
