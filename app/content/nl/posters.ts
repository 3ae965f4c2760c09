interface Claim {
  /** What most do; `who` is "studenten", "wo-studenten" or "studenten in …". */
  claim: (who: string) => string;
  question: (who: string) => string;
  /** What a word in the claim means, or nothing. */
  note?: string;
}

/** A claim and its question in one go: both say the same thing of the same people. */
function say(does: string, note?: string): Claim {
  return {
    claim: (who) => `${who} ${does}.`,
    question: (who) => `Hoeveel van de 100 ${who} ${does}?`,
    ...(note ? { note } : {}),
  };
}

const drinksMuch = "Veel: 6 glazen of meer op één dag voor mannen, 4 of meer voor vrouwen.";
const drinksFast = "Veel: 6 glazen of meer in twee uur voor mannen, 4 of meer voor vrouwen.";

/** By the measure of the norm; only measures of which most can be told. */
const claims: Record<string, Claim | undefined> = {
  "none-or-one-a-day": say("drinken niet, of nooit meer dan één glas per dag"),
  "heavy-weekly-cbs": say("drinken niet elke week veel op één dag", drinksMuch),
  "cannabis-past-year": say("gebruikten een jaar lang geen cannabis"),
  "cannabis-ever": say("gebruikten nog nooit cannabis"),
  "cannabis-weekly": say("gebruiken geen cannabis, of niet elke week"),
  "cannabis-past-4-weeks": say("gebruikten vier weken lang geen cannabis"),
  "xtc-past-year": say("gebruikten een jaar lang geen xtc"),
  "xtc-ever": say("gebruikten nog nooit xtc"),
  "cocaine-past-year": say("gebruikten een jaar lang geen cocaïne"),
  "cocaine-ever": say("gebruikten nog nooit cocaïne"),
  "party-drugs-past-year": say("gebruikten een jaar lang geen partydrugs"),
  "smokes-or-vapes": say("roken niet en vapen niet"),
  "vapes-regularly": say("vapen niet, of maar af en toe"),
  "actual-drinks-once-weekly-at-most": say("drinken hoogstens één keer per week"),
  "actual-drunk-monthly-at-most": say("zijn hoogstens één keer per maand dronken"),
  "actual-binges-monthly-at-most": say(
    "drinken hoogstens één keer per maand veel in korte tijd",
    drinksFast,
  ),
  "actual-two-drinks-at-gatherings-at-most": say(
    "drinken met andere studenten hoogstens één of twee glazen",
  ),
  "actual-easy-to-order-alcohol-free": say("vinden iets zonder alcohol bestellen makkelijk"),
  "actual-drinkers-binge-weekly": say("drinken niet elke week veel in korte tijd", drinksFast),
};

interface Source {
  publisher: string;
  isMonitor: boolean;
  period: string;
  population: string;
  n: string | null;
  id: string;
  host: string;
}

