import type { OwnStepId, PlanPartId, PlanStepId } from "~/workshops/session-plan";
import type { Track } from "~/workshops/tracks";

/** What a facilitator does or says in a step. The last three are a situation with what to listen for. */
type OwnSteps = Record<OwnStepId, string[]>;

const own: Record<Track, OwnSteps> = {
  alert: {
    goal: [
      "Vraag: welk doel liet je liggen omdat het te spannend werd? Denk aan een vraag stellen, een stage bellen, iemand mee uit vragen.",
      "Maak het klein: één keer, binnen drie weken.",
    ],
    gifts: [
      "Vraag: wat ziet een alert mens dat anderen missen? Schrijf mee op een vel.",
      "Noem zelf: goed voorbereid, voorzichtig, merkt het als een ander niet lekker zit.",
    ],
    costs: [
      "Vraag: wanneer is het alarm te hard afgesteld? Wat kost het dan?",
      "Luister naar wegblijven, eerder gaan, steeds geruststelling vragen, of iets innemen om te durven.",
    ],
    scene: [
      "Noor staat voor een presentatie in Zernike. Haar hart bonst, haar handen trillen. Ze denkt: ik ga flauwvallen. Ze meldt zich ziek en krijgt een inhaalopdracht.",
      "Luister naar: een lijf dat klopt wordt gelezen als gevaar. Vraag wat het hart nog meer kan zeggen.",
    ],
    find: [
      "Jelle gaat naar een verjaardag waar hij twee mensen kent. Op de fiets wordt hij duizelig. Thuis heeft hij al drie glazen op om rustig te worden.",
      "Zoek samen de zin: dit gevoel is gevaarlijk, of: ze zien het aan me.",
    ],
    test: [
      "Laat iedereen twintig seconden snel op de plaats lopen. Vraag wat het lijf doet en of dat gevaarlijk is. Wie hartklachten of astma heeft, kijkt toe.",
    ],
    show: [
      "Teken de berg van spanning: omhoog, even blijven, omlaag. Vertel dat blijven de berg kleiner maakt.",
      "Doe het voor: voeten op de grond, lang uitademen, hardop zeggen wat je voelt.",
    ],
    practise: [
      "Yara krijgt een beurt in een werkgroep en hoort haar eigen stem trillen. Oefen in tweetallen: de een stelt de vraag, de ander blijft drie minuten aan het woord.",
      "Luister naar: sneller praten om ervan af te zijn. Vraag dan om één adem en weer verder.",
    ],
    yours: [
      "Ieder kiest een stap die een beetje spannend is, van vier op een schaal van tien. Hoger is voor later.",
    ],
  },
  deep: {
    goal: [
      "Vraag: welk doel bleef liggen op een sombere dag? Denk aan sporten, een vak inhalen, iemand terugbellen.",
      "Maak het zo klein dat het ook op een slechte dag kan.",
    ],
    gifts: [
      "Vraag: wat weet of ziet een diep mens dat anderen missen? Schrijf mee op een vel.",
      "Noem zelf: eerlijk over wat niet klopt, trouw, voelt mee met wie het zwaar heeft.",
    ],
    costs: [
      "Vraag: wanneer gaat denken over in blijven draaien? Wat laat je dan los?",
      "Luister naar afzeggen, in bed blijven, er met drank of blowen even niet zijn.",
    ],
    scene: [
      "Sanne haalt voor de tweede keer statistiek niet. Haar lijf is zwaar. Ze denkt: ik hoor hier niet. Ze zegt haar werkgroep af en gaat vier dagen niet naar buiten.",
      "Luister naar: één uitslag wordt een oordeel over de hele persoon. Vraag welk deel alleen over dit tentamen gaat.",
    ],
    find: [
      "Bram ziet foto’s van een huisavond waar hij niet bij was. Hij rookt een joint om te slapen en denkt: niemand mist mij.",
      "Zoek samen de zin: het ligt aan mij, of: dit wordt nooit anders.",
    ],
    test: [
      "Laat ieder één feit zoeken dat niet bij de gedachte past. Hoe klein ook, het telt. Zoek niet naar een blij einde.",
      "Kan iemand niets vinden? Dring niet aan. Vraag in de pauze of na afloop hoe het gaat.",
    ],
    show: [
      "Teken de cirkel: geen zin, niets doen, nog minder zin. Laat zien waar je hem kunt draaien: bij het doen.",
      "Geef een eigen voorbeeld van tien minuten, gewoon en klein.",
    ],
    practise: [
      "Imke woont sinds kort op zichzelf en eet al een week alleen op haar kamer. Oefen in tweetallen: Imke vraagt iemand om samen te koken, de ander zegt eerst nee en dan een andere dag.",
      "Luister naar: een nee wordt gehoord als een oordeel. Vraag wat er nog meer achter een nee kan zitten.",
    ],
    yours: [
      "Ieder kiest iets van tien minuten voor morgen, met tijd en plek. En één naam om te vragen.",
    ],
  },
  quick: {
    goal: [
      "Vraag: welk doel brak op iets wat je in een tel deed? Denk aan geld, een ruzie, een nacht door.",
      "Maak het meetbaar: wat is er over drie weken anders te zien?",
    ],
    gifts: [
      "Vraag: wat komt er in een groep nooit van de grond zonder snelle mensen? Schrijf mee op een vel.",
      "Noem zelf: beginnen, durven, grappig zijn, problemen oplossen waar je bij staat.",
    ],
    costs: [
      "Vraag: wat had je teruggedaan als er een knop voor was?",
      "Luister naar appjes, aankopen, ruzie, nog een drankje zonder het te kiezen.",
    ],
    scene: [
      "Thijs krijgt in de huisapp te horen dat hij weer niet heeft schoongemaakt. Zijn hoofd wordt heet. Hij denkt: dit pik ik niet. Hij stuurt iets waar het hele huis over valt.",
      "Luister naar: de ander deed het expres. Vraag wat er nog meer kan spelen.",
    ],
    find: [
      "Lisa heeft morgen een deadline. Iemand roept dat er nú plek is in de auto naar een festival. Ze zit er al in voor ze heeft nagedacht.",
      "Zoek samen de zin: nu of nooit, of: één keer maakt niks uit.",
    ],
    test: [
      "Laat ieder de gedachte tien minuten later opnieuw zeggen, hardop en rustig. Klopt hij dan nog?",
    ],
    show: [
      "Doe stop, kijk, kies voor met je eigen telefoon: neerleggen, hardop kijken, kiezen.",
      "Vertel dat weglopen mag, als je zegt dat je terugkomt en wanneer.",
    ],
    practise: [
      "Op een feest duwt iemand Daan tegen de bar en zijn glas valt. Iedereen kijkt. Oefen in tweetallen: de een daagt uit, de ander stopt, kijkt en kiest. Wissel na drie minuten.",
      "Luister naar: stoppen voelt als verliezen. Vraag wie er morgen om lacht.",
    ],
    yours: [
      "Ieder kiest een stopteken dat niemand ziet: een hand in de zak, een slok water, de telefoon om.",
    ],
  },
  curious: {
    goal: [
      "Vraag: welk doel vraagt een lange adem, en haakte je af toen het nieuwe eraf was? Denk aan een instrument, een bijbaan, een tentamen.",
      "Maak het zes weken lang, met een vaste dag.",
    ],
    gifts: [
      "Vraag: wat hadden je vrienden nooit meegemaakt zonder jou? Schrijf mee op een vel.",
      "Noem zelf: energie, nieuwe mensen, nieuwe plekken, niet bang om te beginnen.",
    ],
    costs: [
      "Vraag: wat moest er de laatste keer bij om het weer spannend te maken?",
      "Luister naar geld, te weinig slaap, anderen meetrekken, meer nemen omdat het gewone niets meer doet.",
    ],
    scene: [
      "Kaj zit op een verjaardag met taart en praten. Zijn benen wippen. Hij denkt: zonde van mijn zaterdag. Hij haalt de groep over om door te gaan tot het licht is.",
      "Luister naar: rust wordt gelezen als verlies. Vraag wie het wél een goede avond vond, en waarom.",
    ],
    find: [
      "Fleur is op Koningsnacht in de stad. Iemand biedt haar iets aan wat ze nog nooit nam. Ze denkt: dit wil ik een keer meegemaakt hebben.",
      "Zoek samen de zin: het is pas leuk als het extreem is, of: als ik dit mis, mis ik alles.",
    ],
    test: [
      "Laat ieder de drie beste avonden van dit jaar opschrijven. Hoeveel daarvan waren groots? Wat maakte de andere goed?",
    ],
    show: [
      "Teken twee lijnen: hoe spannend het is, en hoe goed het afloopt. Zoek wat hoog staat op allebei.",
      "Geef voorbeelden van hier: met een gids het wad op, klimmen in een hal, voor het eerst op een podium.",
    ],
    practise: [
      "De vrienden van Ravi willen van een brug het kanaal in springen. Oefen in tweetallen: de een wil nu, de ander denkt een stap vooruit. Die komt met iets wat ook spannend is.",
      "Luister naar: vooruitdenken klinkt als nee. Zoek zinnen die klinken als ja, en dan zo.",
    ],
    yours: [
      "Ieder maakt een lijst van vijf spannende dingen die goed aflopen, en zet er één met datum in de agenda.",
    ],
  },
};

