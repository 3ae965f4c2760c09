import type { Track } from "~/workshops/tracks";
import type { WorkbookFault, WorkbookField } from "~/workshops/workbook";

export interface TrackWork {
  /** What kind of goal fits, as a hint. */
  goal: string;
  /** An example of somebody else, shown as a chain. */
  example: { when: string; body: string; thought: string; action: string };
  /** Hot thoughts that others had. */
  hot: string[];
  /** Questions that test such a thought. */
  questions: string[];
  skill: { title: string; why: string; steps: string[]; practise: string; notice: string };
}

const own: Record<Track, TrackWork> = {
  alert: {
    goal: "Bijvoorbeeld: dit blok één keer iets vragen in een werkgroep.",
    example: {
      when: "Ik sta in de rij voor een feest waar ik bijna niemand ken.",
      body: "Mijn hart bonst, mijn handen zijn koud.",
      thought: "Straks val ik flauw en ziet iedereen het.",
      action: "Ik drink er snel twee en ga na een kwartier naar huis.",
    },
    hot: [
      "Dit gevoel is gevaarlijk.",
      "Iedereen ziet het aan mij.",
      "Als ik niet wegga, gaat het mis.",
    ],
    questions: [
      "Hoe vaak voelde je dit al? Wat gebeurde er toen echt?",
      "Waar kan een snel hart nog meer van komen?",
      "Wat zou je tegen een vriend zeggen die dit denkt?",
      "Stel dat het gebeurt: hoe erg is het dan een week later?",
    ],
    skill: {
      title: "Blijven zitten met het gevoel",
      why: "Spanning stijgt en zakt weer vanzelf. Wie blijft, merkt dat. Wie weggaat, merkt het nooit.",
      steps: [
        "Noem het: dit is spanning, geen gevaar.",
        "Zet je voeten op de grond en adem rustig uit, langer dan je inademt.",
        "Blijf drie minuten waar je bent en kijk hoe het zakt.",
        "Kies een kleine volgende stap, kleiner dan je eerst dacht.",
      ],
      practise: "Mijn kleine stap: waar, wanneer en hoe lang",
      notice: "Wat ik merkte toen ik bleef",
    },
  },
  deep: {
    goal: "Bijvoorbeeld: elke week één keer sporten met een huisgenoot.",
    example: {
      when: "Ik krijg een onvoldoende terug voor een vak waar ik hard voor werkte.",
      body: "Ik ben moe en zwaar, mijn schouders hangen.",
      thought: "Zie je wel, ik kan het niet.",
      action: "Ik blijf twee dagen in bed en zeg alles af.",
    },
    hot: ["Het lukt mij toch nooit.", "Het ligt aan mij.", "Niemand zit op mij te wachten."],
    questions: [
      "Welk feit past niet bij deze gedachte?",
      "Wat had er nog meer mee te maken, behalve jij?",
      "Wat zou je tegen een vriend zeggen die dit denkt?",
      "Hoe denk je hierover op een betere dag?",
    ],
    skill: {
      title: "Eén klein ding dat goeddoet",
      why: "Zin komt vaak ná het doen, niet ervoor. Daarom begin je klein, ook zonder zin.",
      steps: [
        "Kies iets van tien minuten dat je vroeger fijn vond.",
        "Zet een tijd en een plek erbij.",
        "Doe het ook als je geen zin hebt, en merk wat het met je doet.",
        "Vraag één iemand om mee te doen, of om er later naar te vragen.",
      ],
      practise: "Mijn kleine ding: wat, waar en wanneer",
      notice: "Hoe ik me ervoor en erna voelde",
    },
  },
  quick: {
    goal: "Bijvoorbeeld: deze maand geld overhouden op de dertigste.",
    example: {
      when: "In de groepsapp zegt iemand iets over mij dat niet klopt.",
      body: "Mijn gezicht wordt heet, mijn duimen jeuken.",
      thought: "Hier moet ik nu meteen iets van zeggen.",
      action: "Ik stuur drie boze berichten en ga daarna de stad in.",
    },
    hot: ["Nu of nooit.", "Hij doet dit expres om mij te pakken.", "Eén keer maakt niks uit."],
    questions: [
      "Wat gebeurt er als je tien minuten wacht?",
      "Wat kan de ander nog meer bedoeld hebben?",
      "Wat denk je hier morgenochtend over?",
      "Hoe ging het de vorige keer dat je dit dacht?",
    ],
    skill: {
      title: "Stop, kijk, kies",
      why: "Een opwelling is sterk en kort. Wie een minuut wint, kan weer kiezen.",
      steps: [
        "Stop: leg je telefoon neer, of zet een stap achteruit.",
        "Kijk: wat voel je, wat wil je nu, en wat wil je morgen?",
        "Kies: doe het, doe het anders of doe het later.",
        "Lukt kiezen niet? Loop weg, en kom over tien minuten terug.",
      ],
      practise: "Mijn stopteken, en waar ik even heen ga",
      notice: "Een keer dat ik een tel won",
    },
  },
  curious: {
    goal: "Bijvoorbeeld: zes weken achter elkaar dezelfde cursus volgen.",
    example: {
      when: "Het is zaterdag, iedereen hangt op de bank en er gebeurt niets.",
      body: "Mijn benen zijn onrustig, ik pak steeds mijn telefoon.",
      thought: "Zo is het zonde van mijn avond.",
      action: "Ik jaag iedereen de deur uit en ga langer door dan ik wilde.",
    },
    hot: [
      "Het is pas leuk als het extreem is.",
      "Rustig is saai.",
      "Als ik dit mis, mis ik alles.",
    ],
    questions: [
      "Welke leuke avond van dit jaar was niet groots?",
      "Wat kostte de laatste grote avond je de dag erna?",
      "Hoe lang duurt verveling als je er niets mee doet?",
      "Wat is spannend en loopt toch goed af?",
    ],
    skill: {
      title: "Spannend, en een stap vooruit",
      why: "Nieuwe dingen zoeken is een kracht. Wie één stap vooruitdenkt, kan het vaker doen.",
      steps: [
        "Maak een lijst van vijf dingen die spannend zijn en goed aflopen.",
        "Kies er één en zet hem in je agenda.",
        "Denk een stap verder: en dan, hoe laat, hoe kom ik thuis?",
        "Gebeurt er niets? Wacht tien minuten en kijk wat er opkomt.",
      ],
      practise: "Mijn spannende ding dat goed afloopt: wat en wanneer",
      notice: "Wat mij genoeg gaf, en wat te veel was",
    },
  },
};

