import type { PublishFault } from "~/workshops/cohort";
import type { CohortFault } from "~/workshops/read-cohort";

const publishFaults: Record<PublishFault, string> = {
  past: "De eerste workshop ligt in het verleden.",
  order: "De tweede workshop is niet na de eerste.",
  place: "Er is nog geen plek of link.",
  facilitator: "Er is nog geen trainer.",
  "facilitator-gone": "De trainer werkt hier niet meer, of is geen trainer meer. Kies een ander.",
  "facilitator-untrained": "De trainer heeft de training nog niet afgerond.",
  cofacilitator: "Er is nog geen tweede trainer.",
  "cofacilitator-gone":
    "De tweede trainer werkt hier niet meer, of is geen trainer meer. Kies een ander.",
  "cofacilitator-untrained": "De tweede trainer heeft de training nog niet afgerond.",
  "same-person": "De twee trainers zijn dezelfde persoon.",
  "crisis-contact":
    "Deze leerlijn vraagt een naam en nummer voor als het niet goed gaat met iemand.",
  busy: "Een van de trainers leidt op dat moment al een andere groep.",
};

const fieldFaults: Record<CohortFault, string> = {
  choose: "Kies een van de mogelijkheden.",
  day: "Vul een dag in, zoals 2026-12-01.",
  time: "Vul een tijd in, zoals 19:30.",
  order: "De tweede workshop komt na de eerste.",
  "place-long": "Houd de plek korter dan 120 tekens.",
  "place-tells":
    "Deze woorden verraden waar de groep over gaat. Kies een neutrale naam: hij komt in agenda's en op deuren.",
  link: "Een link begint met https:// en heeft geen spaties.",
  room: "Kies een groep van 4 tot en met 8.",
  "crisis-long": "Houd dit korter dan 160 tekens.",
  "not-yours": "Kies een instelling waar jij over gaat.",
};

