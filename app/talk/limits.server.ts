import { makeCounter } from "~/http/counter.server";

/** Well typed codes that open nothing, in ten minutes from one network; a campus can be one network. */
const wrongCodes = makeCounter({ keyPrefix: "talk code", points: 60, duration: 600 });

/** Talks that one network books in an hour: an empty week can not be filled up by one prankster. */
const newBookings = makeCounter({ keyPrefix: "talk", points: 30, duration: 3600 });

/** Whether a network may try another code. `visitor` is a keyed hash that changes hourly. */
export async function mayTryTalkCode(visitor: string): Promise<boolean> {
  return ((await wrongCodes.get(visitor))?.remainingPoints ?? 1) > 0;
}

/** Counts a code that opened nothing. */
export async function countWrongTalkCode(visitor: string): Promise<void> {
  await wrongCodes.penalty(visitor);
}

/** Whether a network may book another talk. */
export async function mayBook(visitor: string): Promise<boolean> {
  return ((await newBookings.get(visitor))?.remainingPoints ?? 1) > 0;
}

/** Counts a talk that was booked or waited for. */
export async function countNewBooking(visitor: string): Promise<void> {
  await newBookings.penalty(visitor);
}
