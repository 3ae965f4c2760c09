import type { QuestionId } from "~/association/questions";
import type { Sheet } from "~/association/sheets";
import type { LineAnswer } from "~/association/pasted-list";

/** A situation with three things to do; each has its own answer back. */
export interface Scene {
  /** What happens. */
  scene: string;
  choices: [Choice, Choice, Choice];
}

interface Choice {
  text: string;
  back: string;
}

const course: Record<QuestionId, Scene> = {
  welcome: {
    scene:
      "Eerste avond van de kennismaking. Iedereen roept dat de nieuwe leden een glas in één keer leegdrinken. Eén van hen kijkt naar de deur. Jij bent ouderejaars.",
    choices: [
      {
        text: "Meejoelen, het is maar één glas",
        back: "Voor wie twijfelt, klinkt een hele zaal als een bevel. In het convenant staat: niemand mag worden gedwongen te drinken.",
      },
      {
        text: "Zeggen dat het mag en niet hoeft, en er fris naast zetten",
        back: "Zo is het een keuze. Wie iets anders pakt, hoort er net zo goed bij. Het convenant zegt: niemand wordt gedwongen.",
      },
      {
        text: "Zelf het glas van die ene leegdrinken",
        back: "Lief bedoeld. Maar de zaal leert dan dat het glas leeg moet. Je kunt de regel zelf hardop weghalen.",
      },
    ],
  },
  sober: {
    scene:
      "Het is tien uur en de borrel loopt. Degene die nuchter zou blijven, heeft net een biertje gepakt. Verder drinkt iedereen van het bestuur.",
    choices: [
      {
        text: "Het is er maar één, laat maar",
        back: "Eén wordt er vaak meer, en dan belt straks niemand met een helder hoofd. Er hoort altijd minstens één nuchter iemand in het gebouw te zijn.",
      },
      {
        text: "De portier van de buren vragen om op te letten",
        back: "Die is niet bij jullie binnen en kent jullie leden niet. Het gaat om iemand in het gebouw die nuchter is.",
      },
      {
        text: "Nu iemand vinden die het overneemt, en het zeggen tegen de bar",
        back: "Zo weet iedereen wie er nuchter is. Minstens één in het gebouw: dat is de afspraak. Een kaart met de naam erop helpt.",
      },
    ],
  },
  prices: {
    scene:
      "De penningmeester rekent voor: bier een euro, cola anderhalf. Cola is nu eenmaal duurder in de inkoop, zegt hij.",
    choices: [
      {
        text: "Voorstellen dat fris nooit duurder is dan bier, en water gratis",
        back: "Dat staat in het convenant: fris is nooit duurder, en water is gratis. Zo kiest niemand bier om het geld.",
      },
      {
        text: "Akkoord, de inkoop is de inkoop",
        back: "Begrijpelijk als rekensom. Alleen duwt de prijs zo iedereen naar bier. De afspraak is dat fris nooit duurder is.",
      },
      {
        text: "Alleen de 0.0 goedkoper maken",
        back: "Een mooi begin. De afspraak gaat wel over fris in het algemeen, want niet iedereen houdt van de smaak van bier.",
      },
    ],
  },
  spirits: {
    scene:
      "Je staat achter de bar. Iemand bestelt een rum-cola. Je collega schenkt op gevoel, en royaal: het is toch feest.",
    choices: [
      {
        text: "Zeggen dat het zo gezelliger is",
        back: "Gul voelt gezellig. Alleen weet degene die drinkt dan niet meer hoeveel het was.",
      },
      {
        text: "Het maatje erbij pakken",
        back: "Met een maatje is één glas ook echt één glas. Sterke drank schenken jullie alleen zo: dat is afgesproken.",
      },
      {
        text: "Er extra ijs in doen",
        back: "IJs maakt het kouder, niet minder. Een maatje laat zien hoeveel erin zit. Dat is de afspraak.",
      },
    ],
  },
  "behind-bar": {
    scene:
      "Het is druk en er valt een barvrijwilliger uit. Een eerstejaars wil graag invallen. De instructie verantwoord schenken heeft die nog niet gedaan.",
    choices: [
      {
        text: "Invallen, leren doe je door te doen",
        back: "Tappen leer je zo. Nee zeggen tegen een dronken vriend niet. Daarom gaat de instructie vooraf.",
      },
      {
        text: "Invallen als er een bestuurslid naast staat",
        back: "Dat helpt wel iets. De afspraak is toch dat iedereen achter de bar de instructie heeft gehad.",
      },
      {
        text: "Glazen laten ophalen, en iemand met instructie laten tappen",
        back: "Zo helpt de eerstejaars mee en klopt de afspraak. Zet meteen een datum voor de instructie.",
      },
    ],
  },
  "one-more": {
    scene:
      "Een lid praat met een dikke tong en stoot een kruk om. ‘Nog één,’ zegt hij. Achter hem staat een rij.",
    choices: [
      {
        text: "Nog één geven, dan gaat hij vast naar huis",
        back: "Dat hoopt iedereen, elke keer. Na deze komt er meestal nog een. Water is nu beter.",
      },
      {
        text: "Water geven, geen alcohol meer, en een vriend erbij halen",
        back: "Rustig en duidelijk. Water hoort gratis klaar te staan, juist voor wie genoeg heeft. Een vriend krijgt meer gedaan dan de bar.",
      },
      {
        text: "Hem meteen buiten zetten",
        back: "Buiten is hij alleen, en misschien valt hij. Geef eerst water en zoek iemand die meegaat.",
      },
    ],
  },
  "not-waking": {
    scene:
      "In de hoek ligt iemand op de bank. Je roept haar naam en schudt aan haar schouder. Ze reageert niet.",
    choices: [
      {
        text: "112 bellen, haar op de zij leggen en erbij blijven",
        back: "Geen reactie op stem en aanraken: bel 112. Leg haar daarna op de zij en let op haar ademhaling. Ademt ze niet normaal, begin dan met reanimeren.",
      },
      {
        text: "Een jas over haar heen, ze slaapt haar roes uit",
        back: "Wie niet reageert, slaapt niet gewoon. Dit is een spoedgeval. Bel 112.",
      },
      {
        text: "Eerst een bestuurslid zoeken om te overleggen",
        back: "Laat een ander dat doen, terwijl jij belt. Bij geen reactie telt elke minuut.",
      },
    ],
  },
  "to-bed": {
    scene:
      "Een huisgenoot is erg dronken. Ze reageert nog als je praat, maar zakt steeds weg. ‘Breng haar naar bed,’ zegt iemand, ‘dan gaan wij door.’",
    choices: [
      {
        text: "Naar bed brengen en de deur op een kier",
        back: "Dan ziet niemand het als ze niet meer wakker te krijgen is. Wat ze dronk, werkt nog door.",
      },
      {
        text: "Over een uur nog eens kijken",
        back: "In een uur kan veel veranderen. Ook na het laatste glas kan de hoeveelheid in haar bloed nog stijgen.",
      },
      {
        text: "Een nuchter iemand blijft erbij en let op haar ademhaling",
        back: "Alcohol kan nog stijgen na het laatste glas. Reageert ze niet meer, of ademt ze raar? Bel 112.",
      },
    ],
  },
  coffee: {
    scene:
      "Een vriend moet over een uur rijden. Hij dronk er vijf. Iemand zet sterke koffie en wijst naar de douche.",
    choices: [
      {
        text: "Koffie, dan kan het",
        back: "Koffie maakt je wakker en niet nuchter. Hij voelt zich beter en rijdt net zo slecht.",
      },
      {
        text: "Vragen of iemand anders kan rijden, of de bus nemen",
        back: "Alleen tijd helpt. Reken op een uur tot anderhalf uur voor elk glas. Koffie en kou veranderen daar niets aan.",
      },
      {
        text: "Een koude douche, en dan nog een uur wachten",
        back: "Kou maakt wakker en niet nuchter. Na een uur is er hooguit één glas weg.",
      },
    ],
  },
  "being-sick": {
    scene:
      "Iemand zit op de grond, is misselijk en erg suf. Zijn vrienden willen hem laten overgeven.",
    choices: [
      {
        text: "Op de zij leggen, erbij blijven en niets laten drinken",
        back: "Op de zij kan er niets in de keel blijven. Dwing overgeven nooit af. Geef een suf iemand niets te drinken.",
      },
      {
        text: "Vinger in de keel, dan is het eruit",
        back: "Wie suf is, kan zich verslikken. Dat is gevaarlijker dan wat er nog in de maag zit.",
      },
      {
        text: "Brood en veel water geven",
        back: "Voor wie wakker is, is water prima. Wie suf is, kan zich verslikken. Dus nu niets.",
      },
    ],
  },
  seventeen: {
    scene:
      "In jullie introductiegroep zit een jongen van zeventien. De avond staat op het programma als kroegentocht.",
    choices: [
      {
        text: "Hem stilletjes laten meedoen",
        back: "Onder de achttien mag schenken niet. En zo leert hij dat meedoen hetzelfde is als drinken.",
      },
      {
        text: "Een avond maken die voor iedereen klopt, met en zonder drank",
        back: "Een spel of eten samen werkt voor de hele groep. Onder de achttien is er geen alcohol, ook niet van een mentor.",
      },
      {
        text: "Zeggen dat hij die avond beter thuisblijft",
        back: "Dan mist hij juist de avond waarop vrienden worden gemaakt. Pas het programma aan, niet de groep.",
      },
    ],
  },
  poster: {
    scene:
      "De feestcommissie laat een poster zien. Groot in beeld: een tap. Eronder: ‘de hele avond bier voor een euro’.",
    choices: [
      {
        text: "Prima, daar komen ze op af",
        back: "Daar komt een deel op af. De rest denkt: dit is niets voor mij. Die zie je dan ook niet.",
      },
      {
        text: "Onderaan kleine letters zetten: drink met mate",
        back: "Kleine letters doen weinig tegen een grote tap. Wat groot staat, is waar het feest over gaat.",
      },
      {
        text: "De muziek groot op de poster, en de drankjes weglaten",
        back: "Zo gaat het over het feest. Alcohol niet centraal zetten helpt tegen het gevoel dat iedereen hoort te drinken.",
      },
    ],
  },
  morning: {
    scene:
      "De dag van de commissie begint om tien uur. Iemand heeft ontbijt met een biertje op de planning gezet, voor de gein.",
    choices: [
      {
        text: "Koffie en broodjes, en bier pas bij de avond",
        back: "In de ochtend past geen alcohol. De grap werkt ook met een taart.",
      },
      {
        text: "Laten staan, wie wil slaat over",
        back: "Wie om tien uur overslaat, valt op. Zo wordt een grap al snel een regel.",
      },
      {
        text: "Verplaatsen naar elf uur",
        back: "Een uur later is het nog steeds ochtend. Zet het bij de avond, of laat het weg.",
      },
    ],
  },
  game: {
    scene:
      "Jouw groep kan punten winnen. Eén van de opdrachten: zo snel mogelijk een rij glazen leegdrinken.",
    choices: [
      {
        text: "Het snelste lid laten drinken, punten zijn punten",
        back: "Dan is drinken de weg naar winnen. Wie niet drinkt, kost de groep dan punten.",
      },
      {
        text: "De glazen halfvol maken",
        back: "Minder in het glas, en nog steeds een prijs op snel drinken. Een ander spel is even leuk.",
      },
      {
        text: "De opdracht ruilen voor iets zonder drank",
        back: "Geen drankspelletjes en niemand onder druk: die afspraak maakten mentoren in Utrecht al in 2015.",
      },
    ],
  },
  "why-not": {
    scene:
      "Een nieuw lid bestelt een gemberbier. ‘Waarom drink jij niet?’ vraagt iemand naast je, hard.",
    choices: [
      {
        text: "Zeggen: ‘Goede keus, die neem ik ook.’ En het over iets anders hebben",
        back: "Wie niet drinkt, moet dat vaak uitleggen. Andersom vraagt niemand het. Jij haalt die vraag weg.",
      },
      {
        text: "Meeluisteren, je bent ook wel nieuwsgierig",
        back: "Dat snapt iedereen. Maar met een halve kring om je heen is het geen vraag meer, het is een verhoor.",
      },
      {
        text: "Aanbieden om er toch eentje te doen, voor de gezelligheid",
        back: "Zo hoort iemand twee keer hetzelfde: drinken hoort erbij. Het gemberbier was gezellig genoeg.",
      },
    ],
  },
  bicycle: {
    scene:
      "Om drie uur zoekt een lid slingerend naar de sleutel van zijn fiets. ‘Fietsen mag gewoon,’ zegt hij.",
    choices: [
      {
        text: "Hem laten gaan, het is maar tien minuten",
        back: "Tien minuten is genoeg om te vallen. Ook op de fiets geldt een grens: 0,5 promille.",
      },
      {
        text: "Samen lopen of iets anders regelen, de fiets blijft staan",
        back: "Op de fiets geldt dezelfde grens als voor wie al jaren rijdt: 0,5 promille. Lopen met z’n tweeën is ook gezelliger.",
      },
      {
        text: "Achterop nemen, jij dronk er ook maar een paar",
        back: "Dan vallen jullie samen. De grens geldt ook voor jou.",
      },
    ],
  },
  hot: {
    scene:
      "Op een feest is iemand gloeiend heet, verward en stijf. Een vriendin zegt dat ze een pil nam.",
    choices: [
      {
        text: "112 bellen, naar een koele plek, natte doeken, en zeggen wat ze nam",
        back: "Heel heet, verward en stijf is levensgevaarlijk. Koel haar en bel. Wees eerlijk over de pil: dan helpen ze sneller.",
      },
      {
        text: "Veel water laten drinken en afwachten",
        back: "Veel water kan na xtc juist gevaarlijk zijn. Wachten kan nu niet. Bel 112.",
      },
      {
        text: "Niets over de pil zeggen, anders krijgt ze last",
        back: "Hulpverleners willen helpen, en dan telt wat ze nam. Zeg het eerlijk.",
      },
    ],
  },
  mixing: {
    scene: "Na een paar glazen haalt iemand GHB tevoorschijn. ‘Een klein beetje kan wel, toch?’",
    choices: [
      {
        text: "Een klein beetje kan wel",
        back: "Met GHB is het verschil tussen weinig en te veel heel klein. Met alcohol erbij kan het je leven kosten.",
      },
      {
        text: "Wachten tot het laatste glas een halfuur geleden is",
        back: "De alcohol zit er dan nog. GHB en alcohol samen is levensgevaarlijk.",
      },
      {
        text: "Zeggen dat deze twee samen levensgevaarlijk zijn",
        back: "GHB en alcohol samen is levensgevaarlijk. Nam iemand het toch en zakt die weg? Bel 112 en blijf erbij.",
      },
    ],
  },
  "empty-chair": {
    scene:
      "Een vriend slaat colleges over en is maandag niet te bereiken. Je maakt je zorgen, en je ziet hem morgen.",
    choices: [
      {
        text: "Zeggen dat hij een probleem heeft en hulp nodig heeft",
        back: "Dat kan waar zijn. Een stempel sluit meestal de deur. Vraag eerst, en luister.",
      },
      {
        text: "Zeggen wat je ziet, en vragen hoe het gaat",
        back: "‘Ik zie je minder. Hoe gaat het?’ Dat is een vraag en geen oordeel. Daarna: wat brengt het je, en wat is er minder leuk?",
      },
      {
        text: "Wachten tot hij er zelf over begint",
        back: "Dat kan lang duren. Veel mensen zijn opgelucht als iemand het vraagt.",
      },
    ],
  },
  "who-hears": {
    scene:
      "Een lid wil met iemand praten over drinken, maar is bang dat het ergens wordt opgeschreven. ‘Weet jij hoe dat zit?’",
    choices: [
      {
        text: "Wijzen op het preventieve gesprek, en samen vooraf bellen om het te vragen",
        back: "Zo’n gesprek is één keer, over jezelf of een ander. Volgens onze bron is het gratis en anoniem. Vragen mag altijd eerst.",
      },
      {
        text: "Zeggen dat hij er beter mee kan wachten tot het echt misgaat",
        back: "Een gesprek is er juist voor een vraag of een raar gevoel. Daar hoeft niets voor mis te gaan.",
      },
      {
        text: "Het zelf maar oplossen als vriend",
        back: "Luisteren is al veel. Oplossen hoeft niet jouw taak te zijn. Er is iemand die dit vaker hoort.",
      },
    ],
  },
};

