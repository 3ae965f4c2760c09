import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff, type SignedIn } from "~/auth/staff";
import { content } from "~/content/content";
import { hasFeed } from "~/db/calendar-feeds.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { previewSlots, todayHere } from "~/talk/preview.server";
import { listOwnInstitutions, listPublished, publishSlots, withdraw } from "~/talk/publish.server";
import { readParticulars, readRepeat } from "~/talk/read-publication";
import { expandRepeat } from "~/talk/repeat";
import { showSlot } from "~/talk/stored-slot";
import { useContent } from "~/ui/language";
import { SlotFaults } from "~/ui/slot-faults";
import { SlotPreview } from "~/ui/slot-preview";
import { titleOf } from "~/ui/title";
import { HoursForm } from "./hours-form";
import { Published } from "./published";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Times that the list shows; the rest is counted. */
const mostShown = 60;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const published = await listPublished(staff, new Date());
  const own = listOwnInstitutions(staff);
  const { searchParams } = new URL(request.url);
  return {
    title: content[context.language].officeTalk.hours.title,
    token: makeFormToken(`slots ${staff.session}`),
    done: searchParams.get("done"),
    institutions: getRegion()
      .institutions.filter(({ id }) => own.includes(id))
      .map(({ id, name }) => ({ id, name })),
    published: published.slice(0, mostShown).map(({ isBooked, isOwn, kind, ...slot }) => ({
      ...showSlot({ ...slot, kind }),
      kind,
      isBooked,
      isOwn,
    })),
    later: Math.max(0, published.length - mostShown),
    hasFeed: await hasFeed(staff.id),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  if (!hasFormToken(form, `slots ${staff.session}`)) return refuse("page", 400);
  const intent = form.get("intent");
  if (intent === "withdraw" || intent === "withdraw-series") {
    const scope = intent === "withdraw" ? "one" : "series";
    const outcome = await withdraw(staff, form.get("slot") ?? "", scope, new Date());
    if (outcome === "refused") throw data("role", { status: 403 });
    if (outcome === "unknown") return refuse("unknown", 404);
    return redirect("/office/talk/hours?done=withdrawn");
  }
  return publish(staff, form);
}

const refuse = (fault: "page" | "unknown", status: number) =>
  data({ fault, typed: [] as [string, string][], faults: {}, preview: null }, { status });

/** Checks, previews and publishes: every time everything is sent and checked anew. */
async function publish(staff: SignedIn, form: URLSearchParams) {
  const intent = form.get("intent");
  const typed = [...form].filter(([name]) => !["token", "intent", "series"].includes(name));
  const { value: particulars, faults } = readParticulars(form);
  const repeat = readRepeat(form, particulars.kind, todayHere());
  const all = { ...faults, ...repeat.faults };
  const answer = { fault: null, typed, faults: all, preview: null };
  if (intent === "change") return data({ ...answer, faults: {} });
  if (Object.keys(all).length > 0) return data(answer, { status: 400 });
  const { stretches, skipped } = expandRepeat(repeat.value);
  if (intent !== "publish")
    return data({
      ...answer,
      preview: await previewSlots(staff, particulars, stretches, skipped),
    });
  const series = (form.get("series") ?? "").slice(0, 16);
  const outcome = await publishSlots(staff, series, particulars, stretches, new Date());
  if (outcome === "refused") throw data("role", { status: 403 });
  return redirect(`/office/talk/hours?done=${stretches.length}`);
}

/** What is published, and the form for more. */
export default function Hours() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { hours } = useContent().officeTalk;
  if (sent?.preview)
    return (
      <SlotPreview
        preview={sent.preview}
        token={page.token}
        institutions={page.institutions}
        typed={sent.typed}
      />
    );
  return (
    <div className="office-page">
      <SlotFaults faults={sent?.faults ?? {}} said={sent?.fault ? hours[sent.fault] : null} />
      <h1>{hours.title}</h1>
      <p className="lead">{hours.lead}</p>
      {page.done && !sent && (
        <p className="note" role="status">
          {page.done === "withdrawn" ? hours.withdrawn : hours.published(Number(page.done) || 0)}
        </p>
      )}
      <Published page={page} />
      <HoursForm page={page} typed={sent?.typed ?? []} faults={sent?.faults ?? {}} />
    </div>
  );
}

export type HoursPage = ReturnType<typeof useLoaderData<typeof loader>>;
