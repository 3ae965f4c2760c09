// A site of its own for a test: a fresh copy of the migrated database, any free port. Prints the port.
import { serveMany } from "../../scripts/processes.mjs";
import { endOnSignal, outliveFaults, serve } from "../../server.mjs";

const processes = Number(process.env["PROCESSES"] ?? 1);
const site = await (processes > 1 ? serveMany(0, processes) : serve(0));
endOnSignal(site);
outliveFaults();
process.stdout.write(`${JSON.stringify({ port: site.port })}\n`);
