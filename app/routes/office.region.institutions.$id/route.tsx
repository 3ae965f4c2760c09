import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { findEntryId, requireEntryId } from "~/office/entry-id.server";
import { makeRegionToken, sendPart } from "~/office/send-part.server";
import { notFound } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { listFields } from "~/region/parts";
import { readInstitutionForm } from "~/region/read-form";
import { educations } from "~/region/region";
import { getRegion, getRegionNumber } from "~/region/region.server";
import { useContent } from "~/ui/language";
import { BilingualField, ChoiceField, FieldGroup, RegionForm } from "~/ui/region-form";
import { RegionOutcome } from "~/ui/region-outcome";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ params, context }: LoaderFunctionArgs) {
  const { institutions } = getRegion();
  const { id, isNew } = findEntryId(params["id"]);
  const institution = institutions.find((each) => each.id === id);
  if (!institution && !isNew) throw notFound();
  const { titles } = content[context.language].officeRegion;
  return {
    id,
    title: institution?.name[context.language] ?? titles.newInstitution,
    token: makeRegionToken(requireStaff(context)),
    number: getRegionNumber(),
    fields: institution ? listFields(institution) : [["asked", "yes"] as [string, string]],
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = requireEntryId(params["id"], form);
  return sendPart(
    requireStaff(context),
    form,
    `institutions/${id}`,
    (typed) => readInstitutionForm(id, typed),
    "/office/region/institutions",
  );
}

/** One institution. It can leave the questionnaire, and never the region. */
export default function InstitutionPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { helps, values, buttons } = useContent().officeRegion;
  return (
    <div className="office-page">
      <RegionOutcome sent={sent} names={[]} />
      <h1>{page.title}</h1>
      <RegionForm
        typed={sent?.typed ?? page.fields}
        faults={sent?.faults ?? {}}
        token={page.token}
        number={sent?.number ?? page.number}
      >
        <input type="hidden" name="id" value={page.id} />
        <FieldGroup>
          <BilingualField name="name" longest={80} />
          <ChoiceField
            name="education"
            options={[
              { value: "", text: values.noEducation },
              ...educations.map((value) => ({ value, text: values[value] })),
            ]}
          />
          <ChoiceField
            name="asked"
            help={helps.asked}
            options={(["yes", "no"] as const).map((value) => ({ value, text: values[value] }))}
          />
        </FieldGroup>
        <p className="actions">
          <button className="button">{sent?.conflict ? buttons.saveOnTop : buttons.save}</button>
          <a href="/office/region/institutions">{buttons.back}</a>
        </p>
      </RegionForm>
    </div>
  );
}
