import { formatReceipt, makeReceipt, parseReceipt } from "~/receipt/receipt";

/**
 * The code that says a course was done: 80 bits of chance and a check character in the alphabet of
 * the receipt, behind a C. The C and the length keep the two apart: nobody hands in the key to own
 * answers without being told.
 */
const mark = "C";

/** `receipt`: this is the code of somebody's answers, or a proof without its C. */
export type NotAProof = "length" | "character" | "typing-error" | "receipt";

export type ParsedProof =
  { kind: "proof"; proof: string } | { kind: "not-a-proof"; reason: NotAProof };

/** Makes a proof of 18 characters from 10 bytes of chance. */
export function makeProof(chance: Uint8Array): string {
  return mark + makeReceipt(chance);
}

/** The proof in groups that a person can read aloud: "C-XXXX-XXXX-XXXX-XXXX-X". */
export function formatProof(proof: string): string {
  return `${mark}-${formatReceipt(proof.slice(mark.length))}`;
}

/** Reads what a person typed, as lenient as a receipt is read. */
export function parseProof(typed: string): ParsedProof {
  const whole = parseReceipt(typed);
  if (whole.kind === "receipt") return { kind: "not-a-proof", reason: "receipt" };
  const behindMark = typed.normalize("NFKC").replace(/^[\s\p{Dash}._]*c/iu, "");
  const rest = parseReceipt(behindMark);
  if (rest.kind === "receipt") return { kind: "proof", proof: mark + rest.receipt };
  return { kind: "not-a-proof", reason: rest.reason === "empty" ? "length" : rest.reason };
}
