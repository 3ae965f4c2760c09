/** Nothing that looks like something else from the back of a hall, and no vowels, so no words. */
const alphabet = "23456789BCDFGHJKMNPQRSTVWXZ";
const length = 6;

/** Bytes of chance that a join code is made of. */
export const joinCodeBytes = 12;

/** A code of six characters from chance: 27^6 is 387 million. */
export function makeJoinCode(chance: Uint8Array): string {
  if (chance.length !== joinCodeBytes) throw new Error(`A join code takes ${joinCodeBytes} bytes.`);
  return Array.from({ length }, (_, index) => {
    const value = (chance[index * 2] ?? 0) * 256 + (chance[index * 2 + 1] ?? 0);
    return alphabet[value % alphabet.length];
  }).join("");
}

/** What somebody typed from a screen, in any case and with any spaces; null when it is no code. */
export function parseJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, "");
  return code.length === length && [...code].every((letter) => alphabet.includes(letter))
    ? code
    : null;
}
