// @ts-check
// Three yardsticks with a route that shows nothing. Remix as its template serves it, behind Express and
// compression and nothing of ours: that one route without the page around it ("empty"), and the whole
// build of the site, in which the landing page shows nothing ("whole"). And that one route through our
// own order of a request ("own").
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";
import { renderToString } from "react-dom/server";
import { endOnSignal } from "../../server.mjs";

const entry = new URL("../../build/server/index.js", import.meta.url).href;
const build = await import(entry);
const { createElement } = await import("react");
const { Outlet, RemixServer } = await import("@remix-run/react");

const shape = process.env["YARDSTICK"] ?? "empty";

const page = (/** @type {import("react").ReactNode} */ child) =>
  createElement("html", null, createElement("body", null, child));
const loader = () => null;
const nothing = {
  ...build.routes["routes/_index"],
  module: { loader, default: () => "empty" },
};
const bareRoot = {
  ...build.routes.root,
  module: { loader, default: () => page(createElement(Outlet)) },
};
const routes =
  shape === "whole"
    ? { ...build.routes, "routes/_index": nothing }
    : { root: bareRoot, "routes/_index": nothing };
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
  const getLoadContext = () => ({ language: /** @type {const} */ ("nl"), visitor: "" });
  return express()
    .use(compression())
    .all("*", createRequestHandler({ build: plain, mode: "production", getLoadContext }));
}

const app =
  shape === "own" ? await createServer({ ...build, routes }, "build/client") : serveAsItComes();
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