/** Cohorts of the workshops, as the office plans and leads them. */
export const cohorts = {
  title: "Groepen voor workshops",
  lead: "Een groep volgt twee workshops van anderhalf uur, ongeveer een week na elkaar.",
  leadFacilitator: "De groepen die jij geeft. Andere groepen zie je niet.",
  plan: "Plan een groep",
  plans: "Draaiboeken en bladen om uit te delen",
  trained: "Wie de training deed",
  numbers: "Cijfers per leerlijn",
  sections: {
    attention: "Vraagt aandacht",
    upcoming: "Komt eraan",
    drafts: "Nog niet gepubliceerd",
    past: "Voorbij of afgezegd",
  },
  none: "Er is nog geen groep gepland.",
  noneFacilitator: "Je geeft nu geen groep.",
  kept: (weeks: number) =>
    `Een groep en haar lijst worden ${weeks} weken na de tweede workshop gewist. De cijfers blijven.`,
  states: { draft: "concept", published: "gepubliceerd", cancelled: "afgezegd" },
  orphan: "Een trainer is weg. Niemand kan zich aanmelden tot je een ander kiest.",
  listed: (places: number, room: number, waiting: number) =>
    waiting > 0 ? `${places} van ${room}, ${waiting} wachten` : `${places} van ${room}`,
  open: "Wie komt er",
  change: "Wijzig",
  form: {
    title: "Plan een groep",
    titleChange: "Wijzig deze groep",
    track: "Leerlijn",
    language: "Taal van de groep",
    languages: { nl: "Nederlands", en: "Engels" },
    days: { first: "Eerste workshop", second: "Tweede workshop" },
    day: "Dag",
    time: "Begin",
    timeHelp:
      "Op de klok hier, ook als die tussen de twee verzet wordt. Een workshop duurt 90 minuten.",
    kind: "Waar",
    kinds: { room: "In een zaal", online: "Via een videogesprek" },
    place: "Zaal met adres, of de link",
    placeHelp:
      "Neutraal, want dit komt in agenda's: geen leerlijn en geen middel. Een link ziet alleen wie een plek heeft.",
    institution: "Voor wie",
    everybody: "Alle studenten",
    room: "Plaatsen",
    facilitator: "Trainer",
    cofacilitator: "Tweede trainer",
    nobody: "Nog niemand",
    isTrained: (name: string, day: string) => `${name} (training op ${day})`,
    isUntrained: (name: string) => `${name} (training nog niet afgerond)`,
    crisisContact: "Bij wie je terechtkunt als het niet goed gaat met iemand",
    crisisHelp:
      "Naam en telefoonnummer, alleen voor de trainers. Verplicht bij de leerlijn over een sombere bui.",
    save: "Bewaar",
    publish: "Bewaar en publiceer",
    saved: "Bewaard.",
    published: "Gepubliceerd. Studenten kunnen zich nu aanmelden.",
    deleted: "Gedaan. Het concept is weg, of de groep is afgezegd.",
    delete: "Gooi dit concept weg",
    cancel: "Zeg deze groep af",
    cancelHelp:
      "Wie zich aanmeldde, leest het bij de eigen code. We kunnen niemand een bericht sturen, want we weten niet wie het zijn. Hang dus ook iets op de deur.",
    cancelConfirm: "Ja, zeg af",
    changeHelp:
      "Studenten hebben zich al aangemeld. Wat je wijzigt, lezen ze bij hun code; een bericht sturen kan niet.",
    back: "Terug naar workshops",
    summary: "Dit klopt nog niet",
    notYet: "Bewaard, maar nog niet gepubliceerd",
    stillPublished: "Bewaard. Dit klopt nog niet:",
    field: fieldFaults,
    publishFaults,
    raced:
      "Niet bewaard: een collega was je voor, of de groep wordt kleiner dan wie er al op de lijst staat.",
    page: "Deze pagina was te oud. Probeer het nog eens.",
    wrongState: "Deze groep is intussen al gepubliceerd of afgezegd.",
    warnings: "Let op",
    gap: (days: number) =>
      `Er zitten ${days} dagen tussen de twee workshops. Bedoeld is ongeveer een week.`,
    samePlace: (when: string) => `In deze zaal is dan al een groep gepland (${when}).`,
  },
  group: {
    title: "Wie komt er",
    when: "Wanneer",
    where: "Waar",
    leads: "Wie geeft hem",
    crisis: "Als het niet goed gaat met iemand",
    count: (places: number, room: number) => `${places} van de ${room} plaatsen zijn bezet.`,
    waiting: (count: number) =>
      count === 1 ? "Eén iemand wacht op een plek." : `${count} mensen wachten op een plek.`,
    nobody: "Er heeft zich nog niemand aangemeld.",
    list: "De lijst",
    attendance: "Wie was er",
    attendanceHelp: "Vul in na elke workshop. Alleen in grote aantallen komt dit in de cijfers.",
    nickname: "Schuilnaam",
    workshop: { first: "Workshop 1", second: "Workshop 2" },
    values: { "": "nog niet", present: "was er", absent: "was er niet" },
    attendanceOf: (nickname: string, workshop: string) => `${nickname}, ${workshop}`,
    note: "Hoe het ging",
    noteHelp:
      "Voor jullie zelf en de preventiewerker, hoogstens 1000 tekens. Geen namen, geen schuilnamen en niets waaraan iemand te herkennen is.",
    noteLong: "Houd de notitie onder de 1000 tekens.",
    save: "Bewaar",
    saved: "Bewaard.",
    wall: "Code voor aan de muur",
    wallHelp: (address: string) =>
      `Hang deze code na afloop op. Op ${address} vertelt iedereen anoniem hoe het was. De eigen code werkt daar ook.`,
    print: "Print de lijst",
    erased: (day: string) => `Deze pagina wordt gewist na ${day}.`,
  },
  training: {
    title: "Wie de training deed",
    lead: "Alleen wie hier een datum heeft, kan een groep geven. Vul de dag in waarop de hele lijst af was.",
    checklist: "De lijst voor trainers",
    list: [
      "Twee of drie dagen training gevolgd, met oefenen.",
      "Drie tot vier uur meegelopen of begeleid geoefend.",
      "De draaiboeken van beide workshops gelezen.",
      "Weet wat te doen als het niet goed gaat met iemand.",
      "Kan zonder oordeel over drinken en drugs praten.",
    ],
    none: "Er is nog niemand met de rol trainer. Nodig eerst iemand uit bij Collega's.",
    day: (name: string) => `Training van ${name} afgerond op`,
    help: "Leeg laten betekent: nog niet.",
    save: (name: string) => `Bewaar voor ${name}`,
    saved: "Bewaard.",
    fault: "Vul een dag in die al geweest is, of laat het leeg.",
  },
  counts: {
    title: "Cijfers per leerlijn",
    lead: "Alleen in groepen van tien of meer, afgerond op vijf. Over één groep zegt dit dus nooit iets.",
    signUp: "Aanmeldingen",
    signUpHelp: "Geteld bij het aanmelden. Wie later opschuift, telt hier nog als wachtend.",
    attendance: "Wie er was",
    attendanceHelp:
      "Geteld als een groep gewist wordt, dus weken later. Afgezegde groepen tellen niet.",
    evaluation: { first: "Hoe workshop 1 was", second: "Hoe workshop 2 was" },
    at: { title: "Bij aanmelden", place: "plek", waiting: "wachtlijst" },
    was: { present: "was er", absent: "was er niet", open: "niet ingevuld" },
  },
};
