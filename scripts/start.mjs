import { say, setUp, stop } from "./setup.mjs";

setUp();
const { endOnSignal, outliveFaults, serve } = await import("../server.mjs");
try {
  const port = Number(process.env.PORT);
  const processes = Number(process.env.PROCESSES || 1);
  // Loaded late: what it needs may have been installed just now.
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
