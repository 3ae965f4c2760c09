import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden, notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { languageCookie } from "~/http/language.server";
import type { Item } from "~/instruments/instrument";
import { type Language, languages } from "~/language";
import type { Draft } from "~/questionnaire/draft";
import {
  describeProgress,
  isReached,
  keepStep,
  nextStep,
  previousStep,
  sendStep,
} from "~/questionnaire/path";
import { parseStep, typeAnswer } from "~/questionnaire/schema";
import { addressOf, findStep, type Step } from "~/questionnaire/steps";
import { titleOf } from "~/ui/title";
import { listItems } from "~/visit/items.server";
import { endVisit, findDraft, findVisit, keepVisit, startDraft } from "~/visit/visit.server";
import { StepPage } from "./step-page";

export const handle = { sensitive: true, switchesLanguageInForm: true, repeats: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const step = findStep(params.step);
  if (!step) throw notFound();
  const visit = findVisit(request);
  if (visit?.kind === "sent") throw redirect("/check");
  if (!visit && step.slug !== "about") throw redirect("/check?expired");
  const draft = visit ?? startDraft();
  if (!isReached(step, draft)) throw redirect(pathTo(nextStep(draft.answers, draft.visited)));

  const items = listItems(step, draft.answers);
  const progress = describeProgress(draft.answers, step.slug);
  const previous = previousStep(draft.answers, step.slug);
  const page = {
    slug: step.slug,
    title: content[context.language].check.stepTitle(progress.topic),
    items,
    typed: typeAnswers(items, draft.answers),
    progress,
    back: previous && pathTo(previous),
    token: makeFormToken(draft.receipt),
  };
  return data(page, { headers: visit ? {} : keepVisit(draft) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const step = findStep(params.step);
  if (!step) throw notFound();
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  const draft = findDraft(request);
  if (!draft) return redirect("/check?expired");

  const sent = parseStep(listItems(step, draft.answers), form);
  const isOtherPage = !hasFormToken(form, draft.receipt);
  const language = chosenLanguage(form);
  if (sent.answers["about.age"] === "under-18" && !isOtherPage) {
    // Nothing of a minor is kept, and no norm is shown.
    return redirect("/check/not-yet", { headers: endVisit() });
  }
  if (language) {
    return changeLanguage(
      step,
      isOtherPage ? draft : keepStep(draft, step, sent.answers),
      language,
    );
  }
  if (isOtherPage || sent.hasUnknownField || Object.keys(sent.faults).length > 0) {
    return data({ ...sent, isOtherPage }, { status: 400 });
  }
  const next = sendStep(draft, step, sent.answers);
  return redirect(pathTo(nextStep(next.answers, next.visited)), { headers: keepVisit(next) });
}

/** The button at the end of the form, which asks for the same page in the other language. */
function chosenLanguage(form: URLSearchParams): Language | undefined {
  return languages.find((language) => form.get("intent") === `language-${language}`);
}

function changeLanguage(step: Step, draft: Draft, language: Language) {
  const headers = new Headers(keepVisit(draft));
  headers.append("Set-Cookie", languageCookie(language));
  return redirect(pathTo(step), { headers });
}

function pathTo(step: Step | null): string {
  return step ? `/check/${addressOf(step)}` : "/check/review";
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
