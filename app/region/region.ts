import { z } from "zod";

const bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const id = z.string().regex(/^[a-z0-9-]+$/);

const contact = z.strictObject({
  id,
  name: bilingual,
  /** What it is for, in one sentence. */
  about: bilingual,
  phone: z.string().nullable(),
  website: z.url().nullable(),
  /** The day somebody of the deployment checked it on the live site, or null when nobody did. */
  verifiedOn: z.iso.date().nullable(),
  /** What the note in the office says about where the data came from. */
  sourceNote: z.string(),
});

const role = z.enum(["advisor", "facilitator", "prevention-worker", "administrator"]);

/** An institution where colleagues sign in, and what its claims give them. Its secret is not here. */
const signInProvider = z.strictObject({
  id,
  name: bilingual,
  issuer: z.url(),
  clientId: z.string().min(1),
  scope: z.string().default("openid"),
  rules: z.array(
    z.strictObject({
      claim: z.string().min(1),
      value: z.string().min(1),
      role,
      institutions: z.array(id).min(1),
    }),
  ),
});
export type SignInProvider = z.infer<typeof signInProvider>;

/** Everything that belongs to one deployment and not to the product. */
export const regionSchema = z.strictObject({
  id,
  name: bilingual,
  preventionOrganisation: z.string().min(1),
  institutions: z
    .array(z.strictObject({ id, name: bilingual, education: z.enum(["wo", "hbo"]).nullable() }))
    .min(1),
  /** Where a quick exit leads: an everyday page that tells nothing. */
  exitAddress: z.url(),
  /** What a student can go to here; a step of care never points at what is not offered. */
  offers: z.strictObject({ workshops: z.boolean() }),
  /** Gives access, so it is never edited in the office. */
  signIn: z.array(signInProvider).default([]),
  contacts: z
    .array(contact)
    .refine(
      (contacts) =>
        ["emergency", "suicide-prevention"].every((needed) =>
          contacts.some(({ id: found, phone }) => found === needed && phone),
        ),
      {
        error: "needs the contacts emergency and suicide-prevention, with a phone number",
      },
    ),
});

export type Region = z.infer<typeof regionSchema>;
export type Contact = z.infer<typeof contact>;

/** Shown on every page whatever the date they were checked. */
const emergencyIds = { emergency: "emergency", suicidePrevention: "suicide-prevention" };

/** The two emergency contacts that every region must have. */
export function findEmergencyContacts(region: Region) {
  return {
    emergency: region.contacts.find(({ id: found }) => found === emergencyIds.emergency),
    suicidePrevention: region.contacts.find(
      ({ id: found }) => found === emergencyIds.suicidePrevention,
    ),
  };
}

/** The other contacts that a student may see: a number nobody checked is worse than none. */
export function listVerifiedContacts(region: Region): Contact[] {
  const emergency = Object.values(emergencyIds);
  return region.contacts.filter(
    ({ id: found, verifiedOn }) => verifiedOn !== null && !emergency.includes(found),
  );
}
