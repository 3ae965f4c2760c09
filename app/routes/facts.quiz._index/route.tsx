import type { LoaderFunctionArgs } from "@remix-run/node";
import { content } from "~/content/content";
import { topics } from "~/knowledge/data/topics";
import { listRound, type RoundId, roundIds } from "~/knowledge/quiz";
import { useContent, useLanguage } from "~/ui/language";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].facts.quiz.title };
}

/** Where a host chooses a round for the table. Nothing is counted or kept. */
export default function QuizRounds() {
  const { facts } = useContent();
  const language = useLanguage();
  const nameOf = (round: RoundId) =>
    round === "mix" ? facts.quiz.mix : topics[round].name[language];
  return (
    <div className="page">
      <p className="small">
        <a href="/facts">{facts.title}</a>
      </p>
      <h1>{facts.quiz.title}</h1>
      <p className="lead">{facts.quiz.lead}</p>
      <p className="small" hidden data-scripted>
        {facts.quiz.keys}
      </p>
      <section className="stack">
        <h2>{facts.quiz.choose}</h2>
        <ul className="topic-links">
          {roundIds.map((round) => (
            <li key={round}>
              <a href={`/facts/quiz/${round}/1`}>
                {nameOf(round)}{" "}
                <span className="small">{facts.quiz.count(listRound(round).length)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="/facts/cards">{facts.volunteers.cards}</a>
      </p>
    </div>
  );
}
