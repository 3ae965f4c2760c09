import { createHmac, randomBytes } from "node:crypto";
import type { Request } from "express";
import { rateLimit } from "express-rate-limit";
import { chooseLanguage } from "./language.server";

const minute = 60_000;

/** A key that lives in memory and changes each hour: no address is kept, not even for the limit. */
let key = randomBytes(32);
setInterval(() => (key = randomBytes(32)), 60 * minute).unref();

/** What a visitor is counted under for an hour: nothing that can be turned back into an address. */
export function visitorOf(request: Request): string {
  return createHmac("sha256", key)
    .update(request.ip ?? "")
    .digest("base64url");
}

/** Forms a minute from one address; a whole introduction week may stand behind one. */
const limits = { receipt: 120, submit: 12_000, office: 600, other: 120_000 };

function kindOf(request: Request): keyof typeof limits {
  if (["/receipt", "/workshops/workbook"].includes(request.path)) return "receipt";
  if (request.path.startsWith("/office")) return "office";
  return request.path === "/check/review" ? "submit" : "other";
}

/** There for a flood: a receipt of 80 bits of chance needs no protection from guessing. */
export const limitForms = rateLimit({
  windowMs: minute,
  limit: (request: Request) => limits[kindOf(request)],
  skip: (request) => request.method !== "POST",
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
