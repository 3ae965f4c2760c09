import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { claims } from "~/knowledge/data/claims";
import { topics } from "~/knowledge/data/topics";
import { listClaims } from "~/knowledge/claims";
import { type Claim, substanceTopicIds, themeTopicIds } from "~/knowledge/statement";
import { findTopic } from "~/knowledge/topics";
import { useContent, useLanguage } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("topic") ?? undefined;
  return { title: content[context.language].facts.cards.title, topic: findTopic(asked) ?? null };
}

/** Cards to print and fold; what is no card stays off the paper. */
export default function Cards() {
  const { topic } = useLoaderData<typeof loader>();
  const { facts, site } = useContent();
  const language = useLanguage();
  const { cards: text } = facts;
  return (
    <div className="page page-wide">
      <div className="stack no-print">
        <p className="small">
          <a href="/facts/volunteers">{facts.volunteersLink}</a>
        </p>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <form className="question fact-search-row">
          <label htmlFor="topic">{text.topic}</label>
          <select id="topic" name="topic" defaultValue={topic ?? ""}>
            <option value="">{text.all}</option>
            {[...substanceTopicIds, ...themeTopicIds].map((id) => (
              <option key={id} value={id}>
                {topics[id].name[language]}
              </option>
            ))}
          </select>
          <button className="button button-quiet">{text.show}</button>
        </form>
        <p hidden data-scripted>
          <button type="button" className="button" data-print>
            {site.print}
          </button>
        </p>
      </div>
      <ul className="quiz-cards">
        {(topic ? listClaims(topic) : claims).map((claim) => (
          <QuizCard key={claim.id} claim={claim} />
        ))}
      </ul>
    </div>
  );
}

function QuizCard({ claim }: { claim: Claim }) {
  const { facts } = useContent();
  const language = useLanguage();
  return (
    <li>
      <div className="quiz-card-front">
        <p className="small">{topics[claim.topic].name[language]}</p>
        <p className="quiz-card-claim">{claim.text[language]}</p>
      </div>
      <div className="quiz-card-back">
        <p>
          <strong>{claim.isTrue ? facts.isFact : facts.isFable}</strong> {claim.why.text[language]}
        </p>
        <p className="small">
          <cite>
            {claim.why.sources.map((source, index) => (
              <span key={source.address}>
                {index > 0 && "; "}
                <a href={source.address} rel="noreferrer">
                  {source.name[language]}
                </a>
              </span>
            ))}
          </cite>
        </p>
      </div>
    </li>
  );
}
