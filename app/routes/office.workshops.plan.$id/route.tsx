import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordRefusal } from "~/auth/audit.server";
import { requireStaff, type SignedIn } from "~/auth/staff";
import { content } from "~/content/content";
import { notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent, useLanguage } from "~/ui/language";
import { sayMeeting } from "~/ui/say-meeting";
import { titleOf } from "~/ui/title";
import { listWarnings, type PublishFault, workshopMinutes } from "~/workshops/cohort";
import {
  findPublishFaults,
  listAllCohorts,
  listFacilitators,
  openCohort,
} from "~/workshops/cohorts.server";
import { listPlanned, mayPlan } from "~/workshops/may-see";
import { type CohortField, readCohort } from "~/workshops/read-cohort";
import { CohortForm } from "./cohort-form";
import { EndForm } from "./end-form";
import { endCohort, savePlan } from "./save-plan.server";
import { writeFields } from "./write-fields";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** The cohort of an address, or null for a new one; only of who plans it. */
async function requirePlanned(staff: SignedIn, id: string | undefined) {
  if (id === "new") return null;
  const cohort = await openCohort(id ?? "");
  if (!cohort || cohort.state === "cancelled") throw notFound();
  if (mayPlan(staff, cohort)) return cohort;
  await recordRefusal("access-refused", "routes/office.workshops.plan.$id", staff.id);
  throw data("role", { status: 403 });
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const cohort = await requirePlanned(staff, params["id"]);
  const own = listPlanned(staff.grants);
  const { searchParams } = new URL(request.url);
  const facilitators = await listFacilitators();
  const text = content[context.language].cohorts.form;
  return {
    title: cohort ? text.titleChange : text.title,
    token: makeFormToken(`cohort ${staff.session} ${params["id"]} ${cohort?.sequence ?? 0}`),
    state: cohort?.state ?? null,
    fields: writeFields(cohort),
    /** Who can be chosen, and who is chosen already though gone. */
    facilitators: facilitators.filter(
      ({ id, isActive }) =>
        isActive || id === cohort?.facilitatorId || id === cohort?.cofacilitatorId,
    ),
    institutions: getRegion()
      .institutions.filter(({ id }) => own.includes(id))
      .map(({ id, name }) => ({ id, name })),
    publishFaults: cohort ? await findPublishFaults(cohort) : [],
    warnings: cohort ? listWarnings(cohort, await listAllCohorts()) : [],
    news: (["saved", "published", "asked"] as const).find((news) => searchParams.has(news)) ?? null,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const cohort = await requirePlanned(staff, params["id"]);
  const typed = Object.fromEntries(form) as Partial<Record<CohortField, string>>;
  const refuse = (fault: "page" | "raced" | "wrongState") =>
    data({ fault, faults: {}, typed }, { status: 400 });
  const subject = `cohort ${staff.session} ${params["id"]} ${cohort?.sequence ?? 0}`;
  if (!hasFormToken(form, subject)) return refuse("page");
  const intent = form.get("intent");
  if (cohort && (intent === "delete" || intent === "cancel")) {
    if (!(await endCohort(staff.id, cohort, intent))) return refuse("wrongState");
    return redirect("/office/workshops?deleted");
  }
  const facilitators = await listFacilitators();
  const { plan, faults } = readCohort(form, {
    institutions: listPlanned(staff.grants),
    facilitators: facilitators.map(({ id }) => id),
  });
  if (!plan) return data({ fault: "field" as const, faults, typed }, { status: 400 });
  const saved = await savePlan(staff.id, cohort, plan, intent === "publish");
  if (saved.kind === "raced") return refuse("raced");
  if (saved.kind === "refused")
    return data(
      { fault: "missing" as const, faults: {}, typed, missing: saved.faults },
      { status: 400 },
    );
  return redirect(`/office/workshops/plan/${saved.id}?${saved.kind}`);
}

/** Plans a group, changes it, publishes it, calls it off. */
export default function Plan() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const language = useLanguage();
  const { form: text } = useContent().cohorts;
  const { state, news, publishFaults, warnings } = page;
  const missing = done && "missing" in done ? done.missing : null;
  // Of a published group only what somebody can still mend.
  const shownFaults = publishFaults.filter((fault) => state === "draft" || fault !== "past");
  const tellsFaults = (news === "asked" || state === "published") && shownFaults.length > 0;
  return (
    <div className="office-page">
      {done && (
        <FaultSummary title={text.summary}>
          {done.fault === "field" ? (
            <ul>
              {Object.entries(done.faults).map(([field, fault]) => (
                <li key={field}>
                  <a href={`#${field}`}>{text.field[fault]}</a>
                </li>
              ))}
            </ul>
          ) : done.fault === "missing" ? (
            <PublishFaults faults={missing ?? []} />
          ) : (
            <p>{text[done.fault]}</p>
          )}
        </FaultSummary>
      )}
      {!done && tellsFaults && (
        <FaultSummary title={state === "draft" ? text.notYet : text.stillPublished}>
          <PublishFaults faults={shownFaults} />
        </FaultSummary>
      )}
      <h1>{state ? text.titleChange : text.title}</h1>
      {!done && news && news !== "asked" && (
        <p className="note" role="status">
          {text[news]}
        </p>
      )}
      {!done && warnings.length > 0 && (
        <div className="note stack">
          <h2>{text.warnings}</h2>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.kind}>
                {warning.kind === "gap"
                  ? text.gap(warning.days)
                  : text.samePlace(sayMeeting(warning.on, workshopMinutes, language))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {state === "published" && <p>{text.changeHelp}</p>}
      <CohortForm
        {...page}
        fields={{ ...page.fields, ...done?.typed }}
        faults={done?.faults ?? {}}
      />
      {state && <EndForm state={state} token={page.token} />}
      <p>
        <a href="/office/workshops">{text.back}</a>
      </p>
    </div>
  );
}

function PublishFaults({ faults }: { faults: readonly PublishFault[] }) {
  const { publishFaults } = useContent().cohorts.form;
  return (
    <ul>
      {faults.map((fault) => (
        <li key={fault}>{publishFaults[fault]}</li>
      ))}
    </ul>
  );
}
