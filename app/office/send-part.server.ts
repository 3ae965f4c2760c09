import { data, redirect } from "@remix-run/node";
import type { SignedIn } from "~/auth/staff";
import { forbidden } from "~/http/answers.server";
import { hasFormToken, makeFormToken } from "~/http/form.server";
import { dayOf } from "~/region/day";
import { type Obstacle, type Part, type PartValue, readPart } from "~/region/parts";
import type { FieldFault, ReadForm } from "~/region/read-form";
import { getRegion, getRegionNumber } from "~/region/region.server";
import { mayEdit } from "./may-edit";
import { type Conflict, savePart } from "./save-part.server";

/** What a page of the region shows again when its form was not saved. */
export interface Sent {
  /** Every field as it was typed; null when the form was to take the entry away. */
  typed: [field: string, text: string][] | null;
  /** The version that the form counts from when it is sent again. */
  number: number;
  faults: Record<string, FieldFault>;
  obstacle: Obstacle | null;
  conflict: Conflict | null;
  /** What a student would see, when that was asked. */
  preview: PartValue;
}

/** Fields of the form that say nothing of the region. */
const ownFields = ["token", "intent", "number", "id"];
const intents = ["save", "verify", "preview", "delete"];

/** The hidden token of every form of the region. */
export function makeRegionToken(staff: SignedIn): string {
  return makeFormToken(`region ${staff.session}`);
}

/** Throws unless a form comes from a page of this session. */
export function requireRegionToken(form: URLSearchParams, staff: SignedIn): void {
  if (!hasFormToken(form, `region ${staff.session}`)) throw forbidden();
}

/**
 * What a form of the region asks for: saved and on to `back`, or everything the page needs to
 * be shown again. `read` makes a value of the form; the button says what to do with it.
 */
export async function sendPart<T extends PartValue>(
  staff: SignedIn,
  form: URLSearchParams,
  part: Part,
  read: (form: URLSearchParams, today: string) => ReadForm<T>,
  back = "/office/region",
) {
  requireRegionToken(form, staff);
  const intent = intents.find((known) => known === form.get("intent")) ?? "save";
  const today = dayOf(new Date());
  if (intent === "verify") form.set("verifiedOn", today);
  const parsed: ReadForm<PartValue> =
    intent === "delete" ? { value: null, faults: null } : read(form, today);
  const sent: Sent = {
    typed: intent === "delete" ? null : [...form].filter(([field]) => !ownFields.includes(field)),
    number: readNumber(form),
    faults: parsed.faults ?? {},
    obstacle: null,
    conflict: null,
    preview: null,
  };
  if (parsed.faults) return data(sent, { status: 400 });
  if (!mayEdit(staff.grants, part, readPart(getRegion(), part), parsed.value)) throw forbidden();
  if (intent === "preview") return data({ ...sent, preview: parsed.value });

  const saved = await savePart(staff, {
    part,
    value: parsed.value,
    seen: sent.number,
    action: intent === "verify" ? "contact-verified" : "region-changed",
  });
  if (saved.kind === "saved") return redirect(`${back}?done=${intent}`);
  if (saved.kind === "obstacle")
    return data({ ...sent, obstacle: saved.obstacle }, { status: 409 });
  // Sent again, it counts from what stands there now: it was shown.
  return data({ ...sent, conflict: saved.conflict, number: getRegionNumber() }, { status: 409 });
}

function readNumber(form: URLSearchParams): number {
  const typed = form.get("number") ?? "";
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
