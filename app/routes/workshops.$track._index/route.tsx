import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { CrisisNote } from "~/ui/crisis-note";
import { useContent } from "~/ui/language";
import { TickList } from "~/ui/tick-list";
import { titleOf } from "~/ui/title";
import { parseTrack } from "~/workshops/tracks";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const track = parseTrack(params["track"]);
  if (!track) throw notFound();
  const { tracks, feedback } = content[context.language];
  return { track, title: tracks.titleOf(feedback.styles[track].name) };
}

/** One track: what you do, with whom, for how long, and what it is not. */
export default function TrackPage() {
  const { track } = useLoaderData<typeof loader>();
  const { tracks: text, feedback } = useContent();
  const own = text.tracks[track];
  return (
    <div className="page">
      <h1>{feedback.styles[track].handling}</h1>
      <p className="lead">{own.lead}</p>
      {track === "deep" && <CrisisNote />}
      <p className="actions">
        <a className="button" href={`/workshops/dates?track=${track}`}>
          {text.dates}
        </a>
        <a href={`/workshops/workbook/${track}`}>{text.workbook}</a>
      </p>
      <section className="stack">
        <h2>{text.signsTitle}</h2>
        <ul className="plain-list">
          {own.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>
          {text.other} <a href="/workshops">{text.all}</a>
        </p>
      </section>
      <section className="stack">
        <h2>{text.firstTitle}</h2>
        <TickList lines={own.first} />
      </section>
      <section className="stack">
        <h2>{text.secondTitle}</h2>
        <TickList lines={own.second} />
      </section>
      {(["practical", "expect", "not"] as const).map((part) => (
        <section className="stack" key={part}>
          <h2>{text[part].title}</h2>
          <ul className="plain-list">
            {text[part].lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/workshops/evidence">{text.evidence}</a>
      </p>
    </div>
  );
}
