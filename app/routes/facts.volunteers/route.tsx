import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPage } from "~/content/pages.server";
import { unityMethod } from "~/knowledge/data/volunteers";
import { useContent } from "~/ui/language";
import { Prose } from "~/ui/prose";
import { Sourced } from "~/ui/sourced";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return getPage("volunteers", context.language);
}

/** The kit of trained peers: what to say, what not, and who to hand over to. */
export default function Volunteers() {
  const { volunteers, quiz } = useContent().facts;
  return (
    <Prose page={useLoaderData<typeof loader>()}>
      <section className="stack">
        <h2>{volunteers.bring}</h2>
        <ul className="plain-list">
          <li>
            <a href="/facts/cards">{volunteers.cards}</a>
          </li>
          <li>
            <a href="/facts/quiz">{quiz.title}</a>
          </li>
          <li>
            <a href="/facts/help">{volunteers.emergency}</a>
          </li>
          <li>
            <a href="/talk">{volunteers.talk}</a>
          </li>
        </ul>
      </section>
      <section className="stack">
        <h2>{volunteers.idea}</h2>
        <Sourced statement={unityMethod} />
      </section>
    </Prose>
  );
}
