import { env, isSecure } from "~/env.server";

/** Where this site is for its visitors: as the operator says it, and without TLS where it was asked for. */
export function originOf(request: Request): string {
  return isSecure ? env.PUBLIC_ORIGIN : new URL(request.url).origin;
}
