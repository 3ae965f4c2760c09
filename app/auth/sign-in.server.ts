import { findStaff, findStaffBySignInName } from "~/db/staff.server";
import { recordAudit, recordRefusal } from "./audit.server";
import { checkCode } from "./codes.server";
import { checkPasskey, type PasskeyFault } from "./passkeys.server";
import { countAttempt, forgiveAttempts } from "./slow-down.server";
import type { Method } from "./staff";

export type SignInFault =
  | { fault: PasskeyFault | "code-wrong" | "code-used" | "access-ended" | "other-person" }
  | { fault: "wait"; seconds: number };

export type Proved = { staffId: string; method: Method };

/**
 * Checks the proof in a sign-in form: a passkey or a one-time code. `visitor` is what failures are
 * counted under; `expected` is the id of who is signed in already and proves it again. Every outcome
 * leaves a line in the audit trail.
 */
export async function checkSignIn(
  form: URLSearchParams,
  request: Request,
  visitor: string,
  expected?: string,
): Promise<Proved | SignInFault> {
  const method = form.get("intent") === "passkey" ? "passkey" : "code";
  const name = readSignInName(form);
  // A passkey can not be guessed, and names nobody: strangers must not slow down everybody's.
  const attempt = { visitor, name: method === "code" ? `code ${name}` : `passkey ${visitor}` };
  const seconds = await countAttempt(attempt);
  if (seconds > 0) return refuse({ fault: "wait", seconds });
  const checked =
    method === "passkey"
      ? await checkPasskey(form.get("credential") ?? "", request)
      : await checkCodeOf(name, form.get("code") ?? "");
  if ("fault" in checked) return refuse(checked);
  const staff = await findStaff(checked.staffId);
  if (!staff || staff.endedOn) return refuse({ fault: "access-ended" });
  if (expected !== undefined && staff.id !== expected) return refuse({ fault: "other-person" });
  await forgiveAttempts(attempt);
  await recordAudit(staff.id, expected ? "proved-again" : "sign-in", staff.id, { method });
  return { staffId: staff.id, method };
}

/** The name typed beside a code, as it is stored: names differ in more than capitals. */
export function readSignInName(form: URLSearchParams): string {
  return (form.get("signInName") ?? "").trim().toLowerCase().slice(0, 80);
}

async function checkCodeOf(signInName: string, code: string) {
  const staff = await findStaffBySignInName(signInName);
  const outcome = staff ? await checkCode(staff, code) : "wrong";
  if (staff && outcome === "right") return { staffId: staff.id };
  return { fault: outcome === "used" ? ("code-used" as const) : ("code-wrong" as const) };
}

async function refuse<Refused extends SignInFault>(refused: Refused): Promise<Refused> {
  await recordRefusal("sign-in-refused", refused.fault);
  return refused;
}

/** Where to go after signing in: a page of the office, never an address of somebody else's. */
export function readDestination(to: string | null): string {
  return to && /^\/office(\/[\w-][\w.-]*)*$/.test(to) ? to : "/office";
}
