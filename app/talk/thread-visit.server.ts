import { z } from "zod";
import { makeSealedCookie } from "~/http/sealed-cookie.server";
import { findByCode, type OpenedThread } from "./thread.server";

/** The code a student came with, sealed, gone with the browser and worthless after an hour. */
const cookie = makeSealedCookie("thread", "doorsnee thread");

const contentSchema = z.object({ code: z.string(), at: z.number() });
const hour = 3600_000;

/** The code under which a browser may read a thread now, or null. */
export async function findThreadCode(request: Request): Promise<string | null> {
  const { data } = contentSchema.safeParse(await cookie.read(request));
  return data && Date.now() - data.at < hour ? data.code : null;
}

/** The thread a browser may read now with its code, or null. */
export async function findVisitedThread(
  request: Request,
): Promise<{ code: string; thread: OpenedThread } | null> {
  const code = await findThreadCode(request);
  const thread = code === null ? null : await findByCode(code);
  return code !== null && thread ? { code, thread } : null;
}

/** Headers that let a browser read a thread for an hour. */
export async function keepThreadCode(code: string): Promise<{ "Set-Cookie": string }> {
  return { "Set-Cookie": await cookie.seal({ code, at: Date.now() }) };
}

/** Headers that end it. */
export function dropThreadCode(): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie.clear() };
}
