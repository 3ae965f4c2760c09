// @ts-check
// One of the processes of scripts/processes.mjs, which migrated and looks after it.
import { endOnSignal, outliveFaults, serve } from "../server.mjs";

try {
  endOnSignal(await serve(Number(process.env["PORT"])));
  outliveFaults();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
