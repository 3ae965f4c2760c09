import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { topics } from "~/knowledge/data/topics";
import { findQuizStep, findRound } from "~/knowledge/quiz";
import { ClaimAnswer } from "~/ui/claim-list";
import { useContent, useLanguage } from "~/ui/language";
import quizKeysHref from "./quiz-keys.js?url";
import { titleOf } from "~/ui/title";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const round = findRound(params["round"]);
  const step = round && findQuizStep(round, params["step"]);
  if (!round || !step) throw notFound();
  const { quiz } = content[context.language].facts;
  const name = round === "mix" ? quiz.mix : topics[round].name[context.language];
  return {
    title: quiz.pageTitle(name, step.place, step.showsAnswer),
    round,
    name,
    step,
    number: Number(params["step"]),
  };
}

/** One page a claim and one its answer, large enough to read across a table. */
export default function QuizPage() {
  const { round, name, step, number } = useLoaderData<typeof loader>();
  const { quiz } = useContent().facts;
  const language = useLanguage();
  const isLast = step.showsAnswer && step.place === step.of;
  const next = isLast ? "/facts/quiz" : `/facts/quiz/${round}/${number + 1}`;
  const previous = number === 1 ? "/facts/quiz" : `/facts/quiz/${round}/${number - 1}`;
  const goesOn = isLast ? quiz.end : step.showsAnswer ? quiz.next : quiz.show;
  return (
    <div className="page page-wide quiz">
      {/* Adds the arrow keys; the two links below do all the work. */}
      <script type="module" src={quizKeysHref} />
      <p className="progress">
        {name} · {quiz.place(step.place, step.of)}
      </p>
      <h1>{step.claim.text[language]}</h1>
      {step.showsAnswer ? (
        <>
          <ClaimAnswer claim={step.claim} />
          <p className="small">{quiz.ask}</p>
        </>
      ) : (
        <p className="lead">{quiz.hands}</p>
      )}
      <div className="step-actions">
        <a className="button" href={next} data-next>
          {goesOn}
        </a>
        <a href={previous} data-previous>
          {quiz.back}
        </a>
      </div>
    </div>
  );
}
