import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { hasHourlyToken, makeHourlyToken, readForm } from "~/http/form.server";
import { useContent } from "~/ui/language";
import { ReceiptField } from "~/ui/receipt-field";
import { titleOf } from "~/ui/title";
import { heldWorkbook, openWorkbook } from "~/visit/workbook.server";
import { sessions } from "~/workshops/session-plan";
import { tracks } from "~/workshops/tracks";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: content[context.language].workbook.title,
    token: makeHourlyToken("workbook code"),
    erased: new URL(request.url).searchParams.has("erased"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  if (!hasHourlyToken(form, "workbook code"))
    return data({ fault: "page" as const }, { status: 400 });
  const opened = await openWorkbook(form.get("code") ?? "");
  if ("fault" in opened)
    return data({ fault: opened.fault }, { status: opened.fault === "unknown" ? 404 : 400 });
  return redirect(`/workshops/workbook/${opened.workbook.track}`, {
    headers: heldWorkbook.keep(opened.code, false),
  });
}

/** Four workbooks to write in, and the way back to one that was kept. */
export default function Workbooks() {
  const { token, erased } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { workbook: text, feedback, tracks: about } = useContent();
  return (
    <div className="page">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {erased && (
        <p className="note" role="status">
          {text.kept.erased}
        </p>
      )}
      <section className="stack">
        <h2>{text.choose}</h2>
        <ul className="plain-list">
          {tracks.map((track) => (
            <li key={track}>
              <a href={`/workshops/workbook/${track}`}>{feedback.styles[track].handling}</a>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{text.open.title}</h2>
        <Form
          method="post"
          action="/workshops/workbook?index"
          className="stack"
          autoComplete="off"
          noValidate
        >
          <input type="hidden" name="token" value={token} />
          <ReceiptField fault={fault} unknown={text.open.unknown} />
          <p>
            <button className="button">{text.open.button}</button>
          </p>
        </Form>
      </section>
      <section className="stack">
        <h2>{text.handout.paper}</h2>
        {tracks.map((track) => (
          <p key={track}>
            {feedback.styles[track].name}:{" "}
            {sessions.map((session, place) => (
              <span key={session}>
                {place > 0 && " · "}
                <a href={`/workshops/handout/${track}/${session}`}>{text.handout.link(session)}</a>
              </span>
            ))}
          </p>
        ))}
        <p>
          <a href="/workshops">{about.all}</a>
        </p>
      </section>
    </div>
  );
}
