import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { makeRegionToken, sendPart } from "~/office/send-part.server";
import { readForm } from "~/http/form.server";
import { adaptedSchema, colourTokens, ownColours, schemes } from "~/region/colours";
import { listFields } from "~/region/parts";
import { readColoursForm } from "~/region/read-form";
import { getRegion, getRegionNumber } from "~/region/region.server";
import { useContent } from "~/ui/language";
import { FieldGroup, LineField, RegionForm } from "~/ui/region-form";
import { RegionOutcome } from "~/ui/region-outcome";
import { titleOf } from "~/ui/title";
import { ColourSamples } from "./colour-samples";
import { MeasuredTable } from "./measured-table";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context, request }: LoaderFunctionArgs) {
  const { colours } = getRegion();
  return {
    title: content[context.language].officeRegion.colours.title,
    isDone: new URL(request.url).searchParams.has("done"),
    token: makeRegionToken(requireStaff(context)),
    number: getRegionNumber(),
    isAdapted: colours !== null,
    fields: listFields(colours ?? ownColours),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return sendPart(
    requireStaff(context),
    form,
    "colours",
    (typed) => readColoursForm(typed),
    "/office/region/colours",
  );
}

/** The two colours a region may change, with how they do on every ground. */
export default function ColoursPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { officeRegion } = useContent();
  const { colours, buttons } = officeRegion;
  const typed = sent?.typed ?? page.fields;
  const shown = readColours(typed);
  return (
    <div className="office-page">
      <RegionOutcome sent={sent} names={[]} />
      {page.isDone && !sent && (
        <p className="note" role="status">
          {officeRegion.done.save}
        </p>
      )}
      <h1>{page.title}</h1>
      <p className="lead">{colours.lead}</p>
      <p>{page.isAdapted ? colours.adapted : colours.own}</p>
      {sent?.preview && <p role="status">{officeRegion.preview.notSaved}</p>}
      {shown && <ColourSamples colours={shown} />}
      <RegionForm
        typed={typed}
        faults={sent?.faults ?? {}}
        token={page.token}
        number={sent?.number ?? page.number}
      >
        {colourTokens.map((token) => (
          <FieldGroup key={token}>
            <div className="side-by-side">
              {schemes.map((scheme) => (
                <LineField
                  key={scheme}
                  name={`${token}.${scheme}`}
                  type="color"
                  className="colour"
                />
              ))}
            </div>
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
      {shown && <MeasuredTable colours={shown} />}
      {page.isAdapted && (
        <Form method="post">
          <input type="hidden" name="token" value={page.token} />
          <input type="hidden" name="number" value={page.number} />
          <button className="link" name="intent" value="delete">
            {colours.reset}
          </button>
        </Form>
      )}
    </div>
  );
}

/** The colours in the fields, or null when one of them is none. */
function readColours(typed: readonly (readonly [string, string])[]) {
  const at = (field: string) => typed.find(([name]) => name === field)?.[1].toLowerCase();
  const pair = (token: string) => ({ light: at(`${token}.light`), dark: at(`${token}.dark`) });
  return adaptedSchema.safeParse({ you: pair("you"), students: pair("students") }).data ?? null;
}
