import { stringify } from "csv-stringify/sync";
import { findNormsInUse } from "~/db/norm-tables.server";
import { findUses, listUseCodes } from "~/feedback/where-used";
import { buildExportRows } from "~/norms/export";

/** Every figure but those of grade X as a table; /norms/codebook.json says what the columns are. */
export async function loader() {
  const { norms, version } = await findNormsInUse();
  const rows = buildExportRows(norms, version, listUseCodes(findUses(norms)));
  const csv = stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="doorsnee-${version.replace(", ", "-")}.csv"`,
    },
  });
}
