import type { Bilingual } from "~/language";
import type { Contact } from "~/region/contact";
import type { ShownService } from "~/region/shown";

/** What this site itself has for after a talk. */
export const ownPages = ["/exercises", "/check", "/worried"] as const;
export type OwnPage = (typeof ownPages)[number];

type Shown = { services: readonly ShownService[]; contacts: readonly Contact[] };

/** One thing that a worker can pick for a student; `id` is what is kept. */
export type OnwardOffer =
  { id: string; page: OwnPage } | { id: string; name: Bilingual; kind: string };

/**
 * What can be picked: what students may see of the region (checked within twelve months), and pages
 * of this site.
 */
export function listOnward({ services, contacts }: Shown): OnwardOffer[] {
  return [
    ...services.map(({ id, name, kind }) => ({ id: `services/${id}`, name, kind })),
    ...contacts.map(({ id, name, kind }) => ({ id: `contacts/${id}`, name, kind })),
    ...ownPages.map((page) => ({ id: `pages${page}`, page })),
  ];
}

/** What was picked for a student, as the region has it now. What it no longer has is left out. */
export function findOnward({ services, contacts }: Shown, picked: readonly string[]) {
  return {
    services: services.filter(({ id }) => picked.includes(`services/${id}`)),
    contacts: contacts.filter(({ id }) => picked.includes(`contacts/${id}`)),
    pages: ownPages.filter((page) => picked.includes(`pages${page}`)),
  };
}
