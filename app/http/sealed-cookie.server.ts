import { hkdfSync } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { parseCookie, stringifySetCookie } from "cookie";
import { env, isSecure } from "~/env.server";
import { openBytes, sealBytes } from "~/sealing/box";

/** Far above any honest content; keeps a hostile cookie from unpacking without end. */
const longestContent = 64 * 1024;

/**
 * A cookie whose content only this server can read or make, gone with the browser. `name` is what
 * the browser knows it by; `purpose` gives it a key of its own, so that no cookie passes for another.
 */
export function makeSealedCookie(name: string, purpose: string) {
  const cookieName = isSecure ? `__Host-${name}` : name;
  const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure } as const;
  const key = new Uint8Array(hkdfSync("sha256", env.SESSION_SECRET, "", purpose, 32));
  return {
    /** What the cookie of a request holds, or undefined when it is absent, foreign, damaged or changed. */
    read(request: Request): unknown {
      const sealed = parseCookie(request.headers.get("Cookie") ?? "")[cookieName];
      if (!sealed) return undefined;
      try {
        const packed = openBytes(sealed, key);
        const content = inflateRawSync(packed, { maxOutputLength: longestContent });
        return JSON.parse(content.toString("utf8"));
      } catch {
        return undefined;
      }
    },
    /** A `Set-Cookie` header that holds the content, sealed. */
    seal(content: unknown): string {
      const sealed = sealBytes(deflateRawSync(JSON.stringify(content)), key);
      return stringifySetCookie(cookieName, sealed, attributes);
    },
    /** A `Set-Cookie` header that takes the cookie away. */
    clear(): string {
      return stringifySetCookie(cookieName, "", { ...attributes, maxAge: 0 });
    },
  };
}
