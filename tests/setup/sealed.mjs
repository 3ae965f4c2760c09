// @ts-check
import { Buffer } from "node:buffer";
import { hkdfSync } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { managedNonce } from "@noble/ciphers/utils.js";

/** @param {string} secret @param {string} purpose */
const boxOf = (secret, purpose) =>
  managedNonce(xchacha20poly1305)(new Uint8Array(hkdfSync("sha256", secret, "", purpose, 32)));

/**
 * The value of a cookie as the site makes it, for who knows the secret.
 * @param {unknown} content @param {string} secret @param {string} purpose
 */
export function sealCookie(content, secret, purpose) {
  const packed = deflateRawSync(JSON.stringify(content));
  return Buffer.from(boxOf(secret, purpose).encrypt(packed)).toString("base64url");
}

/**
 * What stands in one. Throws when it is another's or was changed.
 * @param {string} sealed @param {string} secret @param {string} purpose
 */
export function openCookie(sealed, secret, purpose) {
  const packed = boxOf(secret, purpose).decrypt(Buffer.from(sealed, "base64url"));
  return JSON.parse(inflateRawSync(packed).toString("utf8"));
}
