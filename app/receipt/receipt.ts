/**
 * The code with which a student, and nobody else, comes back to an own response: 80 bits of chance
 * in 16 characters and one check character. Crockford's alphabet has no I, L, O or U, so nothing
 * looks like something else when copied by hand.
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 16;

/** Bytes of chance that a receipt is made of. */
export const receiptBytes = 10;

/** `empty`: nothing typed; `length`: too short or long; `typing-error`: the check character says no. */
type NotAReceipt = "empty" | "length" | "character" | "typing-error";

export type ParsedReceipt =
  { kind: "receipt"; receipt: string } | { kind: "not-a-receipt"; reason: NotAReceipt };

/** Why a code opened nothing; `unknown`: well typed, but no answers belong to it; `page`: too old a page. */
export type ReceiptFault = NotAReceipt | "unknown" | "page";

/** Makes a receipt of 17 characters from 10 bytes of chance. */
export function makeReceipt(chance: Uint8Array): string {
  if (chance.length !== receiptBytes) throw new Error(`A receipt takes ${receiptBytes} bytes.`);
  let bits = 0n;
  for (const byte of chance) bits = (bits << 8n) | BigInt(byte);
  const digits = Array.from({ length }, (_, i) =>
    Number((bits >> BigInt(5 * (length - 1 - i))) & 31n),
  );
  return [...digits, checkDigit(digits)].map((digit) => alphabet[digit]).join("");
}

/** Reads what a person typed: any case, spaces and dashes, and I, L or O for the digits they look like. */
export function parseReceipt(typed: string): ParsedReceipt {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Dash}._]/gu, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  if (text === "") return { kind: "not-a-receipt", reason: "empty" };
  const digits = [...text].map((character) => alphabet.indexOf(character));
  if (digits.includes(-1)) return { kind: "not-a-receipt", reason: "character" };
  if (digits.length !== length + 1) return { kind: "not-a-receipt", reason: "length" };
  return checkDigit(digits.slice(0, length)) === digits[length]
    ? { kind: "receipt", receipt: text }
    : { kind: "not-a-receipt", reason: "typing-error" };
}

/** The receipt in groups that a person can read aloud: "XXXX-XXXX-XXXX-XXXX-X". */
export function formatReceipt(receipt: string): string {
  return receipt.match(/.{1,4}/g)?.join("-") ?? receipt;
}

/**
 * A weighted sum in the field of 32 elements with a different weight for each place: it sees every
 * single wrong character and every swap of two, which a plain sum does not.
 */
function checkDigit(digits: readonly number[]): number {
  return digits.reduce((check, digit) => timesAlpha(check) ^ timesAlpha(digit), 0);
}

/** Multiplies by the root of x^5 + x^2 + 1, whose powers run through all 31 other elements. */
function timesAlpha(element: number): number {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
