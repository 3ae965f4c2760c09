import type { Chapter } from "~/training/advisor-guide";

interface Part {
  title: string;
  text: string[];
  list: string[];
  /** The list is of what to leave. */
  not?: boolean;
  /** Sentences to try, as somebody would say them. */
  say: string[];
}

interface Text {
  title: string;
  /** What the chapter is for, as the list of chapters says it. */
  about: string;
  lead: string;
  parts: Part[];
}

const signals: Text = {
  title: "Wat je kunt zien",
  about: "Signalen, en waarom een signaal nooit een bewijs is.",
  lead: "Jij ziet een student vaak als eerste. Je hoeft niet te weten wat er aan de hand is om ernaar te vragen.",
  parts: [
    {
      title: "In de studie",
      text: [],
      list: [
        "Wegblijven, vaak op dezelfde dag, zoals maandag.",
        "Moe, traag of er niet bij met de gedachten.",
        "Lagere cijfers dan je van deze student kent.",
        "Afspraken die niet doorgaan, ruzie in een projectgroep.",
      ],
      say: [],
    },
    {
      title: "Bij de persoon",
      text: [],
      list: [
        "Iemand is anders dan eerst: stiller, drukker, sneller boos.",
        "Klachten over slaap, buik of hoofd.",
        "Somber of bang, of zich terugtrekken.",
        "Geldzorgen, ruzie in huis, iets gebroken in het weekend.",
      ],
      say: [],
    },
    {
      title: "Een signaal is geen bewijs",
      text: [
        "Alles hierboven kan ook komen door een baan, een scheiding, heimwee of een ziekte. Of door niets.",
        "Tel dus niet op. Merk op, en vraag.",
      ],
      list: [
        "Schrijf voor jezelf op wat je zág, niet wat je denkt dat het is.",
        "Vraag bij vertraging en bij psychische klachten altijd naar slaap, drinken en gebruik. Dan is het niemands verdenking.",
      ],
      say: [
        "‘Dit vraag ik aan iedereen die vastloopt: hoe slaap je, en drink of gebruik je weleens iets?’",
      ],
    },
  ],
};

const conversation: Text = {
  title: "Het gesprek in zeven stappen",
  about: "Van wat je zag tot een volgende afspraak, met zinnen om te proberen.",
  lead: "Je hoeft niemand te overtuigen. Vragen werkt hier beter dan vertellen. Alle zeven in één keer hoeft ook niet.",
  parts: [
    {
      title: "Noem wat je ziet",
      text: ["Iets wat een camera ook had gezien. Geen woord over de oorzaak."],
      list: [],
      say: ["‘Je was er drie maandagen niet. Dat ken ik niet van je.’"],
    },
    {
      title: "Vraag of het mag",
      text: ["Een ja maakt er een gesprek van. Een nee is ook goed."],
      list: [],
      say: ["‘Mag ik iets vragen over hoe je avonden en weekenden eruitzien?’"],
    },
    {
      title: "Vraag open, eerst wat het geeft",
      text: ["Wie gebruikt, heeft daar redenen voor. Vraag daarna pas naar de andere kant."],
      list: [],
      say: ["‘Wat brengt het je?’", "‘En wat vind je er minder leuk aan?’"],
    },
    {
      title: "Zeg terug wat je hoorde",
      text: ["Zonder oordeel, en zonder advies waar niemand om vroeg."],
      list: [],
      say: ["‘Het geeft je rust, en de ochtenden ben je kwijt. Klopt dat?’"],
    },
    {
      title: "Bied iets aan om te weten",
      text: ["Kort, en alleen als het welkom is. Vraag wat de ander ervan vindt."],
      list: [],
      say: ["‘Wil je weten hoe dat bij andere studenten is? … Wat maak jij daarvan?’"],
    },
    {
      title: "Geef wegen, en laat kiezen",
      text: ["Minstens twee. Niets kiezen mag ook."],
      list: [
        "zelf kijken: de vragen op deze site, zonder naam",
        "iets lezen of oefenen op deze site",
        "inlopen of een gesprek, gratis en anoniem",
        "de huisarts",
      ],
      say: ["‘Dit is er. Wat past bij jou, of past er nu niets?’"],
    },
    {
      title: "Spreek een volgende keer af",
      text: [
        "Kort erna, en ook als de student nee zei. Vraag dan wat het lastig maakt.",
        "Inzicht komt soms pas na maanden. De deur openhouden is jouw werk, erdoorheen gaan niet.",
      ],
      list: [],
      say: ["‘Ik ben er dinsdag weer. Dan vraag ik alleen hoe je week was.’"],
    },
  ],
};

