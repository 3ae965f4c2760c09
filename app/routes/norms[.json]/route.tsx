import { findNormsInUse } from "~/db/norm-tables.server";
import { env } from "~/env.server";
import { findUses, listUseCodes } from "~/feedback/where-used";
import { licenceNote } from "~/norms/codebook";
import { buildExportRows } from "~/norms/export";

/** Every figure but those of grade X, with the same columns as the table. */
export async function loader() {
  const { norms, version } = await findNormsInUse();
  const content = {
    normsVersion: version,
    licence: licenceNote,
    codebook: `${env.PUBLIC_ORIGIN}/norms/codebook.json`,
    figures: buildExportRows(norms, version, listUseCodes(findUses(norms))),
  };
  return new Response(JSON.stringify(content, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="doorsnee-${version.replace(", ", "-")}.json"`,
    },
  });
}
