import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { listClaims, readGuesses } from "~/knowledge/claims";
import { topics } from "~/knowledge/data/topics";
import { findTopic, isSubstance } from "~/knowledge/topics";
import { ClaimList } from "~/ui/claim-list";
import { useContent, useLanguage } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { HelpTopic } from "./help-topic";
import { SubstanceStart, SubstanceTopic } from "./substance-topic";
import { ThemeTopic } from "./theme-topic";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const topic = findTopic(params["topic"]);
  if (!topic) throw notFound();
  return { topic, title: topics[topic].name[context.language] };
}

export async function action({ params, request }: ActionFunctionArgs) {
  if (!findTopic(params["topic"])) throw notFound();
  return data({ guessed: readGuesses(await readForm(request)) });
}

/** One topic: first to guess, then what we know and how. */
export default function Topic() {
  const { topic } = useLoaderData<typeof loader>();
  const guessed = useActionData<typeof action>()?.guessed ?? {};
  const { facts } = useContent();
  const language = useLanguage();
  const guess = (
    <section className="stack no-print">
      <h2>{facts.topic.guess}</h2>
      <ClaimList claims={listClaims(topic)} guessed={guessed} action={`/facts/${topic}`} />
    </section>
  );
  return (
    <div className="page">
      <p className="small no-print">
        <a href="/facts">{facts.title}</a>
      </p>
      <h1>{topics[topic].name[language]}</h1>
      {isSubstance(topic) ? (
        <>
          <SubstanceStart topic={topic} />
          {guess}
          <SubstanceTopic topic={topic} />
        </>
      ) : topic === "help" ? (
        // Whoever is in a hurry comes here: the quiz can wait.
        <>
          <HelpTopic />
          {guess}
        </>
      ) : (
        <>
          {guess}
          <ThemeTopic topic={topic} />
        </>
      )}
      <section className="stack no-print">
        <p>
          {facts.topic.talk} <a href="/talk">{facts.topic.talkLink}</a>
        </p>
        <p>
          <a href="/facts">{facts.topic.more}</a>
        </p>
        <p className="small">{facts.source.note}</p>
      </section>
    </div>
  );
}
