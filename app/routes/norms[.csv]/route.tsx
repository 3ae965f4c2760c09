import { stringify } from "csv-stringify/sync";
import { listUseCodes, normUses } from "~/feedback/where-used";
import { buildExportRows } from "~/norms/export";
import { norms, normsVersion } from "~/norms/norms";

/** Every figure but those of grade X as a table; /norms/codebook.json says what the columns are. */
export function loader() {
  const rows = buildExportRows(norms, normsVersion, listUseCodes(normUses));
  const csv = stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="doorsnee-${normsVersion}.csv"`,
    },
  });
}