/** The skill of a track names its own two questions. */
type OwnField = "practise" | "notice";

const fields: Record<Exclude<WorkbookField, OwnField>, { label: string; help: string }> &
  Record<OwnField, { help: string }> = {
  goal: { label: "Mijn doel", help: "Iets van jou, dat in een paar weken kan." },
  why: { label: "Waarom dit ertoe doet", help: "Wat wordt er beter als het lukt?" },
  when: { label: "Het moment", help: "Eén keer dat het anders ging dan je wilde." },
  body: { label: "Wat mijn lijf deed", help: "Warm, zwaar, snel, onrustig?" },
  thought: { label: "Wat ik dacht", help: "De eerste zin in je hoofd." },
  action: { label: "Wat ik deed", help: "En wat bracht dat, meteen en later?" },
  hot: { label: "De gedachte die het deed", help: "De zin die alles in gang zette." },
  tested: { label: "Wat de vragen opleverden", help: "Wat klopt ervan, en wat niet?" },
  other: { label: "Een gedachte die ook klopt", help: "Niet mooier dan waar, wel zachter." },
  practise: { help: "Zo klein dat het deze week kan." },
  notice: { help: "Vul dit in nadat je het deed." },
  plan: { label: "Mijn plan", help: "Als dit gebeurt, dan doe ik dat." },
  people: { label: "Mijn mensen", help: "Wie weet ervan, en wie vraag je? Voornamen zijn genoeg." },
};

