import type { LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].tracks.proof.title };
}

/** What is known about workshops like these and what is not, study by study, each with its source. */
export default function Evidence() {
  const { proof, all } = useContent().tracks;
  return (
    <div className="page">
      <h1>{proof.title}</h1>
      <p className="lead">{proof.lead}</p>
      <section className="stack">
        <h2>{proof.shortTitle}</h2>
        <ul className="plain-list">
          {proof.short.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{proof.studiesTitle}</h2>
        {proof.studies.map(({ what, source }) => (
          <div className="stack-tight" key={source.address}>
            <p>{what}</p>
            <p className="small">
              {proof.source}: <a href={source.address}>{source.title}</a>
            </p>
          </div>
        ))}
        <p className="small">{proof.seen}</p>
      </section>
      <section className="stack">
        <h2>{proof.oursTitle}</h2>
        {proof.ours.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <a href="/workshops">{all}</a>
        </p>
      </section>
    </div>
  );
}
