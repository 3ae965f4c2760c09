import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { spendProof } from "~/db/spent-proofs.server";
import { deriveKey, hashToken } from "./keys.server";

/** Milliseconds in which a page with a challenge must be used. */
const lifetime = 10 * 60_000;
const key = deriveKey("challenges");

function sign(purpose: string, body: Buffer): Buffer {
  return createHmac("sha256", key).update(purpose).update(" ").update(body).digest();
}

/**
 * A challenge that proves by itself that it is ours, for this purpose and not too old: 16 bytes of
 * chance, 6 of the moment it ends, and a keyed hash. So no page view has to be remembered.
 */
export function makeChallenge(purpose: string, now = Date.now()): string {
  const body = Buffer.alloc(22);
  randomBytes(16).copy(body);
  body.writeUIntBE(now + lifetime, 16, 6);
  return Buffer.concat([body, sign(purpose, body)]).toString("base64url");
}

/** Why a challenge does not count, or null when it does. Asking changes nothing. */
export function findChallengeFault(
  purpose: string,
  challenge: string,
  now = Date.now(),
): "foreign" | "expired" | null {
  const bytes = Buffer.from(challenge, "base64url");
  if (bytes.length !== 54) return "foreign";
  const body = bytes.subarray(0, 22);
  if (!timingSafeEqual(bytes.subarray(22), sign(purpose, body))) return "foreign";
  return body.readUIntBE(16, 6) < now ? "expired" : null;
}

/** Uses a challenge up. False when it was used before, also by one of many at the same time. */
export function spendChallenge(challenge: string): Promise<boolean> {
  const until = new Date(Date.now() + 2 * lifetime).toISOString();
  return spendProof(hashToken(`challenge ${challenge}`), until);
}
