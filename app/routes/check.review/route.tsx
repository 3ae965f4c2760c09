import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { createResponse } from "~/db/responses.server";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, isTrapEmpty, makeFormToken, readForm } from "~/http/form.server";
import { type Draft, questionnaireVersion } from "~/questionnaire/draft";
import { isoWeek } from "~/questionnaire/iso-week";
import { nextStep, openSteps } from "~/questionnaire/path";
import { addressOf } from "~/questionnaire/steps";
import { hashReceipt } from "~/receipt/hash.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { TrapField } from "~/ui/trap-field";
import { listItems } from "~/visit/items.server";
import { findVisit, keepVisit, startSent } from "~/visit/visit.server";
import { ReviewedStep } from "./reviewed-step";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** `Retry-After` of a save that did not work. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ request, context }: LoaderFunctionArgs) {
  const draft = requireFinishedDraft(request);
  return {
    title: content[context.language].check.review.title,
    token: makeFormToken(draft.receipt),
    answers: draft.answers,
    steps: openSteps(draft.answers).map((step) => ({
      slug: step.slug,
      address: `/check/${addressOf(step)}`,
      items: listItems(step, draft.answers),
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  const draft = requireFinishedDraft(request);
  if (!hasFormToken(form, draft.receipt) || !isTrapEmpty(form))
    return data({ fault: "other-page" as const }, { status: 400 });
  try {
    const isStored = await createResponse(hashReceipt(draft.receipt), {
      answers: draft.answers,
      questionnaireVersion,
      week: isoWeek(new Date()),
    });
    if (!isStored) return data({ fault: "other-page" as const }, { status: 400 });
  } catch (error) {
    console.error(
      "A response was not saved:",
      error instanceof Error ? error.message : "unknown fault",
    );
    return data({ fault: "not-saved" as const }, { status: 503, headers: { "Retry-After": "5" } });
  }
  const sent = startSent({ receipt: draft.receipt, receiptSeen: false, earlier: draft.earlier });
  return redirect("/check/done", { headers: keepVisit(sent) });
}

/** A draft with every open step sent in; else on to where the student is. */
function requireFinishedDraft(request: Request): Draft {
  const visit = findVisit(request);
  if (visit?.kind === "sent") throw redirect("/check/done");
  if (!visit) throw redirect("/check?expired");
  const open = nextStep(visit.answers, visit.visited);
  if (open) throw redirect(`/check/${addressOf(open)}`);
  return visit;
}

export default function Review() {
  const { steps, answers, token } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { check } = useContent();
  return (
    <div className="page review">
      {sent?.fault === "not-saved" && (
        <FaultSummary title={check.review.notSavedTitle}>
          <p>{check.review.notSaved}</p>
        </FaultSummary>
      )}
      {sent?.fault === "other-page" && (
        <FaultSummary title={check.faultSummary}>
          <p>{check.otherPage}</p>
        </FaultSummary>
      )}
      <h1>{check.review.title}</h1>
      <p className="lead">{check.review.lead}</p>
      {steps.map((step) => (
        <ReviewedStep key={step.slug} {...step} answers={answers} />
      ))}
      <Form method="post" autoComplete="off">
        <input type="hidden" name="token" value={token} />
        <TrapField />
        <p className="small">{check.review.promise}</p>
        <div className="step-actions">
          <button className="button">{check.review.send}</button>
        </div>
      </Form>
    </div>
  );
}
