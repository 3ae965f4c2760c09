import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { findNormsInUse } from "~/db/norm-tables.server";
import { licenceNote } from "~/norms/codebook";
import type { Column } from "~/norms/column";
import { columns } from "~/norms/columns";
import { useContent, useLanguage } from "~/ui/language";
import normsHref from "~/ui/norms.css?url";
import { titleOf } from "~/ui/title";

export const links = () => [{ rel: "stylesheet", href: normsHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context: { language } }: LoaderFunctionArgs) {
  const { version } = await findNormsInUse();
  return {
    title: content[language].norms.codebook.title,
    licence: licenceNote[language],
    version,
    columns,
  };
}

/** The columns of the downloads for who reads; /norms/codebook.json is for programs. */
export default function Codebook() {
  const { licence, version, columns } = useLoaderData<typeof loader>();
  const { codebook, files } = useContent().norms;
  return (
    <div className="page norms">
      <h1>{codebook.title}</h1>
      <p className="lead">{codebook.lead}</p>
      <p>{licence}</p>
      <p>
        {files.version} <code>{version}</code>
      </p>
      <p className="actions">
        <a href="/norms">{codebook.back}</a>
        <a href="/norms/codebook.json">{codebook.machine}</a>
      </p>
      <ul className="columns">
        {(columns as Column[]).map((column) => (
          <ColumnEntry key={column.name} column={column} />
        ))}
      </ul>
    </div>
  );
}

function ColumnEntry({ column }: { column: Column }) {
  const language = useLanguage();
  const { codebook } = useContent().norms;
  const facts: [string, string | undefined][] = [
    [codebook.type, codebook.types[column.type]],
    [codebook.unit, column.unit],
    [codebook.allowed, column.allowed?.join(" · ") ?? column.pattern],
    [codebook.empty, column.empty?.[language] ?? codebook.neverEmpty],
  ];
  return (
    <li>
      <code className="column-name">{column.name}</code>
      <p>{column.means[language]}</p>
      <dl className="column-facts">
        {facts
          .filter(([, fact]) => fact !== undefined)
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}
