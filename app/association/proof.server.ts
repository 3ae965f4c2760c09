import { randomBytes } from "node:crypto";
import { hashCode } from "~/receipt/hash.server";
import { receiptBytes } from "~/receipt/receipt";
import { makeProof } from "./proof";

/** A new proof from the operating system's chance; it belongs to nothing and nobody. */
export function createProofCode(): string {
  return makeProof(randomBytes(receiptBytes));
}

/** What is stored in place of a proof: a keyed hash, other than that of any receipt. */
export function hashProof(proof: string): string {
  return hashCode("proof", proof);
}
