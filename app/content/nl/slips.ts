/** The slip an advisor hands over. Its outside tells nothing: it may lie on a table or glow on a screen. */
export const slips = {
  title: "Kaarten om mee te geven",
  lead: "Een student vindt met een kaart de weg naar iemand om mee te praten. Er staat geen naam op, en ook niet waarover.",
  how: [
    "Elke kaart heeft een eigen code. Die wijst naar niemand, ook niet naar jou.",
    "Niemand hoort of een kaart is gebruikt. Jij niet, en wij ook niet van wie.",
    "De preventiewerkers zien alleen hoe vaak kaarten zijn gebruikt, vanaf tien samen.",
  ],
  made: (count: number) =>
    count === 0
      ? "Je maakte nog geen kaarten."
      : count === 1
        ? "Je maakte tot nu toe één kaart."
        : `Je maakte tot nu toe ${count} kaarten.`,
  noInstitution:
    "Je kunt nu geen kaarten maken. Je bent studieadviseur, maar bij geen instelling die deze site kent. Vraag een beheerder om je rol na te kijken.",
  institution: "Van welke instelling is de student?",
  language: "In welke taal is de kaart?",
  languages: { nl: "Nederlands", en: "Engels" },
  count: "Hoeveel kaarten?",
  countHelp: (most: number) => `Eén voor nu, of een stapeltje voor je la. Hooguit ${most}.`,
  valid: (weeks: number) =>
    `Een kaart telt ${weeks} weken mee. Daarna opent hij nog steeds dezelfde pagina.`,
  make: "Maak",
  faults: {
    "page-old": "Deze pagina was te oud. Er is niets gemaakt. Probeer het nog eens.",
    "institution-empty": "Kies een instelling.",
    "language-empty": "Kies een taal.",
    "count-wrong": (most: number) => `Kies een getal van 1 tot en met ${most}.`,
    "not-saved": "De kaarten zijn nu niet bewaard. Probeer het zo nog eens.",
  },
  readyTitle: (count: number) =>
    count === 1 ? "Je kaart is klaar" : `Je ${count} kaarten zijn klaar`,
  ready: "Om te printen, van je scherm te laten scannen, of te mailen. Je ziet dit maar één keer.",
  printHelp: "Acht op een vel A4. Knip langs de stippellijn.",
  cards: "Op papier of op je scherm",
  mails: "In een mail",
  mailsHelp:
    "Geef elke student een eigen kaart. Vraag eerst of mailen mag: sommige studenten delen een scherm.",
  copy: "Kopieer de mail",
  copied: "Gekopieerd",
  mailOf: (code: string) => `Mail bij ${code}`,
  more: "Meer kaarten maken",
  guide: "Lees de gids van tien minuten",
  /** What a student holds. */
  card: {
    title: "Even met iemand praten?",
    text: "Hier staat bij wie je terechtkunt. Je hoeft geen naam te noemen.",
    scan: "Scan, of ga naar",
    nobody: "Niemand hoort of je dit gebruikt.",
    qr: (address: string) => `QR-code naar ${address}`,
  },
  mail: {
    subject: "De link van ons gesprek",
    lines: (address: string) => [
      "Hoi,",
      "Zoals afgesproken stuur ik je een link. Daar staat met wie je verder kunt praten over waar we het over hadden.",
      address,
      "Je hoeft geen naam te noemen. Je mag er ook terecht met een vraag over iemand anders. En je hoeft er niets mee: dat is aan jou.",
      "Ik kan niet zien of je de link opent, en ik hoor het ook niet van een ander.",
      "Wil je nog eens bij mij langskomen? Dat kan altijd.",
      "Groet,",
    ],
  },
  /** What a student sees first. */
  open: {
    title: "Fijn dat je er bent",
    lead: "Je kreeg een kaart of een link van iemand op je opleiding. Hier staat bij wie je terechtkunt.",
    promises: [
      "We weten niet wie je bent. Wie je de kaart gaf, hoort niets.",
      "Je hoeft niets in te vullen.",
      "Als je verdergaat, tellen we één kaart mee. Geen naam, geen tijdstip, alleen de week.",
    ],
    go: "Laat zien",
    uncounted: "Verder zonder meetellen",
  },
};
