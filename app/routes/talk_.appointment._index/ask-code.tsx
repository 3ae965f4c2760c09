import { Form } from "@remix-run/react";
import type { ReceiptFault } from "~/receipt/receipt";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { ReceiptField } from "~/ui/receipt-field";

interface AskCodeProps {
  token: string;
  isCancelled: boolean;
  fault: ReceiptFault | undefined;
  isTooMany: boolean;
}

/** Asks for the code of a talk. */
export function AskCode({ token, isCancelled, fault, isTooMany }: AskCodeProps) {
  const { appointment } = useContent().talkWays;
  return (
    <div className="page">
      {isTooMany && (
        <FaultSummary title={appointment.faults.title}>
          <p>{appointment.tooMany}</p>
        </FaultSummary>
      )}
      {isCancelled && !fault && (
        <p className="note" role="status">
          {appointment.cancelled}
        </p>
      )}
      <h1>{appointment.openTitle}</h1>
      <p className="lead">{appointment.openLead}</p>
      <Form method="post" className="stack" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="intent" value="open" />
        <ReceiptField fault={fault} unknown={appointment.unknown} />
        <p>
          <button className="button">{appointment.open}</button>
        </p>
      </Form>
      <p>
        {appointment.none} <a href="/talk/book">{appointment.again}</a>
      </p>
    </div>
  );
}
