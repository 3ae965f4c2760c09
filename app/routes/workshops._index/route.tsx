import type { LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { TickList } from "~/ui/tick-list";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { tracks } from "~/workshops/tracks";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].tracks.title };
}

/** The four tracks to choose from, the same page for everybody. */
export default function Workshops() {
  const { tracks: text, feedback } = useContent();
  return (
    <div className="page">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <section className="stack">
        <h2>{text.chooseTitle}</h2>
        <p>{text.choose}</p>
        <ul className="three doors">
          {tracks.map((track) => (
            <li key={track}>
              <h3>
                <a href={`/workshops/${track}`}>{feedback.styles[track].handling}</a>
              </h3>
              <p>{feedback.styles[track].practise}</p>
            </li>
          ))}
        </ul>
      </section>
      <p className="actions">
        <a className="button" href="/workshops/dates">
          {text.allDates}
        </a>
        <a href="/workshops/workbook">{text.workbook}</a>
      </p>
      <section className="stack">
        <h2>{text.practical.title}</h2>
        <TickList lines={text.practical.lines} />
      </section>
      <section className="stack">
        <h2>{text.expect.title}</h2>
        <TickList lines={text.expect.lines} />
      </section>
      <section className="stack">
        <h2>{text.not.title}</h2>
        <ul className="plain-list">
          {text.not.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="/workshops/evidence">{text.evidence}</a>
        </p>
      </section>
    </div>
  );
}
