/** One line of the guided wave; a recorded voice can be laid along the same times. */
export interface Caption {
  /** Seconds from the start. */
  at: number;
  text: string;
}

/** A question of a worksheet, with answers to pick from; its key stands between braces in the lines. */
export interface Blank {
  label: string;
  options: string[];
}

const source = (title: string, address: string | null) => ({ title, address });

export const exercises = {
  title: "Oefeningen",
  lead: "Vijf korte oefeningen. Wat je typt of aanklikt, blijft op de pagina. Het wordt niet verstuurd en niet bewaard.",
  all: "Alle oefeningen",
  minutes: (count: number) => `ongeveer ${count} minuten`,
  known: "Wat we hiervan weten",
  source: "Bron",
  sourceSeen: "gelezen op 22 november 2026",
  print: "Afdrukken",
  stop: {
    title: "Eerst even dit",
    question: "Klopt een van deze dingen voor jou?",
    signs: [
      "Je gaat trillen of zweten, of wordt misselijk, als je niet drinkt of gebruikt.",
      "Je kreeg weleens een aanval of zag dingen die er niet waren toen je stopte.",
      "Je drinkt elke dag zes glazen of meer.",
      "Je gebruikt vaak GHB, of vaak slaap- of kalmeringspillen.",
      "Je bent nu in paniek.",
    ],
    yes: "Ja, of ik twijfel",
    no: "Nee, ik begin",
    stays: "Je antwoord blijft op deze pagina en staat niet in het adres.",
    stopTitle: "Stop hier. Dit vraagt om een mens.",
    body: "Tril of zweet je zonder drank of drugs, drink je elke dag veel, of gebruik je vaak GHB of pillen? Stop of minder dan niet ineens in je eentje. Dat kan gevaarlijk zijn. Bel eerst je huisarts, of de huisartsenpost.",
    panic:
      "Ben je in paniek? Ga zitten en zet je voeten op de grond. Noem vijf dingen die je ziet. Bel iemand die je vertrouwt.",
    danger: "Krijgt iemand een aanval, of zie je dingen die er niet zijn? Bel dan",
    talk: "Met iemand praten",
    switch: "Stop: dit gaat niet goed",
  },
  wave: {
    name: "De golf",
    about: "Trek hebben zonder er iets mee te doen. Vijf minuten, met of zonder klok.",
    lead: "Trek komt op, wordt sterker en zakt weer. Je hoeft er niet tegen te vechten. Je kijkt hoe de golf voorbijgaat.",
    tip: "Begin met een kleine trek. Een golf duurt vaak twintig tot dertig minuten, als je hem niet voedt. Deze ronde duurt vijf minuten en mag nog een keer.",
    start: "Begin",
    pause: "Pauze",
    goOn: "Ga verder",
    again: "Nog een ronde",
    left: "nog",
    picture: "Een getekend mens op een golf die langzaam groeit en weer zakt",
    stepsTitle: "De stappen in tekst",
    stepsLead: "Lees ze rustig, of laat iemand ze voorlezen. De tijden zijn een richting.",
    captions: [
      { at: 0, text: "Ga zitten of staan zoals het uitkomt. Je hoeft nu niets te doen." },
      { at: 20, text: "Noem het: er is trek. Een trek is een golf en geen opdracht." },
      { at: 45, text: "Waar in je lijf voel je het? Je keel, je borst, je buik, je handen?" },
      { at: 70, text: "Geef het een getal van nul tot tien. Onthoud dat getal." },
      { at: 95, text: "Hoe voelt het daar? Warm, strak, onrustig? Kijk alsof het nieuw is." },
      { at: 125, text: "Adem naar die plek. Rustig in, en iets langer uit." },
      { at: 155, text: "De golf mag hoger worden. Je hoeft hem niet tegen te houden." },
      {
        at: 180,
        text: "Komt er een gedachte, zoals: eentje kan wel? Zeg dan: daar is een gedachte.",
      },
      { at: 210, text: "Adem nog eens langer uit. De golf draagt je." },
      { at: 240, text: "Kijk nog eens naar die plek. Is er iets veranderd?" },
      { at: 265, text: "Geef het weer een getal. Lager, hoger of gelijk: het mag allemaal." },
      { at: 285, text: "Dit was de ronde. Wat ging er aan de trek vooraf?" },
    ] satisfies Caption[] as Caption[],
    /** Seconds of a whole round. */
    length: 300,
    evidence: {
      text: "In een onderzoek kregen 123 studenten die rookten zo’n korte uitleg. Hun trek werd niet kleiner. Ze rookten de week erna wel minder. Het is geen behandeling.",
      source: source("Bowen en Marlatt, 2009", "https://pubmed.ncbi.nlm.nih.gov/20025372/"),
    },
  },
  "saying-no": {
    name: "Nee zeggen",
    about: "Zeven momenten, met zinnen om hardop te proberen.",
    lead: "Kies een moment dat je kent. Bedenk eerst wat jij zou zeggen. Klap het dan open.",
    tricks: [
      "Kort is genoeg. Een reden hoeft niet.",
      "Zeg dezelfde zin gewoon nog een keer.",
      "Heb al iets in je hand dat je lekker vindt.",
      "Vertel vooraf aan één iemand wat je van plan bent.",
    ],
    tricksTitle: "Wat het makkelijker maakt",
    practise:
      "Zeg de zin die bij je past drie keer hardop. Klinkt hij als jij? Dan is het de goede.",
    situations: [
      {
        title: "Iemand zet een biertje voor je neer",
        lines: [
          "‘Lief van je. Ik zit aan de fris.’",
          "‘Geef die maar aan Sam.’",
          "‘Ik pas deze ronde.’",
        ],
      },
      {
        title: "‘Doe niet zo saai’",
        lines: [
          "‘Saai? Ik win straks met sjoelen.’",
          "‘Ik ben er toch gewoon bij?’",
          "‘Klopt. En jij, nog iets te doen morgen?’",
        ],
      },
      {
        title: "Ze vragen waarom je niet drinkt",
        lines: [
          "‘Geen zin vanavond.’",
          "‘Ik moet er morgen vroeg uit.’",
          "‘Waarom drink jij eigenlijk wel?’",
        ],
      },
      {
        title: "Er begint een drankspel",
        lines: ["‘Ik doe mee, met cola.’", "‘Ik ben de spelleider.’", "‘Ik kijk deze keer.’"],
      },
      {
        title: "Iemand biedt je drugs aan",
        lines: [
          "‘Niks voor mij.’",
          "‘Nee. Zullen we dansen?’",
          "‘Ik sla over. Heb jij je water al op?’",
        ],
      },
      {
        title: "Een vriend blijft aandringen",
        lines: [
          "‘Ik zei net nee, en dat blijft zo.’",
          "‘Stop even met vragen. Het wordt ongezellig.’",
          "‘Ik ga even naar buiten.’",
        ],
      },
      {
        title: "Je wilt naar huis",
        lines: [
          "‘Ik ben eruit. Tot morgen.’",
          "‘Wie fietst er mee?’",
          "‘Ik app als ik thuis ben.’",
        ],
      },
    ],
    pressure:
      "Dwingt iemand je, of ben je bang voor wat er gebeurt als je nee zegt? Dan is het geen oefening meer. Ga weg als dat kan, en praat met iemand.",
    evidence: {
      text: "Studenten die niet drinken, vertellen dat ze vaak moeten uitleggen waarom. Andersom vraagt bijna niemand het. Deze tips komen van een actie om even niet te drinken. Of ze werken, is niet gemeten.",
      source: source(
        "IkPas, over groepsdruk",
        "https://ikpas.nl/en/actueel/achtergrond/groepsdruk-hoe-ga-je-ermee-om/",
      ),
    },
  },
  plan: {
    name: "Mijn als-dan-plan",
    about: "Kies een moment en wat je dan doet. Er komt één zin uit.",
    lead: "Een plan dat je al hebt, hoef je op het moment zelf niet te bedenken. Kies iets kleins voor één moment.",
    when: "Het moment",
    then: "Wat ik dan doe",
    own: "Of in je eigen woorden",
    made: "Mijn plan",
    byHand: "Op papier",
    byHandLead:
      "Druk deze pagina af, of pak pen en papier. Kies hieronder, of schrijf iets van jezelf.",
    pick: "Kies",
    evidence: {
      text: "Een overzicht van zestien onderzoeken vond bij studenten geen effect van zulke plannen op drinken. Kiezen uit een kant-en-klare lijst deed het beter. Daarom staat hier een lijst.",
      source: source("Cooke, McEwan en Norman, 2022", "https://doi.org/10.1111/dar.13553"),
    },
  },
  habit: {
    name: "Een gewoonte veranderen",
    about: "Wat gaat eraan vooraf, wat krijg je ervan, en hoe kan dat anders?",
    lead: "Een gewoonte doet iets voor je. Vind je iets dat hetzelfde doet, dan is veranderen lichter. Neem één gewoonte.",
    made: "Mijn proefweek",
    blanks: {
      before: {
        label: "Wat gaat er meestal aan vooraf?",
        options: [
          "Ik kom moe thuis",
          "Ik verveel me",
          "Ik zie dat anderen beginnen",
          "Ik heb ruzie of stress",
          "Het is weekend",
          "Ik kan niet slapen",
        ],
      },
      gives: {
        label: "Wat geeft het je?",
        options: [
          "Rust in mijn hoofd",
          "Erbij horen",
          "Zin om te praten",
          "Een beloning",
          "Iets te doen",
          "Makkelijker slapen",
        ],
      },
      costs: {
        label: "Wat is er minder leuk aan?",
        options: [
          "De volgende dag is weg",
          "Het kost veel geld",
          "Ik slaap slechter",
          "Ik zeg dingen die ik niet meen",
          "Mijn studie loopt minder",
          "Ik sport minder",
        ],
      },
      other: {
        label: "Wat kan je ook zoiets geven?",
        options: [
          "Een halfuur buiten lopen",
          "Iemand bellen",
          "Iets lekkers zonder alcohol",
          "Sporten of dansen",
          "Koken met een huisgenoot",
          "Douchen en een serie",
        ],
      },
      change: {
        label: "Wat verander je aan de plek of het moment?",
        options: [
          "Ik haal niets in huis",
          "Ik ga een uur later",
          "Ik spreek op een ander tijdstip af",
          "Ik neem geen geld mee",
          "Ik ga met iemand die weinig drinkt",
          "Ik blijf die dag thuis",
        ],
      },
      who: {
        label: "Wie vertel je het?",
        options: [
          "Een huisgenoot",
          "Een vriend",
          "Mijn partner",
          "Iemand van thuis",
          "Niemand, het is van mij",
        ],
      },
    } satisfies Record<string, Blank>,
    lines: [
      "Het begint zo: {before}.",
      "Dit geeft het me: {gives}.",
      "Dit is minder leuk: {costs}.",
      "Komende week probeer ik: {other}.",
      "En ook: {change}.",
      "Ik vertel het aan: {who}.",
    ],
    after:
      "Kijk na een week terug. Ging het niet? Dan weet je meer over het moment ervoor. Terugvallen hoort bij veranderen.",
    evidence: {
      text: "In behandelingen kijkt iemand samen met een hulpverlener naar wat eraan vooraf gaat en wat het geeft. Dit blad leent dat idee. Het blad zelf is niet onderzocht.",
      source: source(
        "Verslaving in context, hoofdstuk 6 (Blaauw en Van der Meer-Jansma, Hanzehogeschool Groningen, 2020)",
        null,
      ),
    },
  },
  circle: {
    name: "Mijn kring",
    about: "Teken wie er dichtbij staan, wie helpt en wie het lastig maakt.",
    lead: "Jij staat in het midden. Zet mensen erbij. Wie dichtbij staat, komt dichtbij.",
    picture: "Drie ringen om jou heen: dichtbij, iets verder en ver",
    you: "Jij",
    near: "dichtbij",
    middle: "iets verder",
    far: "ver",
    helps: "helpt",
    harder: "maakt het lastig",
    both: "allebei",
    legendTitle: "De vormen",
    add: "Zet erbij",
    nameLabel: "Naam of letter",
    distance: "Hoe dichtbij",
    kind: "Helpt of lastig",
    remove: "Haal weg",
    keys: "Sleep iemand naar een plek. Met het toetsenbord: ga met Tab naar iemand en verplaats met de pijltjes. Enter brengt je naar de lijst.",
    listTitle: "Jouw kring als lijst",
    nobody: "Er staat nog niemand in je kring.",
    full: "Meer dan twintig mensen passen niet.",
    needsName: "Typ eerst een naam of letter.",
    gone: "{name} is weggehaald",
    byHand: "Op papier",
    byHandLead:
      "Druk deze pagina af. Zet een rondje voor wie helpt, een vierkant voor wie het lastig maakt en een ruit voor allebei.",
    whoColumn: "Wie",
    questionsTitle: "Kijk er eens naar",
    questions: [
      "Wie staat dichtbij en helpt? Weet die dat?",
      "Wie mag van jou dichterbij komen?",
      "Wie maakt het lastig, en wanneer precies?",
      "Wie kun je deze week één ding vragen?",
    ],
    empty:
      "Staan er weinig mensen, of doet kijken pijn? Dat komt vaker voor dan je denkt. Je hoeft er niet alleen naar te kijken.",
    evidence: {
      text: "Hulpverleners gebruiken zo’n tekening in een gesprek. De makers van ons bronboek raden hem aan bij jongvolwassenen, omdat vrienden voor hen vaak het meest uitmaken.",
      source: source(
        "Verslaving in context, hoofdstuk 9 (Blaauw en Van der Meer-Jansma, Hanzehogeschool Groningen, 2020)",
        null,
      ),
    },
  },
};
