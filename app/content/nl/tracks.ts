import type { Track } from "~/workshops/tracks";

interface TrackText {
  lead: string;
  /** How it feels, for who wonders whether this is theirs. */
  signs: string[];
  first: string[];
  second: string[];
}

interface Study {
  what: string;
  source: { title: string; address: string };
}

const own: Record<Track, TrackText> = {
  alert: {
    lead: "Je hart bonst voor een presentatie, en je denkt: dit gaat mis. Hier leer je wat dat gevoel is en wat je ermee kunt.",
    signs: [
      "Je merkt elke verandering in je lijf.",
      "Je gaat eerder weg, of je zegt iets af.",
      "Je neemt iets om rustig te worden voor je ergens heen gaat.",
    ],
    first: [
      "Je kiest een doel waar spanning tussen kwam.",
      "Je ziet wat alert zijn je brengt en wat het kost.",
      "Je haalt één moment uit elkaar: lijf, gedachte, wat je deed.",
    ],
    second: [
      "Je zoekt de gedachte die de spanning opjaagt.",
      "Je toetst die gedachte, alleen of met z’n tweeën.",
      "Je oefent blijven zitten met een gevoel, in kleine stappen.",
    ],
  },
  deep: {
    lead: "Het zit tegen, en je hoofd zegt dat het toch geen zin heeft. Hier leer je wat je dan nog wél kunt.",
    signs: [
      "Je onthoudt beter wat misging dan wat lukte.",
      "Je laat dingen los voor je begonnen bent.",
      "Je trekt je terug, of je wilt even niets voelen.",
    ],
    first: [
      "Je kiest een doel dat bleef liggen op een sombere dag.",
      "Je ziet wat diep denken je brengt en wat het kost.",
      "Je haalt één moment uit elkaar: lijf, gedachte, wat je deed.",
    ],
    second: [
      "Je zoekt de gedachte die alles zwaar maakt.",
      "Je toetst die gedachte, alleen of met z’n tweeën.",
      "Je oefent iets kleins doen dat goeddoet, en iemand vragen.",
    ],
  },
  quick: {
    lead: "Je zei ja, drukte op verzenden of haalde uit, en toen pas dacht je na. Hier leer je hoe je een tel wint.",
    signs: [
      "Je begint vaak meteen en leest later wat de opdracht was.",
      "Je zegt dingen die je liever had ingeslikt.",
      "Nu iets krijgen wint van later iets beters.",
    ],
    first: [
      "Je kiest een doel dat brak op iets wat je snel deed.",
      "Je ziet wat snel zijn je brengt en wat het kost.",
      "Je haalt één moment uit elkaar: lijf, gedachte, wat je deed.",
    ],
    second: [
      "Je zoekt de gedachte die zegt: nu of nooit.",
      "Je toetst die gedachte, alleen of met z’n tweeën.",
      "Je oefent stoppen, kijken en kiezen, en even weglopen.",
    ],
  },
  curious: {
    lead: "Een rustige avond voelt als een verloren avond. Hier leer je genoeg beleven zonder dat het steeds groter moet.",
    signs: [
      "Je verveelt je snel, ook als het best gezellig is.",
      "Iets is pas echt leuk als het spannend is.",
      "Je stopt met dingen zodra het nieuwe eraf is.",
    ],
    first: [
      "Je kiest een doel waar je een lange adem voor nodig hebt.",
      "Je ziet wat nieuwsgierig zijn je brengt en wat het kost.",
      "Je haalt één moment uit elkaar: lijf, gedachte, wat je deed.",
    ],
    second: [
      "Je zoekt de gedachte die zegt: dit is pas leuk als het extreem is.",
      "Je toetst die gedachte, alleen of met z’n tweeën.",
      "Je plant iets spannends dat goed afloopt, en denkt een stap vooruit.",
    ],
  },
};

