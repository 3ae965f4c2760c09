import { z } from "zod";
import { makeSealedCookie } from "./sealed-cookie.server";

/** Seconds that a code stays open in a browser without being used. */
const lifetime = 3600;

const heldSchema = z.strictObject({
  code: z.string().length(17),
  /** Seconds. */
  since: z.number().int(),
  isNew: z.boolean(),
});

/** A code that is open in a browser. */
export interface HeldCode {
  code: string;
  /** Its page still shows it: nobody said that it was kept. */
  isNew: boolean;
}

/**
 * Keeps one kind of code open in a browser for an hour: sealed, in a cookie of its own, so that it
 * stands in no address and says nothing of any other code.
 */
export function makeHeldCode(name: string) {
  const cookie = makeSealedCookie(name, `doorsnee ${name}`);
  return {
    /** The code that is open in the browser of a request, or null. */
    find(request: Request): HeldCode | null {
      const { data } = heldSchema.safeParse(cookie.read(request));
      const isOpen = data && nowInSeconds() - data.since < lifetime;
      return isOpen ? { code: data.code, isNew: data.isNew } : null;
    },
    /** Headers that open a code in the browser, or keep it open. */
    keep(code: string, isNew = false): { "Set-Cookie": string } {
      return { "Set-Cookie": cookie.seal({ code, since: nowInSeconds(), isNew }) };
    },
    /** Headers that forget it on this device. */
    end(): { "Set-Cookie": string } {
      return { "Set-Cookie": cookie.clear() };
    },
  };
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
