import { z } from "zod";
import { isPhoneNumber } from "./phone";
import { bilingual, id, plain, said } from "./words";

/** What somebody meets there. */
export const contactKinds = [
  "emergency",
  "line",
  "talk",
  "walk-in",
  "online",
  "care",
  "doctor",
  "finder",
  "unknown",
] as const;

export const costs = ["free", "call-charge", "paid", "unknown"] as const;
export const yesOrNo = ["yes", "no", "unknown"] as const;

/** Languages that can be ticked, as ISO 639-1; the browser's own list names them. */
export const spoken = ["nl", "en", "de", "fr", "es", "it", "pl", "uk", "tr", "ar", "zh"] as const;

/** What a student wants to know of any offer. What nobody knows says so, and is never guessed. */
export const facts = {
  /** Null when not known. */
  languages: z.array(z.enum(spoken)).min(1).nullable(),
  cost: z.enum(costs, { error: "not-an-option" }),
  anonymous: z.enum(yesOrNo, { error: "not-an-option" }),
  needsReferral: z.enum(yesOrNo, { error: "not-an-option" }),
  /** The day somebody of the deployment checked it on the live site, or null when nobody did. */
  verifiedOn: z.iso.date({ error: "not-a-day" }).nullable(),
  /** For the office: where the data came from. */
  sourceNote: z.string().trim().max(500, { error: "too-long" }),
};

const address = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "not-an-address" })
  .max(200, { error: "too-long" })
  .nullable();

/** Somebody to turn to. */
export const contactSchema = z
  .strictObject({
    id,
    name: bilingual(80),
    /** Who it is for and what happens there. */
    about: said(300).nullable(),
    kind: z.enum(contactKinds, { error: "not-an-option" }),
    ...facts,
    phone: z.string().trim().refine(isPhoneNumber, { error: "not-a-phone-number" }).nullable(),
    chat: address,
    email: z.email({ error: "not-an-email" }).max(100, { error: "too-long" }).nullable(),
    website: address,
    address: plain(120).nullable(),
    hours: said(120).nullable(),
  })
  .refine(
    ({ verifiedOn, about, phone, chat, email, website, address: place }) =>
      verifiedOn === null || (about && (phone || chat || email || website || place)),
    { path: ["verifiedOn"], error: "nothing-to-check" },
  );

export type Contact = z.infer<typeof contactSchema>;
