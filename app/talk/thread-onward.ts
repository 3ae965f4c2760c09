/** Where a worker can point that is not of one region: nothing here needs to be checked. */
export const onwardHere = ["here/talk", "here/exercises", "here/doctor", "here/adviser"] as const;
export type OnwardHere = (typeof onwardHere)[number];

interface Named {
  id: string;
}

/**
 * What the ids of a pointing lead to, among what students may see of the region now. What is no
 * longer shown is left out: a number that nobody checks any more is worse than none.
 */
export function findOnward<Service extends Named, Contact extends Named>(
  ids: readonly string[],
  shown: { services: readonly Service[]; contacts: readonly Contact[] },
): { here: OnwardHere[]; services: Service[]; contacts: Contact[] } {
  return {
    here: onwardHere.filter((id) => ids.includes(id)),
    services: shown.services.filter(({ id }) => ids.includes(`services/${id}`)),
    contacts: shown.contacts.filter(({ id }) => ids.includes(`contacts/${id}`)),
  };
}

/** Every id a worker may point to now. */
export function listOnwardIds(shown: {
  services: readonly Named[];
  contacts: readonly Named[];
}): string[] {
  return [
    ...onwardHere,
    ...shown.services.map(({ id }) => `services/${id}`),
    ...shown.contacts.map(({ id }) => `contacts/${id}`),
  ];
}
