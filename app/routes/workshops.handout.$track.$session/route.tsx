import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import sheetHref from "~/ui/workshop-sheet.css?url";
import { parseSession } from "~/workshops/session-plan";
import { parseTrack } from "~/workshops/tracks";
import { FirstSheet } from "./first-sheet";
import { SecondSheet } from "./second-sheet";

export const handle = { sensitive: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: sheetHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const track = parseTrack(params["track"]);
  const session = parseSession(params["session"]);
  if (!track || !session) throw notFound();
  const { workbook, feedback } = content[context.language];
  return { track, session, title: workbook.handout.title(feedback.styles[track].name, session) };
}

/** What a participant gets in hand: one side of A4 for each workshop. */
export default function Handout() {
  const { track, session, title } = useLoaderData<typeof loader>();
  const { workbook, site } = useContent();
  return (
    <article className="page handout">
      <h1>{title}</h1>
      {session === "1" ? <FirstSheet track={track} /> : <SecondSheet track={track} />}
      <p className="small">{workbook.handout.help}</p>
      <p className="actions no-print">
        <button type="button" className="button button-quiet" data-print data-scripted hidden>
          {site.print}
        </button>
        <a href={`/workshops/workbook/${track}`}>{workbook.handout.back}</a>
      </p>
    </article>
  );
}
