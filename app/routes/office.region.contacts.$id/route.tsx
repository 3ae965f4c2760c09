import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { findEntryId, requireEntryId } from "~/office/entry-id.server";
import { makeRegionToken, sendPart } from "~/office/send-part.server";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import type { Contact } from "~/region/contact";
import { dayOf } from "~/region/day";
import { listFields } from "~/region/parts";
import { readContactForm } from "~/region/read-form";
import { isEmergency } from "~/region/region";
import { getRegion, getRegionNumber } from "~/region/region.server";
import { ContactCard } from "~/ui/contact-card";
import { RemoveEntry } from "~/ui/entry-form";
import { EntryPreview } from "~/ui/entry-preview";
import { useLanguage } from "~/ui/language";
import { RegionForm } from "~/ui/region-form";
import { RegionOutcome } from "~/ui/region-outcome";
import { titleOf } from "~/ui/title";
import { ContactFields } from "./contact-fields";

export const meta = titleOf<typeof loader>((page) => page?.title);

/** What a new contact starts from: nothing known. */
const unknown = [
  ["kind", "unknown"],
  ["cost", "unknown"],
  ["anonymous", "unknown"],
  ["needsReferral", "unknown"],
] as [string, string][];

export function loader({ params, context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const { contacts, institutions } = getRegion();
  const { id, isNew } = findEntryId(params["id"]);
  const contact = contacts.find((each) => each.id === id);
  if (!contact && !isNew) throw notFound();
  return {
    id,
    title:
      contact?.name[context.language] ?? content[context.language].officeRegion.titles.newContact,
    token: makeRegionToken(staff),
    number: getRegionNumber(),
    fields: contact ? listFields(contact) : unknown,
    mayGo: contact !== undefined && !isEmergency(contact),
    names: [...contacts, ...institutions].map(({ id: of, name }) => ({ id: of, name })),
    today: dayOf(new Date()),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = requireEntryId(params["id"], form);
  return sendPart(requireStaff(context), form, `contacts/${id}`, (typed, today) =>
    readContactForm(id, typed, today),
  );
}

/** One contact: what students read of it, and who checked that when. */
export default function ContactPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const language = useLanguage();
  const preview = sent?.preview as Contact | null | undefined;
  const number = sent?.number ?? page.number;
  return (
    <div className="office-page">
      <RegionOutcome sent={sent} names={page.names} />
      {preview && (
        <EntryPreview
          verifiedOn={preview.verifiedOn}
          today={page.today}
          isEmergency={isEmergency(preview)}
        >
          <ContactCard contact={preview} language={language} />
          <ContactCard contact={preview} language={language === "nl" ? "en" : "nl"} />
        </EntryPreview>
      )}
      <h1>{page.title}</h1>
      <RegionForm
        typed={sent?.typed ?? page.fields}
        faults={sent?.faults ?? {}}
        token={page.token}
        number={number}
      >
        <input type="hidden" name="id" value={page.id} />
        <ContactFields today={page.today} hasConflict={Boolean(sent?.conflict)} />
      </RegionForm>
      {page.mayGo && <RemoveEntry name={page.title} token={page.token} number={page.number} />}
    </div>
  );
}
