import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { chapters } from "~/training/advisor-guide";
import advisorHref from "~/ui/advisor.css?url";
import { useContent } from "~/ui/language";
import { SourceList } from "~/ui/source-list";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: advisorHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].advisor.title };
}

/** Where an advisor begins: the chapters in their order, and what there is to do with them. */
export default function AdvisorStart() {
  const { advisor } = useContent();
  return (
    <div className="page page-wide">
      <section className="hero">
        <div className="stack">
          <h1>{advisor.title}</h1>
          <p className="lead">{advisor.lead}</p>
        </div>
        <Two label={advisor.label} />
      </section>
      <section className="card stack">
        <h2>{advisor.read}</h2>
        <ol className="chapter-list">
          {chapters.map((chapter) => (
            <li key={chapter}>
              <a href={`/advisor/${chapter}`}>{advisor.chapters[chapter].title}</a>
              <span>{advisor.chapters[chapter].about}</span>
            </li>
          ))}
        </ol>
      </section>
      <ul className="three doors">
        {advisor.ways.map(({ href, title, text }) => (
          <li key={href}>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <SourceList title={advisor.sourcesTitle} sources={advisor.sources} note={advisor.seen} />
    </div>
  );
}

/** Two people, neither larger than the other. */
function Two({ label }: { label: string }) {
  return (
    <svg className="two-people" viewBox="0 0 34 10" role="img" aria-label={label}>
      <use href="#person-b" x="4" className="fill-students" />
      <use href="#person-d" x="20" className="fill-you" />
    </svg>
  );
}
