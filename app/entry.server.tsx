import type { AppLoadContext, EntryContext, ServerBuild } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { guardRoutes } from "./auth/guard-routes.server";
import { PageResponse } from "./http/page-response.server";
import { renderOnce } from "./http/rendered.server";
import { createServer as createHttpServer } from "./http/server.server";
import { openData } from "./http/unsent-data.server";

// What the commands in scripts/ need of the site, besides serving it.
export { checkAuditTrail } from "./auth/audit.server";
export { inviteAdministrator } from "./auth/invitations.server";
export { prisma } from "./db/client.server";
export { countAnswers } from "./db/make-snapshot";
export { countAnswersOnPostgres, forgetOrder } from "./db/make-snapshot-postgres";
export { endStreams } from "./group/live.server";
export { getRegion } from "./region/region.server";

/** The whole site: every route behind the access table. */
export function createServer(build: ServerBuild, clientFolder: string) {
  return createHttpServer(guardRoutes(build), clientFolder);
}

/** Pages are whole HTML documents: no stream to break off half-way, no script needed to finish them. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Response {
  openData(loadContext, context.staticHandlerContext.loaderData);
  const html = renderOnce(request.url, context, () =>
    renderToStaticMarkup(<RemixServer context={context} url={request.url} />),
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new PageResponse(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Logs what broke, never where or for whom: an address of a page can tell too much. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (isRouteErrorResponse(error)) return;
  // A visitor who left half-way is no fault.
  if (request.signal.aborted && error instanceof Error && error.name === "AbortError") return;
  console.error(error instanceof Error ? error.stack : "unknown fault");
}
