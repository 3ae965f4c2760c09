import { say, setUp, stop } from "./setup.mjs";

setUp();
const { endOnSignal, serve } = await import("../server.mjs");
try {
  const site = await serve(Number(process.env.PORT));
  endOnSignal(site);
  say(`Open http://localhost:${site.port}`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
