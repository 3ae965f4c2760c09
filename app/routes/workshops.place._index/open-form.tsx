import { Form } from "@remix-run/react";
import type { ReceiptFault } from "~/receipt/receipt";
import { useContent } from "~/ui/language";
import { ReceiptField } from "~/ui/receipt-field";

interface OpenFormProps {
  token: string;
  fault: ReceiptFault | undefined;
  /** A place was open on this device, and is no more. */
  isUnknown: boolean;
}

/** Asks for the code of a sign-up. */
export function OpenForm({ token, fault, isUnknown }: OpenFormProps) {
  const { place } = useContent().workshopDates;
  if (isUnknown)
    return (
      <>
        <p className="note">{place.unknown}</p>
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <button className="button" name="intent" value="close">
            {place.close}
          </button>
        </Form>
      </>
    );
  return (
    <>
      <p className="lead">{place.lead}</p>
      <Form method="post" className="stack" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <ReceiptField fault={fault} unknown={place.unknown} />
        <p>
          <button className="button" name="intent" value="open">
            {place.open}
          </button>
        </p>
      </Form>
      <p className="small">{place.lost}</p>
      <p>
        <a href="/workshops/dates">{place.toDates}</a>
      </p>
    </>
  );
}
