// What a command needs of the site that was built: it never installs, migrates or builds, because the
// site may be running.
import { existsSync } from "node:fs";
import { prepareEnvironment, stop } from "./setup.mjs";

const server = new URL("../build/server/index.js", import.meta.url);

/** The functions that the built site exports for commands; see app/entry.server.tsx. */
export async function loadSite() {
  prepareEnvironment();
  process.umask(0o077);
  if (!existsSync(server)) stop("There is no build yet: run npm start once.");
  const build = await import(server.href);
  return build.entry.module;
}
