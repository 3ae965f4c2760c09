import { say, setUp, stop } from "./setup.mjs";

setUp();
const { endOnSignal, outliveFaults, serve } = await import("../server.mjs");
try {
  const site = await serve(Number(process.env.PORT));
  endOnSignal(site);
  outliveFaults();
  say(`Open http://localhost:${site.port}`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
