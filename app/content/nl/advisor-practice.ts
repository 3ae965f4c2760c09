import type { ConversationId } from "~/training/conversations";

interface Way {
  /** What the advisor says or does. */
  say: string;
  /** What the student answers. */
  reply: string;
  /** What it did to the conversation. */
  back: string;
}

interface Moment {
  /** What stands between this moment and the one before, true whatever was chosen there. */
  scene: string;
  ways: [Way, Way, Way];
}

interface Conversation {
  title: string;
  who: string;
  moments: [Moment, Moment, Moment];
  /** What there is to remember. */
  end: string;
}

const sam: Conversation = {
  title: "Sam loopt achter",
  who: "Sam (20) is tweedejaars. Hij miste drie keer de werkgroep op maandag. Zijn projectgroep klaagt.",
  moments: [
    {
      scene: "Sam zit tegenover je, met zijn jas nog aan. Hoe begin je?",
      ways: [
        {
          say: "‘Ik ruik drank. Klopt dat?’",
          reply: "‘Wat? Nee. Wie heeft dat gezegd?’",
          back: "Een vermoeden als eerste zin voelt als een beschuldiging. Een geur kan van alles zijn.",
        },
        {
          say: "‘Ik zag je drie maandagen niet. Hoe gaat het met je?’",
          reply: "‘Mwah. Druk. Ik kom ’s maandags mijn bed niet uit.’",
          back: "Je noemt wat je zag en vraagt open. Sam vertelt zelf waar het schuurt.",
        },
        {
          say: "‘Zo haal je je jaar niet. Wat ga je daaraan doen?’",
          reply: "‘Ja, weet ik. Ik ga gewoon harder werken.’",
          back: "Het kan waar zijn, en het sluit het gesprek. Je krijgt een belofte en geen verhaal.",
        },
      ],
    },
    {
      scene: "Even later noemt Sam zijn huis: zes jongens, en het weekend begint op donderdag.",
      ways: [
        {
          say: "‘Dat is best veel. Weet je wat dat met je lijf doet?’",
          reply: "‘Iedereen doet dat. Het valt echt wel mee.’",
          back: "Uitleg zonder dat erom gevraagd is. Sam gaat het verdedigen.",
        },
        {
          say: "Je laat het gaan en pakt de planning erbij.",
          reply: "Sam knikt en pakt opgelucht zijn agenda.",
          back: "Begrijpelijk: het voelt als privé. Maar hij legde het zelf op tafel, en je mag ernaar vragen.",
        },
        {
          say: "‘Vind je het goed als we daar even samen naar kijken?’",
          reply: "‘Ja, prima. Als het maar geen preek wordt.’",
          back: "Je vraagt toestemming. Wie ja zegt, praat mee.",
        },
      ],
    },
    {
      scene: "Jullie praten over die weekenden. Sam draait aan zijn ring.",
      ways: [
        {
          say: "‘Wat levert het je op? En wat is er minder leuk aan?’",
          reply:
            "‘Ik hoor erbij. Maar dinsdag ben ik pas weer een mens. Dat wist ik eigenlijk wel.’",
          back: "Eerst wat het geeft, dan wat het kost. Nu is het Sam die het zegt.",
        },
        {
          say: "‘Je kunt toch ook gewoon eerder naar huis gaan?’",
          reply: "‘Ja. Nee. Dat snap jij niet.’",
          back: "Een oplossing voordat hij een vraag had. Daarmee sta je tegenover hem.",
        },
        {
          say: "‘Ik meld je aan voor een behandeling.’",
          reply: "‘Dat is voor mensen met een echt probleem. Ik ga.’",
          back: "Te snel en te groot. Geef meer dan één weg, en laat hem kiezen.",
        },
      ],
    },
  ],
  end: "Noem wat je ziet, vraag of het mag, en laat de ander het zeggen. Geef pas daarna een kaart mee.",
};

