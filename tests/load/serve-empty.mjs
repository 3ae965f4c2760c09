// @ts-check
// A yardstick: the same build, the same Express application and the same way of rendering, with one
// route that shows nothing. What it costs is what Remix and our own order of a request cost.
import { endOnSignal } from "../../server.mjs";

const entry = new URL("../../build/server/index.js", import.meta.url).href;
const build = await import(entry);
const { createElement } = await import("react");
const { Outlet } = await import("@remix-run/react");

const page = (/** @type {import("react").ReactNode} */ child) =>
  createElement("html", null, createElement("body", null, child));
const loader = () => null;
const empty = {
  ...build,
  routes: {
    root: { ...build.routes.root, module: { loader, default: () => page(createElement(Outlet)) } },
    "routes/_index": {
      ...build.routes["routes/_index"],
      module: { loader, default: () => "empty" },
    },
  },
};
const { createServer, prisma } = build.entry.module;
const app = await createServer(empty, "build/client");
const server = app.listen(0, () =>
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`),
);
endOnSignal({
  close: async () => {
    server.closeAllConnections();
    server.close();
    await prisma.$disconnect();
  },
});
