import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit, recordRefusal } from "~/auth/audit.server";
import { requireStaff, type SignedIn } from "~/auth/staff";
import { addDays, readClock } from "~/calendar/local-time";
import { content } from "~/content/content";
import { keepNote } from "~/db/cohorts.server";
import { keepAttendance } from "~/db/sign-ups.server";
import { env } from "~/env.server";
import { notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { keptWeeks, workshops } from "~/workshops/cohort";
import { listFacilitators, listPlaces, openCohort } from "~/workshops/cohorts.server";
import { maySee } from "~/workshops/may-see";
import { Attendance } from "./attendance";
import { GroupFacts } from "./group-facts";

export const meta = titleOf<typeof loader>((page) => page?.title);

const longestNote = 1000;

/** A published group, for who leads or plans it; of others not even whether it is there. */
async function requireSeen(staff: SignedIn, id: string | undefined) {
  const cohort = await openCohort(id ?? "");
  if (!cohort || cohort.state === "draft") throw notFound();
  if (maySee(staff, cohort)) return cohort;
  await recordRefusal("access-refused", "routes/office.workshops.$cohort", staff.id);
  throw data("role", { status: 403 });
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const cohort = await requireSeen(staff, params["cohort"]);
  const facilitators = await listFacilitators();
  const { track, language, firstAt, secondAt, isOnline, place, room, crisisContact } = cohort;
  const leads = [cohort.facilitatorId, cohort.cofacilitatorId].map(
    (id) => facilitators.find((each) => each.id === id)?.name ?? "",
  );
  const now = new Date().toISOString();
  return {
    title: content[context.language].cohorts.group.title,
    token: makeFormToken(`cohort list ${staff.session} ${cohort.id}`),
    cohort: { track, language, firstAt, secondAt, isOnline, place, room, crisisContact },
    state: cohort.state,
    note: cohort.note,
    leads: leads.filter((name) => name !== ""),
    list: await listPlaces(cohort),
    begun: { first: firstAt <= now, second: secondAt <= now },
    wallCode: cohort.wallCode,
    address: `${new URL(env.PUBLIC_ORIGIN).host}/workshops/evaluation`,
    erasedAfter: addDays(readClock(secondAt).date, keptWeeks * 7),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const cohort = await requireSeen(staff, params["cohort"]);
  const note = (form.get("note") ?? "").replace(/\r\n/g, "\n").trim();
  const refuse = (fault: "page" | "noteLong") => data({ fault, note }, { status: 400 });
  if (!hasFormToken(form, `cohort list ${staff.session} ${cohort.id}`)) return refuse("page");
  if (note.length > longestNote) return refuse("noteLong");
  await recordAudit(staff.id, "cohort-kept", cohort.id);
  await keepNote(cohort.id, note);
  const now = new Date().toISOString();
  for (const { turn } of (await listPlaces(cohort)).places)
    await keepAttendance(cohort.id, turn, readAttendance(form, turn, cohort, now));
  return redirect(`/office/workshops/${cohort.id}?saved`);
}

/** Who was there, of workshops that have begun. */
function readAttendance(
  form: URLSearchParams,
  turn: number,
  cohort: { firstAt: string; secondAt: string },
  now: string,
) {
  const said = workshops.flatMap((workshop) => {
    const startsAt = workshop === "first" ? cohort.firstAt : cohort.secondAt;
    const value = form.get(`${workshop}-${turn}`);
    const isValue = value === "" || value === "present" || value === "absent";
    return startsAt <= now && isValue ? [[workshop, value] as const] : [];
  });
  return Object.fromEntries(said);
}

/** One group for who leads it: nicknames, who was there, how it went. */
export default function Group() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { cohorts, site } = useContent();
  const { group: text } = cohorts;
  const { list, token } = page;
  return (
    <div className="office-page">
      {done && (
        <FaultSummary title={site.faults.title}>
          <p>{done.fault === "page" ? cohorts.form.page : text.noteLong}</p>
        </FaultSummary>
      )}
      <h1>{text.title}</h1>
      {page.isSaved && !done && (
        <p className="note no-print" role="status">
          {text.saved}
        </p>
      )}
      <GroupFacts {...page} />
      <p>
        <strong>{text.count(list.places.length, page.cohort.room)}</strong>{" "}
        {list.waiting > 0 && text.waiting(list.waiting)}
      </p>
      <Form method="post" autoComplete="off">
        <input type="hidden" name="token" value={token} />
        <Attendance places={list.places} begun={page.begun} />
        <div className="field no-print">
          <label className="question-label" htmlFor="note">
            {text.note}
          </label>
          <p className="small" id="note-help">
            {text.noteHelp}
          </p>
          <textarea
            id="note"
            name="note"
            rows={6}
            className="text-field"
            defaultValue={done?.note ?? page.note}
            aria-describedby="note-help"
            aria-invalid={done?.fault === "noteLong" ? true : undefined}
          />
        </div>
        <p className="actions no-print">
          <button className="button">{text.save}</button>
          <button type="button" className="button button-quiet" data-print hidden data-scripted>
            {text.print}
          </button>
        </p>
      </Form>
      <p className="small no-print">{text.erased(page.erasedAfter)}</p>
      <p className="no-print">
        <a href="/office/workshops">{cohorts.form.back}</a>
      </p>
    </div>
  );
}
