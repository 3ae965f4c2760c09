import type { About, Seek } from "~/relatives/offers";

/** One of the people somebody may worry about, with what is particular to them. */
export interface Close {
  name: string;
  see: string[];
  say: string[];
  notYours: string[];
}

export const worried = {
  title: "Zorgen om iemand",
  lead: "Je ziet iets bij een vriend, huisgenoot, partner of ouder, en het laat je niet los. Hier staat wat je kunt doen, en wat niet jouw taak is.",
  onThisPage: "Op deze pagina",
  parts: {
    now: "Wanneer het niet kan wachten",
    who: "Wat je ziet en wat je kunt zeggen",
    start: "Voor je begint",
    notYours: "Wat niet jouw taak is",
    yourself: "Zorg voor jezelf",
    offers: "Wat er voor jou is",
    talk: "Met wie jij kunt praten",
  },
  now: {
    call: "Bel 112 als iemand:",
    signs: [
      "niet wakker wordt of niet reageert;",
      "vreemd ademt: langzaam, onregelmatig of met pauzes;",
      "een aanval heeft;",
      "heel heet, verward of stijf is;",
      "pijn op de borst heeft, of blauwe lippen.",
    ],
    doubt: "Bel ook als je twijfelt. Vertel 112 eerlijk wat er genomen is.",
    meanwhile:
      "Leg iemand die suf is of niet reageert in de stabiele zijligging, dus op de zij. Blijf erbij, houd iemand warm en let op de ademhaling. Geen normale ademhaling meer? Begin met reanimeren. Is iemand juist heel heet, zoek dan een koele plek en gebruik natte doeken.",
    never: "Laat iemand niet overgeven. Geef geen koffie, eten of drinken, en geen koude douche.",
    source:
      "Naar: Rode Kruis, overdosis; EHBO.nl, alcoholvergiftiging. Gelezen op 22 november 2026.",
  },
  whoLead: "Klap open wat het meest lijkt op wat jij meemaakt.",
  see: "Wat je kunt zien",
  say: "Zinnen om te proberen",
  notYours: "Niet jouw taak",
  close: {
    friend: {
      name: "Een vriend",
      see: [
        "Je ziet iemand minder vaak, of afspraken gaan niet door.",
        "De studie loopt minder, of iemand is steeds moe.",
        "Bijna elk plan draait om drinken of gebruiken.",
      ],
      say: [
        "‘Ik zie je minder de laatste tijd. Hoe gaat het?’",
        "‘Mag ik iets vragen over het drinken?’",
        "‘Wil je dat ik meega, of dat ik alleen luister?’",
      ],
      notYours: ["Bijhouden hoeveel het er zijn.", "Elke keer het feest redden."],
    },
    housemate: {
      name: "Een huisgenoot",
      see: [
        "De deur blijft dicht, of het is elke nacht laat.",
        "Huur, boodschappen of taken blijven liggen.",
        "Er is vaker ruzie, of het huis loopt op eieren.",
      ],
      say: [
        "‘Ik word ’s nachts wakker. Kunnen we iets afspreken?’",
        "‘Ik maak me zorgen om je, los van de afwas.’",
        "‘Zullen we buiten lopen? Hier praat het lastig.’",
      ],
      notYours: ["De huur of schulden betalen.", "’s Nachts wakker blijven tot iemand thuis is."],
    },
    partner: {
      name: "Mijn partner",
      see: [
        "Er worden dingen beloofd die niet lukken.",
        "Je let zelf de hele avond op.",
        "Geld, seks of rust wordt iets om ruzie over te maken.",
      ],
      say: [
        "‘Ik mis je op de avonden dat je drinkt.’",
        "‘Wat brengt het je? En wat is er minder leuk aan?’",
        "‘Ik ga vanavond naar een vriendin. Morgen praat ik graag.’",
      ],
      notYours: ["Flessen tellen of wegdoen.", "Smoesjes verzinnen voor werk of studie."],
    },
    parent: {
      name: "Mijn vader of moeder",
      see: [
        "Bellen na een bepaald uur heeft geen zin.",
        "Jij regelt wat een ouder hoort te regelen.",
        "Thuis praat niemand erover, en jij ook niet.",
      ],
      say: [
        "‘Ik bel liever ’s ochtends. Dan heb ik je echt.’",
        "‘Ik hou van je, en ik schrik van hoeveel het is.’",
        "‘Ik kan dit niet voor je oplossen. Ik wil wel dat je hulp hebt.’",
      ],
      notYours: ["De ouder zijn van je ouder.", "Thuis blijven wonen om op te letten."],
    },
  } satisfies Record<string, Close>,
  proof: "Zoiets kan van alles betekenen. Het is een reden om te vragen, geen bewijs.",
  startLines: [
    "Kies een rustig moment, liefst nuchter en met z’n tweeën.",
    "Zeg wat je zag, en wat het met jou doet. Laat de conclusie weg.",
    "Vraag één ding, en luister dan.",
    "Zegt iemand nee? ‘Oké. Je kunt er altijd op terugkomen.’ Zo blijft de deur open.",
  ],
  death:
    "Praat iemand over de dood, of zonder toekomst? Vraag dan gewoon of diegene aan zelfmoord denkt. Vragen brengt niemand op het idee. Is er nu gevaar, bel dan 112 en blijf erbij. Kan het even wachten, bel dan samen 113:",
  nobodysTask: [
    "Zeggen wat iemand heeft.",
    "Kamers, tassen of telefoons doorzoeken.",
    "Opletten of iemand zich eraan houdt.",
    "Je bent een vriend, kind of partner. Dat is al iets wat niemand anders is.",
  ],
  yourself: [
    "Het kan te veel worden. Helpen is geen plicht.",
    "Zeg wat je wel en niet wilt, en houd je daar zelf aan.",
    "Houd tijd voor wat jou goed doet.",
    "Vertel het aan iemand die je vertrouwt. Dat is geen verraad.",
    "Is er geweld, of ben je bang? Ga weg en bel hulp.",
  ],
  find: {
    lead: "Hulp voor naasten kan ook als de ander nergens heen wil. Kies wat bij jou past, of laat alles staan.",
    about: "Om wie gaat het?",
    seek: "Wat zoek je?",
    any: "Maakt niet uit",
    show: "Laat zien",
    all: "Laat alles zien",
    count: (found: number, all: number) => `${found} van ${all}`,
    abouts: {
      friend: "Een vriend of huisgenoot",
      partner: "Mijn partner",
      parent: "Mijn vader of moeder",
      sibling: "Mijn broer of zus",
      child: "Mijn kind",
    } satisfies Record<About, string>,
    seeks: {
      talk: "Eén gesprek of advies",
      people: "Anderen die dit kennen",
      learn: "Leren hoe ik erover praat",
      alone: "Zelf lezen of online iets doen",
      together: "Iets samen met die persoon",
    } satisfies Record<Seek, string>,
    audience: "Voor wie",
    kind: "Wat",
    size: "Hoeveel",
    where: "Waar",
    source: "Bron",
    lines: (lines: string) => `regel ${lines}`,
    readOn: (day: string) => `gelezen op ${day}`,
    checked: (day: string) => `nagevraagd op ${day}`,
    unchecked: (organisation: string) =>
      `We lazen dit in twee bronnen. Of het nu bij jou in de buurt loopt, hebben we nog niet nagevraagd. Daarom staan er geen nummers bij. Vraag ernaar bij je huisarts of bij ${organisation}.`,
  },
  talk: "Het preventieve gesprek is er ook voor jou. De ander hoeft niet mee, en merkt er niets van. Alle manieren staan op één pagina.",
  talkLink: "Met iemand praten",
};
