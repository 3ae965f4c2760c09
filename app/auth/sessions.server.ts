import { parseCookie, stringifySetCookie } from "cookie";
import { deleteExpiredProofs } from "~/db/spent-proofs.server";
import { findStaff } from "~/db/staff.server";
import {
  createSession,
  deleteSession,
  deleteSessionsBefore,
  findSession,
  type StoredSession,
  updateSession,
} from "~/db/staff-sessions.server";
import { isSecure } from "~/env.server";
import { hashToken, makeToken } from "./keys.server";
import { parseStoredGrants } from "./roles";
import type { Method, SignedIn } from "./staff";

const minute = 60_000;
/** Milliseconds without a request after which a session is over. */
const idle = 30 * minute;
/** Milliseconds after which a session is over whatever happens. */
const whole = 8 * 60 * minute;

const cookieName = isSecure ? "__Host-office" : "office";
// Lax, not strict: who comes back from an institution's sign-in arrives by a link of another site.
const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure } as const;

/** Begins a session with a token of its own, whatever the browser brought. Returns its `Set-Cookie`. */
export async function startSession(staffId: string, method: Method): Promise<string> {
  const token = makeToken();
  const now = new Date();
  const at = now.toISOString();
  await deleteSessionsBefore(new Date(now.getTime() - whole).toISOString());
  await deleteExpiredProofs(at);
  await createSession({
    key: hashToken(token),
    staffId,
    method,
    startedAt: at,
    seenAt: at,
    provedAt: at,
  });
  return stringifySetCookie(cookieName, token, attributes);
}

/** Whether a session still opens anything at a moment. */
export function isAlive(session: StoredSession, now: Date): boolean {
  return (
    now.getTime() - Date.parse(session.seenAt) < idle &&
    now.getTime() - Date.parse(session.startedAt) < whole
  );
}

/** Who is signed in, and when they last proved it, or null. Using a session keeps it from going idle. */
export async function findSignedIn(
  request: Request,
): Promise<{ staff: SignedIn; provedAt: Date } | null> {
  const token = parseCookie(request.headers.get("Cookie") ?? "")[cookieName];
  if (!token) return null;
  const session = await findSession(hashToken(token));
  if (!session) return null;
  const now = new Date();
  const staff = isAlive(session, now) ? await findStaff(session.staffId) : null;
  if (!staff || staff.endedOn) {
    await deleteSession(session.key, session.staffId);
    return null;
  }
  // Once a minute is often enough, and spares a write a page.
  if (now.getTime() - Date.parse(session.seenAt) > minute)
    await updateSession(session.key, { seenAt: now.toISOString() });
  return {
    provedAt: new Date(session.provedAt),
    staff: {
      id: staff.id,
      name: staff.name,
      grants: parseStoredGrants(staff.grants),
      session: session.key,
      method: session.method as Method,
    },
  };
}

/** Keeps that the person behind a session proved again who they are. */
export function keepProof(session: string): Promise<void> {
  return updateSession(session, { provedAt: new Date().toISOString() });
}

/** Ends a session and returns the `Set-Cookie` that takes it from the browser. */
export async function endSession(staff: SignedIn): Promise<string> {
  await deleteSession(staff.session, staff.id);
  return stringifySetCookie(cookieName, "", { ...attributes, maxAge: 0 });
}
