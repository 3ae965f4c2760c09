/** The name typed beside a code, when it is one: 3 to 40 lower-case letters, digits, dots or dashes. */
export function parseSignInName(typed: string): string | null {
  return /^[a-z0-9][a-z0-9.-]{2,39}$/.test(typed) ? typed : null;
}
