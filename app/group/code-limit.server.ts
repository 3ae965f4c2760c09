import { makeCounter } from "~/http/counter.server";

/**
 * Wrong join codes in ten minutes from one network. A hall behind one address mistypes a good deal;
 * with 387 million codes and some hundred sessions, so many guesses find nothing.
 */
const wrongCodes = makeCounter({ keyPrefix: "join code", points: 300, duration: 600 });

/** Phones an hour that one network brings into one session: the largest hall twice over. */
const newPhones = makeCounter({ keyPrefix: "phone", points: 1000, duration: 3600 });

/** Whether a network may try another code. `visitor` is a keyed hash that changes hourly. */
export async function mayTryCode(visitor: string): Promise<boolean> {
  return ((await wrongCodes.get(visitor))?.remainingPoints ?? 1) > 0;
}

/** Counts a code that opened nothing. */
export async function countWrongCode(visitor: string): Promise<void> {
  await wrongCodes.penalty(visitor);
}

/** Counts a phone that is new to a session; false when its network brought too many. */
export async function countNewPhone(sessionId: string, visitor: string): Promise<boolean> {
  const counted = await newPhones.penalty(`${sessionId} ${visitor}`);
  return counted.consumedPoints <= newPhones.points;
}
