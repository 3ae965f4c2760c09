import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import kitHref from "~/ui/mentor-kit.css?url";
import { SourceList } from "~/ui/source-list";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: kitHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].mentor.training.title };
}

/** Ten minutes of reading; the practice comes after it. */
export default function Training() {
  const { mentor } = useContent();
  const { training, emergency } = mentor;
  return (
    <div className="page">
      <h1>{training.title}</h1>
      <p className="lead">{training.lead}</p>
      <nav aria-label={training.contents} className="no-print">
        <ol className="plain-list">
          {training.sections.map(({ title }, index) => (
            <li key={title}>
              <a href={`#part-${index + 1}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {training.sections.map(({ title, text, list, links }, index) => (
        <section key={title} id={`part-${index + 1}`} className="part">
          <h2>{title}</h2>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <ul className="checked-list">
            {list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {links.length > 0 && (
            <p className="actions">
              {links.map(({ href, text: name }) => (
                <a key={href} href={href}>
                  {name}
                </a>
              ))}
            </p>
          )}
        </section>
      ))}
      <section className="card stack no-print">
        <h2>{training.practice}</h2>
        <p>{training.practiceText}</p>
        <p>
          <a className="button" href="/mentor/training/practice/1">
            {training.start}
          </a>
        </p>
      </section>
      <SourceList title={mentor.sources} sources={training.sources} note={emergency.seen} />
      <p>
        <a href="/mentor">{mentor.back}</a>
      </p>
    </div>
  );
}
