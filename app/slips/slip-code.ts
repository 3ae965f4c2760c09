import { makeShortCode, parseShortCode } from "~/receipt/short-code";

const length = 8;

/** Bytes of chance that the code of a slip is made of. */
export const slipCodeBytes = 16;

/**
 * The code on a slip: eight characters, 27^8 is 282 thousand million. Shorter than a receipt, because
 * it opens nothing private: who guesses one sees the page that everybody may see.
 */
export function makeSlipCode(chance: Uint8Array): string {
  return makeShortCode(chance, length);
}

/** The code in an address, as printed or as typed; null when it is none. */
export function parseSlipCode(typed: string): string | null {
  return parseShortCode(typed, length);
}

/** The code in two groups that a person can read aloud: "XXXX-XXXX". */
export function formatSlipCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
