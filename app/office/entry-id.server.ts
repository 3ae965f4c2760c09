import { randomUUID } from "node:crypto";
import { notFound } from "~/http/answers.server";
import { id as idSchema } from "~/region/words";

/**
 * The id of the entry that an address names. What is new gets an id when its page is made and not
 * when it is saved, so that a form sent twice makes one entry.
 */
export function findEntryId(param: string | undefined): { id: string; isNew: boolean } {
  return param === "new" ? { id: randomUUID(), isNew: true } : { id: param ?? "", isNew: false };
}

/** The id that a form is about; throws when it could be none. */
export function requireEntryId(param: string | undefined, form: URLSearchParams): string {
  const parsed = idSchema.safeParse(param === "new" ? form.get("id") : param);
  if (!parsed.success) throw notFound();
  return parsed.data;
}