const steps: Record<PlanStepId, { title: string; text: string[] }> = {
  welcome: {
    title: "Welkom",
    text: [
      "Geef iedereen een stoel in de kring en een naamkaart voor de schuilnaam. Vertel wie jullie zijn.",
      "Zeg: je zit hier omdat je zelf koos. Waarom je koos, hoef je niet te vertellen.",
    ],
  },
  agreements: {
    title: "Afspraken",
    text: [
      "Maak samen vier afspraken: wat je hoort blijft hier, overslaan mag, je praat over jezelf, telefoons op stil.",
      "Zeg ook: is er gevaar voor jou of een ander, dan houden wij dat niet voor ons. Dat bespreken we eerst met jou.",
    ],
  },
  goal: {
    title: "Eigen doel",
    text: ["Deel het blad van workshop 1 uit. Ieder schrijft één doel op."],
  },
  gifts: { title: "Wat deze stijl brengt", text: ["Begin hier, altijd met wat het brengt."] },
  costs: { title: "Wat hij kost", text: ["Blijf nieuwsgierig. Niemand hoeft iets toe te geven."] },
  ways: {
    title: "Hoe je ermee omgaat",
    text: [
      "Zet vier manieren op een vel: uit de weg gaan, op anderen leunen, uithalen, verdoven of opvoeren. Vraag wat elk meteen brengt en wat later.",
      "Drinken of gebruiken is hier één manier onder andere. Noem het gewoon, en ga door.",
    ],
  },
  model: {
    title: "De keten",
    text: [
      "Teken drie vakken: lijf, gedachte, daad. Leg uit dat ze elkaar aanzetten, en dat je overal kunt ingrijpen.",
    ],
  },
  scene: { title: "Een situatie in de keten", text: ["Lees voor. Vul samen de drie vakken in."] },
  alone: {
    title: "Je eigen moment, alleen",
    text: [
      "Ieder kiest een eigen moment, niet het zwaarste. Schrijf lijf, gedachte en daad op het blad.",
      "Loop rond. Wie vastzit, begint bij het lijf.",
    ],
  },
  pairs: {
    title: "In tweetallen",
    text: [
      "De een vertelt, de ander vraagt alleen: en toen, wat dacht je, wat voelde je? Wissel na vijf minuten.",
      "Geen raad geven. Dat komt volgende week.",
    ],
  },
  round: {
    title: "Terug in de kring",
    text: [
      "Wie wil, vertelt één ding dat opviel. Vat samen: lijf, gedachte, daad. Bedank voor wat er kwam.",
    ],
  },
  notice: {
    title: "Mee naar huis",
    text: [
      "Opdracht voor de week: merk één keten op en schrijf alleen het moment en de gedachte op.",
    ],
  },
  close: {
    title: "Afsluiten",
    text: [
      "Zeg dat jullie een kwartier blijven voor wie nog iets kwijt wil. Wijs op de drie vragen over vandaag.",
    ],
  },
  again: {
    title: "Weer welkom",
    text: ["Herhaal de afspraken in één zin. Vraag wie er iets wil toevoegen."],
  },
  chains: {
    title: "Welke keten zag je?",
    text: [
      "Ieder die wil, vertelt één moment. Niets opgemerkt is ook goed: dan neem je een oud moment.",
    ],
  },
  goals: {
    title: "Terug naar het doel",
    text: ["Past het doel nog? Maak het kleiner als dat helpt."],
  },
  hot: {
    title: "De gedachte die het doet",
    text: [
      "Leg uit: in elke keten zit één zin die alles aanzet. Die zin is snel, en voelt waar.",
      "Laat zien dat een gedachte een gok is en geen feit.",
    ],
  },
  find: { title: "Zoeken in een situatie", text: ["Lees voor en zoek samen de zin."] },
  test: {
    title: "Toetsen, met je eigen zin",
    text: [
      "Deel het blad van workshop 2 uit. Ieder schrijft de eigen zin op en gaat de vragen langs.",
    ],
  },
  show: { title: "De vaardigheid, voorgedaan", text: ["Loop de stappen op het blad langs."] },
  practise: {
    title: "Oefenen in tweetallen",
    text: ["Lees voor. Doe het eerst zelf voor, met je collega."],
  },
  yours: {
    title: "Voor jezelf",
    text: ["Ieder kiest wat de eigen eerste keer wordt en schrijft het op."],
  },
  plan: {
    title: "Mijn plan",
    text: ["Ieder maakt één zin: als dit gebeurt, dan doe ik dat. Wie wil, leest voor."],
  },
  people: {
    title: "Mijn mensen",
    text: ["Ieder schrijft twee namen op. Wie vraag je deze week, en wat?"],
  },
  help: {
    title: "Waar je terechtkunt",
    text: [
      "Laat de pagina Met iemand praten zien: een gesprek op de campus, anoniem schrijven, 113 en 112.",
      "Vertel hoe zo’n gesprek gaat. Zeg dat het ook kan als het klein is.",
    ],
  },
  end: {
    title: "Einde",
    text: ["Ieder noemt één ding om mee te nemen. Wijs op de drie vragen en blijf een kwartier."],
  },
};

