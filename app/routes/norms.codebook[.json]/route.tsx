import { env } from "~/env.server";
import { buildCodebook } from "~/norms/codebook";
import { normsVersion } from "~/norms/norms";

/** What the columns of both downloads mean, for programs. */
export function loader() {
  return Response.json(buildCodebook(env.PUBLIC_ORIGIN, normsVersion));
}
