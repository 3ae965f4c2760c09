import { findResponse } from "~/db/responses.server";
import { hasHourlyToken, makeHourlyToken } from "~/http/form.server";
import { hashReceipt } from "~/receipt/hash.server";
import { parseReceipt, type ReceiptFault } from "~/receipt/receipt";

type Opened = { kind: "opened"; receipt: string } | { kind: "fault"; fault: ReceiptFault };

/** Reads a typed code; only a code without typing errors is looked up. */
export async function openReceipt(typed: string): Promise<Opened> {
  const parsed = parseReceipt(typed.slice(0, 200));
  if (parsed.kind === "not-a-receipt") return { kind: "fault", fault: parsed.reason };
  const response = await findResponse(hashReceipt(parsed.receipt));
  return response
    ? { kind: "opened", receipt: parsed.receipt }
    : { kind: "fault", fault: "unknown" };
}

/** The form token of a page that asks for a receipt. */
export function makeReceiptToken(): string {
  return makeHourlyToken("receipt");
}

/** Whether the form came from such a page, of this hour or the last. */
export function hasReceiptToken(form: URLSearchParams): boolean {
  return hasHourlyToken(form, "receipt");
}