const who: Text = {
  title: "Wie doet wat",
  about: "Jouw rol, en wie er verder is.",
  lead: "Jij signaleert, vraagt en wijst de weg. Behandelen is niet jouw werk. Dat maakt het juist makkelijker.",
  parts: [
    {
      title: "Binnen de instelling",
      text: [],
      list: [
        "Studieadviseur of studiebegeleider: eerste gesprek, planning, de weg wijzen.",
        "Decaan: regels, regelingen en persoonlijke omstandigheden. Wijst ook door naar de psycholoog.",
        "Studentpsycholoog: een paar gesprekken, en doorverwijzen. Vraag wat de wachttijd is. Zeg erbij als het haast heeft.",
      ],
      say: [],
    },
    {
      title: "Daarbuiten",
      text: [],
      list: [
        "Huisarts: kijkt naar de gezondheid en heeft beroepsgeheim. Schrijft de verwijzing voor een behandeling.",
        "Preventiewerkers: één gesprek of inlopen, over jezelf of een ander. Het is geen behandeling.",
        "Behandeling: met een brief van de huisarts. Vraag na wat je zelf betaalt.",
      ],
      say: [],
    },
    {
      title: "Ook voor jou",
      text: [
        "Met een preventiewerker mag jij ook overleggen. Vertel dan geen naam.",
        "Spreek als opleiding vast af wie wat doet. Dan zoek je het niet uit als er iemand voor je zit.",
      ],
      list: [],
      say: [],
    },
  ],
};

const notes: Text = {
  title: "Wat je opschrijft",
  about: "Wat mag, wat je beter laat, en hoe je dat zegt.",
  lead: "Wie zwijgt, kan denken: straks staat het ergens. Zeg daarom zelf wat je noteert.",
  parts: [
    {
      title: "Dit kan in je aantekening",
      text: [],
      list: [
        "dat jullie spraken, en wanneer",
        "wat jullie afspraken over de studie",
        "‘informatie gegeven’, als je een kaart of adres gaf",
      ],
      say: [],
    },
    {
      title: "Dit laat je weg",
      not: true,
      text: [],
      list: [
        "of iemand drinkt of gebruikt, wat en hoeveel",
        "wat je vermoedt, ook niet met een vraagteken",
        "welke hulp iemand koos, of een kaart werd gebruikt",
        "iets in een mail aan een collega, docent of ouder",
      ],
      say: [],
    },
    {
      title: "Een collega erbij",
      text: [
        "Geef je een naam door, dan weet de student dat eerst. Die zegt ja, en ziet wat je schrijft.",
        "Alleen bij direct gevaar wacht je daar niet op. Zeg dan wel wat je doet.",
        "Dit is onze raad, geen wet. Vraag bij twijfel de privacyfunctionaris van je instelling.",
      ],
      list: [],
      say: [
        "‘Ik schrijf op dat we elkaar spraken. Waarover, dat blijft hier.’",
        "‘Zal ik de decaan bellen terwijl jij erbij zit?’",
      ],
    },
  ],
};

const crisis: Text = {
  title: "Als het niet kan wachten",
  about: "Gevaar, gedachten aan zelfmoord, en waarom iemand niet ineens stopt.",
  lead: "Hier stopt het gewone gesprek. Blijf, bel, en draag het niet alleen.",
  parts: [
    {
      title: "Er is nu gevaar",
      text: ["Bel 112. Ook als je twijfelt. Zeg eerlijk wat er gedronken of genomen is."],
      list: [
        "niet wakker te krijgen, of ademt raar",
        "een aanval, pijn op de borst, blauw of heel bleek",
        "heel heet, verward of stijf",
        "iemand kan zichzelf of een ander iets aandoen",
      ],
      say: [],
    },
    {
      title: "Iemand denkt aan zelfmoord",
      text: [
        "Signalen zijn niet altijd te zien. Neem je ongemak serieus, en vraag het hardop. Daarmee breng je niemand op het idee.",
      ],
      list: [
        "Luister. Je hoeft het niet op te lossen.",
        "Blijf erbij, en bel samen 113 op 0800‑0113. Dat kan dag en nacht, gratis en anoniem.",
        "Beloof geen geheimhouding. Volg het crisisprotocol van je instelling.",
        "Praat het daarna zelf na. Dit is zwaar.",
      ],
      say: ["‘Denk je aan zelfmoord?’", "‘Ik blijf bij je. We bellen samen.’"],
    },
    {
      title: "Iemand wil ineens stoppen",
      text: [
        "Raad dat nooit aan bij wie elke dag zes glazen of meer drinkt. Ook niet bij vaak GHB of slaap- en kalmeringspillen.",
        "Wie trilt, zweet of misselijk is zonder, gaat eerst naar een arts. Ziet iemand dingen die er niet zijn, of komt er een aanval: 112.",
      ],
      list: [],
      say: ["‘Verander nog niets in één keer. We vragen het eerst aan een arts.’"],
    },
    {
      title: "Jonger dan 18",
      text: ["Ook dan luister je eerst. Haal er sneller iemand bij, en zeg dat erbij."],
      list: [],
      say: [],
    },
  ],
};

