import { hkdfSync } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { parseCookie, stringifySetCookie } from "cookie";
import { CompactEncrypt, compactDecrypt } from "jose";
import { env, isSecure } from "~/env.server";

/**
 * The one cookie of a student: encrypted, gone with the browser, and worthless after the hour that
 * its content names. Nothing of it is kept on the server.
 */
const cookieName = isSecure ? "__Host-doorsnee" : "doorsnee";
const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure } as const;
const key = new Uint8Array(hkdfSync("sha256", env.SESSION_SECRET, "", "doorsnee session", 32));

/** Far above any honest content; keeps a hostile cookie from unpacking without end. */
const longestContent = 64 * 1024;

/** What the cookie of a request holds, or undefined when it is absent, foreign, damaged or changed. */
export async function readSession(request: Request): Promise<unknown> {
  const sealed = parseCookie(request.headers.get("Cookie") ?? "")[cookieName];
  if (!sealed) return undefined;
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    return JSON.parse(
      inflateRawSync(plaintext, { maxOutputLength: longestContent }).toString("utf8"),
    );
  } catch {
    return undefined;
  }
}

/** A `Set-Cookie` header that holds the content, sealed. */
export async function sealSession(content: unknown): Promise<string> {
  const packed = deflateRawSync(JSON.stringify(content));
  const sealed = await new CompactEncrypt(packed)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .encrypt(key);
  return stringifySetCookie(cookieName, sealed, attributes);
}

/** A `Set-Cookie` header that takes the cookie away. */
export function clearSession(): string {
  return stringifySetCookie(cookieName, "", { ...attributes, maxAge: 0 });
}
