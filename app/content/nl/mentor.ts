import type { ScenarioId } from "~/training/scenarios";

interface Scenario {
  scene: string;
  /** Three ways to act, and what comes of each. */
  ways: { text: string; back: string }[];
}

interface Source {
  title: string;
  address: string;
  /** Of the source; "zonder datum" when it prints none. */
  date: string;
}

const training = {
  dgsg: {
    title: "De Gezonde School en Genotmiddelen over de introductietijd",
    address: "https://www.dgsg.nl/hbowo/voor-ivz-preventieafedelingen/introductietijd",
    date: "zonder datum",
  },
  nrc: {
    title: "NRC over de KEI-week",
    address: "https://www.nrc.nl/nieuws/2005/08/16/jisva-vellenga-10605446-a220611",
    date: "augustus 2005",
  },
  dub: {
    title: "DUB over de UIT-dagen in Utrecht",
    address: "https://dub.uu.nl/nl/achtergrond/%E2%80%98de-laveloze-student-uit-de-tijd%E2%80%99",
    date: "2015",
  },
} satisfies Record<string, Source>;

const practice: Record<ScenarioId, Scenario> = {
  "first-round": {
    scene: "De eerste avond. Twaalf mensen kijken naar jou. Wat bestel je?",
    ways: [
      {
        text: "Een rondje bier, dan komt de groep los",
        back: "Dan is bier meteen de gewoonte. Wie niet drinkt, moet nu al nee zeggen.",
      },
      {
        text: "Een rondje fris, en daarna kiest iedereen zelf",
        back: "Zo hoeft niemand zich uit te leggen. In de KEI-week van 2005 was dit zelfs een regel.",
      },
      {
        text: "Niets, iedereen regelt het zelf",
        back: "Kan. Maar met één rondje fris zet jij de toon, zonder iets te hoeven zeggen.",
      },
    ],
  },
  seventeen: {
    scene: "Iemand van 17 vraagt of jij een biertje haalt.",
    ways: [
      {
        text: "Nee, en je neemt zelf ook iets zonder",
        back: "Duidelijk en gezellig. Alcohol is er vanaf 18, en zo staat niemand alleen.",
      },
      {
        text: "Eentje kan wel, het is introductie",
        back: "Alcohol is er vanaf 18, ook nu. En jij bent degene naar wie de groep kijkt.",
      },
      {
        text: "Nee, en je stuurt diegene naar huis",
        back: "Nee is goed. Naar huis hoeft niet: de avond is er ook voor wie 17 is.",
      },
    ],
  },
  "no-thanks": {
    scene: "Iemand bestelt 0.0. De groep roept: waarom?",
    ways: [
      {
        text: "Je vraagt het ook, uit interesse",
        back: "Dat is lief bedoeld. Maar nu moet iemand zich uitleggen aan de hele groep.",
      },
      {
        text: "Je houdt een praatje dat niet drinken ook mag",
        back: "Nu gaat het de hele avond over één persoon. Korter werkt beter.",
      },
      {
        text: "‘Lekker, voor mij ook.’ En je begint over iets anders",
        back: "Eén zin, en het is gewoon. Dat is alles wat nodig is.",
      },
    ],
  },
  "show-of-hands": {
    scene: "Het echte cijfer staat op het scherm. Je wilt een gesprek.",
    ways: [
      {
        text: "‘Handen omhoog: wie wist een keer niet meer hoe hij thuiskwam?’",
        back: "In Utrecht ging dat een keer mis: de zaal zag vooral handen. Zo lijkt het of het erbij hoort.",
      },
      {
        text: "‘Wat verrast je?’ En dan vijf tellen stil zijn",
        back: "Stil zijn voelt lang. Daarna begint er altijd iemand.",
      },
      {
        text: "Je vertelt over je eigen wildste avond",
        back: "Dat blijft hangen, en het cijfer niet. Bewaar dat verhaal.",
      },
    ],
  },
  "drinking-game": {
    scene: "Een andere groep daagt jullie uit. Wie verliest, drinkt een shotje.",
    ways: [
      {
        text: "Eén potje meedoen, voor de sfeer",
        back: "Met een drankspel kiest het spel hoeveel iemand drinkt. Afspraken bij introducties zeggen daarom nee.",
      },
      {
        text: "De groep laten stemmen",
        back: "Wie niet wil, moet dan tegen de hele groep stemmen. Dat durven weinig mensen.",
      },
      {
        text: "‘Spel graag, drank niet.’ Wie verliest, zingt",
        back: "Het spel blijft, de druk is weg. Zingen blijft ook langer in het geheugen.",
      },
    ],
  },
  "no-response": {
    scene: "Iemand ligt op de bank. Je roept en schudt zacht. Er komt niets terug.",
    ways: [
      {
        text: "112 bellen, op de zij leggen, erbij blijven",
        back: "Precies. Let op de ademhaling tot er hulp is. Ademt iemand niet normaal: reanimeren.",
      },
      {
        text: "Laten uitslapen, met een emmer erbij",
        back: "Wie niet reageert, slaapt niet gewoon. Alcohol kan na het laatste glas nog stijgen. Bel 112.",
      },
      {
        text: "Koffie of een koude douche",
        back: "Daar wordt niemand nuchter van, en het is gevaarlijk bij wie suf is. Bel 112.",
      },
    ],
  },
  "hot-and-confused": {
    scene: "Iemand nam een pil. Nu is diegene heel heet, verward en stijf.",
    ways: [
      {
        text: "Veel water laten drinken",
        back: "Veel water kan na xtc juist gevaarlijk zijn. Wie verward is, krijgt niets. Bel 112.",
      },
      {
        text: "112 bellen, koele plek, natte doeken, en zeggen wat er genomen is",
        back: "Ja. Heet, verward en stijf is levensgevaar. Eerlijk zijn helpt de hulp.",
      },
      {
        text: "Even afwachten, het zakt vanzelf",
        back: "Hier kun je niet op wachten. Dit is levensgevaar. Bel 112.",
      },
    ],
  },
  disbelief: {
    scene: "‘Dat cijfer klopt nooit,’ zegt iemand na de onthulling.",
    ways: [
      {
        text: "Je legt uit waarom het wel klopt",
        back: "Dan wordt het jij tegen de groep. Dat wint niemand.",
      },
      {
        text: "‘Ja, cijfers zeggen ook niet alles’",
        back: "Dan is het cijfer weg en blijft het oude beeld staan.",
      },
      {
        text: "‘Snap ik. Hier staat de bron. Waar komt jouw beeld vandaan?’",
        back: "Mooi. Wat opvalt, onthouden we: de luide avonden, niet de gewone.",
      },
    ],
  },
};

