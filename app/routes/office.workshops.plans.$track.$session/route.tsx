import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import sheetHref from "~/ui/workshop-sheet.css?url";
import { layOutSession, parseSession } from "~/workshops/session-plan";
import { parseTrack } from "~/workshops/tracks";
import { PlanSteps } from "./plan-steps";
import { Trouble } from "./trouble";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: sheetHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  requireStaff(context);
  const track = parseTrack(params["track"]);
  const session = parseSession(params["session"]);
  if (!track || !session) throw notFound();
  const { sessionPlans, feedback } = content[context.language];
  return {
    track,
    session,
    title: sessionPlans.titleOf(feedback.styles[track].name, session),
    parts: layOutSession(session),
  };
}

/** One workshop minute by minute, to read beforehand and to print. */
export default function Plan() {
  const { track, session, parts, title } = useLoaderData<typeof loader>();
  const { sessionPlans: text } = useContent();
  return (
    <div className="office-page session-plan">
      <h1>{title}</h1>
      <p className="actions no-print">
        <button type="button" className="button button-quiet" data-print data-scripted hidden>
          {text.print}
        </button>
        <a href={`/workshops/handout/${track}/${session}`}>{text.handout}</a>
        <a href="/office/workshops/plans">{text.all}</a>
      </p>
      {(["bring", "online"] as const).map((list) => (
        <section key={list}>
          <h2>{text[`${list}Title`]}</h2>
          <ul className="plain-list">
            {text[list].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{text.partsTitle}</h2>
        {parts.map((part) => (
          <section className="plan-part" key={part.id}>
            <h3>
              {text.parts[part.id]} <span className="tag">{text.minutes(part.from, part.to)}</span>
            </h3>
            <PlanSteps part={part} track={track} />
          </section>
        ))}
      </section>
      <Trouble />
    </div>
  );
}
