import { createHmac } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { chooseLanguage } from "./language.server";
import { getVisitorKey } from "./visitor-key.server";

const minute = 60_000;

/** What a visitor is counted under for an hour: nothing that can be turned back into an address. */
export function visitorOf(request: Request): string {
  return createHmac("sha256", getVisitorKey())
    .update(request.ip ?? "")
    .digest("base64url");
}

/**
 * Forms a minute from one address; a lecture hall or a whole introduction week may stand behind one.
 * `once` is what one student sends once or twice: a code, a booking, a place, a message; `receipt` the
 * same, less of it because each is looked up, and enough for a hall that comes back together.
 */
const limits = { receipt: 1200, once: 3000, submit: 12_000, office: 600, other: 120_000 };

const receipts = /^\/(receipt|workshops\/workbook)$/;
const once =
  /^\/(join|slip\/[^/]+|talk\/(book|appointment|thread(\/.*)?)|workshops\/(place|evaluation|dates\/[^/]+)|association\/proof)$/;

function kindOf(request: Request): keyof typeof limits {
  // As the routes read it: they know no capitals, no last slash, and a page by its data too.
  const path = decodeURIComponent(request.path)
    .toLowerCase()
    .replace(/\.data$/, "")
    .replace(/\/+/g, "/")
    .replace(/(.)\/$/, "$1");
  if (receipts.test(path)) return "receipt";
  if (path.startsWith("/office")) return "office";
  if (path === "/check/review") return "submit";
  return once.test(path) ? "once" : "other";
}

const limit = rateLimit({
  windowMs: minute,
  limit: (request: Request) => limits[kindOf(request)],
  keyGenerator: (request) => `${kindOf(request)} ${visitorOf(request)}`,
  standardHeaders: false,
  legacyHeaders: false,
  validate: false,
  handler: (request, response) => {
    const sentence = {
      nl: "Er komt nu heel veel tegelijk binnen. Probeer het over een minuut nog eens.",
      en: "A lot is coming in at once. Please try again in a minute.",
    };
    response
      .status(429)
      .setHeader("Retry-After", "60")
      .type("text")
      .send(sentence[chooseLanguage(request)]);
  },
});

/** There for a flood: a receipt of 80 bits of chance needs no protection from guessing. */
export const limitForms: RequestHandler = (request, response, next) =>
  request.method === "POST" ? limit(request, response, next) : next();
