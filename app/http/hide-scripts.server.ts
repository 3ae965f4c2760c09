import { basename } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";

/**
 * No page runs React in the browser, so what the build makes for that is served to nobody: it holds
 * every text of the office, and words that a student is never to meet.
 */
export function hideUnusedScripts({ assets }: ServerBuild): RequestHandler {
  const modules = [assets.entry, ...Object.values(assets.routes)];
  const unused = new Set(
    [assets.url, ...modules.flatMap(({ module, imports = [] }) => [module, ...imports])].map(
      (address) => basename(address),
    ),
  );
  return (request, response, next) => {
    // By its last part, decoded: a detour such as /assets//name finds the same file.
    const name = basename(decodeURIComponent(request.path)).replace(/\.(br|gz)$/, "");
    if (!unused.has(name)) return next();
    response.status(404).type("text").send("Niet gevonden / Not found");
  };
}
