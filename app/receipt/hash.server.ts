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
