import type { EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

export { createServer } from "./http/server.server";
export { prisma } from "./db/client.server";

/** Pages are whole HTML documents: no stream to break off half-way, no script needed to finish them. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Logs what broke, never where or for whom: an address of a page can tell too much. */
export function handleError(error: unknown): void {
  if (isRouteErrorResponse(error)) return;
  console.error(error instanceof Error ? error.stack : "unknown fault");
}
