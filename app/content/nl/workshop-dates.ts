import type { EvaluationQuestion } from "~/workshops/evaluation";
import type { NicknameFault } from "~/workshops/nickname";
import type { SignUpState } from "~/workshops/cohort";
import type { Track } from "~/workshops/tracks";

const trackNames: Record<Track, string> = {
  alert: "Omgaan met spanning",
  deep: "Omgaan met een sombere bui",
  quick: "Omgaan met een opwelling",
  curious: "Omgaan met verveling",
};

const states: Record<Exclude<SignUpState, "unknown">, string> = {
  open: "Er is plek",
  full: "Vol, met een wachtlijst",
  "list-full": "Vol, ook de wachtlijst",
  begun: "Al begonnen",
  past: "Geweest",
  cancelled: "Gaat niet door",
  paused: "Even geen aanmelding",
};

const closed: Record<Exclude<SignUpState, "unknown" | "open" | "full">, string> = {
  "list-full": "Deze groep is vol, en de wachtlijst ook. Kijk of een andere datum past.",
  begun: "Deze groep is al begonnen. Halverwege instappen werkt niet, dus kies een andere datum.",
  past: "Deze workshops zijn geweest.",
  cancelled: "Deze groep gaat niet door. Kijk of een andere datum past.",
  paused: "We zoeken nog wie deze groep geeft. Kijk later nog eens, of kies een andere datum.",
};

const nicknameFaults: Record<NicknameFault, string> = {
  empty: "Kies een schuilnaam. Die lezen alleen de trainers.",
  long: "Houd je schuilnaam onder de twintig tekens.",
  characters: "Gebruik alleen letters, cijfers, spaties en streepjes.",
  contact: "Laat nummers en adressen weg. Een schuilnaam is genoeg.",
};

const questions: Record<EvaluationQuestion, { ask: string; options: Record<string, string> }> = {
  useful: {
    ask: "Had je er iets aan?",
    options: { much: "Veel", some: "Wel iets", little: "Een beetje", nothing: "Niets" },
  },
  safe: {
    ask: "Kon je zeggen wat je wilde?",
    options: { yes: "Ja", mostly: "Meestal", no: "Nee" },
  },
  again: {
    ask: "Zou je een vriend aanraden om te gaan?",
    options: { yes: "Ja", maybe: "Misschien", no: "Nee" },
  },
};

