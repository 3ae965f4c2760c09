import { type Contact, spoken } from "./contact";
import type { ShownService } from "./shown";

/** What somebody asks of help; null and false ask nothing. */
export interface HelpWish {
  language: (typeof spoken)[number] | null;
  free: boolean;
  anonymous: boolean;
  /** Without a letter from a doctor. */
  direct: boolean;
}

type Offer = Pick<Contact, "languages" | "cost" | "anonymous" | "needsReferral">;

/** What an address asks for; what nobody knows asks nothing. */
export function parseHelpWish(search: URLSearchParams): HelpWish {
  return {
    language: spoken.find((code) => code === search.get("spoken")) ?? null,
    free: search.has("free"),
    anonymous: search.has("anonymous"),
    direct: search.has("direct"),
  };
}

/** Whether anything is asked at all. */
export function asksSomething(wish: HelpWish): boolean {
  return Object.values(wish).some(Boolean);
}

/** What is not known never counts as yes: who asks for anonymous help must get just that. */
function fits({ languages, cost, anonymous, needsReferral }: Offer, wish: HelpWish): boolean {
  return (
    (wish.language === null || (languages?.includes(wish.language) ?? false)) &&
    (!wish.free || cost === "free") &&
    (!wish.anonymous || anonymous === "yes") &&
    (!wish.direct || needsReferral === "no")
  );
}

/** The services and contacts that fit a wish, in their own order. */
export function findHelp<Shown extends { services: ShownService[]; contacts: Contact[] }>(
  shown: Shown,
  wish: HelpWish,
): { services: ShownService[]; contacts: Contact[] } {
  return {
    services: shown.services.filter((service) => fits(service, wish)),
    contacts: shown.contacts.filter((contact) => fits(contact, wish)),
  };
}

/** Languages in which any of it can be had, to choose from. */
export function listSpoken(shown: { services: Offer[]; contacts: Offer[] }) {
  const offers = [...shown.services, ...shown.contacts];
  return spoken.filter((code) => offers.some(({ languages }) => languages?.includes(code)));
}
