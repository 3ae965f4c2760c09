import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { recordAudit } from "~/auth/audit.server";
import { requireStaff } from "~/auth/staff";
import { listTableRows } from "~/campaign/write-table";
import { describeColumns, listExportRows, writeSpssSyntax } from "~/campaign/export-snapshot";
import { findCampaign } from "~/db/campaigns.server";
import { findLatestSnapshot, findReleased } from "~/db/snapshots.server";
import { notFound } from "~/http/answers.server";
import { publishWeeks } from "~/snapshots/publish-weeks";

/** The published snapshot for research: the numbers, their codebook, and SPSS syntax that reads them. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { searchParams } = new URL(request.url);
  const file = searchParams.get("file");
  if (file === "table") return answerTable(staff.id, searchParams.get("wave") ?? "");
  const snapshot = await findLatestSnapshot();
  if (!snapshot || !file || !["csv", "json", "sps"].includes(file)) throw notFound();
  const { published, version, week } = snapshot;
  await recordAudit(staff.id, "export", `snapshot-${version}`, { file });
  if (file === "json") {
    const codebook = { snapshot: version, week, columns: describeColumns(published) };
    return answer(JSON.stringify(codebook, null, 2), "application/json", "codebook.json");
  }
  if (file === "sps")
    return answer(writeSpssSyntax(published), "text/plain; charset=utf-8", "numbers.sps");
  const csv = stringify(listExportRows(published), { header: true, escape_formulas: true });
  return answer(csv, "text/csv; charset=utf-8", "numbers.csv");
}

/** A certified wave as a table that /office/norms/import takes. */
async function answerTable(staffId: string, waveId: string): Promise<Response> {
  const wave = await findCampaign(waveId);
  if (!wave?.certifiedOn || !wave.closedWeek) throw notFound();
  const published = publishWeeks((await findReleased()) ?? {}, wave.openedWeek, wave.closedWeek);
  await recordAudit(staffId, "export", wave.id, { file: "table" });
  const csv = stringify(listTableRows(published), { header: true, escape_formulas: true });
  return answer(csv, "text/csv; charset=utf-8", "wave.csv");
}

function answer(body: string, type: string, name: string): Response {
  return new Response(body, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
}
