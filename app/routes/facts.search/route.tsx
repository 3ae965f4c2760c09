import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { groupByPage, longestQuery, search } from "~/knowledge/search";
import { substanceTopicIds, themeTopicIds } from "~/knowledge/statement";
import { FactSearch } from "~/ui/fact-search";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { TopicLinks } from "~/ui/topic-links";
import { listEntries } from "./list-entries.server";

export const handle = { sensitive: true };

// The title never says what was asked: titles stay in histories.
export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const outcome = search(listEntries(context.language), query);
  const title = content[context.language].facts.search.title;
  return data(
    { title, query: query.slice(0, longestQuery), outcome },
    { status: outcome.kind === "too-long" ? 400 : 200 },
  );
}

export default function Search() {
  const { query, outcome } = useLoaderData<typeof loader>();
  const { facts } = useContent();
  const { search: text } = facts;
  const pages = outcome.kind === "found" ? groupByPage(outcome.results) : [];
  return (
    <div className="page">
      <p className="small">
        <a href="/facts">{facts.title}</a>
      </p>
      <h1>{text.title}</h1>
      <FactSearch query={query} fault={outcome.kind === "too-long" ? text.tooLong : undefined} />
      {outcome.kind === "found" && (
        <p role="status">
          {pages.length === 0 ? text.none : text.count(pages.length)} {outcome.isCut && text.cut}
        </p>
      )}
      {pages.map(({ title, address, found }) => (
        <section key={address} className="result">
          <h2>
            <a href={address}>{title}</a>
          </h2>
          <ul className="plain-list">
            {found.map((entry) => (
              <li key={entry.text}>
                {entry.address === address ? entry.text : <a href={entry.address}>{entry.text}</a>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="stack">
        <h2>{facts.topic.more}</h2>
        <TopicLinks ids={[...substanceTopicIds, ...themeTopicIds]} />
      </section>
    </div>
  );
}
