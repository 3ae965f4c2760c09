import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import type { Norm } from "~/norms/norm";
import { findLocalTable } from "~/db/norm-tables.server";
import { joinNorms } from "~/norms/norms";
import { useContent, useLanguage } from "~/ui/language";
import { NormParticulars } from "~/ui/norm-particulars";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const local = await findLocalTable();
  const used = joinNorms(local?.norms ?? []).filter((norm) => norm.grade !== "X");
  return { title: content[context.language].norms.title, norms: used };
}

/** Every figure in use with its source, reached by choice and never from inside the questionnaire. */
export default function Norms() {
  const page = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { norms: text } = useContent();
  const all = page.norms as Norm[];
  const publications = [
    ...new Map(all.map(({ publication }) => [publication.id, publication])).values(),
  ];
  return (
    <div className="page">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <ul className="checked-list">
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {publications.map(({ id, source, sampling }) => (
        <section key={id}>
          <h2 className="source-title">{source.title}</h2>
          <p className="small">{sampling[language]}</p>
          {all
            .filter((norm) => norm.publication.id === id)
            .map((norm) => (
              <NormParticulars key={norm.id} norm={norm} />
            ))}
        </section>
      ))}
    </div>
  );
}
