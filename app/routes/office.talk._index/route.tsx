import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { readClock } from "~/calendar/local-time";
import { content } from "~/content/content";
import { listServiceCounts } from "~/db/service-counts.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { dayOf } from "~/region/day";
import { getRegion } from "~/region/region.server";
import { listShown } from "~/region/shown";
import { publishCounts } from "~/snapshots/service-counts";
import { listOwnTalks, markTalk, outcomes } from "~/talk/day.server";
import { listOnward } from "~/talk/onward";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { Numbers } from "./numbers";
import { TalkCard } from "./talk-card";

export const meta = titleOf<typeof loader>((page) => page?.title);

const week = 7 * 24 * 3_600_000;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const now = new Date();
  const region = getRegion();
  return {
    title: content[context.language].officeTalk.day.title,
    token: makeFormToken(`talks ${staff.session}`),
    isKept: new URL(request.url).searchParams.has("kept"),
    today: readClock(now).date,
    talks: (await listOwnTalks(staff, now)).map((talk) => ({
      ...talk,
      date: readClock(talk.slot.startsAt).date,
    })),
    offers: listOnward(listShown(region, dayOf(now))),
    institutions: region.institutions.map(({ id, name }) => ({ id, name })),
    counts: publishCounts(
      await listServiceCounts("talk-"),
      isoWeek(new Date(now.getTime() - week)),
    ),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const refuse = (fault: "page" | "early" | "unknown", status: number) =>
    data({ fault }, { status });
  const outcome = outcomes.find((each) => each === form.get("outcome"));
  if (!outcome || !hasFormToken(form, `talks ${staff.session}`)) return refuse("page", 400);
  const known = listOnward(listShown(getRegion(), dayOf(new Date()))).map(({ id }) => id);
  const onward = known.filter((id) => form.getAll("onward").includes(id));
  const to = { outcome, followUp: form.has("followUp"), onward };
  const done = await markTalk(staff, form.get("slot") ?? "", to, new Date());
  if (done === "marked") return redirect("/office/talk?kept");
  return refuse(done, done === "early" ? 409 : 404);
}

export type DayPage = ReturnType<typeof useLoaderData<typeof loader>>;
export type Talk = DayPage["talks"][number];

/** Who comes today, who comes later, and what is still to be closed. */
export default function Day() {
  const page = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { officeTalk, site } = useContent();
  const { day, hours } = officeTalk;
  const isDone = ({ outcome }: Talk) => outcome !== null;
  const isToday = ({ date }: Talk) => date === page.today;
  const open = page.talks.filter((talk) => !isDone(talk));
  const parts = [
    ["open", open.filter((talk) => talk.isOver && !isToday(talk) && !talk.slot.withdrawn)],
    ["today", open.filter(isToday)],
    ["coming", open.filter((talk) => !talk.isOver && !isToday(talk))],
    ["done", page.talks.filter(isDone)],
  ] as const;
  return (
    <div className="office-page">
      {fault && (
        <FaultSummary title={site.faults.title}>
          <p>{fault === "early" ? day.early : hours[fault]}</p>
        </FaultSummary>
      )}
      <h1>{day.title}</h1>
      <p className="lead">{day.lead}</p>
      {page.isKept && !fault && (
        <p className="note" role="status">
          {day.kept}
        </p>
      )}
      {parts.map(([part, talks]) =>
        talks.length === 0 && part !== "today" ? null : (
          <section key={part}>
            <h2>{day[part]}</h2>
            {talks.length === 0 && (
              <p>
                {page.talks.length === 0 ? day.none : day.noneToday}{" "}
                <a href="/office/talk/hours">{day.publish}</a>
              </p>
            )}
            {talks.map((talk) => (
              <TalkCard key={talk.slot.id} talk={talk} page={page} />
            ))}
          </section>
        ),
      )}
      <Numbers counts={page.counts} institutions={page.institutions} />
    </div>
  );
}
