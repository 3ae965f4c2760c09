import { z } from "zod";
import { makeSealedCookie } from "~/http/sealed-cookie.server";

/** What a browser carries between two steps on its way into the office: sealed, and soon worthless. */
const cookie = makeSealedCookie("office-way", "office way in");
/** Milliseconds between the first and the last step. */
const lifetime = 30 * 60_000;

const schema = z.object({
  until: z.number(),
  invitation: z.string().optional(),
  sso: z
    .object({
      provider: z.string(),
      state: z.string(),
      nonce: z.string(),
      verifier: z.string(),
      to: z.string(),
      /** Set for who is signed in and proves it again. */
      again: z.string().optional(),
    })
    .optional(),
});
export type SsoWay = NonNullable<z.infer<typeof schema>["sso"]>;

function readWay(request: Request) {
  const way = schema.safeParse(cookie.read(request)).data;
  return way && way.until > Date.now() ? way : null;
}

/** A `Set-Cookie` that carries an invitation to the page that accepts it. */
export function keepInvitation(token: string): string {
  return cookie.seal({ until: Date.now() + lifetime, invitation: token });
}

/** The token of the invitation that brought this browser here, or null. */
export function findInvitationToken(request: Request): string | null {
  return readWay(request)?.invitation ?? null;
}

/** A `Set-Cookie` that carries what must be the same when an institution sends somebody back. */
export function keepSsoWay(way: SsoWay): string {
  return cookie.seal({ until: Date.now() + lifetime, sso: way });
}

/** What was carried to the institution and back, or null. */
export function findSsoWay(request: Request): SsoWay | null {
  return readWay(request)?.sso ?? null;
}

/** A `Set-Cookie` that ends the way in. */
export const clearWay = cookie.clear;
