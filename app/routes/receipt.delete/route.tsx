import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { deleteResponse } from "~/db/responses.server";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, makeFormToken, readForm } from "~/http/form.server";
import { hashReceipt } from "~/receipt/hash.server";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { endVisit, findVisit, requireSent } from "~/visit/visit.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** `Retry-After` of a deletion that did not work. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ request, context }: LoaderFunctionArgs) {
  const title = content[context.language].receipt.deleteTitle;
  const visit = findVisit(request);
  // Also runs after the answers were wiped; then there is nothing left to ask.
  return { title, token: visit ? makeFormToken(visit.receipt) : null };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { sent } = await requireSent(request);
  if (!hasFormToken(form, sent.receipt)) throw forbidden();
  try {
    await deleteResponse(hashReceipt(sent.receipt));
  } catch (error) {
    console.error(
      "A response was not deleted:",
      error instanceof Error ? error.message : "unknown fault",
    );
    return data({ deleted: false }, { status: 503, headers: { "Retry-After": "5" } });
  }
  return data({ deleted: true }, { headers: endVisit() });
}

export default function Delete() {
  const { token } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { receipt, site } = useContent();
  if (done?.deleted || token === null) {
    return (
      <div className="page">
        <h1>{receipt.deletedTitle}</h1>
        <p className="lead">{receipt.deleted}</p>
        <p>
          <a className="button" href="/">
            {site.faults.home}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="page">
      {done && (
        <FaultSummary title={site.faults.title}>
          <p>{receipt.notDone}</p>
        </FaultSummary>
      )}
      <h1>{receipt.deleteTitle}</h1>
      <p className="lead">{receipt.deleteLead}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="token" value={token} />
        <button className="button">{receipt.deleteConfirm}</button>
        <a href="/feedback">{receipt.keepIt}</a>
      </Form>
    </div>
  );
}
