import { hkdfSync, randomBytes } from "node:crypto";
import { env } from "~/env.server";
import { type Key, openBytes, sealBytes } from "./box";

/** Texts are filled up to a multiple of so many bytes, so that a size tells little of what it holds. */
const block = 512;

/** The half of a key that a row keeps. Erasing it erases what was sealed, in every backup too. */
export function makeKeyHalf(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * A key of two halves: one in a row, one in the environment of the server. The database alone opens
 * nothing, and neither does the server once the row is gone. `purpose` keeps keys of tables apart.
 */
export function joinKey(purpose: string, half: string): Key {
  return derive(`half ${purpose}`, half);
}

/** A key that only who holds a code (app/receipt) can have made; the server keeps no part of it but its pepper. */
export function keyFromCode(purpose: string, code: string): Key {
  return derive(`code ${purpose}`, code);
}

/** Seals a text, filled up to hide its length. */
export function sealText(text: string, key: Key): string {
  const bytes = Buffer.from(text, "utf8");
  const filled = Buffer.alloc(Math.ceil((bytes.length + 1) / block) * block);
  bytes.copy(filled);
  // A one after the text tells where it ends; everything behind it is zero.
  filled[bytes.length] = 1;
  return sealBytes(filled, key);
}

/** What was sealed, or null when the key is another or somebody changed it. */
export function openSealed(sealed: string, key: Key): string | null {
  try {
    const filled = openBytes(sealed, key);
    return filled.subarray(0, filled.lastIndexOf(1)).toString("utf8");
  } catch {
    return null;
  }
}

function derive(purpose: string, secret: string): Key {
  return new Uint8Array(hkdfSync("sha256", secret, env.RECEIPT_PEPPER, `seal ${purpose}`, 32));
}
