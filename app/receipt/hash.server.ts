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
