import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/staff";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readUpload } from "~/http/form.server";
import { getRegion } from "~/region/region.server";
import { checkCalendar } from "~/talk/import-calendar.server";
import { previewSlots } from "~/talk/preview.server";
import { listOwnInstitutions, publishSlots } from "~/talk/publish.server";
import { readParticulars } from "~/talk/read-publication";
import { Field } from "~/ui/field";
import { useContent } from "~/ui/language";
import { SlotFields } from "~/ui/slot-fields";
import { SlotFaults } from "~/ui/slot-faults";
import { SlotPreview } from "~/ui/slot-preview";
import { titleOf } from "~/ui/title";

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  const own = listOwnInstitutions(staff);
  return {
    title: content[context.language].officeTalk.calendar.title,
    token: makeFormToken(`slots ${staff.session}`),
    institutions: getRegion()
      .institutions.filter(({ id }) => own.includes(id))
      .map(({ id, name }) => ({ id, name })),
  };
}

/** Reads, previews and publishes a calendar file: every time everything is sent and checked anew. */
export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const upload = await readUpload(request, "file");
  if (!upload || !hasFormToken(upload.form, `slots ${staff.session}`)) throw forbidden();
  const { form, file } = upload;
  const intent = form.get("intent");
  const read = checkCalendar(file, form.get("times"), new Date());
  const { value: particulars, faults } = readParticulars(form);
  const kept = read.kind === "calendar" ? read : null;
  const typed = [...form].filter(
    ([name]) => !["token", "intent", "series", "times"].includes(name),
  );
  const times: [string, string][] = kept ? [["times", JSON.stringify(kept.stretches)]] : [];
  const answer = {
    typed: [...typed, ...times],
    found: kept && { count: kept.stretches.length, leftOut: kept.leftOut },
    fileFault: read.kind === "fault" ? read.fault : null,
    faults,
    preview: null,
  };
  if (intent === "change") return data({ ...answer, faults: {}, fileFault: null });
  if (!kept || Object.keys(faults).length > 0) return data(answer, { status: 400 });
  if (intent !== "publish") {
    const preview = await previewSlots(staff, particulars, kept.stretches, []);
    return data({ ...answer, preview });
  }
  const series = (form.get("series") ?? "").slice(0, 16);
  const outcome = await publishSlots(staff, series, particulars, kept.stretches, new Date());
  if (outcome === "refused") throw data("role", { status: 403 });
  return redirect(`/office/talk/hours?done=${kept.stretches.length}`);
}

/** Times from a calendar that somebody keeps elsewhere. */
export default function ImportCalendar() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { officeTalk } = useContent();
  const { calendar, hours } = officeTalk;
  if (sent?.preview)
    return (
      <SlotPreview
        preview={sent.preview}
        token={page.token}
        institutions={page.institutions}
        typed={sent.typed}
        encType="multipart/form-data"
      />
    );
  const fault = sent?.fileFault;
  const said =
    fault &&
    (fault.code === "unknown-zone"
      ? calendar.faults["unknown-zone"](fault.zone)
      : calendar.faults[fault.code]);
  const times = sent?.typed.find(([name]) => name === "times")?.[1];
  return (
    <div className="office-page">
      <SlotFaults faults={sent?.faults ?? {}} said={said ?? null} field="file" />
      <h1>{calendar.title}</h1>
      <p className="lead">{calendar.lead}</p>
      <Form
        method="post"
        encType="multipart/form-data"
        className="region-form"
        noValidate
        autoComplete="off"
      >
        <input type="hidden" name="token" value={page.token} />
        {times && <input type="hidden" name="times" value={times} />}
        <section className="field-group">
          {sent?.found && <p>{calendar.read(sent.found.count, sent.found.leftOut)}</p>}
          <Field id="file" label={calendar.file} help={calendar.fileHelp} fault={said ?? undefined}>
            {(described) => (
              <input
                id="file"
                name="file"
                type="file"
                accept=".ics,text/calendar"
                className="text-field"
                {...described}
              />
            )}
          </Field>
          <SlotFields
            institutions={page.institutions}
            typed={sent?.typed ?? []}
            faults={sent?.faults ?? {}}
          />
        </section>
        <p className="actions entry-buttons">
          <button className="button" name="intent" value="preview">
            {hours.preview}
          </button>
          <a href="/office/talk/hours">{officeTalk.nav.hours}</a>
        </p>
      </Form>
    </div>
  );
}
