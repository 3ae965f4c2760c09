import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/http/answers.server";
import { writeTemplateCsv, writeTemplateWorkbook } from "~/local-norms/write-template";

const kinds = {
  csv: { type: "text/csv; charset=utf-8", write: writeTemplateCsv },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: writeTemplateWorkbook,
  },
};

/** The template of a table, to fill in. */
export function loader({ params }: LoaderFunctionArgs) {
  const { kind } = params;
  if (kind !== "csv" && kind !== "xlsx") throw notFound();
  const { type, write } = kinds[kind];
  return new Response(Buffer.from(write()), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="doorsnee-norms.${kind}"`,
    },
  });
}
