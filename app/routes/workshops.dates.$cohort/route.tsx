import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden, notFound } from "~/http/answers.server";
import { hasHourlyToken, isTrapEmpty, makeHourlyToken, readForm } from "~/http/form.server";
import { makeChance } from "~/receipt/hash.server";
import { getRegion } from "~/region/region.server";
import { CohortDetails } from "~/ui/cohort-details";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { readNickname } from "~/workshops/nickname";
import { heldPlace, listForStudents, openPlaces, signUp } from "~/workshops/place.server";
import { showCohort } from "~/workshops/show-cohort";
import { SignUpForm } from "./sign-up-form";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

async function requireListed(id: string | undefined) {
  const listed = (await listForStudents(new Date())).find(({ cohort }) => cohort.id === id);
  if (!listed) throw notFound();
  return listed;
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const listed = await requireListed(params["cohort"]);
  const held = heldPlace.find(request);
  const places = held ? await openPlaces(held.code) : [];
  const chance = makeChance();
  return {
    title: content[context.language].workshopDates.signUp.title,
    cohort: showCohort(listed, getRegion().institutions),
    hasPlace: places.some(({ cohort }) => cohort.track === listed.cohort.track),
    chance,
    token: makeHourlyToken(`sign up ${chance}`),
  };
}

/** A nickname on the list. The code follows from the form, so that a form sent twice is one sign-up. */
export async function action({ params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  const { cohort } = await requireListed(params["cohort"]);
  const typed = (form.get("nickname") ?? "").slice(0, 100);
  const refuse = (fault: "page" | "lost" | ReturnType<typeof readNickname>["fault"]) =>
    data({ fault, typed }, { status: 400 });
  const chance = form.get("chance") ?? "";
  if (!hasHourlyToken(form, `sign up ${chance}`) || !isTrapEmpty(form)) return refuse("page");
  const { nickname, fault } = readNickname(typed);
  if (nickname === null) return refuse(fault);
  const code = await signUp(cohort, nickname, chance);
  if (code === null) return refuse("lost");
  return redirect("/workshops/place", { headers: heldPlace.keep(code, true) });
}

export default function SignUp() {
  const { cohort, hasPlace, chance, token } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { site, workshopDates: text } = useContent();
  const { state } = cohort;
  const fault = done?.fault ?? null;
  return (
    <div className="page">
      {(fault === "page" || fault === "lost") && (
        <FaultSummary title={site.faults.title}>
          <p>{text.signUp[fault]}</p>
        </FaultSummary>
      )}
      <h1>{text.tracks[cohort.track]}</h1>
      <p className="lead">
        {text.languages[cohort.language]}
        {state !== "unknown" && ` · ${text.states[state]}`}
      </p>
      <CohortDetails cohort={cohort} />
      {hasPlace && (
        <p className="note">
          {text.signUp.already} <a href="/workshops/place">{text.signUp.toPlace}</a>
        </p>
      )}
      {state === "open" || state === "full" ? (
        <SignUpForm
          isFull={state === "full"}
          chance={chance}
          token={token}
          typed={done?.typed ?? ""}
          fault={fault === "page" || fault === "lost" ? null : fault}
        />
      ) : (
        state !== "unknown" && <p className="note">{text.signUp.closed[state]}</p>
      )}
      <section className="stack">
        <h2>{text.expect.title}</h2>
        <ul className="checked-list">
          {text.expect.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p className="actions">
        <a href="/workshops/dates">{text.signUp.back}</a>
        <a href="/workshops">{text.about}</a>
      </p>
    </div>
  );
}
