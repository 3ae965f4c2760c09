import type { Request, RequestHandler, Response } from "express";
import { env, isSecure } from "~/env.server";
import { chooseLanguage } from "./language.server";

/** Bytes. The longest form of the site, with every field filled to the brim, stays far below it. */
const longestForm = 64 * 1024;

/**
 * Pages with a box for a message, and the bytes they take: a text that is far too long comes back with
 * a sentence, and nothing typed is lost.
 */
const boxes = { path: /^\/(talk|office)\/threads?(\/|$)/, longest: 256 * 1024 };

/**
 * Characters of a path. What is asked behind it may be longer, so that a page can say in its own
 * words that a search is too long; Node refuses all headers together over 16 kB.
 */
const longestPath = 2048;

/** The forms with a file and their bytes; the route reads the parts after it knows who sends it. */
const uploads = new Map([
  ["/office/norms/import", 5_000_000],
  ["/office/talk/hours/calendar", 1_000_000],
]);

const sentences = {
  badRequest: { nl: "Dit verzoek kunnen we niet lezen.", en: "We cannot read this request." },
  method: { nl: "Dit kan hier niet.", en: "That is not possible here." },
  tooLong: { nl: "Dit formulier is te lang.", en: "This form is too long." },
  tooLarge: {
    nl: "Dit bestand is te groot. Er is niets bewaard.",
    en: "This file is too large. Nothing was stored.",
  },
  kind: { nl: "Dit soort formulier kennen we niet.", en: "We do not know this kind of form." },
  foreign: {
    nl: "Dit formulier kwam niet van deze site. Er is niets bewaard.",
    en: "This form did not come from this site. Nothing was saved.",
  },
};

/** Answers what no page could read, before anything parses it. */
export const refuseMalformed: RequestHandler = (request, response, next) => {
  // Remix would build the address from these, and throw on what is no host; nothing of ours asks them.
  delete request.headers["x-forwarded-host"];
  delete request.headers["x-forwarded-proto"];
  if (!["GET", "HEAD", "POST"].includes(request.method))
    return refuse(request, response, 405, "method");
  if (!isReadable(request)) return refuse(request, response, 400, "badRequest");
  if (request.method !== "POST") return next();
  const bytes = request.headers["content-length"];
  if (bytes === undefined) return refuse(request, response, 411, "badRequest");
  const longestUpload = uploads.get(request.path);
  if (longestUpload !== undefined && request.is("multipart/form-data"))
    return Number(bytes) > longestUpload ? refuse(request, response, 413, "tooLarge") : next();
  const longest = boxes.path.test(request.path) ? boxes.longest : longestForm;
  if (Number(bytes) > longest) return refuse(request, response, 413, "tooLong");
  if (Number(bytes) > 0 && !request.is("application/x-www-form-urlencoded")) {
    return refuse(request, response, 415, "kind");
  }
  next();
};

/**
 * A form counts only when it comes from a page of ours. Remix has such a check too, but answers 500
 * to a foreign or `null` origin; so this one comes first, and then takes the header away, because
 * Remix compares it with a host that a proxy may have changed.
 */
export const refuseForeignForms: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  // Remix reads it of a HEAD for data too, and throws on what is no address.
  delete request.headers.origin;
  if (request.method !== "POST") return next();
  const site = request.headers["sec-fetch-site"];
  const foreign =
    origin === undefined
      ? site !== undefined && site !== "same-origin" && site !== "none"
      : !isOurs(origin, request);
  if (foreign) return refuse(request, response, 403, "foreign");
  next();
};

/** Over TLS only the configured address is ours; on a developer's machine, whatever host was asked for. */
function isOurs(origin: string, request: Request): boolean {
  if (origin === env.PUBLIC_ORIGIN) return true;
  return !isSecure && origin === `http://${request.headers.host}`;
}

function isReadable(request: Request): boolean {
  if (!/^\/(?!\/)/.test(request.originalUrl) || request.path.length > longestPath) return false;
  // An old way of asking Remix for data, which it answers with a warning in the log.
  if ("_data" in request.query) return false;
  try {
    // React Router reads `/\` as the start of a host, and leaves out a tab and the end of a line.
    if (/[\\\t\n\r]/.test(decodeURIComponent(request.path))) return false;
    return new URL(`http://${request.headers.host}`).pathname === "/";
  } catch {
    return false;
  }
}

function refuse(
  request: Request,
  response: Response,
  status: number,
  sentence: keyof typeof sentences,
): void {
  response.status(status).type("text").send(sentences[sentence][chooseLanguage(request)]);
}
