import { randomBytes } from "node:crypto";
import { parseCookie, stringifySetCookie } from "cookie";
import { isSecure } from "~/env.server";

const cookieName = isSecure ? "__Host-group" : "group";

/** A phone by its token; a new one carries the header that makes it known from then on. */
export type Phone = { token: string } & ({ isNew: false } | { isNew: true; header: string });

/**
 * The token of a phone: chance that says nothing of anybody, so that a vote counts once. Each session
 * knows it by another hash. Gone when the browser closes.
 */
export function readPhone(request: Request): Phone {
  const known = parseCookie(request.headers.get("Cookie") ?? "")[cookieName];
  if (known && /^[\w-]{22}$/.test(known)) return { token: known, isNew: false };
  const token = randomBytes(16).toString("base64url");
  const header = stringifySetCookie(cookieName, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure,
  });
  return { token, isNew: true, header };
}
