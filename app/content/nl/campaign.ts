/** Texts of the campaign page: what our own answers say, for the office. */
export const campaign = {
  title: "Campagne",
  lead: "Wat de antwoorden op deze site zeggen. Alles komt uit een momentopname en gaat over minstens tien mensen.",
  everything: "Alles tot nu toe",
  which: "Welke weken",
  show: "Laat zien",
  snapshot: (version: number, week: string) => `Momentopname ${version}, gemaakt in week ${week}.`,
  noSnapshot:
    "Er is nog geen momentopname. De beheerder van de server maakt er een met npm run snapshot; daarna vanzelf elke week.",
  tooFew: "te weinig om te laten zien",
  notMeasured: "niet gemeten",
  about: {
    about: (percent: number) => `${percent} van de 100`,
    "less-than": (percent: number) => `minder dan ${percent} van de 100`,
    "more-than": (percent: number) => `meer dan ${percent} van de 100`,
  },
  atLeast: (people: number) => `van minstens ${people} mensen`,
  selfSelected:
    "Wie hier meedeed, koos daar zelf voor. Daarom zijn dit geen normcijfers, tenzij een golf is gecertificeerd.",
  began:
    "Hoeveel mensen begonnen en stopten, weten we niet: van wie niet verstuurt, bewaren we niets.",
  all: "Iedereen",
  notSaid: "Niet gezegd",
  finished: "Vragenlijsten verstuurd",
  people: "Aantal",
  guesses: "Schatting en meting",
  guessesHelp: "De gemiddelde schatting van wie meedeed, naast het gemeten cijfer.",
  guessed: "Gemiddelde schatting",
  measured: "Gemeten",
  round: "Iemand slaat een rondje over",
  use: "Gebruik in het afgelopen jaar",
  strategies: "Wat mensen doen om het leuk te houden",
  strategiesHelp: "Van wie drinkt: hoeveel dit meestal of altijd doen.",
  style: "Stijlen: gemiddelde en spreiding",
  styleHelp: (provisional: boolean): string =>
    provisional
      ? "Nog geen 100 complete antwoorden: voor de workshops geldt de voorlopige regel (gemiddeld 3,0 of meer van 4)."
      : "Vanaf 100 complete antwoorden. Voor de workshops geldt: één standaardafwijking boven het gemiddelde.",
  mean: "Gemiddelde",
  deviation: "Standaardafwijking",
  what: "Wat",
  interest:
    "Belangstelling voor een gesprek of workshop vragen we nog niet; daarom staat ze hier niet.",
  items: {
    "guess.glasses": "Glazen per week",
    "guess.heavy-weekly": "Elke week een dag met veel glazen",
    "guess.cannabis": "Cannabis in het afgelopen jaar",
    "guess.xtc": "Xtc in het afgelopen jaar",
    "guess.little-or-none": "Drinkt niet of weinig",
    "guess.round-others": "Wat anderen ervan vinden, denkt men",
    "guess.round-self": "Wat men er zelf van vindt",
    drinks: "Drinkt alcohol",
    "cannabis-past-year": "Gebruikte cannabis",
    "xtc-past-year": "Gebruikte xtc",
    "style.negative-thinking": "Somberheid",
    "style.anxiety-sensitivity": "Spanning",
    "style.impulsivity": "Impuls",
    "style.sensation-seeking": "Avontuur",
  } as Record<string, string>,
  categories: { fine: "prima", "a-bit-odd": "een beetje raar", "not-done": "niet oké" } as Record<
    string,
    string
  >,
  export: "Download voor onderzoek",
  exportHelp:
    "De gepubliceerde momentopname, met een codeboek en een SPSS-bestand dat het inleest.",
  files: { csv: "Tabel (CSV)", json: "Codeboek (JSON)", sps: "SPSS-syntax" },
  waves: "Golven",
  wavesHelp:
    "Een golf is een aantal weken waarin je iedereen van een groep uitnodigt. Ze wordt pas gecertificeerd als bekend is wie en hoeveel er zijn uitgenodigd.",
  noWaves: "Er is nog geen golf geopend.",
  open: "Open een golf",
  name: "Naam van de golf",
  nameHelp: "Bijvoorbeeld: voorjaar 2027.",
  openButton: "Open vanaf deze week",
  weeks: (from: string, through: string | null) =>
    through ? `week ${from} tot en met ${through}` : `sinds week ${from}`,
  close: (name: string) => `Sluit ${name} na deze week`,
  invitedWho: "Wie zijn er uitgenodigd?",
  invited: "Hoeveel mensen waren dat?",
  keep: "Bewaar",
  certify: "Certificeer deze golf",
  table: "Download als tabel met normcijfers",
  import: "Lees de tabel in, als golf van deze site (hoogstens C)",
  certified: (day: string) => `gecertificeerd op ${day}`,
  verdict: (response: number) => `Respons: ${response} van de 100 uitgenodigden.`,
  reasons: {
    open: "De golf is nog open.",
    "invited-unknown": "Vul in wie en hoeveel mensen zijn uitgenodigd.",
    "too-few-people": "Er zijn nog te weinig antwoorden: minstens 100 in momentopnamen.",
    "response-very-low":
      "Minder dan 10 van de 100 uitgenodigden deden mee. Zo'n golf zegt te weinig.",
    "nothing-shown": "Er is nog niets uit deze golf dat gedeeld mag worden.",
  },
  faults: {
    title: "Dat ging niet goed",
    name: "Geef de golf een naam van hoogstens 80 tekens.",
    "already-open":
      "Er is al een golf open, of er sloot er een deze week. Twee golven delen geen week.",
    invited: "Vul een heel getal in, van 1 tot een miljoen.",
    who: "Vul in wie er zijn uitgenodigd, in hoogstens 200 tekens.",
    page: "Deze pagina was te oud. Probeer het nog eens.",
    certify: "Deze golf kan nog niet worden gecertificeerd.",
  },
  saved: "Bewaard.",
};
