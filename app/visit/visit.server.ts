import { redirect } from "@remix-run/node";
import { findResponse, type StoredResponse } from "~/db/responses.server";
import { clearSession, readSession, sealSession } from "~/http/session.server";
import { type Draft, parseVisit, questionnaireVersion, type Sent } from "~/questionnaire/draft";
import { createReceipt, hashReceipt } from "~/receipt/hash.server";

/** What a student has under way, read from the sealed cookie: a draft, a sent questionnaire or nothing. */
export function findVisit(request: Request): Draft | Sent | null {
  return parseVisit(readSession(request), nowInSeconds());
}

/** The draft under way, or null. */
export function findDraft(request: Request): Draft | null {
  const visit = findVisit(request);
  return visit?.kind === "draft" ? visit : null;
}

/** An empty draft with a receipt of its own. `earlier` is the receipt it will be compared with. */
export function startDraft(earlier?: string): Draft {
  return {
    kind: "draft",
    version: questionnaireVersion,
    startedAt: nowInSeconds(),
    receipt: createReceipt(),
    answers: {},
    visited: [],
    earlier,
  };
}

/** What stays of a visit once its answers were sent, or once a receipt was typed. */
export function startSent(sent: Pick<Sent, "receipt" | "receiptSeen" | "earlier">): Sent {
  return { kind: "sent", startedAt: nowInSeconds(), ...sent };
}

/** Headers that carry the visit to the next page. */
export function keepVisit(visit: Draft | Sent): { "Set-Cookie": string } {
  return { "Set-Cookie": sealSession(visit) };
}

/** Headers that end the visit. */
export function endVisit(): { "Set-Cookie": string } {
  return { "Set-Cookie": clearSession() };
}

/** The sent questionnaire and what was stored of it; without them, on to the page that asks for the receipt. */
export async function requireSent(request: Request): Promise<{ sent: Sent } & StoredResponse> {
  const visit = findVisit(request);
  if (visit?.kind === "draft") throw redirect("/check");
  if (!visit) throw redirect("/receipt");
  const response = await findResponse(hashReceipt(visit.receipt));
  if (!response) throw redirect("/receipt", { headers: endVisit() });
  return { sent: visit, ...response };
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
