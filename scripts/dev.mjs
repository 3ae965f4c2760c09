// Serves from source and rebuilds on change: pages have no script of React's, so a reload shows it.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { say, setUp } from "./setup.mjs";

setUp();
/** @type {import("node:child_process").ChildProcess} */
let site = startSite();
/** @type {NodeJS.Timeout | undefined} */
let pause;

for (const folder of ["app", "public", "prisma"]) {
  watch(folder, { recursive: true }, (_, file) => {
    if (String(file).includes("generated")) return;
    clearTimeout(pause);
    pause = setTimeout(restart, 200);
  });
}
say("Watching app, public and prisma; reload the page after a change.");

function startSite() {
  return spawn(process.execPath, ["scripts/start.mjs"], { stdio: "inherit" });
}

function restart() {
  say("Something changed.");
  site.once("exit", () => (site = startSite()));
  if (site.exitCode === null) site.kill("SIGTERM");
  else site = startSite();
}
