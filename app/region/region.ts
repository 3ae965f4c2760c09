import { z } from "zod";
import { coloursSchema } from "./colours";
import { type Contact, contactSchema } from "./contact";
import { serviceSchema } from "./service";
import { providerSchema } from "./sign-in";
import { textsSchema } from "./texts";
import { bilingual, id, plain } from "./words";

export const educations = ["wo", "hbo"] as const;

export const institutionSchema = z.strictObject({
  id,
  name: bilingual(80),
  /** Null for "somewhere else". */
  education: z.enum(educations, { error: "not-an-option" }).nullable(),
  /** Whether the questionnaire offers it. Never deleted: stored answers hold its id. */
  asked: z.boolean().default(true),
});

export type Institution = z.infer<typeof institutionSchema>;

const emergencyIds = ["emergency", "suicide-prevention"];

const hasOwnIds = (list: { id: string }[]) =>
  new Set(list.map((each) => each.id)).size === list.length;
const ownIds = { error: "has an id twice" };

/** What the office may change. */
const edits = {
  institutions: z
    .array(institutionSchema)
    .refine(hasOwnIds, ownIds)
    .refine((list) => list.some(({ asked }) => asked), {
      error: "needs an institution that is asked",
    }),
  services: z.array(serviceSchema).refine(hasOwnIds, ownIds).default([]),
  contacts: z
    .array(contactSchema)
    .refine(hasOwnIds, ownIds)
    .refine(
      (list) =>
        emergencyIds.every((needed) => list.some((each) => each.id === needed && each.phone)),
      { error: "needs the contacts emergency and suicide-prevention, with a phone number" },
    ),
  texts: textsSchema.prefault({}),
  colours: coloursSchema.default(null),
};

/** What only the file of the region says: what a deployment is, how long it keeps, who gets in. */
const fileOnly = {
  id,
  name: bilingual(80),
  preventionOrganisation: plain(80),
  /** Where a quick exit leads: an everyday page that tells nothing. */
  exitAddress: z.url({ protocol: /^https?$/ }),
  /** What a student can go to here; a step of care never points at what is not offered. */
  offers: z.strictObject({ workshops: z.boolean() }),
  /** After so many months raw answers become frozen aggregates. */
  retentionMonths: z.number().int().min(1).max(120).default(24),
  /** What is promised to who wants to talk. */
  talk: z
    .strictObject({
      /** Working days within which a question is answered. */
      answerWithinDays: z.number().int().min(1).max(10).default(2),
      /** Days without a word after which a thread is erased. */
      silenceDays: z.number().int().min(7).max(90).default(30),
      /** Weeks that an advisor's slip is valid. */
      slipWeeks: z.number().int().min(1).max(52).default(12),
    })
    .prefault({}),
  signIn: z.array(providerSchema).refine(hasOwnIds, ownIds).default([]),
  /** Who wants to hear of a weakness of the site: `mailto:` or a page; stands in security.txt. */
  securityContact: z
    .url({ protocol: /^(mailto|https)$/ })
    .nullable()
    .default(null),
};

type Links = {
  institutions: { id: string }[];
  services: { institutions: string[]; contact: string | null }[];
  contacts: { id: string }[];
};

/** Ids that something refers to and that nothing has. */
function listLooseIds({ institutions, services, contacts }: Links): string[] {
  const known = new Set(institutions.map((each) => `institution ${each.id}`));
  for (const each of contacts) known.add(`contact ${each.id}`);
  const named = services.flatMap((service) => [
    ...service.institutions.map((each) => `institution ${each}`),
    ...(service.contact ? [`contact ${service.contact}`] : []),
  ]);
  return named.filter((each) => !known.has(each));
}

function refuseLooseIds(region: Links, context: z.RefinementCtx): void {
  for (const loose of listLooseIds(region))
    context.addIssue({ code: "custom", path: ["services"], message: `there is no ${loose}` });
}

/** What a version made in the office holds; `id` says which region it belongs to. */
export const editsSchema = z.strictObject({ id, ...edits }).superRefine(refuseLooseIds);

/** Everything that belongs to one deployment and not to the product. */
export const regionSchema = z
  .strictObject({ ...fileOnly, ...edits })
  .superRefine(refuseLooseIds)
  .superRefine(({ institutions, signIn }, context) => {
    const ids = institutions.map((each) => each.id);
    const named = signIn.flatMap(({ rules }) => rules.flatMap((rule) => rule.institutions));
    for (const loose of named.filter((each) => !ids.includes(each)))
      context.addIssue({
        code: "custom",
        path: ["signIn"],
        message: `there is no institution ${loose}`,
      });
  });

export type Region = z.infer<typeof regionSchema>;
export type Edits = z.infer<typeof editsSchema>;

/** Of a region, what a version keeps. */
export function takeEdits(region: Edits): Edits {
  const { id: of, institutions, services, contacts, texts, colours } = region;
  return { id: of, institutions, services, contacts, texts, colours };
}

/** The file with what the office made of it. An institution that only the file knows stays. */
export function mergeEdits(file: Region, made: Edits): Region {
  const ids = made.institutions.map((each) => each.id);
  const added = file.institutions.filter((each) => !ids.includes(each.id));
  return { ...file, ...made, institutions: [...made.institutions, ...added] };
}

/** The two emergency contacts that every region must have, shown whenever they were checked. */
export function findEmergencyContacts({ contacts }: { contacts: readonly Contact[] }) {
  const [emergency, suicidePrevention] = emergencyIds.map((needed) =>
    contacts.find((each) => each.id === needed),
  );
  return { emergency, suicidePrevention };
}

/** Whether a contact is one of the two that stand on every page. */
export function isEmergency(contact: { id: string }): boolean {
  return emergencyIds.includes(contact.id);
}
