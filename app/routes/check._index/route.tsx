import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { nextStep } from "~/questionnaire/path";
import { addressOf } from "~/questionnaire/steps";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { endVisit, findVisit } from "~/visit/visit.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Goes on where the student is; stops only to say that answers are gone, or that some were just sent. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const visit = findVisit(request);
  const isExpired = new URL(request.url).searchParams.has("expired");
  if (visit?.kind === "draft") {
    const next = nextStep(visit.answers, visit.visited);
    throw redirect(next ? `/check/${addressOf(next)}` : "/check/review");
  }
  if (!visit && !isExpired) throw redirect("/check/1");
  const { start } = content[context.language].check;
  return { title: start.title, isSent: visit?.kind === "sent" };
}

/** Starts again with nothing of the visit before. */
export function action() {
  return redirect("/check/1", { headers: endVisit() });
}

export default function CheckStart() {
  const { isSent } = useLoaderData<typeof loader>();
  const { start } = useContent().check;
  return (
    <div className="page">
      <h1>{isSent ? start.sentTitle : start.expiredTitle}</h1>
      <p className="lead">{isSent ? start.sent : start.expired}</p>
      <Form method="post" className="actions">
        {isSent && (
          <a className="button" href="/feedback">
            {start.toFeedback}
          </a>
        )}
        <button className={isSent ? "button button-quiet" : "button"}>
          {isSent ? start.again : start.begin}
        </button>
      </Form>
    </div>
  );
}
