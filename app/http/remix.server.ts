import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import { createRequestHandler as createPageHandler, type ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { RouteHandle } from "~/root";
import { type Branch, makeBranchFinder } from "./branches.server";
import { findKept, keepPage, sendKept } from "./constant-pages.server";

/**
 * Hands a request to Remix, with a build of the one branch that answers it. A page that its route
 * calls constant is rendered once for each language and region, and then sent as it is.
 */
export function answerWithRemix(
  build: ServerBuild,
  getLoadContext: GetLoadContextFunction,
): RequestHandler {
  const findBranch = makeBranchFinder(build);
  const whole = createRequestHandler({ build, mode: "production", getLoadContext });
  const handlers = new WeakMap<Branch, RequestHandler>();

  const answer: RequestHandler = (request, response, next) => {
    const branch = findBranch(request.path);
    if (!branch) return whole(request, response, next);
    let handler = handlers.get(branch);
    if (!handler)
      handlers.set(
        branch,
        (handler = createRequestHandler({
          build: branch.build,
          mode: "production",
          getLoadContext,
        })),
      );
    return handler(request, response, next);
  };

  return async (request, response, next) => {
    const branch =
      request.method === "GET" && request.url === request.path && findBranch(request.path);
    if (!branch || !(branch.route.module.handle as RouteHandle | undefined)?.constant)
      return answer(request, response, next);
    const context = await getLoadContext(request, response);
    const key = `${context?.language ?? ""} ${request.path}`;
    const known = findKept(key);
    if (known) return sendKept(response, known);
    const page = await createPageHandler(branch.build, "production")(
      // Nothing of this visitor: what is kept is sent to everybody.
      new Request(new URL(request.path, "http://localhost")),
      context,
    );
    if (page.status !== 200) return answer(request, response, next);
    sendKept(response, keepPage(key, new Uint8Array(await page.arrayBuffer())));
  };
}
