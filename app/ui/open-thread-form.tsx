import { Form } from "@remix-run/react";
import type { ReceiptFault } from "~/receipt/receipt";
import { useContent } from "./language";
import { ReceiptField } from "./receipt-field";

interface OpenThreadFormProps {
  token: string;
  fault?: ReceiptFault | undefined;
}

/** Asks the code of a thread. */
export function OpenThreadForm({ token, fault }: OpenThreadFormProps) {
  const { open } = useContent().thread;
  return (
    <Form method="post" action="/talk/thread/open" className="stack" autoComplete="off" noValidate>
      <input type="hidden" name="token" value={token} />
      <ReceiptField fault={fault} unknown={open.unknown} />
      <p>
        <button className="button">{open.go}</button>
      </p>
    </Form>
  );
}
