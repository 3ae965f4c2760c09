import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import kitHref from "~/ui/mentor-kit.css?url";
import { SourceList } from "~/ui/source-list";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: kitHref }];

export const handle = { constant: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].mentor.organisers.title };
}

/** A list to print and to walk through together, with boxes for a pen. */
export default function Organisers() {
  const { mentor, site } = useContent();
  const { organisers } = mentor;
  return (
    <div className="page organisers">
      <h1>{organisers.title}</h1>
      <p className="lead">{organisers.lead}</p>
      <p hidden data-scripted className="no-print">
        <button type="button" className="button button-quiet" data-print>
          {site.print}
        </button>
      </p>
      {organisers.lists.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="pen-list">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="stack">
        <h2>{organisers.agreementTitle}</h2>
        <p>{organisers.agreementText}</p>
        <ul className="checked-list">
          {organisers.agreement.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{organisers.agreementNow}</p>
      </section>
      <SourceList title={mentor.sources} sources={organisers.sources} note={organisers.seen} />
      <p className="no-print">
        <a href="/mentor">{mentor.back}</a>
      </p>
    </div>
  );
}
