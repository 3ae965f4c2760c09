import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

/**
 * Serves the built site until SIGTERM or SIGINT, then finishes what is in flight and ends.
 * @param {number} port 0 takes any free port
 */
export async function serve(port) {
  // What this process writes is for its own user alone.
  process.umask(0o077);
  // Named at run time, because the build is not there when types are checked.
  const entry = new URL("./build/server/index.js", import.meta.url).href;
  const build = await import(entry);
  const { createServer: createSite, endStreams, prisma } = build.entry.module;
  const app = await createSite(build, fileURLToPath(new URL("./build/client", import.meta.url)));
  const server = await new Promise((resolve, reject) => {
    // Who dribbles a request, or opens a connection and says nothing, is cut off within such a look.
    const listening = createServer({ connectionsCheckingInterval: 5000 }, app);
    listening.listen(port, () => resolve(listening));
    listening.once("error", reject);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;

  /** @type {Promise<void> | undefined} */
  let closed;
  // Whoever asks twice waits for the same end.
  const close = () => (closed ??= end());
  const end = async () => {
    endStreams();
    await new Promise((resolve) => {
      // A browser keeps connections open for later; what is idle is not waited for.
      const idle = setInterval(() => server.closeIdleConnections(), 100);
      server.close(() => {
        clearInterval(idle);
        resolve(undefined);
      });
    });
    await prisma.$disconnect();
  };
  return { port: server.address().port, close };
}

/** A promise that nobody waited for is printed, and does not take everybody else's visit with it. */
export function outliveFaults() {
  process.on("unhandledRejection", (error) => {
    console.error(error instanceof Error ? error.stack : "unknown fault");
  });
}

/** @param {{ close: () => Promise<void> }} site */
export function endOnSignal(site) {
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      site.close().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
