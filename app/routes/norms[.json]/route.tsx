import { env } from "~/env.server";
import { listUseCodes, normUses } from "~/feedback/where-used";
import { licenceNote } from "~/norms/codebook";
import { buildExportRows } from "~/norms/export";
import { norms, normsVersion } from "~/norms/norms";

/** Every figure but those of grade X, with the same columns as the table. */
export function loader() {
  const content = {
    normsVersion,
    licence: licenceNote,
    codebook: `${env.PUBLIC_ORIGIN}/norms/codebook.json`,
    figures: buildExportRows(norms, normsVersion, listUseCodes(normUses)),
  };
  return new Response(JSON.stringify(content, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="doorsnee-${normsVersion}.json"`,
    },
  });
}
