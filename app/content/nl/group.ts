import type { QuestionId } from "~/group/questions";
import type { OwnShare } from "~/group/reveal";

/** What is said about one question, to the room and to its mentor. */
interface QuestionTexts {
  /** On the phones and on the big screen. */
  ask: string;
  /** The same about oneself, only ever asked in a large hall. */
  askSelf?: string;
  /** The measured share in words; people out of a hundred. */
  truth: (share: number) => string;
  /** For the mentor to ask, and then to be silent. */
  pause: string;
  /** One thing that is true, and nice to know. */
  fact: string;
  /** For the mentor alone: what to say, and what not. */
  say: string;
}

const perQuestion: Record<QuestionId, QuestionTexts> = {
  kei: {
    ask: "Hoeveel mensen deden in 2018 mee aan de KEI-week, het record tot dan toe?",
    truth: (value) => `Het waren er ${value.toLocaleString("nl-NL")}.`,
    pause: "Hoe kwam je op jouw getal?",
    fact: "Aan het begin van zo'n week ken jij bijna niemand. De anderen ook niet.",
    say: "Dit is om erin te komen. Niemand hoort dit te weten. Lach erom en ga door.",
  },
  "little-or-none": {
    ask: "Hoeveel van de 100 studenten drinken niet, of nooit meer dan één glas op een dag?",
    askSelf: "Drink jij zelf niet, of nooit meer dan één glas op een dag?",
    truth: (share) => `${share} van de 100 drinken niet, of nooit meer dan één glas op een dag.`,
    pause: "Waarom vallen deze mensen minder op?",
    fact: "In bijna elke groep drinken een paar mensen weinig of niets.",
    say: "Wacht na je vraag vijf tellen. Vraag niemand wat hij of zij zelf doet.",
  },
  "heavy-weekly": {
    ask: "Hoeveel van de 100 studenten drinken elke week wel een dag veel? (Mannen 6 glazen of meer, vrouwen 4 of meer.)",
    askSelf: "Heb jij elke week wel zo'n dag?",
    truth: (share) => `${100 - share} van de 100 hebben niet elke week zo'n dag. ${share} wel.`,
    pause: "Waar kwam jouw beeld vandaan?",
    fact: "De meeste studenten hebben niet elke week zo'n dag.",
    say: "Zeg eerst hoeveel het niet doen. Begin niet over je eigen mooiste avond.",
  },
  cannabis: {
    ask: "Hoeveel van de 100 studenten in Nederland gebruikten het afgelopen jaar cannabis?",
    truth: (share) =>
      `${100 - share} van de 100 gebruikten geen cannabis. ${share} wel, minstens één keer.`,
    pause: "Dacht je meer of minder? Waardoor?",
    fact: "Wie nee zegt tegen een joint, doet wat de meesten doen.",
    say: "Dat iets te koop is, zegt niet dat iedereen het doet. Vergelijk Nederland niet met andere landen.",
  },
  "smoke-free": {
    ask: "Hoeveel van de 100 jongvolwassenen roken niet en vapen niet?",
    truth: (share) => `${share} van de 100 roken niet en vapen niet.`,
    pause: "Zie je rokers eerder dan niet-rokers? Waarom?",
    fact: "Buiten staan kan ook zonder sigaret.",
    say: "Dit cijfer gaat over jongvolwassenen, niet alleen over studenten. Zeg dat erbij.",
  },
  glasses: {
    ask: "Hoeveel glazen drinkt een gewone student in een week?",
    truth: () => "Het gemeten gemiddelde is lager dan deze groep denkt.",
    pause: "Wie vergeet je als je aan de gewone student denkt?",
    fact: "Wie weinig of niet drinkt, telt ook mee als gewone student.",
    say: "Noem hier geen getal. Voor wie minder drinkt, wordt een gemiddelde al snel een doel.",
  },
  "skip-round": {
    ask: "Hoeveel van de 100 studenten vinden het prima als iemand een rondje overslaat?",
    truth: () => "Dat heeft hier nog niemand gemeten.",
    pause: "Wat zou jij zeggen als iemand vanavond cola neemt?",
    fact: "Een rondje overslaan hoef je aan niemand uit te leggen.",
    say: "Het eerste rondje is fris: dan hoeft niemand de eerste te zijn.",
  },
  xtc: {
    ask: "Hoeveel van de 100 studenten in Nederland gebruikten het afgelopen jaar xtc?",
    truth: (share) =>
      `${100 - share} van de 100 gebruikten geen xtc. ${share} wel, minstens één keer.`,
    pause: "Hoe komt het dat het meer lijkt?",
    fact: "De meeste studenten namen het hele jaar geen xtc.",
    say: "Geef geen tips over gebruik. Wil iemand meer weten? De pagina Feiten of een gesprek kan dat beter.",
  },
  cocaine: {
    ask: "Hoeveel van de 100 studenten in Nederland gebruikten het afgelopen jaar cocaïne?",
    truth: (share) =>
      `${100 - share} van de 100 gebruikten geen cocaïne. ${share} wel, minstens één keer.`,
    pause: "Waar hoor je er het meest over?",
    fact: "Iets waar veel over gepraat wordt, gebeurt niet vanzelf veel.",
    say: "Hou het kort. Maak er geen verhalen van.",
  },
  "alcohol-free": {
    ask: "Hoeveel van de 100 studenten in Antwerpen vinden het makkelijk om iets zonder alcohol te bestellen?",
    truth: (share) => `${Math.round(share)} van de 100 vinden dat makkelijk.`,
    pause: "Wat helpt jou om iets anders te bestellen?",
    fact: "Bestellen wat je lekker vindt, is voor de meesten geen punt.",
    say: "Dit is in Antwerpen gemeten. Zeg dat erbij.",
  },
};

