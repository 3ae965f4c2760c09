import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { managedNonce } from "@noble/ciphers/utils.js";

/** A key for XChaCha20-Poly1305, of 32 bytes. */
export type Key = Uint8Array;

const lock = managedNonce(xchacha20poly1305);

/** Bytes sealed under a nonce of chance, as text. */
export function sealBytes(bytes: Uint8Array, key: Key): string {
  return Buffer.from(lock(key).encrypt(bytes)).toString("base64url");
}

/** What was sealed. Throws when the key is another, or when somebody changed it or how it is written. */
export function openBytes(sealed: string, key: Key): Buffer {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.toString("base64url") !== sealed) throw new Error("This is not as it was written.");
  return Buffer.from(lock(key).decrypt(bytes));
}
