// @ts-check
// Two yardsticks, of the same build with one route that shows nothing: Remix as it comes, behind Express
// and compression and nothing of ours; and with YARDSTICK=own through our own order of a request.
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";
import { renderToString } from "react-dom/server";
import { endOnSignal } from "../../server.mjs";

const entry = new URL("../../build/server/index.js", import.meta.url).href;
const build = await import(entry);
const { createElement } = await import("react");
const { Outlet, RemixServer } = await import("@remix-run/react");

const page = (/** @type {import("react").ReactNode} */ child) =>
  createElement("html", null, createElement("body", null, child));
const loader = () => null;
const routes = {
  root: { ...build.routes.root, module: { loader, default: () => page(createElement(Outlet)) } },
  "routes/_index": {
    ...build.routes["routes/_index"],
    module: { loader, default: () => "empty" },
  },
};
const { createServer, prisma } = build.entry.module;

/** @type {import("@remix-run/node").HandleDocumentRequestFunction} */
const render = (request, status, headers, context) => {
  const html = renderToString(createElement(RemixServer, { context, url: request.url }));
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new globalThis.Response(`<!DOCTYPE html>${html}`, { status, headers });
};

/** Remix as its own template serves it. */
function serveAsItComes() {
  const shown = Object.keys(routes).map((id) => [id, build.assets.routes[id]]);
  const assets = { ...build.assets, routes: Object.fromEntries(shown) };
  const plain = { ...build, routes, assets, entry: { module: { default: render } } };
  return express()
    .use(compression())
    .all("*", createRequestHandler({ build: plain, mode: "production" }));
}

const isOwn = process.env["YARDSTICK"] === "own";
const app = isOwn ? await createServer({ ...build, routes }, "build/client") : serveAsItComes();
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
