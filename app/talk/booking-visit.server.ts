import { z } from "zod";
import { makeSealedCookie } from "~/http/sealed-cookie.server";
import { createReceipt } from "~/receipt/hash.server";

const cookie = makeSealedCookie("talk", "doorsnee talk");

const visitSchema = z.strictObject({
  code: z.string(),
  /** Seconds. */
  startedAt: z.number(),
  /** "new": a code to be; "shown" once its student read it or typed it. */
  state: z.enum(["new", "booked", "shown"]),
});

/** A talk under way in this browser, in a cookie of its own: it says nothing about answers. */
export type BookingVisit = z.infer<typeof visitSchema>;

/** Seconds that the cookie counts. */
const lifetime = 3600;
const nowInSeconds = () => Math.floor(Date.now() / 1000);

/** What this browser has under way, or null. */
export function findBookingVisit(request: Request): BookingVisit | null {
  const { data } = visitSchema.safeParse(cookie.read(request));
  return data && nowInSeconds() - data.startedAt < lifetime ? data : null;
}

/** A code to be: made before the form is sent, so that sending it twice books once. */
export function startBookingVisit(): BookingVisit {
  return { code: createReceipt(), startedAt: nowInSeconds(), state: "new" };
}

/** The visit of who typed a code. */
export function openBookingVisit(code: string): BookingVisit {
  return { code, startedAt: nowInSeconds(), state: "shown" };
}

/** Headers that carry it to the next page. */
export function keepBookingVisit(visit: BookingVisit): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie.seal(visit) };
}

/** Headers that forget it on this device. */
export function endBookingVisit(): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie.clear() };
}
