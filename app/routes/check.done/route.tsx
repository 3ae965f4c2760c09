import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { formatReceipt } from "~/receipt/receipt";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { findVisit } from "~/visit/visit.server";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** The receipt, until its student reads on; after that nobody can see it again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = await findVisit(request);
  if (visit?.kind !== "sent") throw redirect("/check");
  if (visit.receiptSeen) throw redirect("/feedback");
  return { title: content[context.language].check.done.title, code: formatReceipt(visit.receipt) };
}

export default function Done() {
  const { code } = useLoaderData<typeof loader>();
  const { check, site } = useContent();
  const { done } = check;
  return (
    <div className="page">
      <h1>{done.title}</h1>
      <p className="lead">{done.lead}</p>
      <p>
        <strong className="code" translate="no" aria-label={`${done.code}: ${[...code].join(" ")}`}>
          {code}
        </strong>
      </p>
      <div className="actions no-print">
        <span hidden data-scripted>
          <button
            type="button"
            className="button button-quiet"
            data-copy={code}
            data-copied={done.copied}
          >
            {done.copy}
          </button>{" "}
          <span role="status" />
        </span>
        <button type="button" className="button button-quiet" data-print hidden data-scripted>
          {site.print}
        </button>
        <a href="/receipt/reminder.ics" download>
          {done.calendar}
        </a>
      </div>
      <p className="small">{done.tip}</p>
      <p className="small no-print">{done.calendarHelp}</p>
      <p className="no-print">
        <a className="button" href="/feedback">
          {done.toFeedback}
        </a>
      </p>
    </div>
  );
}
