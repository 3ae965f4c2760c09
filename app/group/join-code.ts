import { makeShortCode, parseShortCode } from "~/receipt/short-code";

const length = 6;

/** Bytes of chance that a join code is made of. */
export const joinCodeBytes = 12;

/** A code of six characters from chance: 27^6 is 387 million. */
export function makeJoinCode(chance: Uint8Array): string {
  return makeShortCode(chance, length);
}

/** What somebody typed from a screen, in any case and with any spaces; null when it is no code. */
export function parseJoinCode(typed: string): string | null {
  return parseShortCode(typed, length);
}
