import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { recordAudit } from "~/auth/audit.server";
import { requireStaff } from "~/auth/staff";
import { isDay, readClock } from "~/calendar/local-time";
import { content } from "~/content/content";
import { keepTrained } from "~/db/workshop-training.server";
import { notFound } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { TextField } from "~/ui/text-field";
import { titleOf } from "~/ui/title";
import { listFacilitators } from "~/workshops/cohorts.server";

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const staff = requireStaff(context);
  return {
    title: content[context.language].cohorts.training.title,
    token: makeFormToken(`trained ${staff.session}`),
    facilitators: (await listFacilitators()).filter(({ isActive }) => isActive),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const staff = requireStaff(context);
  const form = await readForm(request);
  const day = (form.get("day") ?? "").trim();
  const who = form.get("who") ?? "";
  const refuse = (fault: "page" | "day") => data({ fault, who, day }, { status: 400 });
  if (!hasFormToken(form, `trained ${staff.session}`)) return refuse("page");
  const person = (await listFacilitators()).find(({ id, isActive }) => id === who && isActive);
  if (!person) throw notFound();
  if (day !== "" && (!isDay(day) || day > readClock(new Date()).date)) return refuse("day");
  await recordAudit(staff.id, "training-kept", who, { day });
  await keepTrained(who, day || null);
  return redirect("/office/workshops/trained?saved");
}

/** Who finished the training: nobody else can lead a group. */
export default function Trained() {
  const { token, facilitators, isSaved } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { cohorts } = useContent();
  const { training: text } = cohorts;
  return (
    <div className="office-page">
      {done && (
        <FaultSummary title={cohorts.form.summary}>
          <p>
            {done.fault === "page" ? (
              cohorts.form.page
            ) : (
              <a href={`#day-${done.who}`}>{text.fault}</a>
            )}
          </p>
        </FaultSummary>
      )}
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {isSaved && !done && (
        <p className="note" role="status">
          {text.saved}
        </p>
      )}
      <section>
        <h2>{text.checklist}</h2>
        <ul className="checked-list">
          {text.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {facilitators.length === 0 && <p className="note">{text.none}</p>}
      {facilitators.map(({ id, name, trainedOn }) => (
        <Form method="post" key={id} autoComplete="off" noValidate className="card">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="who" value={id} />
          <TextField
            id={`day-${id}`}
            name="day"
            type="date"
            label={text.day(name)}
            help={text.help}
            defaultValue={done?.who === id ? done.day : (trainedOn ?? "")}
            fault={done?.fault === "day" && done.who === id ? text.fault : undefined}
          />
          <p>
            <button className="button button-quiet">{text.save(name)}</button>
          </p>
        </Form>
      ))}
      <p>
        <a href="/office/workshops">{cohorts.form.back}</a>
      </p>
    </div>
  );
}
