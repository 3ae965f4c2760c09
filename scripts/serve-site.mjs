import { endOnSignal, outliveFaults, serve } from "../server.mjs";
import { say, stop } from "./setup.mjs";

/** Serves what was built with as many processes as PROCESSES says, until SIGTERM or SIGINT. */
export async function serveSite() {
  const port = Number(process.env.PORT);
  const processes = Number(process.env.PROCESSES || 1);
  try {
    const site =
      processes > 1
        ? await (await import("./processes.mjs")).serveMany(port, processes)
        : await serve(port);
    endOnSignal(site);
    outliveFaults();
    say(`Open http://localhost:${site.port}`);
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