export const posters = {
  title: "Posters en slides",
  lead: "Kies een feit en een ontwerp, en hang het op. Elk feit klopt voor de meeste studenten, met de bron eronder.",
  who: (education: string, place: string | null) => {
    const students =
      education === "wo" || education === "hbo" ? `${education}-studenten` : "studenten";
    return place ? `${students} in ${place}` : students;
  },
  of: "van de 100",
  about: "Ongeveer",
  claims,
  yourGuess: "Jouw gok",
  answer: (share: number, isAbout: boolean) => `Het zijn er ${isAbout ? "ongeveer " : ""}${share}.`,
  invitation: "Doe zelf een gok",
  source: ({ publisher, isMonitor, period, population, n, id, host }: Source) =>
    `Bron: ${isMonitor ? `landelijke studentenmonitor ${period}, via ${publisher}` : `${publisher}, ${period}`}. ${population}; ${n ? `${n} deden mee` : "aantal niet genoemd"}. Ook wie niet drinkt of gebruikt telt mee. Cijfer ${id} op ${host}/norms.`,
  pictureSays: (share: number) => `Honderd getekende mensen, van wie er ${share} gekleurd zijn.`,
  fact: "Welk feit?",
  groups: { drinking: "Drinken", cannabis: "Cannabis", other: "Andere drugs en vapen" },
  design: "Welk ontwerp?",
  designs: {
    field: { name: "Veld", about: "Honderd mensen op warm papier." },
    number: { name: "Getal", about: "Groot, voor achter in de gang." },
    night: { name: "Nacht", about: "Een kring van licht." },
    question: { name: "Vraag", about: "Eerst gokken. Het antwoord staat op zijn kop." },
  },
  shape: "Wat wil je zien?",
  shapes: { page: "Poster", slide: "Slide", square: "Vierkant" },
  words: "In welke taal?",
  languages: { nl: "Nederlands", en: "Engels" },
  show: "Laat zien",
  download: "Downloaden",
  formats: {
    a3: "Poster A3, pdf",
    a4: "Poster A4, pdf",
    slide: "Slide 16:9, pdf",
    "slide-image": "Slide 16:9, png",
    square: "Vierkant, png",
  },
  preview: (claim: string, design: string) => `Voorbeeld van ontwerp ${design}: ${claim}`,
  refusedTitle: "Dit feit kan niet op een poster",
  refusals: {
    "self-selected":
      "Hier gaven mensen zichzelf voor op. Zo’n cijfer zegt niets over de meeste studenten.",
    guess: "Dit is wat studenten van anderen denken. Op een muur leer je zo het verkeerde beeld.",
    "leaves-out": "Wie niet drinkt, leest hier dat bijna iedereen het wel doet.",
    limit: "Dit noemt een aantal glazen. Wie minder drinkt, kan daar naartoe gaan drinken.",
    unclear: "Het is niet precies te zeggen wie hier meetelt, dus ook niet op een poster.",
    "draws-attention": "Hier denkt bijna niemand aan. Een poster zou het juist bekend maken.",
    "not-a-share": "Dit is geen aandeel van honderd studenten.",
    estimate: "Dit hebben we geschat en niet gemeten.",
    "not-students": "Dit gaat over iedereen van die leeftijd, ook wie niet studeert.",
    elsewhere: "Dit is gemeten in een ander land of een andere stad.",
    subgroup: "Dit gaat over een deel van de studenten.",
    "not-everybody": "Het is niet zeker dat wie niet drinkt of gebruikt hier meetelt.",
    "problem-share":
      "Dit zet in de kop wat een kleiner deel doet. Dan lijkt het gewoon, en dat is het niet.",
    "not-majority": "Dit geldt niet zeker voor de meeste studenten.",
    old: "Dit is voor 2021 gemeten. Op een muur gelooft niemand dat meer.",
    replaced: "Hiervan is een nieuwer of beter cijfer.",
  },
  whyNot: "Waarom een ander cijfer er niet bij staat",
  whyNotText:
    "Een poster werkt alleen als het klopt en als het laat zien wat de meesten doen. Daarom kan dit er niet op.",
  tipsTitle: "Ophangen dat werkt",
  tips: [
    "Eén feit per plek, een paar weken lang. Daarna een ander.",
    "Hang hem waar mensen wachten: bij de koffie, in de rij, op de wc.",
    "Vraag een paar studenten welk ontwerp zij mooi vinden. Hang dat op.",
    "Zegt iemand dat het niet klopt? Mooi. De bron staat eronder.",
  ],
  honest:
    "Posters veranderen wat mensen denken. Of ze er ook anders van gaan drinken, bleek in onderzoek niet steeds.",
  honestSource: {
    title: "Archives of Public Health 2024, over posters in Antwerpen",
    address: "https://archpublichealth.biomedcentral.com/articles/10.1186/s13690-024-01265-w",
  },
  fonts: "Letters: Fraunces en Source Sans 3, vrij te gebruiken (SIL Open Font License 1.1).",
  back: "Terug naar alles voor mentoren",
  busy: "Er worden nu veel posters tegelijk gemaakt. Probeer het over een halve minuut nog eens.",
};