/** Texts of the workbook and of what is handed out on paper. */
export const workbook = {
  title: "Werkboek",
  titleOf: (name: string) => `Werkboek ${name}`,
  lead: "Schrijf mee met de workshops, of werk het zelf door. Laat open wat je wilt.",
  stays:
    "Wat je typt, staat alleen op deze pagina. Download of druk het af, of vraag ons het te bewaren.",
  choose: "Kies een werkboek",
  parts: {
    goal: "Mijn doel",
    chain: "De keten: lijf, gedachte, daad",
    thought: "De gedachte zoeken en toetsen",
    plan: "Mijn plan en mijn mensen",
  },
  example: "Een voorbeeld van een ander",
  body: "Lijf",
  thought: "Gedachte",
  action: "Daad",
  hotExamples: "Gedachten die anderen hadden:",
  questions: "Vragen om de gedachte te toetsen:",
  fields,
  tracks: own,
  download: "Download als tekst",
  toPrint: "Zet op één pagina om af te drukken",
  printed: "Druk dit af met je browser. Hieronder kun je verder schrijven.",
  again: "Verder schrijven",
  fileTitle: "Werkboek",
  keep: {
    title: "Later verder?",
    text: "We kunnen het voor je bewaren. Het wordt dan gesloten met een code die alleen jij hebt. Wij kunnen het niet lezen, en we kunnen de code niet opnieuw geven.",
    ask: "Bewaar onder een nieuwe code",
    how: "Na twaalf maanden zonder verandering wissen we het.",
  },
  kept: {
    title: "Bewaard. Dit is je code",
    text: "Schrijf de code op of maak er een foto van. Zonder code kan niemand erbij, ook wij niet.",
    change: "Bewaar wat ik veranderde",
    saved: "Bewaard.",
    under: "Dit werkboek staat bewaard onder je code.",
    erase: "Wis het bewaarde werkboek",
    eraseTitle: "Wissen of sluiten",
    eraseSure: "Wissen kan niet terug. Je code opent daarna niets meer.",
    close: "Sluit het werkboek op dit apparaat",
    erased: "Gewist. Er is niets meer bewaard.",
  },
  open: {
    unknown: "De code is goed getypt, maar er is geen werkboek meer onder bewaard.",
    title: "Verder met een bewaard werkboek",
    button: "Open mijn werkboek",
  },
  faultTitle: "Dat ging niet goed",
  faults: {
    page: "Deze pagina was te oud. Wat je schreef, staat er nog. Probeer het nog eens.",
    long: "Dit is te lang. Hoogstens 1.000 tekens per vraag passen.",
    empty: "Er staat nog niets in om te bewaren.",
    closed:
      "Je werkboek staat hier niet meer open. Wat je schreef, staat er nog. Je code opent wat er bewaard is.",
    gone: "Er is niets meer bewaard onder je code. Wat je schreef, staat er nog.",
    unsaved: "Het bewaren lukte niet. Wat je schreef, staat er nog. Probeer het nog eens.",
  } satisfies Record<WorkbookFault, string>,
  handout: {
    title: (name: string, session: string) => `${name}: blad bij workshop ${session}`,
    link: (session: string) => `Blad bij workshop ${session} om af te drukken`,
    paper: "Op papier",
    gifts: "Wat mijn stijl brengt",
    costs: "Wat hij mij kost",
    ownChain: "Mijn eigen keten",
    homework: "Deze week: merk één keten op. Schrijf alleen het moment en de gedachte op.",
    steps: "De stappen",
    ifThen: ["Als", "dan"],
    help: "Praten kan altijd, ook anoniem: kijk op de site bij Met iemand praten. Bij direct gevaar: 112. Gedachten aan zelfmoord: 113 of 0800-0113.",
    back: "Terug naar het werkboek",
  },
};
