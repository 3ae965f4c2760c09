import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { findEntryId, requireEntryId } from "~/office/entry-id.server";
import { listOwnInstitutions, mayEdit } from "~/office/may-edit";
import { makeRegionToken, sendPart } from "~/office/send-part.server";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { dayOf } from "~/region/day";
import { listFields } from "~/region/parts";
import { readServiceForm } from "~/region/read-form";
import { getRegion, getRegionNumber } from "~/region/region.server";
import type { Service } from "~/region/service";
import { showService } from "~/region/shown";
import { ServiceCard } from "~/ui/contact-card";
import { RemoveEntry } from "~/ui/entry-form";
import { EntryPreview } from "~/ui/entry-preview";
import { useContent, useLanguage } from "~/ui/language";
import { RegionForm } from "~/ui/region-form";
import { RegionOutcome } from "~/ui/region-outcome";
import { titleOf } from "~/ui/title";
import { ServiceFields } from "./service-fields";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** What a new service starts from: nothing known, for the institutions of who makes it. */
function startFields(own: readonly string[]): [string, string][] {
  return [
    ["cost", "unknown"],
    ["anonymous", "unknown"],
    ["needsReferral", "unknown"],
    ...own.map((id): [string, string] => ["institutions", id]),
  ];
}

export function loader({ params, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { contacts, institutions, services } = getRegion();
  const { id, isNew } = findEntryId(params["id"]);
  const service = services.find((each) => each.id === id);
  if (!service && !isNew) throw notFound();
  const own = listOwnInstitutions(staff.grants);
  return {
    id,
    title:
      service?.name[context.language] ?? content[context.language].officeRegion.titles.newService,
    token: makeRegionToken(staff),
    number: getRegionNumber(),
    fields: service ? listFields(service) : startFields(own),
    service: service ?? null,
    isOwn: mayEdit(staff.grants, `services/${id}`, service ?? null),
    institutions: institutions.map(({ id: of, name }) => ({
      id: of,
      name,
      isOwn: own.includes(of),
    })),
    contacts,
    today: dayOf(new Date()),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = requireEntryId(params["id"], form);
  return sendPart(requireStaff(context), form, `services/${id}`, (typed, today) =>
    readServiceForm(id, typed, today),
  );
}

/** One service: what is offered, for whom, where and when. */
export default function ServicePage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { officeRegion } = useContent();
  const preview = sent?.preview as Service | null | undefined;
  return (
    <div className="office-page">
      <RegionOutcome sent={sent} names={[...page.contacts, ...page.institutions]} />
      {preview && (
        <EntryPreview verifiedOn={preview.verifiedOn} today={page.today} isEmergency={false}>
          <BothLanguages service={preview} page={page} />
        </EntryPreview>
      )}
      <h1>{page.title}</h1>
      {page.service && !page.isOwn && (
        <>
          <p>{officeRegion.foreign}</p>
          <div className="side-by-side">
            <BothLanguages service={page.service} page={page} />
          </div>
        </>
      )}
      {page.isOwn && (
        <RegionForm
          typed={sent?.typed ?? page.fields}
          faults={sent?.faults ?? {}}
          token={page.token}
          number={sent?.number ?? page.number}
        >
          <input type="hidden" name="id" value={page.id} />
          <ServiceFields page={page} hasConflict={Boolean(sent?.conflict)} />
        </RegionForm>
      )}
      {page.service && page.isOwn && (
        <RemoveEntry name={page.title} token={page.token} number={page.number} />
      )}
    </div>
  );
}

export type ServicePageData = ReturnType<typeof useLoaderData<typeof loader>>;

function BothLanguages({ service, page }: { service: Service; page: ServicePageData }) {
  const language = useLanguage();
  const shown = {
    service: showService(service, page.contacts, page.today),
    institutions: page.institutions,
  };
  return (
    <>
      <ServiceCard {...shown} language={language} />
      <ServiceCard {...shown} language={language === "nl" ? "en" : "nl"} />
    </>
  );
}
