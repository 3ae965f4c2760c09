import { findNormsInUse } from "~/db/norm-tables.server";
import { env } from "~/env.server";
import { buildCodebook } from "~/norms/codebook";

/** What the columns of both downloads mean, for programs. */
export async function loader() {
  const { version } = await findNormsInUse();
  return Response.json(buildCodebook(env.PUBLIC_ORIGIN, version));
}