const noor: Conversation = {
  title: "Noor wil het er niet over hebben",
  who: "Noor (22) valt af, slaapt slecht en maakt ruzie in haar groep. Een docent vroeg jou om met haar te praten.",
  moments: [
    {
      scene: "Noor gaat zitten. ‘Ik heb tien minuten.’",
      ways: [
        {
          say: "‘Je docent maakt zich zorgen. Er wordt over je gepraat.’",
          reply: "‘Fijn. Wie allemaal?’",
          back: "Nu gaat het over wie er praat. Noem liever wat je zelf weet.",
        },
        {
          say: "‘Gebruik je iets?’",
          reply: "‘Pardon?’",
          back: "De vraag mag, maar niet als eerste. Er is nog geen gesprek waar hij in past.",
        },
        {
          say: "‘Je docent vroeg of ik met je wil praten. Wat speelt er, vind jij?’",
          reply: "‘Alles is gewoon veel. Maar ik red me wel.’",
          back: "Eerlijk over hoe je erbij komt, en het woord is aan haar.",
        },
      ],
    },
    {
      scene:
        "‘Ik slaap vier uur,’ zegt ze later. Je vraagt wat ze doet om te slapen. ‘Daar wil ik het niet over hebben.’",
      ways: [
        {
          say: "‘Dat is goed. Mag ik vragen wat het lastig maakt?’",
          reply: "Ze haalt haar schouders op. ‘Straks staat het in een dossier.’",
          back: "Je neemt haar nee serieus en vraagt naar de drempel. Die ken je nu.",
        },
        {
          say: "‘Dan is er dus wel iets.’",
          reply: "‘Zie je. Daarom.’",
          back: "Je maakt van haar nee een bewijs. Een nee is geen signaal.",
        },
        {
          say: "‘Je kunt mij echt alles vertellen.’",
          reply: "‘Dat zegt iedereen.’",
          back: "Lief bedoeld, en niet helemaal waar. Zeg liever precies wat je opschrijft en wat niet.",
        },
      ],
    },
    {
      scene: "De tien minuten zijn om. Noor pakt haar tas.",
      ways: [
        {
          say: "‘Zonder jouw hulp kan ik niets doen. Denk daar eens over na.’",
          reply: "‘Oké.’ Ze is al bij de deur.",
          back: "Nu draagt zij ook nog jouw teleurstelling mee.",
        },
        {
          say: "‘Ik schrijf alleen op dat we spraken. Hier is een kaart, je hoeft er niets mee.’",
          reply: "Ze stopt hem in haar hoesje. ‘Mag ik volgende week nog eens langs?’",
          back: "De deur staat open, en zij gaat over de klink. Soms duurt het weken.",
        },
        {
          say: "‘Dan meld ik het bij de decaan.’",
          reply: "‘Doe wat je niet laten kunt.’",
          back: "Een doorverwijzing als straf. Doe niets over haar zonder haar, tenzij er gevaar is.",
        },
      ],
    },
  ],
  end: "Een nee is een antwoord. Vraag wat het lastig maakt, zeg wat je opschrijft, en spreek af wanneer je elkaar weer ziet.",
};

const luca: Conversation = {
  title: "Luca rookt om te slapen",
  who: "Luca (19) komt uit Italië en is hier vier maanden. Het gesprek gaat in het Engels. Luca haalt de punten niet.",
  moments: [
    {
      scene:
        "‘Ik rook een beetje wiet,’ zegt Luca. ‘Anders slaap ik niet. Dat is hier toch normaal?’",
      ways: [
        {
          say: "‘Dank dat je dat zegt. Wat doet het voor je?’",
          reply: "‘Het wordt stil in mijn hoofd. Verder ken ik hier niemand.’",
          back: "Geen oordeel, en je hoort waar het echt over gaat: alleen zijn.",
        },
        {
          say: "‘Zolang je het in een coffeeshop koopt wel.’",
          reply: "‘Oké, goed.’",
          back: "Nu gaat het over regels. De vraag onder de vraag is weg.",
        },
        {
          say: "‘Nee, de meeste studenten hier doen dat niet.’",
          reply: "‘Oh. Dan ligt het aan mij.’",
          back: "Een cijfer op dit moment voelt als een oordeel. Eerst het verhaal.",
        },
      ],
    },
    {
      scene: "Luca kijkt naar je scherm. ‘Schrijf je dit op?’",
      ways: [
        {
          say: "‘Alleen voor mezelf, maak je geen zorgen.’",
          reply: "‘Dus wel.’",
          back: "Ook een eigen aantekening is een aantekening. Een student mag die opvragen.",
        },
        {
          say: "‘Nee. Ik noteer je planning. Dit niet. Kijk maar mee.’",
          reply: "‘Oké. Ik dacht dat de universiteit het hoort.’",
          back: "Helder en te controleren. Zo wordt vertellen weer veilig.",
        },
        {
          say: "‘Dat moet, voor je dossier.’",
          reply: "Luca zwijgt.",
          back: "Dat hoeft niet. Voor uitstel of een regeling is de oorzaak in jouw aantekening niet nodig.",
        },
      ],
    },
    {
      scene: "Jullie hebben het over slapen, en over met wie Luca verder kan praten.",
      ways: [
        {
          say: "‘Je kunt naar de psycholoog. Er is een wachtlijst.’",
          reply: "‘Weken? Dan laat maar.’",
          back: "Eén weg, en die is dicht. Noem er meer, ook wat er vandaag al is.",
        },
        {
          say: "‘Stop er eerst een maand mee, dan zien we verder.’",
          reply: "‘Dat probeerde ik al.’",
          back: "Dit is een advies van een behandelaar. Dat ben jij niet, en Luca vroeg er niet om.",
        },
        {
          say: "‘Er is een gesprek zonder naam, de huisarts, en iets voor jezelf online. Wat past?’",
          reply: "‘Een gesprek. Kan dat in het Engels?’",
          back: "Drie wegen, en Luca kiest. Kijk samen welke talen erbij staan.",
        },
      ],
    },
  ],
  end: "Zeg hardop wat je opschrijft. Geef meer dan één weg, in een taal die de student spreekt.",
};

