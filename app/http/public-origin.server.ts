import { env, isSecure } from "~/env.server";

/** Where the site is: over TLS only as configured; on a developer's machine where it was asked for. */
export function originOf(request: Request): string {
  return isSecure ? env.PUBLIC_ORIGIN : new URL(request.url).origin;
}
