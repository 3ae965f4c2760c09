import type { contactKinds, costs, yesOrNo } from "~/region/contact";
import type { serviceKinds } from "~/region/service";

type Kind = (typeof contactKinds)[number] | (typeof serviceKinds)[number];

/** What /talk says of the services and contacts of a region. Null: nothing is known, so nothing is said. */
export const talk = {
  title: (place: string) => `In ${place}`,
  none: (place: string) =>
    `Van andere nummers in ${place} weten we nog niet zeker of ze kloppen. Daarom staan ze hier niet. Je huisarts of studieadviseur weet de weg.`,
  kinds: {
    emergency: "Nood",
    line: "Hulplijn",
    talk: "Gesprek",
    "walk-in": "Inloop",
    online: "Online",
    care: "Behandeling",
    doctor: "Huisarts",
    finder: "Wegwijzer",
    "test-service": "Testservice",
    course: "Cursus",
    chat: "Chat",
    group: "Groep",
    unknown: null,
  } satisfies Record<Kind, string | null>,
  cost: {
    free: "Gratis",
    "call-charge": "Je betaalt alleen het bellen",
    paid: "Kost geld",
    unknown: null,
  } satisfies Record<(typeof costs)[number], string | null>,
  anonymous: {
    yes: "Anoniem",
    no: "Je zegt wie je bent",
    unknown: null,
  } satisfies Record<(typeof yesOrNo)[number], string | null>,
  needsReferral: {
    yes: "Verwijzing van je huisarts nodig",
    no: "Geen verwijzing nodig",
    unknown: null,
  } satisfies Record<(typeof yesOrNo)[number], string | null>,
  when: "Wanneer",
  hours: (from: string, to: string) => `${from} tot ${to}`,
  where: "Waar",
  languages: "Talen",
  forStudentsOf: "Voor wie studeert aan",
  through: (name: string) => `Via ${name}`,
  chat: "Chatten",
  find: {
    title: "Wat zoek je?",
    free: "Gratis",
    anonymous: "Anoniem",
    direct: "Zonder brief van de huisarts",
    spoken: "In welke taal?",
    anyLanguage: "Maakt niet uit",
    go: "Laat zien",
    nothing: "Er is niets dat aan alles voldoet. Van veel hulp weten we niet alles zeker.",
    clear: "Laat alles weer zien",
  },
  checkedOn: (day: string) => `Nagekeken op ${day}`,
};
