import type { Grant } from "./roles";

/** How somebody proved who they are. */
export type Method = "passkey" | "code" | "sso";

/** Who works in the office at this moment, as the guard of the routes puts it in the context. */
export interface SignedIn {
  id: string;
  name: string;
  grants: Grant[];
  /** Hash of the session's token: names the session without being able to open it. */
  session: string;
  method: Method;
}

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Set by the guard on every route of the office; see access.ts. */
    staff?: SignedIn;
  }
}

/** The person behind a request on a route that the access table opens to staff only. */
export function requireStaff(context: { staff?: SignedIn }): SignedIn {
  if (!context.staff) throw new Error("This route is not guarded: see app/auth/access.ts.");
  return context.staff;
}
