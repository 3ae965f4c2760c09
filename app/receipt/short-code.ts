/** Nothing that looks like something else from the back of a hall, and no vowels, so no words. */
const alphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

/** A code of some characters from two bytes of chance for each: easy to read aloud, and no secret. */
export function makeShortCode(chance: Uint8Array, length: number): string {
  if (chance.length !== length * 2) throw new Error(`A code takes ${length * 2} bytes.`);
  return Array.from({ length }, (_, index) => {
    const value = (chance[index * 2] ?? 0) * 256 + (chance[index * 2 + 1] ?? 0);
    return alphabet[value % alphabet.length];
  }).join("");
}

/** What somebody typed or was handed, in any case and with any spaces; null when it is no such code. */
export function parseShortCode(typed: string, length: number): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, "");
  return code.length === length && [...code].every((letter) => alphabet.includes(letter))
    ? code
    : null;
}
