import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden, notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { languageCookie } from "~/http/language.server";
import type { AnswerValue, Item } from "~/instruments/instrument";
import type { Draft } from "~/questionnaire/draft";
import {
  describeProgress,
  nextStep,
  openSteps,
  previousStep,
  pruneAnswers,
} from "~/questionnaire/path";
import { parseStep, type StepForm, typeAnswer } from "~/questionnaire/schema";
import { findStep, type Step } from "~/questionnaire/steps";
import { titleOf } from "~/ui/title";
import { listItems } from "~/visit/items.server";
import { endVisit, findDraft, findVisit, keepVisit, startDraft } from "~/visit/visit.server";
import { StepPage } from "./step-page";

export const handle = { sensitive: true, switchesLanguageInForm: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const step = findStep(params.step);
  if (!step) throw notFound();
  const visit = await findVisit(request);
  if (visit?.kind === "sent") throw redirect("/check");
  if (!visit && step.slug !== "about") throw redirect("/check?expired");
  const draft = visit ?? startDraft();
  if (!isReached(step, draft)) throw redirect(pathTo(nextStep(draft.answers, draft.visited)));

  const items = listItems(step);
  const page = {
    slug: step.slug,
    title: content[context.language].check.steps[step.slug]?.title,
    items,
    typed: typeAnswers(items, draft.answers),
    progress: describeProgress(draft.answers, step.slug),
    back: previousStep(draft.answers, step.slug)?.slug ?? null,
    token: makeFormToken(draft.receipt),
  };
  return data(page, { headers: visit ? {} : await keepVisit(draft) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const step = findStep(params.step);
  if (!step) throw notFound();
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  const draft = await findDraft(request);
  if (!draft) return redirect("/check?expired");

  const sent = parseStep(listItems(step), form);
  const isOtherPage = !hasFormToken(form, draft.receipt);
  const intent = form.get("intent");
  if (intent === "language-nl" || intent === "language-en") {
    return changeLanguage(step, draft, sent, intent === "language-nl" ? "nl" : "en");
  }
  if (isOtherPage || sent.hasUnknownField || Object.keys(sent.faults).length > 0) {
    return data({ ...sent, isOtherPage }, { status: 400 });
  }
  if (sent.answers["about.age"] === "under-18") {
    // Nothing of a minor is kept, and no norm is shown.
    return redirect("/check/under-18", { headers: endVisit() });
  }
  const answers = pruneAnswers({ ...withoutStep(step, draft), ...sent.answers });
  const visited = [...new Set([...draft.visited, step.slug])];
  return redirect(pathTo(nextStep(answers, visited)), {
    headers: await keepVisit({ ...draft, answers, visited }),
  });
}

/** Keeps what was filled in so far, even half a page, and shows the same page in the other language. */
async function changeLanguage(step: Step, draft: Draft, sent: StepForm, language: "nl" | "en") {
  const answers = pruneAnswers({ ...withoutStep(step, draft), ...sent.answers });
  const headers = new Headers(await keepVisit({ ...draft, answers }));
  headers.append("Set-Cookie", languageCookie(language));
  return redirect(`/check/${step.slug}`, { headers });
}

function withoutStep(step: Step, { answers }: Draft): Record<string, AnswerValue> {
  const kept = { ...answers };
  for (const { id } of step.items) delete kept[id];
  return kept;
}

/** A step opens once every step before it was sent in. */
function isReached(step: Step, { answers, visited }: Draft): boolean {
  if (!openSteps(answers).includes(step)) return false;
  return visited.includes(step.slug) || nextStep(answers, visited) === step;
}

function pathTo(step: Step | null): string {
  return step ? `/check/${step.slug}` : "/check/review";
}

function typeAnswers(items: readonly Item[], answers: Draft["answers"]): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const item of items) {
    const value = answers[item.id];
    if (value !== undefined) typed[item.id] = typeAnswer(item, value);
  }
  return typed;
}

export default function CheckStep() {
  return <StepPage page={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