export const advisor = {
  title: "Voor studieadviseurs",
  lead: "Tien minuten over een gesprek dat veel mensen uitstellen. Je hoeft niets van alcohol of drugs te weten.",
  label: "Twee getekende mensen, met ruimte tussen hen",
  read: "Lezen, tien minuten",
  chapter: (place: number, of: number) => `Deel ${place} van ${of}`,
  order: "Delen van de gids",
  previous: "Vorige",
  next: "Volgende",
  toPractice: "Oefenen",
  try: "Probeer eens",
  here: (place: string) => `Wie er in ${place} is`,
  hereNone: (place: string) =>
    `Van ${place} is hier nog geen contact nagekeken. Op de pagina Met iemand praten staat wat er altijd is.`,
  talkPage: "Met iemand praten",
  all: "De hele gids",
  ways: [
    {
      href: "/advisor/practice",
      title: "Vier oefengesprekken",
      text: "Kies wat je zegt, lees wat er gebeurt, neem het terug. Niemand kijkt mee.",
    },
    {
      href: "/advisor/card",
      title: "Kaart van twee minuten",
      text: "Alles op één vel, voor naast je toetsenbord. Past op A5 en A4.",
    },
    {
      href: "/office/slips",
      title: "Kaarten om mee te geven",
      text: "Een kaart of mail met een code. Daarmee vindt een student de weg, zonder naam. Inloggen is nodig.",
    },
  ],
  chapters: { signals, conversation, who, notes, crisis } satisfies Record<Chapter, Text>,
  card: {
    title: "Kaart van twee minuten",
    head: "Een gesprek dat je durft",
    before: "Vooraf",
    beforeList: ["Wat zag ik? Wat weet ik niet?", "Tijd, en een deur die dicht kan."],
    stepsTitle: "Zeven stappen",
    steps: [
      ["Noem wat je ziet", "‘Je was er drie maandagen niet.’"],
      ["Vraag of het mag", "‘Mag ik daar iets over vragen?’"],
      ["Vraag open", "‘Wat brengt het je? Wat is er minder leuk aan?’"],
      ["Zeg terug", "‘Dus het geeft rust, en kost je de ochtend.’"],
      ["Bied iets aan", "‘Wil je weten hoe het bij anderen is?’"],
      ["Geef wegen", "‘Dit is er. Wat past bij jou?’"],
      ["Spreek iets af", "‘Dinsdag vraag ik hoe je week was.’"],
    ],
    noTitle: "Zegt iemand nee?",
    no: "‘Dat is goed. Wat maakt het lastig?’ En houd de deur open.",
    writeTitle: "Opschrijven",
    write: "Dat jullie spraken en wat jullie afspraken. Niets over gebruik, ook geen vermoeden.",
    crisisTitle: "Kan het niet wachten?",
    crisis: [
      "Nu gevaar: 112.",
      "Zelfmoord: vraag het hardop, blijf, bel samen 0800‑0113.",
      "Drinkt iemand elke dag veel? Niet ineens stoppen. Eerst een arts.",
    ],
    where: (address: string) => `Alle wegen voor de student: ${address}`,
    printHelp: "Past op A5 en op A4. Kies de papiermaat in het printvenster.",
  },
  sourcesTitle: "Bronnen",
  sources: [
    {
      title: "De Gezonde School en Genotmiddelen over de rol van begeleiders",
      address: "https://www.dgsg.nl/hbowo/problematisch-gebruik/rol-begeleiders",
      date: "zonder datum",
    },
    {
      title: "De Gezonde School en Genotmiddelen over signaleren en begeleiden",
      address: "https://www.dgsg.nl/hbowo/voor-ivz-preventieafedelingen/signaleren-en-begeleiden",
      date: "zonder datum",
    },
    {
      title: "Universiteit Twente, wegwijzer persoonlijke omstandigheden",
      address:
        "https://www.utwente.nl/ces/sacc/persoonlijke-omstandigheden/wegwijzer/psychisch/verslaving/",
      date: "zonder datum",
    },
    {
      title: "Alcohol bespreken, praten over gebruik",
      address: "https://www.alcoholbespreken.nl/het-gesprek/praten-over-gebruik/",
      date: "zonder datum",
    },
    {
      title: "Zorg+Welzijn over motiverende gespreksvoering",
      address:
        "https://zorgwelzijn.nl/bij-alcohol-of-drugsgebruik-leidt-motiverende-gespreksvoering-naar-gedragsverandering",
      date: "zonder datum",
    },
    {
      title: "HanzeMag over waar je kunt aankloppen",
      address: "https://hanzemag.nl/waar-kun-je-aankloppen-met-je-mentale-problemen/",
      date: "zonder datum",
    },
    {
      title: "Loket Gezond Leven over het preventieve adviesgesprek",
      address:
        "https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1400551",
      date: "12 september 2019",
    },
    {
      title: "NJi over signalen van zelfdoding en hulp",
      address: "https://www.nji.nl/welbevinden/zelfdoding-jongere/signalen-en-hulp",
      date: "zonder datum",
    },
  ],
  seen: "Gelezen in november 2026. Ook gebruikt: ‘Verslaving in context’, hoofdstuk 3 (2020). De zinnen en gesprekken schreven we zelf. Wat je noteert, is onze raad.",
};
