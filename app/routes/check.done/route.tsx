import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { content } from "~/content/content";
import { formatReceipt } from "~/receipt/receipt";
import { useContent } from "~/ui/language";
import { titleOf } from "~/ui/title";
import { findVisit } from "~/visit/visit.server";
import { CopyCode, ShownCode } from "~/ui/shown-code";

export const handle = { sensitive: true };

export const meta = titleOf<typeof loader>((page) => page?.title);

/** The receipt, until its student reads on; after that nobody can see it again. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const visit = findVisit(request);
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
      <ShownCode label={done.code} code={code} />
      <div className="actions no-print">
        <CopyCode code={code} copy={done.copy} copied={done.copied} />
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
