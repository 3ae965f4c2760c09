import { makeHeldCode } from "~/http/held-code.server";
import { findByCode, type OpenedThread } from "./thread.server";

/** The code of a thread that is open in this browser. */
export const heldThread = makeHeldCode("thread");

/** The thread a browser may read now with its code, or null. */
export async function findVisitedThread(
  request: Request,
): Promise<{ code: string; thread: OpenedThread } | null> {
  const held = heldThread.find(request);
  const thread = held && (await findByCode(held.code));
  return thread && { code: held.code, thread };
}
