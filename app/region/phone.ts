const dutchNumbers = [
  /^1(12|13)$/,
  /^116\d{3}$/,
  /^14\d{3,4}$/,
  /^0[89]0[069]\d{4}(\d{3})?$/,
  /^0(?![89]0[069])[1-9]\d{8}$/,
];

/**
 * Whether a number could be dialled from the Netherlands: 112, a five- or six-digit number of a
 * municipality or of Europe, 0800 and 0900 with four or seven digits more, ten digits, or another
 * country's with a plus. Numbering plan: wetten.overheid.nl/BWBR0010198.
 */
export function isPhoneNumber(typed: string): boolean {
  if (!/^\+?\d[\d -]*$/.test(typed)) return false;
  const number = typed.replace(/[ -]/g, "");
  if (number.startsWith("+31")) return /^\+31[1-9]\d{8}$/.test(number);
  if (number.startsWith("+")) return /^\+[1-9]\d{7,14}$/.test(number);
  return dutchNumbers.some((pattern) => pattern.test(number));
}
