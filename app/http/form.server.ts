import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "~/env.server";

/** Reads a form without throwing, whatever was sent. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text());
}

/** A hidden field that only a page of ours can carry; `subject` says which form, of whom. */
export function makeFormToken(subject: string): string {
  return createHmac("sha256", env.SESSION_SECRET)
    .update(`form ${subject}`)
    .digest("base64url")
    .slice(0, 22);
}

/** Whether a form carries the token of its page. */
export function hasFormToken(form: URLSearchParams, subject: string): boolean {
  const given = Buffer.from(form.get("token") ?? "");
  const expected = Buffer.from(makeFormToken(subject));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
