import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { listQuestions, type Topic, topics } from "~/group/questions";
import { openSession } from "~/group/room.server";
import { groupKinds } from "~/group/session";
import { hasFormToken, isTrapEmpty, makeFormToken, readForm } from "~/http/form.server";
import { languageCookie } from "~/http/language.server";
import { FaultSummary } from "~/ui/fault-summary";
import groupHref from "~/ui/group.css?url";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { TrapField } from "~/ui/trap-field";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: groupHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

const chosenTopics = topics.filter((topic) => topic !== "campus");

export function loader({ context }: LoaderFunctionArgs) {
  return {
    title: content[context.language].group.open.title,
    token: makeFormToken("group session"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const chosen = form
    .getAll("topic")
    .filter((topic): topic is Topic => topics.some((one) => one === topic));
  const isInternational = form.has("international");
  const kind = groupKinds.find((known) => known === form.get("kind"));
  const typed = { chosen, isInternational, kind };
  if (!hasFormToken(form, "group session") || !isTrapEmpty(form))
    return data({ fault: "token" as const, ...typed }, { status: 400 });
  if (!kind) return data({ fault: "kind" as const, ...typed }, { status: 400 });
  const secret = await openSession(kind, listQuestions(chosen, isInternational));
  return redirect(`/mentor/${secret}`, {
    headers: isInternational ? { "Set-Cookie": languageCookie("en") } : {},
  });
}

/** Opens a session without an account. */
export default function OpenSession() {
  const { token } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { group, site } = useContent();
  const { open } = group;
  return (
    <div className="page">
      {done && (
        <FaultSummary title={site.faults.title}>
          <p>
            <a href="#kind-small">{open.faults[done.fault]}</a>
          </p>
        </FaultSummary>
      )}
      <h1>{open.title}</h1>
      <p className="lead">{open.lead}</p>
      <Form method="post" className="stack">
        <input type="hidden" name="token" value={token} />
        <TrapField />
        <fieldset className="room-choice">
          <legend className="question-label">{open.kind}</legend>
          {groupKinds.map((kind) => (
            <label className="option" key={kind}>
              <input
                type="radio"
                id={`kind-${kind}`}
                name="kind"
                value={kind}
                defaultChecked={done?.kind === kind}
              />{" "}
              {open.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <fieldset className="room-choice">
          <legend className="question-label">{open.topics}</legend>
          <p className="small">{open.topicsHelp}</p>
          {chosenTopics.map((topic) => (
            <label className="option" key={topic}>
              <input
                type="checkbox"
                name="topic"
                value={topic}
                defaultChecked={done ? done.chosen.includes(topic) : true}
              />{" "}
              {open.topicNames[topic]}
            </label>
          ))}
          <label className="option">
            <input type="checkbox" name="international" defaultChecked={done?.isInternational} />{" "}
            <span>
              {open.international}
              <br />
              <span className="small">{open.internationalHelp}</span>
            </span>
          </label>
        </fieldset>
        <p>
          <button className="button">{open.go}</button>
        </p>
      </Form>
      <p className="small">{open.ends}</p>
    </div>
  );
}
