import { type CrisisKind, crisisKinds, crisisWords, harmlessSayings } from "./crisis-words";

export type { CrisisKind };

const patterns = crisisKinds.map((kind) => [kind, joinPatterns(crisisWords[kind])] as const);
const harmless = joinPatterns(harmlessSayings);

/**
 * What a text calls for a warning about, most pressing first. It blocks, reports and stores nothing:
 * who writes sees a card with 112 and 113, who answers sees one too.
 */
export function findCrisis(text: string): CrisisKind[] {
  // A sentence ends at one dot; three of them are a pause within it.
  const plain = text
    .replace(/\.{2,}|…/g, " ")
    .split(/[.?!;\n]+/)
    .map((part) => plainOf(part).replace(harmless, " "));
  return patterns.flatMap(([kind, pattern]) =>
    plain.some((part) => part.search(pattern) >= 0) ? [kind] : [],
  );
}

/** Small letters without accents; marks within a word go, all others become one space. */
function plainOf(text: string): string {
  const letters = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Mn}'’‘`´]/gu, "")
    .replace(/[^a-z0-9]+/g, " ");
  return ` ${letters} `;
}

function joinPatterns(phrases: readonly string[]): RegExp {
  const sources = phrases.map((phrase) =>
    phrase.replaceAll(" … ", "(?: [a-z0-9]+){0,3} ").replaceAll("*", "[a-z0-9]*"),
  );
  // Spaces around are looked at and not taken, so that one phrase may begin where another ends.
  return new RegExp(`(?<= )(?:${sources.join("|")})(?= )`, "g");
}
