import type { LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { findNormsInUse } from "~/db/norm-tables.server";
import { notFound } from "~/http/answers.server";
import { findJudgement } from "~/posters/facts";
import { parseFileName } from "~/posters/file-name";
import { isBusy, makeFile } from "~/posters/make-file.server";
import { getRegion } from "~/region/region.server";

const types = {
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
} as const;

/** One file of a poster; a fact that may not hang on a wall has none. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const name = params["file"] ?? "";
  const wish = parseFileName(name);
  const judgement = wish && findJudgement(wish.factId, (await findNormsInUse()).norms);
  if (judgement?.kind !== "fact") throw notFound();
  const asked = { ...wish!, fact: judgement.fact };
  if (isBusy(asked)) {
    const headers = { "Retry-After": "30", "Content-Type": "text/plain; charset=utf-8" };
    return new Response(content[context.language].posters.busy, { status: 503, headers });
  }
  const extension = name.slice(-3) as keyof typeof types;
  const headers = {
    "Content-Type": types[extension],
    "Content-Disposition": `inline; filename="${name}"`,
  };
  return new Response(new Uint8Array(await makeFile(asked, getRegion().name)), { headers });
}
