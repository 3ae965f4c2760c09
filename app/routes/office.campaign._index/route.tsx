import { randomBytes } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit } from "~/auth/audit.server";
import { requireStaff, type SignedIn } from "~/auth/staff";
import { checkCertification } from "~/campaign/certify";
import { describeCampaign } from "~/campaign/describe-campaign";
import { content } from "~/content/content";
import {
  certifyCampaign,
  closeCampaign,
  findCampaign,
  keepInvited,
  listCampaigns,
  openCampaign,
} from "~/db/campaigns.server";
import { findNormsInUse } from "~/db/norm-tables.server";
import { findLatestSnapshot, findReleased } from "~/db/snapshots.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { isoWeek } from "~/questionnaire/iso-week";
import { getRegion } from "~/region/region.server";
import { publishWeeks } from "~/snapshots/publish-weeks";
import { ChartScript } from "~/ui/chart-table";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { Numbers } from "./numbers";
import { Waves } from "./waves";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** Later than any week: an open wave has no end yet. */
const noEnd = "9999-W53";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const [latest, released, campaigns] = await Promise.all([
    findLatestSnapshot(),
    findReleased(),
    listCampaigns(),
  ]);
  const { searchParams } = new URL(request.url);
  const chosen = campaigns.find(({ id }) => id === searchParams.get("wave"));
  const publish = (wave: { openedWeek: string; closedWeek: string | null }) =>
    publishWeeks(released ?? {}, wave.openedWeek, wave.closedWeek ?? noEnd);
  const published = chosen ? publish(chosen) : latest?.published;
  return {
    title: content[context.language].campaign.title,
    token: makeFormToken(`campaign ${staff.session}`),
    saved: searchParams.has("saved"),
    chosen: chosen?.id ?? "",
    institutions: getRegion().institutions.map(({ id, name }) => ({ id, name })),
    snapshot: latest && { version: latest.version, week: latest.week },
    view: published ? describeCampaign(published, (await findNormsInUse()).norms) : null,
    waves: campaigns.map((wave) => ({
      ...wave,
      certification: checkCertification(wave, publish(wave)),
    })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const fault = hasFormToken(form, `campaign ${staff.session}`)
    ? await change(staff, form)
    : "page";
  if (fault) return data({ fault, typed: Object.fromEntries(form) }, { status: 400 });
  return redirect("/office/campaign?saved");
}

type Fault = keyof (typeof content)["nl"]["campaign"]["faults"];

/** Does what a button of the page asks; returns why not, or null. */
async function change(staff: SignedIn, form: URLSearchParams): Promise<Fault | null> {
  const week = isoWeek(new Date());
  const intent = form.get("intent");
  if (intent === "open") {
    const name = (form.get("name") ?? "").trim();
    if (name === "" || name.length > 80) return "name";
    const id = randomBytes(9).toString("base64url");
    await recordAudit(staff.id, "campaign-opened", id);
    return (await openCampaign({ id, name, openedWeek: week })) ? null : "already-open";
  }
  const wave = await findCampaign(form.get("wave") ?? "");
  if (!wave) return "page";
  if (intent === "close") {
    await recordAudit(staff.id, "campaign-closed", wave.id);
    await closeCampaign(wave.id, week);
    return null;
  }
  if (intent === "invited") {
    const invited = Number((form.get("invited") ?? "").replace(/[. ]/g, ""));
    const invitedWho = (form.get("invitedWho") ?? "").trim();
    if (!Number.isInteger(invited) || invited < 1 || invited > 1_000_000) return "invited";
    if (invitedWho === "" || invitedWho.length > 200) return "who";
    await keepInvited(wave.id, { invited, invitedWho });
    return null;
  }
  if (intent !== "certify") return "page";
  const released = (await findReleased()) ?? {};
  const published = publishWeeks(released, wave.openedWeek, wave.closedWeek ?? noEnd);
  if (checkCertification(wave, published).kind === "may-not") return "certify";
  await recordAudit(staff.id, "norms-published", wave.id, { certified: true });
  await certifyCampaign(wave.id, new Date().toISOString().slice(0, 10));
  return null;
}

/** What our own answers say, from frozen snapshots only, and the waves they come in. */
export default function Campaign() {
  const page = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { campaign } = useContent();
  return (
    <div className="office-page campaign">
      {done && (
        <FaultSummary title={campaign.faults.title}>
          <p>{campaign.faults[done.fault]}</p>
        </FaultSummary>
      )}
      <h1>{campaign.title}</h1>
      <p className="lead">{campaign.lead}</p>
      {page.saved && !done && (
        <p className="note" role="status">
          {campaign.saved}
        </p>
      )}
      <Numbers {...page} />
      <Waves waves={page.waves} token={page.token} typed={done?.typed} />
      <ChartScript />
    </div>
  );
}