export const mentor = {
  back: "Alles voor mentoren",
  sources: "Bronnen",
  landing: {
    title: "Voor wie een groep meeneemt",
    lead: "Je bent negentien, hebt twaalf eerstejaars en geen script. Hier is er een. Je hoeft er niets voor te weten.",
    label: "Een groep getekende studenten, met één in een andere kleur",
    start: {
      title: "Tien minuten met je groep",
      text: "Zij gokken op hun telefoon, het grote scherm laat zien wat er gemeten is. Daarna praten jullie.",
      button: "Open een sessie",
      about: "Geen account · niemand ziet wie wat gokte · stopt vanzelf na drie uur",
    },
    ways: [
      {
        href: "/mentor/posters",
        title: "Posters en slides",
        text: "Eén feit dat klopt, in vier ontwerpen. Printen, projecteren of posten.",
      },
      {
        href: "/mentor/training",
        title: "Training van een kwartier",
        text: "Lezen, oefenen met acht situaties, klaar.",
      },
      {
        href: "/mentor/emergency",
        title: "Noodkaart",
        text: "Wanneer je 112 belt en wat je doet tot er hulp is. Past op A6, in je jaszak.",
      },
    ],
    organisers: "Organiseer je de introductie? Er is een lijst om te printen.",
    organisersLink: "Naar de lijst voor organisatoren",
    withYou: "Neem alvast deze drie mee",
    three: [
      "Jij bestelt als eerste, en je bestelt fris.",
      "Vraag niemand waarom hij of zij niet drinkt.",
      "Reageert iemand niet meer: 112.",
    ],
  },
  training: {
    title: "Training voor mentoren",
    lead: "Een kwartier: tien minuten lezen, vijf minuten oefenen. Je hoeft niets in te vullen over jezelf.",
    contents: "In deze training",
    practice: "Oefen met acht situaties",
    practiceText:
      "Je kiest wat je zou doen, en leest wat ervan komt. We bewaren niets van wat je kiest.",
    start: "Begin met oefenen",
    sources: Object.values(training),
    sections: [
      {
        title: "Ze kijken naar jou",
        text: [
          "Eerstejaars weten nog niet hoe het hier gaat. Dus kijken ze af, en jij staat vooraan.",
          "Je hoeft niet nuchter te zijn om een goed voorbeeld te zijn. Je hoeft alleen te laten zien dat er te kiezen valt.",
        ],
        list: [
          "Wissel af: ook jij neemt fris of 0.0, en niemand hoort daar iets over.",
          "Blijf zo fris dat jij degene bent die kan helpen.",
          "Spreek met je medementor af wie er die avond niet drinkt.",
        ],
        links: [],
      },
      {
        title: "Het eerste rondje is fris",
        text: [
          "Het simpelste wat je kunt doen. Bestel voor iedereen fris, en daarna kiest iedereen zelf.",
          "Zo hoeft niemand in het eerste kwartier nee te zeggen. In de KEI-week van 2005 was dit een vaste regel.",
        ],
        list: [
          "Hier: ‘Eerste rondje is van mij, het is fris.’ Meer hoef je niet te zeggen.",
          "Later op de avond: neem zelf nog een rondje zonder.",
        ],
        links: [],
      },
      {
        title: "Wie nog geen 18 is",
        text: [
          "In veel groepen zit iemand van 17. Alcohol verkopen aan wie 17 is, mag niet.",
          "Maak er geen gedoe van. Zorg dat de avond ook leuk is zonder bandje.",
        ],
        list: [
          "Vraag niet rond wie er 17 is. Zeg aan het begin hoe het werkt.",
          "Haal nooit alcohol voor wie nog geen 18 is.",
          "Kies plekken waar iedereen naar binnen mag.",
        ],
        links: [],
      },
      {
        title: "De tien minuten",
        text: [
          "De meeste mensen denken dat anderen meer drinken dan ze doen. De sessie laat dat zien, met hun eigen gok.",
          "Op jouw telefoon staat bij elke stap wat je kunt zeggen.",
        ],
        list: [
          "Gok: iedereen kiest een getal. Overleggen hoeft niet.",
          "Onthul: eerst de gok van de groep, dan wat er gemeten is.",
          "Praat: stel de vraag die er staat, en wees vijf tellen stil.",
          "Sluit af met wat de meesten doen. Dan is het klaar.",
        ],
        links: [{ href: "/mentor/session", text: "Open een sessie" }],
      },
      {
        title: "Wat je beter laat",
        text: ["Dit gaat vaak mis, ook bij mensen die het goed bedoelen."],
        list: [
          "Handen opsteken over eigen gebruik. Wie het meeste deed, valt dan het meeste op.",
          "Drankspellen, punten of shotjes als prijs. Dan kiest het spel hoeveel iemand drinkt.",
          "Je eigen wildste verhaal. Dat blijft hangen.",
          "Een praatje over drugs. Het maakt vooral nieuwsgierig. Verwijs bij vragen naar Unity of drugsinfo.nl.",
        ],
        links: [],
      },
      {
        title: "Als iemand onwel wordt",
        text: [
          "Geen reactie op je stem en op schudden? Bel 112, leg diegene op de zij en blijf erbij.",
          "Twijfel je? Bel ook. Lees de noodkaart nu één keer, dan weet je hem straks.",
        ],
        list: [
          "Laat niemand alleen zijn roes uitslapen.",
          "Zeg eerlijk wat er genomen is.",
          "Vertel het daarna aan de organisatie, en praat er zelf ook met iemand over.",
        ],
        links: [{ href: "/mentor/emergency", text: "Naar de noodkaart" }],
      },
      {
        title: "Als iemand bij jou komt",
        text: [
          "Soms vertelt iemand jou iets. Je hoeft het niet op te lossen. Luister, vraag wat zou helpen, en wijs de weg.",
        ],
        list: [
          "‘Dankjewel dat je het vertelt. Wat zou je nu helpen?’",
          "Alle manieren om met iemand te praten staan op één pagina.",
          "Maak jij je zorgen om iemand? Ook daarvoor is er een pagina.",
        ],
        links: [
          { href: "/talk", text: "Met iemand praten" },
          { href: "/worried", text: "Zorgen om iemand" },
        ],
      },
    ],
  },
  practice: {
    pageTitle: (place: number) => `Oefenen, situatie ${place}`,
    place: (place: number, of: number) => `Situatie ${place} van ${of}`,
    ask: "Wat doe je?",
    answer: "Dit zou ik doen",
    empty: "Kies eerst wat je zou doen.",
    fits: "Dat past.",
    fitsNot: "Dat kan beter.",
    better: "Wat past:",
    next: "Volgende situatie",
    finish: "Klaar",
    again: "Nog eens kiezen",
    scenarios: practice,
  },
  done: {
    title: "Je bent er klaar voor",
    lead: "Acht situaties gehad. Nu je groep nog.",
    proof: "Vraagt je organisatie om een bewijs?",
    proofText:
      "Maak een code. Er staat geen naam in. Je organisatie kan hem één keer controleren, op /association/check.",
    make: "Maak een code",
    ready: "Jouw code",
    give: "Schrijf hem op of maak een foto, en geef hem aan je organisatie. Hij staat hier maar één keer.",
    notSaved: "De code is nu niet bewaard. Probeer het zo nog eens.",
    session: "Open een sessie",
    notYet: "Je bent nog niet bij het einde",
    notYetText: "Deze pagina hoort bij het einde van het oefenen. Begin bij de eerste situatie.",
  },
  emergency: {
    title: "Noodkaart",
    when: "Bel 112 als iemand",
    signs: [
      "niet reageert op je stem en op zacht schudden",
      "langzaam, raar of met pauzes ademt",
      "een aanval heeft, of pijn op de borst",
      "blauw, of bleek, koud en klam is",
      "heel heet, verward of stijf is",
    ],
    doubt: "Twijfel je? Bel ook.",
    doTitle: "Doe dit",
    steps: [
      "Geen reactie? Bel 112, en leg diegene daarna op de zij.",
      "Ademt iemand niet normaal? Reanimeer. 112 vertelt hoe.",
      "Blijf erbij. Kijk elke minuut of de ademhaling nog normaal is.",
      "Houd iemand warm. Bij heel heet juist een koele plek en natte doeken.",
      "Zeg eerlijk wat er gedronken of genomen is.",
    ],
    notTitle: "Doe dit niet",
    not: [
      "alleen laten om uit te slapen",
      "laten overgeven",
      "eten, drinken of koffie geven aan wie suf is",
      "onder een koude douche zetten",
    ],
    sideTitle: "Op de zij",
    side: [
      "Benen recht. De arm aan jouw kant schuin omhoog.",
      "Andere arm over de borst, hand tegen de wang.",
      "Verre knie omhoog, en rol diegene naar je toe.",
      "Hoofd iets naar achteren, mond naar de grond.",
    ],
    sideLabel:
      "Tekening: iemand ligt op de zij, met het bovenste been gebogen en een hand onder de wang.",
    sleepTitle: "Slapen?",
    sleeping:
      "Slapen mag alleen als iemand nog reageert en er iemand bij blijft die nuchter is. Alcohol kan na het laatste glas nog stijgen.",
    party: "Op een feest? Haal de EHBO erbij. Hoe eerder, hoe beter.",
    after: "Daarna",
    afterText:
      "Vertel het aan de organisatie. Zoiets blijft hangen: praat er zelf ook met iemand over.",
    print: "Print deze kaart",
    printHelp: "Hij past op A6 en op A4. Kies de papiermaat in het printvenster.",
    learn: "Dit is geen EHBO-cursus. Het Rode Kruis geeft korte trainingen over drank en drugs.",
    sources: [
      {
        title: "EHBO.nl over alcoholvergiftiging",
        address: "https://www.ehbo.nl/tips/alcoholvergiftiging/",
        date: "juni 2018",
      },
      {
        title: "Rode Kruis over een overdosis drugs of medicijnen",
        address: "https://www.rodekruis.nl/ehbo/overdosis-drugs-of-medicijnen/",
        date: "zonder datum",
      },
      {
        title: "Rode Kruis-Vlaanderen over bewusteloosheid en de zijligging",
        address:
          "https://www.rodekruis.be/wat-kan-jij-doen/volg-een-opleiding/eerstehulptips/bewusteloosheid-met-normale-ademhaling-eerste-hulp-bij-bewusteloosheid/",
        date: "zonder datum",
      },
      {
        title: "Nederlandse Reanimatie Raad over de ademhaling op de zij",
        address:
          "https://www.reanimatieraad.nl/nieuws/faq/hoe-dient-men-de-ademhaling-te-controleren-bij-een-slachtoffer-in-stabiele-zijligging/",
        date: "zonder datum",
      },
    ],
    seen: "Gelezen in november 2026.",
  },
  organisers: {
    title: "Een introductie waar iedereen bij hoort",
    lead: "Ook wie niet drinkt, nog 17 is of van ver komt. Print deze lijst en loop hem samen langs.",
    print: "Print deze lijst",
    lists: [
      {
        title: "Maanden ervoor",
        items: [
          "Schrijf op wie er op 18+ let, per plek en per avond.",
          "Zet elke dag iets in het programma waar geen alcohol bij hoort, ook ’s avonds.",
          "Zoek geld zonder biermerk. Vraag je instelling om mee te betalen.",
          "Laat foto’s en posters zien wat mensen doen, niet wat ze drinken.",
          "Bel de preventieafdeling in je stad, in Groningen die van VNN. Zij denken mee over je beleid.",
        ],
      },
      {
        title: "Aan de bar",
        items: [
          "Fris is nooit duurder dan bier.",
          "Water is gratis, en staat in het zicht.",
          "Er is 0.0 en iets lekkers zonder alcohol, niet alleen cola.",
          "Schenk alcohol vooral ’s avonds, nooit in de ochtend.",
          "Wie achter de bar staat, kreeg instructie.",
        ],
      },
      {
        title: "Met de mentoren",
        items: [
          "Elke mentor doet de training van een kwartier.",
          "Het eerste rondje is fris.",
          "Niemand moet drinken. Geen drankspellen, geen shotjes als prijs.",
          "Per groep is er elke avond één mentor die niet drinkt.",
          "Elke mentor heeft de noodkaart bij zich.",
        ],
      },
      {
        title: "Op de avond zelf",
        items: [
          "Er is altijd iemand van de organisatie die nuchter is, met een telefoon.",
          "Iedereen weet waar de EHBO is.",
          "Er is een rustige plek om te zitten.",
          "Er is een afspraak hoe iemand thuiskomt.",
        ],
      },
      {
        title: "Daarna",
        items: [
          "Vraag ook aan wie niet dronk hoe het was.",
          "Bespreek wat er misging, zonder namen.",
          "Schrijf drie dingen op voor wie het volgend jaar doet.",
        ],
      },
    ],
    agreementTitle: "Wat verenigingen in Groningen afspraken",
    agreementText:
      "Acht verenigingen, de gemeente, de RUG en de Hanze tekenden op 25 juni 2019 twintig afspraken. Dit stond er onder meer in:",
    agreement: [
      "Alle leden doen een korte cursus over alcohol.",
      "Er is altijd iemand nuchter in het pand.",
      "Niemand wordt gedwongen om te drinken.",
      "Sterke drank gaat met een maatje.",
      "Fris is nooit duurder dan een drankje met alcohol.",
      "Water is gratis, en wie te veel op heeft krijgt het aangeboden.",
      "In de introductie is aandacht voor bewust drinken.",
    ],
    agreementNow:
      "Of de afspraken nu nog precies zo gelden, konden we niet nagaan. Vraag het aan je vereniging.",
    sources: [
      {
        title: "NRC over het convenant",
        address:
          "https://www.nrc.nl/nieuws/2019/06/25/leden-groningse-studentenverenigingen-moeten-op-alcoholcursus-a3965032",
        date: "25 juni 2019",
      },
      {
        title: "UKrant over het convenant",
        address: "https://ukrant.nl/groningse-student-moet-alcoholcursus-volgen/",
        date: "juni 2019",
      },
      training.dgsg,
      {
        title: "Trimbos-instituut over alcohol en introductietijd",
        address:
          "https://www.trimbos.nl/kennis/alcohol/alcohol-en-studenten/alcohol-en-introductietijd/",
        date: "zonder datum",
      },
    ],
    seen: "Gelezen in november 2026. Punten zonder bron zijn ons eigen advies.",
  },
};
