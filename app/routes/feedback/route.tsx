import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { buildFeedback } from "~/feedback/build-feedback";
import { sexOf } from "~/feedback/light-use-guard";
import { parsePlan } from "~/feedback/plan";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { findNormsInUse } from "~/db/norm-tables.server";
import { findStyleMeans } from "~/db/snapshots.server";
import { getRegion } from "~/region/region.server";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { keepVisit, requireSent } from "~/visit/visit.server";
import { CompareChoice } from "./compare-choice";
import { FeedbackPart } from "./feedback-part";
import { HowSure } from "./how-sure";
import { Keep } from "./keep";
import { listSubstances, readyNorm } from "./ready-parts.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { sent, answers } = await requireSent(request);
  const region = getRegion();
  const institution = region.institutions.find(({ id }) => id === answers["about.institution"]);
  const sex = sexOf(answers);
  const wantsSameSex = new URL(request.url).searchParams.get("compare") === "same-sex";
  const compareWith = sex && wantsSameSex ? "same-sex" : "all";
  const [{ norms, version }, styleMeans] = await Promise.all([findNormsInUse(), findStyleMeans()]);
  const feedback = buildFeedback(answers, {
    norms,
    education: institution?.education ?? undefined,
    compareWith,
    offers: region.offers,
    styleMeans,
  });
  const page = {
    title: content[context.language].feedback.title,
    parts: feedback.parts,
    norms: feedback.normIds.flatMap((id) =>
      norms.filter((norm) => norm.id === id).map((norm) => readyNorm(norm, context.language)),
    ),
    substances: listSubstances(feedback.parts, norms, context.language),
    normsVersion: version,
    // A choice only where it changes something: a rank has a norm by sex.
    sex: feedback.parts.some((part) => part.messages.some(({ id }) => id === "you-rank"))
      ? sex
      : undefined,
    compareWith: compareWith as "all" | "same-sex",
    plan: sent.plan && parsePlan(sent.plan.situation, sent.plan.response),
    hasEarlier: sent.earlier !== undefined,
    token: makeFormToken(sent.receipt),
  };
  const headers = sent.receiptSeen ? {} : keepVisit({ ...sent, receiptSeen: true });
  return data(page, { headers });
}

/** Picks a plan. It stays in the sealed cookie of its student and is stored nowhere. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { sent } = await requireSent(request);
  if (!hasFormToken(form, sent.receipt)) throw forbidden();
  const plan = parsePlan(form.get("situation"), form.get("response")) ?? undefined;
  return redirect("/feedback#plan", {
    headers: keepVisit({ ...sent, receiptSeen: true, plan }),
  });
}

export type FeedbackPage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function FeedbackRoute() {
  const page = useLoaderData<typeof loader>();
  const { feedback } = useContent();
  return (
    <div className="page feedback">
      <h1>{feedback.title}</h1>
      <p className="lead">{feedback.lead}</p>
      {page.parts.map((part) => (
        <FeedbackPart key={part.id} part={part} page={page}>
          {part.id === "you" && page.sex && (
            <CompareChoice sex={page.sex} compareWith={page.compareWith} />
          )}
        </FeedbackPart>
      ))}
      <HowSure norms={page.norms} version={page.normsVersion} />
      <Keep token={page.token} hasEarlier={page.hasEarlier} />
    </div>
  );
}
