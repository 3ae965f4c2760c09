import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "~/env.server";

/**
 * A key for one purpose, of 32 bytes. From RECEIPT_PEPPER, because what it protects must outlive a
 * change of SESSION_SECRET; receipts use the pepper itself, never one of these.
 */
export function deriveKey(purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", env.RECEIPT_PEPPER, "", `office ${purpose}`, 32));
}

/** A secret that fits in a link or a cookie: 256 bits of chance, base64url. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

const tokenKey = deriveKey("tokens");

/** What the database keeps of a token: enough to recognise it, not to use it. base64url. */
export function hashToken(token: string): string {
  return createHmac("sha256", tokenKey).update(token).digest("base64url");
}
