import { randomBytes } from "node:crypto";
import { parseCookie, stringifySetCookie } from "cookie";
import { isSecure } from "~/env.server";

const cookieName = isSecure ? "__Host-group" : "group";

/**
 * The token of a phone: chance that says nothing of anybody, so that a vote counts once. Each session
 * knows it by another hash. Gone when the browser closes.
 */
export function readPhone(request: Request): { token: string; header: string | null } {
  const known = parseCookie(request.headers.get("Cookie") ?? "")[cookieName];
  if (known && /^[\w-]{22}$/.test(known)) return { token: known, header: null };
  const token = randomBytes(16).toString("base64url");
  const header = stringifySetCookie(cookieName, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure,
  });
  return { token, header };
}
