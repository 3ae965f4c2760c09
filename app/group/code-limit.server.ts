import { RateLimiterMemory } from "rate-limiter-flexible";

/**
 * Wrong join codes in ten minutes from one network. A hall behind one address mistypes a good deal;
 * with 387 million codes and some hundred sessions, so many guesses find nothing.
 */
const wrongCodes = new RateLimiterMemory({ points: 300, duration: 600 });

/** Whether a network may try another code. `visitor` is a keyed hash that changes hourly. */
export async function mayTryCode(visitor: string): Promise<boolean> {
  return ((await wrongCodes.get(visitor))?.remainingPoints ?? 1) > 0;
}

/** Counts a code that opened nothing. */
export async function countWrongCode(visitor: string): Promise<void> {
  await wrongCodes.penalty(visitor);
}
