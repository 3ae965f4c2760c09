import { claims } from "./data/claims";
import { type Claim, substanceTopicIds, type TopicId } from "./statement";

const claimById = new Map(claims.map((claim) => [claim.id, claim]));

/** What somebody thinks of a claim. */
export type Guess = "fact" | "fable";

export function listClaims(topic: TopicId): readonly Claim[] {
  return claims.filter((claim) => claim.topic === topic);
}

/** One claim of each substance: the page everybody lands on has something of everything. */
export function listFirstClaims(): readonly Claim[] {
  return substanceTopicIds.flatMap((topic) => listClaims(topic).slice(0, 1));
}

/**
 * The guesses in a form, by claim. Each is one field "coffee:fable"; the last one about a claim
 * counts, and what is no guess about a claim of ours is left out.
 */
export function readGuesses(form: URLSearchParams): Record<string, Guess> {
  const guesses = new Map<string, Guess>();
  for (const field of form.getAll("guess")) {
    const [id = "", guess] = field.split(":");
    if (claimById.has(id) && (guess === "fact" || guess === "fable")) guesses.set(id, guess);
  }
  return Object.fromEntries(guesses);
}

/** Whether a guess is what the claim turns out to be. */
export function isRightGuess(claim: Claim, guess: Guess): boolean {
  return (guess === "fact") === claim.isTrue;
}
