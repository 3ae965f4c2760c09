import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { makeRegionToken, sendPart } from "~/office/send-part.server";
import { readForm } from "~/http/form.server";
import { listFields } from "~/region/parts";
import { readTextsForm } from "~/region/read-form";
import { getRegion, getRegionNumber } from "~/region/region.server";
import { longestText, textKeys, type Texts } from "~/region/texts";
import { useContent } from "~/ui/language";
import { BilingualField, FieldGroup, RegionForm } from "~/ui/region-form";
import { RegionOutcome } from "~/ui/region-outcome";
import { RegionTexts } from "~/ui/region-texts";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context, request }: LoaderFunctionArgs) {
  return {
    title: content[context.language].officeRegion.texts.title,
    isDone: new URL(request.url).searchParams.has("done"),
    token: makeRegionToken(requireStaff(context)),
    number: getRegionNumber(),
    fields: listFields(getRegion().texts),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return sendPart(
    requireStaff(context),
    form,
    "texts",
    (typed) => readTextsForm(typed),
    "/office/region/texts",
  );
}

/** The few sentences that a region may put in its own words. */
export default function TextsPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { officeRegion } = useContent();
  const { texts, buttons } = officeRegion;
  const preview = sent?.preview as Texts | null | undefined;
  return (
    <div className="office-page">
      <RegionOutcome sent={sent} names={[]} />
      {page.isDone && !sent && (
        <p className="note" role="status">
          {officeRegion.done.save}
        </p>
      )}
      {preview && (
        <section className="student-view" aria-label={officeRegion.preview.title}>
          <p role="status">
            <strong>{officeRegion.preview.notSaved}</strong>
          </p>
          <RegionTexts texts={preview} />
        </section>
      )}
      <h1>{page.title}</h1>
      <p className="lead">{texts.lead}</p>
      <RegionForm
        typed={sent?.typed ?? page.fields}
        faults={sent?.faults ?? {}}
        token={page.token}
        number={sent?.number ?? page.number}
      >
        {textKeys.map((key) => (
          <FieldGroup key={key}>
            <BilingualField
              name={key}
              longest={longestText[key]}
              help={texts.longest(longestText[key])}
            />
          </FieldGroup>
        ))}
        <p className="actions entry-buttons">
          <button className="button" name="intent" value="save">
            {sent?.conflict ? buttons.saveOnTop : buttons.save}
          </button>
          <button className="button button-quiet" name="intent" value="preview">
            {buttons.preview}
          </button>
        </p>
      </RegionForm>
    </div>
  );
}
