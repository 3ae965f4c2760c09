// A site of its own for a test: a fresh copy of the migrated database, any free port. Prints the port.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { serveMany } from "../../scripts/processes.mjs";
import { endOnSignal, outliveFaults, serve } from "../../server.mjs";

const processes = Number(process.env["PROCESSES"] ?? 1);
const site = await (processes > 1 ? serveMany(0, processes) : serve(0));
endOnSignal(site);
outliveFaults();
// For who asks what is still held once everything that can go has gone: one line, in bytes.
process.on("SIGUSR2", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  collect();
  const { heapUsed, external } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ held: heapUsed + external })}\n`);
});
process.stdout.write(`${JSON.stringify({ port: site.port })}\n`);