const whyNotOwn: Record<Extract<OwnShare, { kind: "withheld" }>["because"], string> = {
  "too-few": "De zaal ziet geen eigen antwoorden: er waren er minder dan 30.",
  "too-few-of-one": "De zaal ziet geen eigen antwoorden: een van de twee groepen was te klein.",
  "not-below-guess":
    "De zaal ziet geen eigen antwoorden: die zouden het beeld niet rechtzetten. Het gemeten cijfer staat er wel.",
};

export const group = {
  questions: perQuestion,
  whyNotOwn,
  whyNothing:
    "De groep schatte deze keer niet te somber. Dan laten we het cijfer weg, want er valt niets recht te zetten. Stel gewoon de vraag.",
  open: {
    title: "Begin een sessie",
    lead: "Tien minuten met je groep: raden, kijken, praten. Niemand heeft een account nodig.",
    kind: "Wat voor groep?",
    kinds: { small: "Een groepje, tot ongeveer 30", hall: "Een zaal, 30 of meer" },
    topics: "Waarover?",
    topicNames: { drinking: "Drinken", drugs: "Drugs" },
    topicsHelp: "Er zitten ook gewone vragen tussen. Dat houdt het leuk.",
    international: "Internationale groep",
    internationalHelp:
      "Dan is het Engels, en komt eerst wat nieuwkomers het vaakst verkeerd schatten.",
    go: "Open de sessie",
    faults: {
      kind: "Kies wat voor groep het is.",
      token: "Deze pagina was te oud. Probeer het nog eens.",
    },
    ends: "Een sessie stopt vanzelf na drie uur. Er blijft niets over van wie wat raadde.",
  },
  host: {
    title: "Jouw sessie",
    keep: "Bewaar deze pagina: het adres is je sleutel. Deel het niet met de groep.",
    screen: "Open het grote scherm",
    screenHelp: "Op een laptop met beamer. Geen beamer? Lees de vragen zelf voor.",
    code: "Code voor de groep",
    joined: (count: number) =>
      count === 1 ? "1 telefoon doet mee" : `${count} telefoons doen mee`,
    votes: (count: number, joined: number) => `${count} van ${joined} hebben gekozen`,
    step: (number: number, total: number) => `Vraag ${number} van ${total}`,
    buttons: {
      lobby: "Begin met de eerste vraag",
      guess: "Laat het zien",
      own: "Laat het zien",
      reveal: "Volgende vraag",
      last: "Afronden",
    },
    ask: "Vraag nu over henzelf",
    end: "Stop de sessie",
    say: "Zo pak je het aan",
    lobbySay:
      "Laat iedereen de code intypen. Zeg: je raadt wat anderen doen. Niemand ziet wie wat koos.",
    time: { guess: "Ongeveer 1 minuut", own: "Ongeveer 1 minuut", reveal: "Ongeveer 2 minuten" },
    pause: "Vraag aan de groep",
    fact: "Sluit af met",
    unwell: "Gaat het niet goed met iemand?",
    emergencyCard: "De noodkaart",
    ended: "De sessie is klaar. Bedankt.",
    endedText: "Er is niets bewaard van wie wat koos.",
    again: "Begin een nieuwe sessie",
    gone: "Deze sessie is er niet meer",
    goneText: "Een sessie stopt na drie uur. Misschien is het adres niet heel overgenomen.",
  },
  screen: {
    title: "Groot scherm",
    join: "Doe mee op",
    code: "met de code",
    anonymous: "Niemand ziet wie wat kiest.",
    guessed: (count: number, joined: number) => `${count} van ${joined} hebben geraden`,
    answered: (count: number, joined: number) => `${count} van ${joined} hebben geantwoord`,
    room: "Wat deze groep dacht",
    roomMedian: (median: number) => `De middelste schatting was ${median.toLocaleString("nl-NL")}.`,
    tooFew: "Te weinig schattingen om te laten zien.",
    measured: "Wat er gemeten is",
    own: (share: number) => `In deze zaal zelf: ongeveer ${share} van de 100.`,
    nothing: "Jullie schatting hoeft niet recht gezet te worden. Dus meteen de vraag.",
    near: (missed: number) => `Jullie zaten er ${missed.toLocaleString("nl-NL")} naast.`,
    exact: "Precies goed geraden.",
    notMeasured: "Daar is hier nog geen cijfer van.",
    table: "Alle schattingen in een tabel",
    tableFrom: "Schatting",
    tableCount: "Aantal",
    next: "Verder",
    keys: "Spatie of pijl naar rechts: verder. T: tabel.",
    source: "Bron",
    ended: "Tot vanavond.",
    endedText: "Het eerste rondje is fris.",
    qr: "QR-code om mee te doen",
  },
  join: {
    title: "Doe mee met je groep",
    lead: "Typ de code die op het scherm staat.",
    code: "Code",
    go: "Doe mee",
    anonymous: "Zonder naam en zonder account. Niemand ziet wat jij kiest, ook je mentor niet.",
    faults: {
      unknown: "Deze code kennen we niet, of de sessie is al klaar. Kijk nog eens op het scherm.",
      many: "Er zijn hier te veel verkeerde codes geprobeerd. Wacht een paar minuten.",
      guess: (max: number) =>
        `Vul een heel getal in van 0 tot en met ${max.toLocaleString("nl-NL")}.`,
      own: "Kies ja of nee.",
      closed: "De vraag waarop je koos was al gesloten. Deze keuze telt niet mee.",
      phone:
        "Je browser bewaart geen cookie. Zonder cookie kunnen we een telefoon niet één keer tellen.",
      offline: "Er is even geen verbinding. Probeer het zo nog eens.",
      full: "Vanaf dit netwerk doen al heel veel telefoons mee. Kijk mee op het grote scherm.",
    },
    lobby: "Je doet mee. Zo begint het.",
    lobbyText: "Laat deze pagina open. De vraag komt vanzelf.",
    yourGuess: "Jouw schatting",
    units: { "of-100": "van de 100", glasses: "glazen", number: "mensen" },
    send: "Verstuur",
    change: "Verander",
    saved: (value: string) => `Je koos ${value}. Veranderen kan tot het antwoord komt.`,
    yes: "Ja",
    no: "Nee",
    ownHelp: "Dit telt alleen mee in een groot aantal. Overslaan mag.",
    refresh: "Ververs",
    ended: "Klaar. Bedankt voor het meedoen.",
    endedText: "Er is niets bewaard van wat jij koos.",
    check: "Doe zelf de vragenlijst",
    talk: "Met iemand praten",
  },
};