export const association = {
  title: "Voor verenigingen",
  lead: "In 2019 spraken acht Groningse studentenverenigingen met de stad en de instellingen af hoe zij met drank omgaan. Hier staat de cursus uit die afspraak, en wat een bestuur ermee kan.",
  courseTitle: "De cursus",
  courseAbout:
    "Twintig situaties, ongeveer een kwartier. Kies wat jij zou doen en lees wat ervan komt. Aan het eind is er een bewijs zonder naam.",
  toCourse: "Naar de cursus",
  covenantTitle: "De afspraken als lijst",
  covenantLead:
    "Het convenant telt twintig maatregelen. De tekst zelf hebben we niet gezien. Dit zijn de punten uit het nieuws van toen.",
  must: "Afgesproken",
  strive: "Iets om naar te streven",
  points: [
    "Alle leden doen binnen een halfjaar een online cursus van ongeveer een kwartier.",
    "Er is altijd minstens één nuchter iemand in het gebouw.",
    "Niemand wordt gedwongen om te drinken.",
    "Fris is nooit duurder dan alcohol.",
    "Water is gratis, en staat klaar voor wie genoeg heeft.",
    "Sterke drank wordt alleen met een maatje geschonken.",
    "Wie achter de bar staat, volgde de instructie verantwoord alcohol schenken, met een docent erbij.",
    "In de kennismakingstijd gaat het ook over bewust drinken.",
    "Leden spreken elkaar aan. Een straf is mogelijk.",
    "Twee keer per jaar is er een gesprek over hoe het gaat.",
  ],
  striving: ["Dronken leden niet meer binnenlaten.", "Sterke drank minder aantrekkelijk maken."],
  covenantSources: "Gelezen op 22 november 2026 in:",
  sheetsTitle: "Om af te drukken",
  sheetsLead: "Eén kant papier per blad. Hang het op of stuur het door.",
  checkTitle: "Bewijzen nakijken",
  checkAbout: "Leden leveren hun bewijs in. Jij kijkt ze hier na, één voor één of als lijst.",
  toCheck: "Naar het nakijken",
  proves: {
    title: "Wat een bewijs zegt",
    yes: [
      "Iemand ging door alle twintig situaties en koos bij elk op het laatst wat past.",
      "Het bewijs telt één keer. Daarna is het op.",
    ],
    noTitle: "En wat niet",
    no: [
      "Wie het deed. Een lid kan een bewijs weggeven.",
      "Hoe vaak iemand moest kiezen, en hoelang het duurde.",
      "Iets over eigen drinken. Daar vraagt de cursus niet naar.",
    ],
  },
  course: {
    title: "De cursus",
    lead: "Twintig situaties van een borrel, een feest of een introductie. Er is geen cijfer. Past je keuze niet, dan kies je nog eens.",
    kept: "We vragen geen naam en slaan geen antwoorden op. Waar je bent, staat drie uur lang in een cookie in je browser.",
    start: "Begin",
    goOn: (question: number) => `Ga verder bij vraag ${question}`,
    again: "Begin opnieuw",
    place: (question: number, all: number) => `Vraag ${question} van ${all}`,
    pageTitle: (question: number) => `Cursus, vraag ${question}`,
    ask: "Wat doe je?",
    answer: "Kies dit",
    empty: "Kies een van de drie.",
    expired: "Deze pagina stond te lang open. Kies nog eens.",
    fits: "Dat past",
    notYet: "Kies nog eens",
    next: "Volgende",
    finish: "Naar het einde",
    source: "Bron",
    scenes: course,
  },
  proof: {
    title: "Klaar",
    lead: "Je ging door alle twintig situaties. Wil je vereniging het weten? Maak dan een bewijs.",
    make: "Maak mijn bewijs",
    ready: "Dit is je bewijs",
    give: "Schrijf het over of maak een foto, en geef het aan je bestuur. Het telt één keer, en een jaar lang.",
    unlinked:
      "Het is een code van toeval. Wij weten niet van wie hij is, en hij hoort bij niets anders op deze site. Je bestuur weet het wel als je je naam erbij zet.",
    notSaved: "Dat lukte net niet. Wacht een paar tellen en probeer het nog eens.",
    done: "Klaar. Wis dit van mijn scherm",
  },
  check: {
    title: "Bewijzen nakijken",
    lead: "Plak hier de bewijzen, één op elke regel. Hoogstens 500 tegelijk. Zet er geen namen bij.",
    usesUp: "Nakijken maakt een bewijs op. Doe het dus één keer, en bewaar de uitslag.",
    label: "Bewijzen",
    example: "Bijvoorbeeld C-ABCD-1234-EFGH-5678-J",
    check: "Kijk na",
    faults: {
      empty: "Plak eerst een of meer bewijzen.",
      many: "Dit zijn er meer dan 500. Er is niets nagekeken. Doe het in delen.",
      page: "Deze pagina stond te lang open. Er is niets nagekeken. Stuur nog eens.",
      failed: "Dat lukte net niet. Er is niets nagekeken. Probeer het zo nog eens.",
    },
    result: "Uitslag",
    counted: (good: number, all: number) => `${good} van ${all} regels tellen.`,
    line: "Regel",
    code: "Bewijs",
    answer: "Antwoord",
    hidden: "niet getoond",
    answers: {
      good: "Telt. Nu is het op.",
      used: "Al eens nagekeken.",
      unknown: "Goed getypt, maar dit bewijs kennen we niet.",
      double: "Staat al hoger in je lijst.",
      length: "Een bewijs heeft 18 tekens en begint met C.",
      character: "Er staat een teken in dat nooit in een bewijs zit.",
      "typing-error": "Hier zit een typefout in.",
      receipt:
        "Dit lijkt de code van iemands eigen antwoorden. Open hem niet en geef hem terug. Of mist de C aan het begin?",
    } satisfies Record<LineAnswer, string>,
    again: "Nog een lijst",
  },
  sheet: {
    back: "Voor verenigingen",
    from: "Gebaseerd op het convenant van Groningen, juni 2019.",
    fromFirstAid:
      "Naar: Rode Kruis, overdosis; EHBO.nl, alcoholvergiftiging. Gelezen op 22 november 2026.",
  },
  sheets: {
    rules: {
      title: "Onze afspraken over drank",
      about: "De lijst van het bestuur, met vakjes",
      lead: "Loop de lijst aan het begin van elk halfjaar na. Zet een kruisje bij wat klopt.",
      lines: [],
      closing: "Nagelopen door __________ op __________",
    },
    bar: {
      title: "Achter de bar",
      about: "Voor naast de tap",
      lead: "Jij schenkt, dus jij ziet het als eerste.",
      lines: [
        "Water staat klaar en is gratis.",
        "Fris kost nooit meer dan bier.",
        "Sterke drank gaat met een maatje.",
        "Iemand heeft genoeg? ‘Van mij krijg je water.’ Haal er een vriend bij.",
        "Onder de achttien: geen alcohol. Ook niet via een ander.",
        "Twijfel over iemand? Roep wie er vanavond nuchter is.",
      ],
      closing: "Nuchter vanavond: __________",
    },
    sober: {
      title: "Vanavond ben ik nuchter",
      about: "Voor wie vanavond nuchter blijft",
      lead: "Jij houdt een helder hoofd. Meer hoeft niet. Vertel de bar wie je bent.",
      lines: [
        "Geen reactie op stem of aanraken? Bel 112. Daarna op de zij, en blijf erbij.",
        "Geen normale ademhaling? Begin met reanimeren.",
        "Suf maar wel wakker: op de zij, warm houden, nooit alleen laten.",
        "Heel heet, verward of stijf? Bel 112. Koele plek, natte doeken.",
        "Niet laten overgeven. Geen koffie, eten of drinken, geen koude douche.",
        "Vertel 112 eerlijk wat er genomen is. Bel ook als je twijfelt.",
        "In paniek of een nare trip: een rustige plek, geruststellen, erbij blijven.",
      ],
      closing: "Adres van dit gebouw: __________",
    },
    members: {
      title: "Bericht aan de leden",
      about: "Tekst voor een mail of app",
      lead: "Neem over wat je nodig hebt.",
      lines: [
        "We vragen alle leden om een korte cursus te doen: twintig situaties van een borrel of feest.",
        "Het duurt ongeveer een kwartier en kan op je telefoon.",
        "Niemand vraagt je naam, en niemand ziet wat je koos.",
        "Aan het eind krijg je een bewijs. Lever dat in bij het bestuur.",
        "Het bewijs zegt alleen dat de cursus is gedaan.",
      ],
      closing: "Adres van de cursus: __________",
    },
  } satisfies Record<
    Sheet,
    { title: string; about: string; lead: string; lines: string[]; closing: string }
  >,
};