const parts: Record<PlanPartId, string> = {
  arrive: "Aankomen, afspraken, doel",
  style: "De stijl: wat hij brengt en kost",
  chain: "De keten: lijf, gedachte, daad",
  own: "Een eigen voorbeeld",
  home: "Mee naar huis",
  back: "Terugkijken",
  thought: "De gedachte zoeken en toetsen",
  skill: "De vaardigheid",
  plan: "Plan, mensen, hulp",
};

/** Texts of the session plans for facilitators. */
export const sessionPlans = {
  title: "Draaiboeken",
  lead: "Beide workshops van de vier leerlijnen, van minuut tot minuut. De tijden zijn van ons, de volgorde komt uit onderzoek.",
  workshop: (session: string) => `Workshop ${session}`,
  titleOf: (name: string, session: string) => `Draaiboek ${name}, workshop ${session}`,
  minutes: (from: number, to: number) => `${from}–${to}`,
  time: "Minuut",
  doing: "Wat je doet",
  situation: "Situatie",
  listen: "Let op",
  skillSteps: "De stappen op het blad",
  questions: "De vragen op het blad",
  hot: "Zinnen die vaak komen",
  handout: "Blad voor deelnemers",
  all: "Alle draaiboeken",
  print: "Afdrukken",
  bringTitle: "Meenemen",
  bring: [
    "Het blad voor ieder, en twee extra",
    "Pennen, naamkaarten, drie grote vellen en stiften",
    "Een klok die jij ziet en de groep niet",
    "Water, en iets te eten",
    "De telefoon van je achterwacht, en bij de leerlijn Diep die van de crisiscontactpersoon",
  ],
  onlineTitle: "Online",
  online: [
    "Vraag om een schuilnaam als schermnaam, en vertel dat er niets wordt opgenomen.",
    "Tweetallen gaan in aparte ruimtes. Je collega is bereikbaar voor wie eruit wil.",
    "Vraag aan het begin van wie er alleen is en of die een telefoon bij de hand heeft.",
  ],
  partsTitle: "Van minuut tot minuut",
  parts,
  steps,
  tracks: own,
  trouble: {
    title: "Als het met iemand niet goed gaat",
    lead: "Eén van jullie is voor de groep, de ander voor deze persoon. Spreek voor het begin af wie wat doet.",
    rows: [
      {
        title: "Iemand wordt verdrietig of schrikt",
        text: [
          "Ga rustig mee naar buiten, of blijf ernaast. Vraag wat nu helpt. Teruggaan mag, weggaan ook.",
          "Raakt iemand in paniek? Voeten op de grond, langer uitademen dan inademen, vijf dingen noemen die je ziet.",
        ],
      },
      {
        title: "Iemand praat over de dood",
        text: [
          "Vraag het rechtuit: denk je aan zelfmoord? Vragen maakt het niet erger. Luister, los niets op.",
          "Is er een plan of gevaar nu? Blijf erbij en bel 112. Anders: bel samen 113 of 0800-0113, of de huisarts.",
          "Bel de crisiscontactpersoon van deze groep dezelfde dag. Laat niemand alleen naar huis gaan.",
        ],
      },
      {
        title: "Iemand is onder invloed",
        text: [
          "Praat apart, vriendelijk en kort. Vandaag meedoen gaat niet, de volgende keer wel. Regel dat iemand veilig thuiskomt.",
          "Niet wakker te krijgen, erg warm, in de war, pijn op de borst of een aanval? Bel 112.",
        ],
      },
      {
        title: "Iemand drinkt of gebruikt elke dag en wil stoppen",
        text: [
          "Zeg: stop niet ineens in je eentje, dat kan gevaarlijk zijn. Eerst naar de huisarts.",
          "Bied het gesprek op de campus aan en bel samen als dat fijn is.",
        ],
      },
      {
        title: "Iemand vertelt over geweld of dwang",
        text: [
          "Geloof het, vraag of het nu veilig is, en vraag wat diegene wil. Beloof geen geheim dat je niet kunt houden.",
          "Overleg dezelfde dag met je achterwacht, zonder naam als dat kan.",
        ],
      },
    ],
    afterTitle: "Daarna",
    after: [
      "Bespreek het samen dezelfde dag. Bel je achterwacht.",
      "In de notitie van de groep komt geen naam, geen schuilnaam en niets waaraan iemand te herkennen is.",
    ],
  },
  training: {
    title: "Opleiding van begeleiders",
    lead: "Twee tot drie dagen oefenen en drie tot vier uur met iemand die meekijkt. Pas daarna zet de beheerder je als opgeleid in een groep.",
    note: "Duur en vorm komen uit de onderzoeken. De lijst zelf is van ons.",
    source: "Bron",
    sources: [
      {
        title: "NREPP over Preventure, 2011",
        address: "http://nrepp.samhsa.gov/ViewIntervention.aspx?id=264",
      },
      {
        title: "Positive Choices over Preventure",
        address: "https://positivechoices.org.au/teachers/preventure",
      },
    ],
    groups: [
      {
        title: "Weten",
        items: [
          "Ik kan de vier stijlen uitleggen, met eerst wat ze brengen.",
          "Ik kan de keten van lijf, gedachte en daad tekenen en uitleggen.",
          "Ik weet wat er wel en niet bekend is over deze workshops.",
          "Ik ken de hulp in deze regio en kan vertellen hoe een gesprek gaat.",
        ],
      },
      {
        title: "Doen",
        items: [
          "Ik heb beide workshops een keer helemaal geleid met collega’s als groep.",
          "Ik heb van elke leerlijn de vaardigheid voorgedaan en zelf gedaan.",
          "Ik vraag en vat samen, zonder raad te geven.",
          "Ik houd de tijd en laat toch stilte vallen.",
        ],
      },
      {
        title: "Veilig",
        items: [
          "Ik heb geoefend met rechtuit vragen naar zelfmoord.",
          "Ik weet wie mijn achterwacht is en wie de crisiscontactpersoon is.",
          "Ik weet wat ik doe als iemand onder invloed komt.",
          "Ik schrijf niets op waaraan iemand te herkennen is.",
        ],
      },
      {
        title: "Met iemand die meekijkt",
        items: [
          "Iemand keek mee bij een eerste groep, bij beide workshops.",
          "We bespraken het na, drie tot vier uur bij elkaar.",
          "We spraken af wat ik nog oefen, en wanneer.",
        ],
      },
    ],
  },
};
