import { guessedShares } from "~/feedback/compare-guesses";
import type { Use } from "~/feedback/where-used";
import type { Item } from "~/instruments/instrument";
import { perceivedNormsItems } from "~/instruments/perceived-norms/items";
import { substanceUseItems } from "~/instruments/substance-use/items";

const items: readonly Item[] = [...perceivedNormsItems, ...substanceUseItems];

/** The question that a use belongs to: of a guess the guess itself, of a substance its own question. */
export function findItem(place: Use["place"], about: NonNullable<Use["about"]>): Item | undefined {
  const id = place === "guess" ? guessedShares.find(({ topic }) => topic === about)?.item : about;
  return items.find((item) => item.id === id);
}
