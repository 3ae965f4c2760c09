import { findResponse } from "~/db/responses.server";
import { hasFormToken, makeFormToken } from "~/http/form.server";
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

const hour = 3_600_000;

/** The form token of a page that belongs to no visit yet; it holds for this hour and the next. */
export function makeReceiptToken(): string {
  return makeFormToken(`receipt ${Math.floor(Date.now() / hour)}`);
}

/** Whether the form came from such a page, of this hour or the last. */
export function hasReceiptToken(form: URLSearchParams): boolean {
  const now = Math.floor(Date.now() / hour);
  return [now, now - 1].some((at) => hasFormToken(form, `receipt ${at}`));
}
