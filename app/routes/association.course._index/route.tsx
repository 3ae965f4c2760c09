import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { isFinished } from "~/association/progress";
import { content } from "~/content/content";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { findCourse, keepCourse, startCourse } from "~/visit/course.server";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ request, context }: LoaderFunctionArgs) {
  const course = findCourse(request);
  return {
    title: content[context.language].association.course.title,
    /** Where to go on: a question, the end, or nowhere because nothing was begun. */
    at: course && (isFinished(course) ? ("end" as const) : course.done + 1),
  };
}

export function action() {
  return redirect("/association/course/1", { headers: keepCourse(startCourse()) });
}

export default function CourseStart() {
  const { at } = useLoaderData<typeof loader>();
  const { association } = useContent();
  const { course } = association;
  return (
    <div className="page">
      <h1>{course.title}</h1>
      <p className="lead">{course.lead}</p>
      <p>{course.kept}</p>
      {at !== null && (
        <p>
          {at === "end" ? (
            <a className="button" href="/association/proof">
              {course.finish}
            </a>
          ) : (
            <a className="button" href={`/association/course/${at}`}>
              {course.goOn(at)}
            </a>
          )}
        </p>
      )}
      <Form method="post" action="/association/course?index">
        <button className={at === null ? "button" : "button button-quiet"}>
          {at === null ? course.start : course.again}
        </button>
      </Form>
      <p className="small">
        <a href="/association">{association.title}</a>
      </p>
    </div>
  );
}
