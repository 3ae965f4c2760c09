import { hkdfSync, randomBytes } from "node:crypto";
import { CompactEncrypt, compactDecrypt } from "jose";
import { env } from "~/env.server";

/** A key for A256GCM, of 32 bytes. */
export type Key = Uint8Array;

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

/** Seals a text with AES-256-GCM, filled up to hide its length. */
export async function sealText(text: string, key: Key): Promise<string> {
  const bytes = Buffer.from(text, "utf8");
  const filled = Buffer.alloc(Math.ceil((bytes.length + 1) / block) * block);
  bytes.copy(filled);
  // A one after the text tells where it ends; everything behind it is zero.
  filled[bytes.length] = 1;
  return new CompactEncrypt(filled).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key);
}

/** What was sealed, or null when the key is another or somebody changed it. */
export async function openSealed(sealed: string, key: Key): Promise<string | null> {
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    const filled = Buffer.from(plaintext);
    return filled.subarray(0, filled.lastIndexOf(1)).toString("utf8");
  } catch {
    return null;
  }
}

function derive(purpose: string, secret: string): Key {
  return new Uint8Array(hkdfSync("sha256", secret, env.RECEIPT_PEPPER, `seal ${purpose}`, 32));
}