const jip: Conversation = {
  title: "Jip ziet het niet meer zitten",
  who: "Jip (21) komt eindelijk opdagen. De handen trillen. Jip mailde vannacht om vier uur.",
  moments: [
    {
      scene: "‘Het maakt allemaal niet meer uit,’ zegt Jip. ‘Straks is het voorbij.’",
      ways: [
        {
          say: "‘Kom, zo moet je niet denken. Je bent jong.’",
          reply: "‘Laat maar.’",
          back: "Je wilt het lichter maken. Voor Jip betekent het: hier kan het niet.",
        },
        {
          say: "‘Als je dat zegt, denk ik aan zelfmoord. Denk je daaraan?’",
          reply: "‘Soms. Vannacht wel.’",
          back: "Vraag het hardop. Door te vragen breng je niemand op het idee, en je staat er niet meer alleen voor.",
        },
        {
          say: "‘Heb je gedronken?’",
          reply: "‘Ja. En?’",
          back: "Dat doet er straks toe. Nu gaat het erom of Jip veilig is.",
        },
      ],
    },
    {
      scene: "Je weet nu dat Jip er vannacht aan dacht. Wat doe je?",
      ways: [
        {
          say: "‘Ik blijf bij je. Zullen we nu samen 113 bellen?’",
          reply: "Jip knikt. Je zet de telefoon op tafel: 0800‑0113.",
          back: "Blijven, samen bellen, niet alleen dragen. Is er nu gevaar, dan bel je 112.",
        },
        {
          say: "‘Ik beloof dat dit onder ons blijft.’",
          reply: "‘Echt?’",
          back: "Die belofte kun je niet houden. Zeg dat je er iemand bij haalt, en dat Jip weet wie.",
        },
        {
          say: "‘Ik stuur je een mail met een nummer.’",
          reply: "‘Is goed.’ Jip staat op.",
          back: "Laat iemand die dit zegt nu niet alleen weggaan.",
        },
      ],
    },
    {
      scene:
        "Er is hulp onderweg. Jip zegt: ‘Ik drink elke dag. Ik stop er vandaag mee, beloofd.’ De handen trillen nog.",
      ways: [
        {
          say: "‘Heel goed. Houd vol.’",
          reply: "‘Ja.’ Jip klinkt niet zeker.",
          back: "Plotseling stoppen na veel drinken kan gevaarlijk zijn. Trillen is daar een teken van.",
        },
        {
          say: "‘Drink dan morgen de helft.’",
          reply: "‘Is dat veilig?’",
          back: "Dat weet jij niet. Dit is een vraag voor een arts.",
        },
        {
          say: "‘Stop niet ineens. We vragen het eerst aan een arts, vandaag nog.’",
          reply: "‘Wist ik niet. Oké.’",
          back: "Precies goed. Eerst de huisarts, en buiten kantooruren de huisartsenpost. Bij een aanval of verwardheid 112.",
        },
      ],
    },
  ],
  end: "Vraag het hardop, blijf erbij, bel samen, en haal er iemand bij. Praat daarna ook zelf na met een collega.",
};

export const advisorPractice = {
  title: "Oefengesprekken",
  lead: "Vier gesprekken, elk drie momenten. Je kiest wat je zegt en leest wat de student antwoordt. Terug mag altijd.",
  kept: "De studenten zijn verzonnen. We bewaren niets van wat je kiest.",
  pageTitle: (place: number) => `Oefengesprek ${place}`,
  place: (place: number, of: number) => `Gesprek ${place} van ${of}`,
  moment: (place: number, of: number) => `Moment ${place} van ${of}`,
  ask: "Wat zeg of doe je?",
  answer: "Zo doe ik het",
  empty: "Kies eerst wat je zegt of doet.",
  you: "Jij",
  student: "De student",
  opens: "Dit houdt de deur open",
  closes: "Dit sluit de deur een stukje",
  back: "Neem het laatste terug",
  end: "Om mee te nemen",
  next: "Volgend gesprek",
  done: "Naar de kaart van twee minuten",
  all: "Alle oefengesprekken",
  conversations: { sam, noor, luca, jip } satisfies Record<ConversationId, Conversation>,
};
