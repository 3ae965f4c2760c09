import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { makeHourlyToken, readForm } from "~/http/form.server";
import { formatReceipt } from "~/receipt/receipt";
import { titleOf } from "~/ui/title";
import sheetHref from "~/ui/workshop-sheet.css?url";
import { findOpenWorkbook } from "~/visit/workbook.server";
import { makeChance } from "~/receipt/hash.server";
import { parseTrack } from "~/workshops/tracks";
import { emptyWorkbook } from "~/workshops/workbook";
import { answerForm } from "./answer-form.server";
import { OnPaper } from "./on-paper";
import { WorkbookForm } from "./workbook-form";

export const handle = { sensitive: true, switchesLanguageInForm: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: sheetHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const track = parseTrack(params["track"]);
  if (!track) throw notFound();
  const { workbook, feedback } = content[context.language];
  const open = await findOpenWorkbook(request);
  const kept = open?.workbook.track === track ? open : null;
  return {
    track,
    title: workbook.titleOf(feedback.styles[track].name),
    token: makeHourlyToken("workbook"),
    chance: makeChance(),
    filled: kept?.workbook.filled ?? emptyWorkbook,
    isKept: kept !== null,
    /** In readable groups, right after it was made. */
    code: kept?.isNew ? formatReceipt(kept.code) : null,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const track = parseTrack(params["track"]);
  if (!track) throw notFound();
  const open = await findOpenWorkbook(request);
  const kept = open?.workbook.track === track ? open.code : null;
  return answerForm(await readForm(request), {
    track,
    kept,
    isSwitched: new URL(request.url).searchParams.has("switched"),
  });
}

export type WorkbookPage = ReturnType<typeof useLoaderData<typeof loader>>;

/** The workbook of a track: a form that keeps nothing unless its student asks. */
export default function WorkbookRoute() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if (done && "print" in done) return <OnPaper page={page} filled={done.print} />;
  if (done && "write" in done) return <WorkbookForm page={{ ...page, filled: done.write }} />;
  return <WorkbookForm page={page} refused={done} />;
}
