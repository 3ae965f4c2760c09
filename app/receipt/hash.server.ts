import { createHmac, randomBytes } from "node:crypto";
import { env } from "~/env.server";
import { makeReceipt, receiptBytes } from "./receipt";

/** A new receipt from the operating system's chance. */
export function createReceipt(): string {
  return makeReceipt(randomBytes(receiptBytes));
}

/**
 * What is stored in place of a receipt. A receipt is all chance, so a fast keyed hash is enough:
 * there is nothing to guess, and the pepper lives outside the database.
 */
export function hashReceipt(receipt: string): string {
  return createHmac("sha256", env.RECEIPT_PEPPER).update(receipt).digest("base64url");
}

/**
 * What is stored in place of any other code of 80 bits (a proof, a place in a workshop, a booking, a
 * thread). `purpose` keeps them apart: the same code gives another hash for each, and none is that of
 * a receipt.
 */
export function hashCode(purpose: string, code: string): string {
  return createHmac("sha256", env.RECEIPT_PEPPER).update(`${purpose} ${code}`).digest("base64url");
}

/** Chance for a form that asks for a code: the same form sent twice asks for the same one. */
export function makeChance(): string {
  return randomBytes(18).toString("base64url");
}

/** Whether a text can be the chance of a form of ours. */
export function isChance(text: string | null): text is string {
  return text !== null && /^[\w-]{24}$/.test(text);
}

/**
 * The code that belongs to the chance of a form. Nobody but this server can work it out, and it is
 * kept nowhere: a form sent ten times makes one row under one code, without a cookie.
 */
export function codeFromChance(purpose: string, chance: string): string {
  const bytes = createHmac("sha256", env.SESSION_SECRET).update(`code of ${purpose} ${chance}`);
  return makeReceipt(bytes.digest().subarray(0, receiptBytes));
}
