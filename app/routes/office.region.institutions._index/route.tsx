import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { getRegion } from "~/region/region.server";
import { useContent, useLanguage } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context, request }: LoaderFunctionArgs) {
  return {
    title: content[context.language].officeRegion.institutions.title,
    isDone: new URL(request.url).searchParams.has("done"),
    institutions: getRegion().institutions,
  };
}

/** The institutions a student can choose, and those that were one. */
export default function Institutions() {
  const { title, isDone, institutions } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const { officeRegion } = useContent();
  const { institutions: words, overview, values } = officeRegion;
  return (
    <div className="office-page">
      {isDone && (
        <p className="note" role="status">
          {officeRegion.done.save}
        </p>
      )}
      <div className="office-head">
        <h1>{title}</h1>
        <p>
          <a className="button" href="/office/region/institutions/new">
            {words.add}
          </a>
        </p>
      </div>
      <p className="lead">{words.lead}</p>
      <ul className="rows entries">
        {institutions.map(({ id, name, education, asked }) => (
          <li key={id}>
            <span>
              <strong>{name[language]}</strong>
              <span className="small stack-tight">
                {education ? values[education] : values.noEducation} ·{" "}
                {asked ? words.asked : words.notAsked}
              </span>
            </span>
            <a
              href={`/office/region/institutions/${id}`}
              aria-label={`${overview.change}: ${name[language]}`}
            >
              {overview.change}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
