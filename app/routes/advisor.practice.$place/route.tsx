import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden, notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import type { Choice } from "~/training/choice";
import { conversations, findConversation, moments, takeStep } from "~/training/conversations";
import advisorHref from "~/ui/advisor.css?url";
import { ChoiceField } from "~/ui/choice-field";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { SaidMoment } from "./said-moment";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: advisorHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

function requireConversation(params: LoaderFunctionArgs["params"]) {
  const found = findConversation(params["place"]);
  if (!found) throw notFound();
  return found;
}

export function loader({ params, context }: LoaderFunctionArgs) {
  const { place, conversation } = requireConversation(params);
  const title = content[context.language].advisorPractice.pageTitle(place);
  return { title, place, ...conversation };
}

/** Nothing is stored: what was chosen so far travels in the form and in no address. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireConversation(params);
  const step = takeStep(await readForm(request));
  if (!step) throw forbidden();
  return data(step, { status: step.kind === "fault" ? 400 : 200 });
}

/** A conversation as far as it went: what was said, what came of it, and the next moment to choose. */
export default function Conversation() {
  const { place, id, opening } = useLoaderData<typeof loader>();
  const step = useActionData<typeof action>();
  const { advisorPractice: practice } = useContent();
  const { title, who, moments: all, end } = practice.conversations[id];
  const path: Choice[] = step?.path ?? [];
  const moment = all[path.length];
  return (
    <div className="page conversation">
      <p className="progress">{practice.place(place, conversations.length)}</p>
      <h1>{title}</h1>
      <p className="lead">{who}</p>
      {path.map((choice, index) => (
        <SaidMoment
          key={index}
          scene={all[index]?.scene ?? ""}
          way={all[index]?.ways[choice]}
          opens={opening[index] === choice}
          isNew={index === path.length - 1 && step?.kind === "path"}
        />
      ))}
      {moment ? (
        <Form method="post" className="stack" noValidate autoComplete="off">
          <input type="hidden" name="path" value={path.join("")} />
          <p className="progress">{practice.moment(path.length + 1, moments)}</p>
          <h2 className="scene">{moment.scene}</h2>
          <ChoiceField
            key={path.length}
            legend={practice.ask}
            choices={moment.ways.map(({ say }) => say)}
            fault={step?.kind === "fault" ? practice.empty : undefined}
          />
          <p className="actions">
            <button className="button">{practice.answer}</button>
            {path.length > 0 && <Back />}
          </p>
        </Form>
      ) : (
        <Form method="post" className="stack">
          <input type="hidden" name="path" value={path.join("")} />
          <div className="note stack">
            <h2>{practice.end}</h2>
            <p>{end}</p>
          </div>
          <p className="actions">
            <Onward place={place} />
            <Back />
          </p>
        </Form>
      )}
      <p className="small">
        <a href="/advisor/practice">{practice.all}</a>
      </p>
    </div>
  );
}

function Back() {
  const { advisorPractice: practice } = useContent();
  return (
    <button className="button button-quiet" name="back" value="1">
      {practice.back}
    </button>
  );
}

function Onward({ place }: { place: number }) {
  const { advisorPractice: practice } = useContent();
  const isLast = place === conversations.length;
  return (
    <a className="button" href={isLast ? "/advisor/card" : `/advisor/practice/${place + 1}`}>
      {isLast ? practice.done : practice.next}
    </a>
  );
}
