import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parsePlace } from "~/association/progress";
import { questions } from "~/association/questions";
import { content } from "~/content/content";
import { forbidden, notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { parseChoice } from "~/training/choice";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { findCourse, keepCourse } from "~/visit/course.server";
import { Answered } from "./answered";
import stylesHref from "./course.css?url";
import { Scene } from "./scene";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: stylesHref }];

export const meta = titleOf<typeof loader>((page) => page?.title);

/** The course and the question of this address; a question that is not yet open leads to the one that is. */
function openQuestion({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  const place = parsePlace(params["question"]);
  const question = place === null ? undefined : questions[place - 1];
  if (place === null || !question) throw notFound();
  const course = findCourse(request);
  if (!course) throw redirect("/association/course");
  if (place > course.done + 1) throw redirect(`/association/course/${course.done + 1}`);
  return { place, question, course };
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { place, question, course } = openQuestion({ request, params });
  return {
    title: content[context.language].association.course.pageTitle(place),
    place,
    id: question.id,
    token: makeFormToken(`course ${course.proof}`),
    /** Answered before: the choice that fits. */
    right: place <= course.done ? question.right : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { place, question, course } = openQuestion({ request, params });
  if (!form.get("token")) throw forbidden();
  if (!hasFormToken(form, `course ${course.proof}`))
    return data({ fault: "expired" as const }, { status: 400 });
  const choice = parseChoice(form.getAll("choice"));
  if (choice === null) return data({ fault: "empty" as const }, { status: 400 });
  if (choice !== question.right) return data({ choice, fits: false });
  const done = Math.max(course.done, place);
  return data({ choice, fits: true }, { headers: keepCourse({ ...course, done }) });
}

/** One situation: pick what you would do, and read what comes of it. */
export default function Question() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { course } = useContent().association;
  const fault = answer && "fault" in answer ? answer.fault : undefined;
  const picked = answer && "choice" in answer ? answer : null;
  const fitting = picked?.fits ? picked.choice : picked ? null : page.right;
  return (
    <div className="page">
      <p className="progress">{course.place(page.place, questions.length)}</p>
      <progress max={questions.length} value={page.place} aria-label={course.title} />
      {fitting !== null && fitting !== undefined ? (
        <Answered id={page.id} place={page.place} choice={fitting} isNew={picked !== null} />
      ) : (
        <Scene id={page.id} token={page.token} fault={fault} wrong={picked?.choice} />
      )}
    </div>
  );
}
