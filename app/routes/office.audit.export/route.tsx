import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { recordAudit } from "~/auth/audit.server";
import { requireStaff } from "~/auth/staff";
import { readAuditEntries } from "~/db/audit-entries.server";

/** The whole trail as it is stored, hashes included, so that it can be kept elsewhere. */
export async function loader({ context }: LoaderFunctionArgs) {
  await recordAudit(requireStaff(context).id, "export", "", { what: "audit" });
  const entries = [];
  for await (const entry of readAuditEntries()) entries.push(entry);
  const csv = stringify(entries, { header: true, escape_formulas: true, bom: true });
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="audit.csv"',
    },
  });
}
