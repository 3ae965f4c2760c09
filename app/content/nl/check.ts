import type { FaultCode } from "~/questionnaire/schema";
import type { Topic } from "~/questionnaire/steps";

const topics: Record<Topic, string> = {
  you: "Over jou",
  guess: "Jouw gok",
  drinking: "Drinken",
  drugs: "Drugs en roken",
  happened: "Wat er gebeurde",
  study: "Studie en slaap",
  style: "Jouw stijl",
  strategies: "Wat je al doet",
};

/** What a step is about, and why it is asked. */
const steps: Record<string, { title: string; lead: string }> = {
  about: {
    title: "Over jou",
    lead: "Genoeg om je met de juiste groep te vergelijken, te weinig om je te herkennen. Sla over wat je niet wilt zeggen.",
  },
  guess: {
    title: "Wat denk jij dat anderen doen?",
    lead: "Gok maar. Denk aan de gewone student hier, niet aan je vrienden. Straks zie je wat er echt gemeten is.",
  },
  drinking: {
    title: "En jij? Drinken",
    lead: "Met een glas bedoelen we een standaardglas: zoveel als een barman inschenkt.",
  },
  week: {
    title: "Een gewone week",
    lead: "Neem een week zoals de meeste. Hoeveel glazen drink je op elke dag? Een dag zonder is 0.",
  },
  heaviest: {
    title: "De avond met de meeste glazen",
    lead: "Denk aan de laatste vier weken. We rekenen uit hoeveel alcohol er toen ongeveer in je bloed zat.",
  },
  "more-about-drinking": {
    title: "Iets meer over drinken",
    lead: "Het gaat over de afgelopen twaalf maanden. Je mag elke vraag overslaan.",
  },
  drugs: {
    title: "Drugs, roken en medicijnen",
    lead: "Wanneer gebruikte je dit voor het laatst? Met jaar bedoelen we 12 maanden, met maand 30 dagen.",
  },
  cannabis: {
    title: "Over wiet en hasj",
    lead: "Het gaat over de afgelopen zes maanden.",
  },
  "other-drugs": {
    title: "Over andere drugs",
    lead: "Het gaat over de afgelopen twaalf maanden, zonder wiet en hasj.",
  },
  happened: {
    title: "Wat gebeurde er door drinken of gebruiken?",
    lead: "In de afgelopen twaalf maanden. De leuke kanten horen er ook bij.",
  },
  study: {
    title: "Studie en slaap",
    lead: "Vier vragen over hoe het nu gaat.",
  },
  style: {
    title: "Hoe zit jij in elkaar?",
    lead: "Hoe goed past elke zin bij jou? Geen antwoord is beter dan een ander. Kies wat het eerst opkomt.",
  },
  "more-about-style": {
    title: "Nog elf zinnen",
    lead: "Hetzelfde idee: hoe goed past elke zin bij jou?",
  },
  strategies: {
    title: "Als je drinkt, hoe vaak doe je dit?",
    lead: "Wat je al doet, tel je mee. Straks zie je wat bij jouw avonden past.",
  },
};

const faults: Record<FaultCode, string> = {
  repeated: "Dit antwoord kwam twee keer binnen. Kies er één.",
  "unknown-option": "Dit antwoord kennen we niet. Kies er een uit de lijst.",
  "not-a-number": "Gebruik cijfers, zoals 4.",
  "not-whole": "Gebruik een heel getal, zoals 4.",
  "out-of-range": "Dit getal past hier niet.",
  "not-an-amount": "Gebruik een bedrag, zoals 2,50.",
  required: "Kies je leeftijdsgroep. Dit is de enige vraag die we nodig hebben.",
};

export const check = {
  topics,
  steps,
  faults,
  range: (min: string, max: string) => `Een getal van ${min} tot en met ${max}.`,
  faultSummary: "Kijk dit even na",
  unknownField:
    "Er zat iets in het formulier dat we niet kennen. Kijk je antwoorden na en verstuur opnieuw.",
  otherPage: "Deze pagina was van een eerdere poging. Kijk je antwoorden na en ga dan verder.",
  progress: (topic: number, topics: number, minutes: number) =>
    `${topic} van ${topics} · nog ongeveer ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`,
  /** The title of a step tells where it stands and not what it asks: titles stay in histories. */
  stepTitle: (topic: number) => `Vragenlijst, deel ${topic}`,
  back: "Terug",
  next: "Verder",
  clear: "Wissen",
  glassPicture:
    "Een standaardglas is 10 gram alcohol: een glas bier van 250 ml, een glas wijn van 100 ml of een borrel van 35 ml. Een halve liter bier is twee glazen.",
  glasses: ["bier, 250 ml", "wijn, 100 ml", "borrel, 35 ml"],
  start: {
    title: "De vragenlijst",
    expiredTitle: "Je antwoorden zijn gewist",
    expired:
      "Er is een uur voorbij, of je browser bewaart geen cookies. We hebben niets opgeslagen. Je kunt opnieuw beginnen.",
    sentTitle: "Je hebt net een vragenlijst verstuurd",
    sent: "Je feedback staat klaar. Je kunt ook opnieuw beginnen, bijvoorbeeld omdat iemand anders dit apparaat nu gebruikt.",
    begin: "Begin",
    toFeedback: "Naar mijn feedback",
    again: "Begin opnieuw",
  },
  review: {
    title: "Kijk je antwoorden na",
    lead: "Er is nog niets verstuurd. Klopt het zo? Je kunt elk onderdeel nog veranderen.",
    change: "Verander",
    blank: "niet ingevuld",
    answered: (answered: number, of: number) => `${answered} van ${of} ingevuld`,
    send: "Verstuur en lees mijn feedback",
    promise:
      "We bewaren je antwoorden zonder naam, adres of tijdstip. Alleen jij krijgt de code om ze terug te zien of te wissen.",
    notSavedTitle: "Nog niet bewaard",
    notSaved:
      "Het opslaan lukte net niet. Je antwoorden staan hier nog. Wacht een paar tellen en verstuur opnieuw.",
  },
  done: {
    title: "Verstuurd. Dit is jouw code",
    lead: "Met deze code lees je je feedback later terug, vergelijk je of wis je alles. We laten hem één keer zien en kunnen hem niet opnieuw maken.",
    code: "Jouw code",
    copy: "Kopieer",
    copied: "Gekopieerd",
    calendar: "Herinnering in mijn agenda",
    calendarHelp:
      "Een bestand met twee dagen: over een maand en over een half jaar. Er staat niets in over drinken of drugs, en ook niet je code.",
    tip: "Maak een foto van je scherm, of schrijf de code op. Kwijt is niet erg: je feedback van nu lees je gewoon hierna.",
    toFeedback: "Naar mijn feedback",
  },
};
