import type { Contact } from "./contact";
import { checkedHow } from "./day";
import { isEmergency, type Region } from "./region";
import type { Service } from "./service";

/** A service as a student sees it: with the contact, when that was checked too. */
export interface ShownService extends Omit<Service, "contact"> {
  contact: Contact | null;
}

/**
 * What a student may see of a region on a day: only what somebody checked within twelve months. A
 * number nobody checked is worse than none. 112 and 113 have a place of their own on every page.
 */
export function listShown(
  { contacts, services }: Pick<Region, "contacts" | "services">,
  today: string,
): { services: ShownService[]; contacts: Contact[] } {
  const isFresh = (each: { verifiedOn: string | null }) =>
    checkedHow(each.verifiedOn, today) === "fresh";
  return {
    services: services.filter(isFresh).map((service) => showService(service, contacts, today)),
    contacts: contacts.filter((each) => isFresh(each) && !isEmergency(each)),
  };
}

/** A service with its contact, if a student may see that. */
export function showService(
  service: Service,
  contacts: readonly Contact[],
  today: string,
): ShownService {
  const contact = contacts.find(({ id }) => id === service.contact);
  const isShown =
    contact && (isEmergency(contact) || checkedHow(contact.verifiedOn, today) === "fresh");
  return { ...service, contact: isShown ? contact : null };
}

/** An entry as the office's list wants it. */
export interface Listed {
  part: `contacts/${string}` | `services/${string}`;
  name: Contact["name"];
  kind: Contact["kind"] | Service["kind"];
  verifiedOn: string | null;
  check: "fresh" | "stale" | "never";
  /** Nothing is known of it yet but its name. */
  isEmpty: boolean;
  /** Students see it whatever the date. */
  isEmergency: boolean;
}

/** Every contact and service, those that need a check first: never checked, then the oldest. */
export function listByCheck(
  { contacts, services }: Pick<Region, "contacts" | "services">,
  today: string,
): Listed[] {
  const list: Listed[] = [
    ...services.map((each) => ({
      part: `services/${each.id}` as const,
      name: each.name,
      kind: each.kind,
      verifiedOn: each.verifiedOn,
      check: checkedHow(each.verifiedOn, today),
      isEmpty: false,
      isEmergency: false,
    })),
    ...contacts.map((each) => ({
      part: `contacts/${each.id}` as const,
      name: each.name,
      kind: each.kind,
      verifiedOn: each.verifiedOn,
      check: checkedHow(each.verifiedOn, today),
      isEmpty: each.about === null,
      isEmergency: isEmergency(each),
    })),
  ];
  const rank = ({ check, verifiedOn }: Listed) => (check === "never" ? "" : (verifiedOn ?? ""));
  return list.sort((a, b) => rank(a).localeCompare(rank(b)));
}
