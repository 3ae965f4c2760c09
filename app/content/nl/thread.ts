/** The anonymous thread, for its student. */
export const thread = {
  title: "Anoniem iets vragen",
  lead: "Een vraag over drinken of drugs, van jezelf of van een ander. Je hoeft niet te zeggen wie je bent.",
  before: {
    title: "Voor je schrijft",
    notNow: "Dit is geen noodlijn. Er leest nu niemand mee.",
    danger: "Is er nu gevaar? Bel",
    suicide: "Denk je aan zelfmoord? Dag en nacht, gratis en anoniem:",
    when: (organisation: string, days: number) =>
      `Een preventiewerker van ${organisation} leest dit op werkdagen. Binnen ${days === 1 ? "één werkdag" : `${days} werkdagen`} heb je antwoord. Een feestdag telt niet mee.`,
  },
  nobody: {
    title: "Hier leest nu niemand",
    text: "Schrijven kan nog niet: er is op dit moment geen preventiewerker die antwoord geeft.",
    talk: "Bekijk waar je wel terechtkunt",
  },
  question: "Je vraag",
  help: "Hoogstens 5.000 tekens, alleen tekst. Schrijf geen namen, adressen of nummers op, ook niet van een ander.",
  language: "In welke taal wil je antwoord?",
  languages: { nl: "Nederlands", en: "Engels" },
  institution: "Waar studeer je?",
  institutionHelp:
    "Dit hoeft niet. Zeg je het wel, dan lezen alleen preventiewerkers van die instelling je vraag.",
  noInstitution: "Zeg ik liever niet",
  send: "Verstuur je vraag",
  afterTitle: "Wat er daarna gebeurt",
  after: (days: number) => [
    "Je krijgt een code. Alleen daarmee lees je het antwoord en schrijf je verder.",
    "We slaan je tekst versleuteld op, met de dag erbij. Niet je adres, en niets van je vragenlijst.",
    `Wissen kan altijd, in twee tikken. Is het ${days} dagen stil, dan wissen wij het.`,
  ],
  haveCode: "Heb je al een code? Lees je antwoord",
  faults: {
    empty: "Er staat nog niets. Schrijf je vraag in het vak.",
    long: (count: string) =>
      `Je tekst is ${count} tekens lang. Er passen er 5.000 in één bericht. Alles wat je typte staat er nog: maak het korter, of verstuur het in delen.`,
    page: "Deze pagina stond lang open. Je tekst staat er nog. Verstuur hem nu nog eens.",
    many: "Vanaf dit netwerk is net heel veel geschreven. Je tekst staat er nog. Probeer het over een uur weer.",
    before:
      "Vanaf deze pagina verstuurde je al een vraag. Je nieuwe tekst staat er nog. Begin een nieuw gesprek, of lees je eerste met je code.",
    answered:
      "Er kwam net een antwoord bij. Lees het eerst. Je eigen tekst staat er nog, en je kunt hem gewoon versturen.",
    elsewhere:
      "Je schreef intussen ook in een ander tabblad. Je tekst hier staat er nog. Verstuur hem als je wilt.",
    closed:
      "Je gesprek is intussen afgerond. Je tekst staat er nog. Verstuur hem, dan gaat het weer open.",
    gone: "Dit gesprek bestaat niet meer. Je tekst staat er nog. Verstuur hem als nieuwe vraag.",
    left: "Dit gesprek is op dit apparaat gesloten. Je tekst staat er nog. Verstuur hem als nieuwe vraag. Of kopieer hem, en open je gesprek met de code.",
    nobody:
      "Er is nu geen preventiewerker die antwoord geeft, dus er is niets verstuurd. Je tekst staat er nog.",
    full: "Je stuurde al twintig berichten waar nog geen antwoord op is. Je tekst staat er nog. Wacht even op antwoord.",
    notSaved: "Er ging bij ons iets mis. Je tekst staat er nog. Probeer het zo nog eens.",
  },
  sent: {
    title: "Verstuurd",
    code: "Je code",
    lead: "Schrijf deze code op, of bewaar hem op een plek van jezelf. Je ziet hem maar één keer. We kunnen hem niet opzoeken.",
    copy: "Kopieer de code",
    copied: "Gekopieerd",
    due: (day: string) => `Uiterlijk op ${day} is er een antwoord.`,
    erased: (day: string) => `Zegt niemand meer iets, dan wordt alles gewist op ${day}.`,
    go: "Naar je gesprek",
  },
  crisis: {
    title: "Goed dat je dit opschrijft",
    lead: "Er staan dingen in je bericht die soms niet kunnen wachten. Praat nu met iemand die er meteen is.",
    danger: "Is er nu gevaar, voor jou of voor een ander? Reageert iemand niet? Bel",
    suicide: "Denk je aan zelfmoord, of doe je jezelf pijn? Bel of chat met 113:",
    always: "Dat mag dag en nacht, ook als je twijfelt. Het is gratis en anoniem.",
    nothing:
      "Je bericht is gewoon verstuurd. We weten niet wie je bent, en er is niemand gewaarschuwd.",
  },
  read: {
    title: "Je gesprek",
    you: "Jij",
    worker: "Preventiewerker",
    onDay: (who: string, day: string) => `${who}, op ${day}`,
    waiting: (day: string) => `Er is nog geen nieuw antwoord. Uiterlijk op ${day} is dat er wel.`,
    late: "Je wacht langer dan we beloofden. Het spijt ons. Kan het niet wachten, kijk dan waar je nu terechtkunt.",
    talk: "Met iemand praten",
    answered: "Er is een antwoord. Wil je nog iets kwijt? Schrijf gerust verder.",
    closed: (day: string) =>
      `De preventiewerker rondde dit gesprek af op ${day}. Is er nog iets? Schrijf gerust: dan gaat het weer open.`,
    onward: "Hier kun je ook terecht",
    write: "Schrijf verder",
    writeHelp: "Hoogstens 5.000 tekens, alleen tekst.",
    send: "Verstuur",
    sent: "Verstuurd.",
    erased: (day: string) =>
      `Zegt niemand meer iets, dan wordt alles van dit gesprek gewist op ${day}.`,
    erase: "Wis dit gesprek nu",
    leave: "Sluit het op dit apparaat",
  },
  onward: {
    "here/doctor": {
      name: "Je eigen huisarts",
      text: "Die denkt mee over drinken, drugs, slapen en somber zijn, en kan je doorverwijzen. Een huisarts heeft beroepsgeheim.",
    },
    "here/adviser": {
      name: "De studentpsycholoog of studieadviseur",
      text: "Te vinden op de site van je opleiding. Zij zien niets van wat je hier schrijft.",
    },
    "here/exercises": {
      name: "Oefeningen om zelf te doen",
      text: "Nee zeggen, een plan maken, trek laten overwaaien.",
      link: "Naar de oefeningen",
    },
    "here/talk": {
      name: "Een gesprek",
      text: "Eén keer, met iemand die er veel van weet. Je ziet meteen waar en wanneer.",
      link: "Met iemand praten",
    },
  },
  open: {
    title: "Lees je antwoord",
    lead: "Typ de code van je gesprek. Hoofdletters, spaties en streepjes maken niet uit.",
    go: "Open mijn gesprek",
    lost: "Code kwijt? We kunnen hem niet opzoeken, want we weten niet wie wat schreef. Je kunt wel opnieuw beginnen.",
    begin: "Stel een nieuwe vraag",
    unknown:
      "De code is goed getypt, maar er hoort geen gesprek meer bij. Misschien is het gewist.",
    many: "Vanaf dit netwerk zijn net veel codes geprobeerd. Wacht tien minuten en probeer het dan weer.",
    ended:
      "Je was langer dan een uur weg, of het gesprek is gewist. Typ je code om verder te lezen.",
  },
  erase: {
    title: "Wis je gesprek",
    lead: "Dan is alles weg, ook de antwoorden, en werkt je code niet meer. Dit kan niet worden teruggedraaid.",
    confirm: "Ja, wis alles",
    keep: "Nee, terug",
    doneTitle: "Alles is gewist",
    done: "Je gesprek is weg. Reservekopieën verdwijnen later, zoals op de pagina Privacy staat.",
    notDone: "Dat lukte net niet. Er is niets veranderd. Probeer het zo nog eens.",
  },
};
