import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { covenantSources } from "~/association/questions";
import { sheets } from "~/association/sheets";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { WhatProofSays } from "~/ui/what-proof-says";

export const handle = { constant: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].association.title, sources: covenantSources };
}

/** For a board: the course, the agreements of the covenant, sheets to print, and checking proofs. */
export default function Association() {
  const { sources } = useLoaderData<typeof loader>();
  const { association: text } = useContent();
  return (
    <div className="page">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <section className="card stack">
        <h2>{text.courseTitle}</h2>
        <p>{text.courseAbout}</p>
        <p>
          <a className="button" href="/association/course">
            {text.toCourse}
          </a>
        </p>
      </section>
      <section className="part">
        <h2>{text.covenantTitle}</h2>
        <p>{text.covenantLead}</p>
        <h3>{text.must}</h3>
        <ul className="checked-list">
          {text.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <h3>{text.strive}</h3>
        <ul className="plain-list">
          {text.striving.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="small">
          {text.covenantSources}{" "}
          {sources.map(({ title, address }, place) => (
            <span key={address}>
              {place > 0 && ", "}
              <a href={address}>{title}</a>
            </span>
          ))}
          .
        </p>
      </section>
      <Sheets />
      <Proofs />
    </div>
  );
}

function Sheets() {
  const { association: text } = useContent();
  return (
    <section className="part">
      <h2>{text.sheetsTitle}</h2>
      <p>{text.sheetsLead}</p>
      <ul className="plain-list">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <a href={`/association/sheet/${sheet}`}>{text.sheets[sheet].title}</a>
            <br />
            <span className="small">{text.sheets[sheet].about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proofs() {
  const { association: text } = useContent();
  return (
    <section className="part">
      <h2>{text.checkTitle}</h2>
      <p>{text.checkAbout}</p>
      <p>
        <a className="button button-quiet" href="/association/check">
          {text.toCheck}
        </a>
      </p>
      <h3>{text.proves.title}</h3>
      <WhatProofSays />
    </section>
  );
}
