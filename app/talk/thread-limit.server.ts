import { makeCounter } from "~/http/counter.server";

/**
 * Codes in ten minutes, from one network, that were typed well and opened nothing. A typing error is
 * seen by the check character and does not count, so few have reason for more than one. With 80 bits
 * of chance so many guesses find nothing.
 */
const wrongCodes = makeCounter({ keyPrefix: "thread code", points: 20, duration: 600 });

/** New threads an hour from one network. A campus behind one address writes fewer; a script is slowed. */
const newThreads = makeCounter({ keyPrefix: "thread", points: 40, duration: 3600 });

/** Whether a network may try another code. `visitor` is a keyed hash that changes hourly. */
export async function mayTryThreadCode(visitor: string): Promise<boolean> {
  return ((await wrongCodes.get(visitor))?.remainingPoints ?? 1) > 0;
}

/** Counts a code that opened nothing. */
export async function countWrongThreadCode(visitor: string): Promise<void> {
  await wrongCodes.penalty(visitor);
}

/** Counts a new thread; false when its network opened too many. */
export async function countNewThread(visitor: string): Promise<boolean> {
  return (await newThreads.penalty(visitor)).consumedPoints <= newThreads.points;
}
