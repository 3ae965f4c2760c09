import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as SiteRequest, RequestHandler, Response as SiteResponse } from "express";
import type { RouteHandle } from "~/root";
import { actOnce, rememberOutcomes, takesForms } from "./act-once.server";
import { type Branch, makeBranchFinder } from "./branches.server";
import { type Packed, packTightly, sendPacked } from "./packing.server";
import { PageResponse } from "./page-response.server";
import { keepForRegion } from "./region-kept.server";
import { askForPage, keepDataBack } from "./unsent-data.server";
import { isForm, readWebForm, readWebRequest, sendWebResponse } from "./web.server";

/**
 * Hands a request to Remix, with a build of the one branch that answers it. A page that its route
 * calls constant is rendered once for each language and region, and then sent as it is; a form that
 * leads on to another page is answered by its action alone.
 */
export function answerWithRemix(
  given: ServerBuild,
  getContext: (request: SiteRequest) => AppLoadContext,
): RequestHandler {
  const build = keepDataBack(rememberOutcomes(given));
  const findBranch = makeBranchFinder(build);
  const whole = createRequestHandler(build, "production");

  const answer = async (request: SiteRequest, response: SiteResponse) => {
    // What Remix itself would ask for the data of a page belongs to the branch of the page.
    const branch = findBranch(request.path.replace(/\.data$/, ""));
    const isPage = !request.path.endsWith(".data");
    const isPlain = isPage && request.url === request.path;
    const context = getContext(request);
    if (isPage) askForPage(context);
    if (branch && isPlain && request.method === "GET" && isConstant(branch)) {
      const page = await findConstant(branch, request.path, context);
      if (page) return sendPacked(response, page);
    }
    // Read only when it is for this action: what is read here is not there for Remix.
    if (branch && isPlain && isForm(request) && takesForms(branch)) {
      const wayOn = await actOnce(branch, await readWebForm(request), context);
      if (wayOn) return sendWebResponse(response, wayOn);
    }
    const handle = branch?.answer ?? whole;
    await sendWebResponse(response, await handle(readWebRequest(request, response), context));
  };
  return (request, response, next) => {
    answer(request, response).catch((error: unknown) => {
      // A visitor who left half-way is no fault.
      if (request.complete || !request.destroyed) next(error);
    });
  };
}

function isConstant({ route }: Branch): boolean {
  return Boolean((route.module.handle as RouteHandle | undefined)?.constant);
}

/** Pages that are the same for everybody, as they were rendered once. */
const getConstants = keepForRegion<Packed>();

/** A page that is the same for everybody; null when it is not there for anybody. */
async function findConstant({ answer }: Branch, path: string, context: AppLoadContext) {
  const key = `${context.language} ${path}`;
  const kept = getConstants();
  const known = kept.get(key);
  if (known) return known;
  // Nothing of this visitor: what is kept is sent to everybody.
  const page = await answer(new Request(new URL(path, "http://localhost")), context);
  if (!(page instanceof PageResponse) || page.status !== 200) return null;
  const packed = packTightly(Buffer.from(page.html));
  kept.set(key, packed);
  return packed;
}
