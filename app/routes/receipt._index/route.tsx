import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { forbidden } from "~/http/answers.server";
import { readForm } from "~/http/form.server";
import { useContent } from "~/ui/language";
import { ReceiptField } from "~/ui/receipt-field";
import { titleOf } from "~/ui/title";
import { hasReceiptToken, makeReceiptToken, openReceipt } from "~/visit/open-receipt.server";
import { keepVisit, startSent } from "~/visit/visit.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

export function loader({ context }: LoaderFunctionArgs) {
  return { title: content[context.language].receipt.title, token: makeReceiptToken() };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (!form.get("token")) throw forbidden();
  if (!hasReceiptToken(form)) return data({ fault: "page" as const }, { status: 400 });
  const opened = await openReceipt(form.get("code") ?? "");
  if (opened.kind === "fault")
    return data({ fault: opened.fault }, { status: opened.fault === "unknown" ? 404 : 400 });
  const sent = startSent({ receipt: opened.receipt, receiptSeen: true });
  return redirect("/feedback", { headers: keepVisit(sent) });
}

export default function Receipt() {
  const { token } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { receipt } = useContent();
  return (
    <div className="page">
      <h1>{receipt.title}</h1>
      <p className="lead">{receipt.lead}</p>
      <Form method="post" className="stack" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <ReceiptField fault={fault} />
        <p>
          <button className="button">{receipt.open}</button>
        </p>
      </Form>
      <p className="small">{receipt.lost}</p>
      <p>
        <a href="/check">{receipt.begin}</a>
      </p>
    </div>
  );
}
