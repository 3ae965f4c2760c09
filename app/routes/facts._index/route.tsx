import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { content } from "~/content/content";
import { readForm } from "~/http/form.server";
import { listFirstClaims, readGuesses } from "~/knowledge/claims";
import { houseRule } from "~/knowledge/data/safer";
import { substanceTopicIds, themeTopicIds } from "~/knowledge/statement";
import { ClaimList } from "~/ui/claim-list";
import { FactSearch } from "~/ui/fact-search";
import { useContent } from "~/ui/language";
import { Sourced } from "~/ui/sourced";
import { titleOf } from "~/ui/title";
import { TopicLinks } from "~/ui/topic-links";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].facts.title };
}

export async function action({ request }: ActionFunctionArgs) {
  return data({ guessed: readGuesses(await readForm(request)) });
}

/** Guess first, then the answer; and every door to more. It shows no figure about students. */
export default function Facts() {
  const guessed = useActionData<typeof action>()?.guessed ?? {};
  const { facts } = useContent();
  return (
    <div className="page">
      <h1>{facts.title}</h1>
      <p className="lead">{facts.lead}</p>
      <div className="note">
        <Sourced statement={houseRule} />
      </div>
      <FactSearch />
      <section className="stack">
        <h2>{facts.substances}</h2>
        <TopicLinks ids={substanceTopicIds} />
        <p>
          <a href="/facts/mixing">{facts.mixingLink}</a>
        </p>
      </section>
      <section className="stack">
        <h2>{facts.themes}</h2>
        <TopicLinks ids={themeTopicIds} />
      </section>
      <section className="stack">
        <h2>{facts.guessTitle}</h2>
        <p>{facts.guessLead}</p>
        <ClaimList claims={listFirstClaims()} guessed={guessed} action="/facts?index" />
        {Object.keys(guessed).length > 0 && (
          <p>
            <a href="/facts">{facts.again}</a>
          </p>
        )}
      </section>
      <section className="stack">
        <h2>{facts.together}</h2>
        <ul className="plain-list">
          <li>
            <a href="/facts/quiz">{facts.quizLink}</a>
          </li>
          <li>
            <a href="/facts/volunteers">{facts.volunteersLink}</a>
          </li>
        </ul>
        <p>
          {facts.normsNote} <a href="/check">{facts.normsLink}</a>
        </p>
        <p className="small">{facts.source.note}</p>
      </section>
    </div>
  );
}
