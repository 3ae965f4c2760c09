import { z } from "zod";
import { bilingual, id, plain } from "./words";

/**
 * An institution's own sign-in over OpenID Connect; its secret is not here. It gives access, so it is only ever read from
 * the file of the region: nobody can give themselves access in the office.
 */
export const providerSchema = z.strictObject({
  id,
  name: bilingual(80),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: plain(200),
  scope: plain(200).default("openid"),
  /** Whoever has the claim gets the role. Nobody else gets in. */
  rules: z.array(
    z.strictObject({
      claim: plain(200),
      value: plain(200),
      role: z.enum(["advisor", "facilitator", "prevention-worker", "administrator"]),
      institutions: z.array(id).min(1),
    }),
  ),
});

export type SignInProvider = z.infer<typeof providerSchema>;