const studies: Study[] = [
  {
    what: "Nederland, 699 leerlingen van 13 tot 15 jaar, na een jaar. Met de workshops dronken 43 van de 100 weleens heel veel op een avond. Zonder waren het er 49. Zo’n verschil kan toeval zijn.",
    source: {
      title: "Lammers en anderen, 2015",
      address: "https://pubmed.ncbi.nlm.nih.gov/25892544/",
    },
  },
  {
    what: "Dezelfde leerlingen, later nog eens bekeken. In sommige groepen leek het te helpen: bij spanning, bij avontuur en op lagere schoolniveaus. Zulke uitkomsten achteraf vragen om een nieuw onderzoek.",
    source: {
      title: "Lammers en anderen, 2017",
      address: "https://pubmed.ncbi.nlm.nih.gov/28282524/",
    },
  },
  {
    what: "Engeland, 732 leerlingen van 13 tot 16 jaar. Wie de workshops deed, ging in twee jaar minder snel drugs gebruiken.",
    source: {
      title: "Conrod en anderen, 2010",
      address:
        "https://kclpure.kcl.ac.uk/portal/en/publications/brief-personality-targeted-coping-skills-interventions-and-surviv",
    },
  },
  {
    what: "Canada, 297 leerlingen van ongeveer 16 jaar. Na vier maanden dronken ze minder dan wie niet meedeed.",
    source: {
      title: "Conrod en anderen, 2006",
      address: "https://pubmed.ncbi.nlm.nih.gov/17007600/",
    },
  },
  {
    what: "Engeland, 1.047 studenten, met een cursus op internet. Wie meedeed, was na zes en twaalf weken minder somber en gespannen. Maar 401 van hen vulden de laatste vragen in.",
    source: {
      title: "Musiat en anderen, 2014",
      address: "https://doi.org/10.1371/journal.pone.0093621",
    },
  },
  {
    what: "Canada, eerstejaars en tweedejaars studenten. Van dit onderzoek vonden we nog geen uitkomst.",
    source: {
      title: "UniVenture, in een register van onderzoek",
      address: "https://ichgcp.net/clinical-trials-registry/NCT05383989",
    },
  },
  {
    what: "Een Europees register noemt de aanpak “mogelijk gunstig”, voor jongeren van 12 tot 18 jaar.",
    source: {
      title: "Europees drugsagentschap, Xchange",
      address:
        "https://www.emcdda.europa.eu/best-practice/xchange/personality-targeted-substance-misuse-intervention-preventure_en",
    },
  },
];

/** Texts of the public pages about the workshops. */
export const tracks = {
  title: "Workshops",
  titleOf: (name: string) => `Workshops ${name}`,
  lead: "Twee keer anderhalf uur, met een kleine groep. Je oefent met iets wat bij jou vaker terugkomt.",
  chooseTitle: "Kies wat je herkent",
  choose:
    "Je kiest zelf. Je hoeft er geen vragenlijst voor in te vullen en niemand vraagt naar je antwoorden.",
  practical: {
    title: "Hoe het gaat",
    lines: [
      "Twee workshops van 90 minuten, ongeveer een week na elkaar.",
      "Vier tot acht studenten, en twee begeleiders die hiervoor zijn opgeleid.",
      "Je doet mee met een schuilnaam. Er is geen lijst met namen.",
      "Op een plek in de buurt of online. Dat staat bij de data.",
    ],
  },
  expect: {
    title: "Wat je kunt verwachten",
    lines: [
      "Je werkt vooral aan een eigen voorbeeld, groot of klein.",
      "Je vertelt wat je wilt. Overslaan mag altijd.",
      "Voorbeelden gaan over studie, huisgenoten, uitgaan en liefde. Drinken mag een voorbeeld zijn, en hoeft niet.",
      "Er is een werkboek, op papier of op je telefoon.",
    ],
  },
  not: {
    title: "Wat het niet is",
    lines: [
      "Geen therapie en geen onderzoek naar wie je bent.",
      "Geen les over alcohol of drugs.",
      "Niet verplicht: halverwege stoppen mag, zonder reden.",
      "Je studie, je begeleider op school en je ouders horen er niets van.",
    ],
  },
  dates: "Bekijk de data",
  allDates: "Bekijk alle data",
  workbook: "Bekijk het werkboek",
  evidence: "Wat is er bekend over zulke workshops?",
  all: "Alle workshops",
  signsTitle: "Misschien herken je dit",
  firstTitle: "De eerste keer",
  secondTitle: "De tweede keer",
  other: "Herken je iets anders?",
  tracks: own,
  crisis: {
    title: "Heb je nu iemand nodig?",
    text: "Een workshop is dan te ver weg. Praat vandaag nog met iemand.",
    danger: "Is het nu gevaarlijk? Bel",
    talk: "Met iemand praten",
  },
  proof: {
    title: "Wat we weten van deze workshops",
    lead: "Eerlijk: voor studenten in Nederland is niet aangetoond dat ze werken. Hier staat wat er wel bekend is.",
    shortTitle: "In het kort",
    short: [
      "De workshops zijn bedacht voor leerlingen van 12 tot 18 jaar, in Canada en Engeland.",
      "Daar dronken leerlingen na afloop vaak minder dan leerlingen zonder workshops.",
      "In het Nederlandse onderzoek was er voor de hele groep geen duidelijk verschil.",
      "Bij studenten is het nauwelijks onderzocht.",
      "De meeste onderzoeken zijn gedaan door of met de bedenkers.",
      "We vonden geen onderzoek waarin het mensen slechter ging.",
    ],
    studiesTitle: "De onderzoeken",
    studies,
    oursTitle: "Wat wij doen",
    ours: [
      "Wij volgen de opbouw van zulke workshops. De teksten en oefeningen zijn van ons en zijn niet apart onderzocht.",
      "We beloven geen uitkomst. We beloven twee rustige bijeenkomsten, opgeleide begeleiders en iets om mee te nemen.",
      "Na elke workshop zijn er drie vragen, zonder naam. Zo zien we of het de tijd waard is.",
    ],
    seen: "Gelezen op 22 november 2026, meestal als samenvatting en niet als heel artikel.",
    source: "Bron",
  },
};
