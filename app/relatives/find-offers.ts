import { type About, abouts, type Offer, offers, type Seek, seeks } from "./offers";

/** What a reader chose; null where nothing, or nothing we know, was chosen. */
export interface Wish {
  about: About | null;
  seek: Seek | null;
}

/**
 * Reads the choices from an address. They stand there as the number of their place (from 1), so that
 * a history does not tell whom somebody worries about. What is unknown, repeated or blank is no choice.
 */
export function parseWish(search: URLSearchParams): Wish {
  return { about: pick(abouts, search.getAll("a")), seek: pick(seeks, search.getAll("b")) };
}

/** The offers that fit, in the order of the list: everybody's way in first, treatments last. */
export function findOffers({ about, seek }: Wish): Offer[] {
  return offers.filter(
    (offer) =>
      (about === null || offer.abouts.includes(about)) &&
      (seek === null || offer.seeks.includes(seek)),
  );
}

function pick<T>(choices: readonly T[], typed: string[]): T | null {
  const [only] = typed;
  return typed.length === 1 && /^[1-9]$/.test(only ?? "")
    ? (choices[Number(only) - 1] ?? null)
    : null;
}
