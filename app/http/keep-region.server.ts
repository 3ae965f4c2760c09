import type { RequestHandler } from "express";
import { findLastRevisionNumber, findRevision } from "~/db/region-revisions.server";
import { getRegionNumber, putInForce } from "~/region/region.server";

/** Milliseconds after which a version that another process saved is noticed. */
const interval = 15_000;
let nextLook = 0;

/** Puts the newest version of the region in force. Throws when it does not fit. */
export async function loadRegion(): Promise<void> {
  nextLook = Date.now() + interval;
  const last = await findLastRevisionNumber();
  if (last <= getRegionNumber()) return;
  const revision = await findRevision(last);
  if (revision) putInForce(revision.number, revision.content);
}

/** The same when the site starts, with a plain sentence for the operator. */
export async function loadFirstRegion(): Promise<void> {
  await loadRegion().catch((error: unknown) => {
    throw new Error(
      `Doorsnee does not start: ${error instanceof Error ? error.message : "the region cannot be read."}`,
    );
  });
}

/**
 * Looks now and then whether another process saved the region. No student waits for it: whoever
 * sets it off still gets the version in force. The office always gets the newest, so that nobody
 * edits what a colleague just changed.
 */
export const keepRegionFresh: RequestHandler = (request, _response, next) => {
  if (request.path.startsWith("/office/region")) {
    loadRegion().then(() => next(), next);
    return;
  }
  if (Date.now() >= nextLook) {
    loadRegion().catch((error: unknown) => {
      console.error(
        "The region was not read again:",
        error instanceof Error ? error.message : "unknown fault",
      );
    });
  }
  next();
};
