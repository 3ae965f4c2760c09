import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { type Choice, parseChoice } from "~/training/choice";
import { hasPass, passAfter } from "~/training/pass.server";
import { findScenario, scenarios } from "~/training/scenarios";
import { ChoiceField } from "~/ui/choice-field";
import { useContent } from "~/ui/language";
import kitHref from "~/ui/mentor-kit.css?url";
import { titleOf } from "~/ui/title";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: kitHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

function requireScenario(params: LoaderFunctionArgs["params"]) {
  const found = findScenario(params["place"]);
  if (!found) throw notFound();
  return found;
}

export function loader({ params, context }: LoaderFunctionArgs) {
  const { place, scenario } = requireScenario(params);
  const { practice } = content[context.language].mentor;
  return { title: practice.pageTitle(place), place, id: scenario.id };
}

/** Nothing is stored: what was chosen is answered and forgotten. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { place, scenario } = requireScenario(params);
  const choice = parseChoice((await readForm(request)).getAll("choice"));
  if (choice === null) return data({ fault: "empty" as const }, { status: 400 });
  const next =
    place === scenarios.length ? "/mentor/training/done" : `/mentor/training/practice/${place + 1}`;
  const { searchParams, search } = new URL(request.url);
  const isInTurn = place === 1 || hasPass(searchParams.get("pass"), place - 1);
  return data({
    choice,
    best: scenario.best,
    again: `/mentor/training/practice/${place}${search}`,
    next: isInTurn ? `${next}?pass=${passAfter(place)}` : next,
  });
}

/** One situation: pick what you would do, and read what comes of it. */
export default function Practice() {
  const { place, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { practice, back } = useContent().mentor;
  const { scene, ways } = practice.scenarios[id];
  return (
    <div className="page">
      <p className="progress">{practice.place(place, scenarios.length)}</p>
      <ol className="progress-bar" aria-hidden="true">
        {scenarios.map((scenario, index) => (
          <li key={scenario.id} className={index < place ? "past" : undefined} />
        ))}
      </ol>
      <h1 className="scene">{scene}</h1>
      {answer && "best" in answer ? (
        <Outcome ways={ways} {...answer} isLast={place === scenarios.length} />
      ) : (
        <Form method="post" className="stack" noValidate>
          <ChoiceField
            legend={practice.ask}
            choices={ways.map(({ text }) => text)}
            fault={answer && practice.empty}
          />
          <p>
            <button className="button">{practice.answer}</button>
          </p>
        </Form>
      )}
      <p className="small">
        <a href="/mentor">{back}</a>
      </p>
    </div>
  );
}

function Outcome(props: {
  ways: { text: string; back: string }[];
  choice: Choice;
  best: Choice;
  next: string;
  again: string;
  isLast: boolean;
}) {
  const { practice } = useContent().mentor;
  const { ways, choice, best, next, again, isLast } = props;
  const fits = choice === best;
  return (
    <section className="stack" aria-live="polite">
      <div className="card stack">
        <p className="small">{ways[choice]?.text}</p>
        <h2>{fits ? practice.fits : practice.fitsNot}</h2>
        <p>{ways[choice]?.back}</p>
      </div>
      {!fits && (
        <div className="note stack">
          <h3>
            {practice.better} {ways[best]?.text}
          </h3>
          <p>{ways[best]?.back}</p>
        </div>
      )}
      <p className="actions">
        <a className="button" href={next}>
          {isLast ? practice.finish : practice.next}
        </a>
        {!fits && <a href={again}>{practice.again}</a>}
      </p>
    </section>
  );
}
