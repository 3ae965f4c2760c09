import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "~/env.server";

/** Reads a form without throwing, whatever was sent. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text());
}

/** The version of what a page showed, as its form sends it back; 0, which nothing has, for anything else. */
export function readVersion(form: URLSearchParams): number {
  const version = Number(form.get("version"));
  // The database holds no larger number, and throws on what is none.
  return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0;
}

/** A file as a form sent it. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads a form that may hold one file, by its field; null when no page of ours could have sent it. */
export async function readUpload(
  request: Request,
  field: string,
): Promise<{ form: URLSearchParams; file: SentFile | null } | null> {
  const sent = await request.formData().catch(() => null);
  if (!sent) return null;
  const form = new URLSearchParams();
  for (const [name, value] of sent) if (typeof value === "string") form.append(name, value);
  const file = sent.get(field);
  if (!file || typeof file === "string" || file.size === 0) return { form, file: null };
  return { form, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
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
  return isFormToken(form.get("token"), subject);
}

/** Whether the field that nobody sees (app/ui/trap-field.tsx) came along, once and empty. */
export function isTrapEmpty(form: URLSearchParams): boolean {
  return form.getAll("website").join("|") === "" && form.has("website");
}

/** Whether a text is the token of a subject; how long that takes tells nothing of how much was right. */
export function isFormToken(typed: string | null, subject: string): boolean {
  const given = Buffer.from(typed ?? "");
  const expected = Buffer.from(makeFormToken(subject));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const hour = 3_600_000;

/** The form token of a page that belongs to no visit yet; it holds for this hour and the next. */
export function makeHourlyToken(subject: string): string {
  return makeFormToken(`${subject} ${Math.floor(Date.now() / hour)}`);
}

/** Whether the form came from such a page, of this hour or the last. */
export function hasHourlyToken(form: URLSearchParams, subject: string): boolean {
  const now = Math.floor(Date.now() / hour);
  return [now, now - 1].some((at) => hasFormToken(form, `${subject} ${at}`));
}
