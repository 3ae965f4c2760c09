// A site of its own for a test: a fresh copy of the migrated database, any free port. Prints the port.
import { endOnSignal, outliveFaults, serve } from "../../server.mjs";

const site = await serve(0);
endOnSignal(site);
outliveFaults();
process.stdout.write(`${JSON.stringify({ port: site.port })}\n`);
