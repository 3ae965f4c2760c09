import { createHmac, randomBytes } from "node:crypto";
import { env } from "~/env.server";
import { receiptBytes } from "~/receipt/receipt";
import { makeProof } from "./proof";

/** A new proof from the operating system's chance; it belongs to nothing and nobody. */
export function createProofCode(): string {
  return makeProof(randomBytes(receiptBytes));
}

/** What is stored in place of a proof: a keyed hash, other than that of any receipt. */
export function hashProof(proof: string): string {
  return createHmac("sha256", env.RECEIPT_PEPPER).update(`proof ${proof}`).digest("base64url");
}
