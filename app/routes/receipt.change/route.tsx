import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { findResponse } from "~/db/responses.server";
import { describeChange } from "~/feedback/describe-change";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { hashReceipt } from "~/receipt/hash.server";
import { useContent } from "~/ui/language";
import { ReceiptField } from "~/ui/receipt-field";
import { titleOf } from "~/ui/title";
import { openReceipt } from "~/visit/open-receipt.server";
import { keepVisit, requireSent } from "~/visit/visit.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { sent, answers } = await requireSent(request);
  const earlier = sent.earlier ? await findResponse(hashReceipt(sent.earlier)) : null;
  return {
    title: content[context.language].receipt.changes.title,
    token: makeFormToken(sent.receipt),
    changes: earlier && describeChange(earlier.answers, answers),
  };
}

/** Takes the earlier receipt along in the student's own cookie; nothing links the two in storage. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { sent } = await requireSent(request);
  if (!hasFormToken(form, sent.receipt)) throw forbidden();
  const opened = await openReceipt(form.get("code") ?? "");
  if (opened.kind === "fault")
    return data({ fault: opened.fault }, { status: opened.fault === "unknown" ? 404 : 400 });
  return redirect("/receipt/change", {
    headers: keepVisit({ ...sent, earlier: opened.receipt }),
  });
}

export default function ReceiptChange() {
  const { changes, token } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { receipt } = useContent();
  const text = receipt.changes;
  return (
    <div className="page">
      <h1>{text.title}</h1>
      <p className="lead">{changes ? text.lead : receipt.compareLead}</p>
      {changes && changes.length === 0 && <p>{text.none}</p>}
      {changes && changes.length > 0 && (
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.then}</th>
              <th scope="col">{text.now}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ id, then, now }) => (
              <tr key={id}>
                <th scope="row">{text.rows[id]}</th>
                <td>{then}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!changes && (
        <Form method="post" className="stack" autoComplete="off" noValidate>
          <input type="hidden" name="token" value={token} />
          <ReceiptField fault={fault} />
          <p>
            <button className="button">{receipt.compare}</button>
          </p>
        </Form>
      )}
      <p>
        <a href="/feedback">{text.back}</a>
      </p>
    </div>
  );
}
