import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { conversations } from "~/training/conversations";
import advisorHref from "~/ui/advisor.css?url";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: advisorHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].advisorPractice.title };
}

/** The four conversations to choose from. */
export default function PracticeStart() {
  const { advisor, advisorPractice: practice } = useContent();
  return (
    <div className="page">
      <h1>{practice.title}</h1>
      <p className="lead">{practice.lead}</p>
      <ol className="chapter-list">
        {conversations.map(({ id }, index) => (
          <li key={id}>
            <a href={`/advisor/practice/${index + 1}`}>{practice.conversations[id].title}</a>
            <span>{practice.conversations[id].who}</span>
          </li>
        ))}
      </ol>
      <p className="small">{practice.kept}</p>
      <p>
        <a href="/advisor">{advisor.all}</a>
      </p>
    </div>
  );
}