/** Dates of workshops, signing up and coming back, for students. */
export const workshopDates = {
  tracks: trackNames,
  languages: { nl: "in het Nederlands", en: "in het Engels" },
  title: "Kies een datum",
  lead: "Een kleine groep, twee keer anderhalf uur, ongeveer een week na elkaar. Een schuilnaam is genoeg.",
  filter: {
    track: "Welke workshop?",
    language: "In welke taal?",
    all: "Maakt niet uit",
    languages: { nl: "Nederlands", en: "Engels" },
    go: "Laat zien",
  },
  states,
  none: "Er staan nu geen data. Kijk over een paar weken nog eens, of praat met iemand.",
  noneHere: "Bij deze keuze staat er nu niets.",
  clear: "Laat alle data zien",
  talk: "Met iemand praten",
  about: "Waar de workshops over gaan",
  held: "Ik heb al een plek",
  earlier: "Niet meer open",
  first: "Eerste keer",
  second: "Tweede keer",
  where: "Waar",
  online: "Online. De link staat bij je code.",
  forWhom: (institution: string) => `Voor studenten van ${institution}`,
  choose: (track: string, when: string) => `Bekijk ${track}, ${when}`,
  look: "Bekijk en meld je aan",
  expect: {
    title: "Wat je kunt verwachten",
    lines: [
      "Vier tot acht studenten en twee trainers.",
      "Je vertelt wat je wilt, en niets wat je niet wilt.",
      "De twee keren horen bij elkaar. Kom dus het liefst beide keren.",
      "Gratis, zonder huiswerk dat iemand nakijkt.",
    ],
  },
  signUp: {
    title: "Meld je aan",
    nickname: "Jouw schuilnaam",
    nicknameHelp:
      "Verzin er gerust een. De trainers lezen hem op hun lijst. Geen achternaam en geen nummer.",
    noCode:
      "Je hebt geen code van de vragenlijst nodig. We koppelen je aanmelding nooit aan antwoorden.",
    newCode: "Je krijgt een nieuwe code, alleen voor deze plek.",
    go: "Meld me aan",
    goWaiting: "Zet me op de wachtlijst",
    full: "Deze groep is vol. Zegt iemand af, dan schuif je vanzelf op.",
    already:
      "Op dit apparaat staat al een plek voor deze workshop open. Je kunt daar van datum wisselen.",
    toPlace: "Naar mijn plek",
    closed,
    faults: nicknameFaults,
    page: "Deze pagina stond te lang open. Er is niets bewaard. Probeer het nog eens.",
    lost: "Dat ging net mis: deze groep neemt nu niemand meer aan. Er is niets bewaard.",
    back: "Alle data",
  },
  place: {
    title: "Mijn plek",
    lead: "Typ de code die je kreeg toen je je aanmeldde.",
    open: "Open mijn plek",
    unknown:
      "De code is goed getypt, maar er hoort geen plek bij. Misschien is ze afgezegd of gewist.",
    lost: "Code kwijt? We kunnen hem niet opzoeken, want we weten niet wie je bent. Meld je dan opnieuw aan.",
    toDates: "Alle data",
    code: "Jouw code voor deze plek",
    codeHelp:
      "Schrijf hem op of maak een foto. Je hebt hem nodig om terug te komen. We laten hem één keer zien.",
    codeSeen: "Ik heb hem bewaard",
    copy: "Kopieer",
    copied: "Gekopieerd",
    standing: "Je hebt een plek",
    waiting: (number: number) => `Je staat op nummer ${number} van de wachtlijst`,
    waitingHelp:
      "Zegt iemand af, dan schuif je vanzelf op. We kunnen je geen bericht sturen. Kijk dus hier nog eens.",
    cancelled: "Deze groep gaat niet door",
    cancelledHelp: "Vervelend. Kies hieronder een andere datum, of laat het zitten.",
    paused:
      "We zoeken iemand om deze groep te geven. Je plek blijft staan. Kijk een paar dagen ervoor nog eens.",
    news: (parts: string) => `Er is iets veranderd: ${parts}. Hieronder staat hoe het nu is.`,
    newsParts: {
      first: "de eerste keer",
      second: "de tweede keer",
      place: "de plek",
      facilitators: "wie de workshop geeft",
      language: "de taal",
    },
    newsSeen: "Gelezen",
    newsCalendar: "Zet de bijeenkomsten dan ook opnieuw in je agenda.",
    link: "Link naar de online groep",
    calendar: "Zet in je agenda",
    calendarHelp:
      "In je agenda staat alleen “Bijeenkomst”, met tijd en plek. Niets over de inhoud.",
    calendarTitle: "Bijeenkomst",
    noMail:
      "We sturen geen herinnering: daarvoor zouden we je adres moeten bewaren. De agenda doet het wel.",
    wish: (when: string, number: number) =>
      `Je komt liever op ${when}. Daar sta je op nummer ${number} van de wachtlijst.`,
    wishHelp: "Je oude plek houd je tot de nieuwe zeker is.",
    wishBack: "Laat maar, ik houd mijn plek",
    wishGone: (when: string) => `De groep van ${when}, waar je liever heen wilde, gaat niet door.`,
    change: "Andere datum",
    changeHelp: "Je houdt je plek tot de nieuwe zeker is.",
    changeTo: "Naar welke datum?",
    changeGo: "Wissel van datum",
    changeNone: "Er is nu geen andere datum voor deze workshop.",
    changeFault: "Wisselen lukte niet: die groep neemt nu niemand aan. Je plek is niet veranderd.",
    cancel: "Ik kom toch niet",
    cancelHelp: "Dan gaat je plek naar wie er wacht. Je code werkt daarna niet meer.",
    cancelConfirm: "Ja, zeg mijn plek af",
    gone: "Je plek is afgezegd",
    goneText: "Dank je: nu kan iemand anders erin. Haal de bijeenkomsten zelf uit je agenda.",
    evaluate: "Vertel hoe het was",
    close: "Klaar op dit apparaat",
    page: "Deze pagina stond te lang open. Probeer het nog eens.",
    erased: (weeks: number) =>
      `Je schuilnaam en je plek worden ${weeks} weken na de tweede keer gewist.`,
  },
  evaluation: {
    title: "Hoe was het?",
    lead: "Drie vragen, anoniem. We bewaren alleen aantallen, niet wie wat antwoordde.",
    code: "Jouw code, of de code aan de muur",
    codeHelp: "Met een eigen code tel je één keer mee per workshop.",
    which: "Welke keer?",
    workshops: { first: "De eerste", second: "De tweede" },
    questions,
    send: "Verstuur",
    thanks: "Dank je",
    thanksText: "Je antwoorden zijn bij de aantallen opgeteld. Meer is er niet van bewaard.",
    faults: {
      code: "Deze code kennen we niet. Kijk nog eens goed, of vraag je trainer om de code aan de muur.",
      which: "Kies welke keer je bedoelt.",
      nothing: "Beantwoord ten minste één vraag.",
      early: "Deze workshop is nog niet begonnen. Kom daarna terug.",
      given: "Met deze code is over deze keer al geantwoord.",
      page: "Deze pagina stond te lang open. Probeer het nog eens.",
    },
  },
};
