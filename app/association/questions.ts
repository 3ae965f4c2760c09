/** Where what a question teaches was read; addresses as in the sources list, read on 22 November 2026. */
export const courseSources = {
  covenant: {
    title: "Convenant Groningen, 2019 (UKrant)",
    address: "https://ukrant.nl/groningse-student-moet-alcoholcursus-volgen/",
  },
  overdose: {
    title: "Rode Kruis, overdosis drugs of medicijnen",
    address: "https://www.rodekruis.nl/ehbo/overdosis-drugs-of-medicijnen/",
  },
  poisoning: {
    title: "EHBO.nl, alcoholvergiftiging (2018)",
    address: "https://www.ehbo.nl/tips/alcoholvergiftiging/",
  },
  "still-rising": {
    title: "Melior, alcoholvergiftiging",
    address: "https://melior-olen.be/blog/alcoholvergiftiging/",
  },
  coffee: {
    title: "HLN, koffie maakt je niet nuchter (2018)",
    address:
      "https://www.hln.be/nina/koffie-maakt-je-niet-nuchter-en-helpt-ook-niet-tegen-een-kater~a342e387/",
  },
  introduction: {
    title: "dgsg.nl, introductietijd",
    address: "https://www.dgsg.nl/hbowo/voor-ivz-preventieafedelingen/introductietijd",
  },
  mentors: {
    title: "DUB, de UIT-introductie (2015)",
    address: "https://dub.uu.nl/nl/achtergrond/%E2%80%98de-laveloze-student-uit-de-tijd%E2%80%99",
  },
  book: {
    title: "‘Verslaving in context’, hoofdstuk 3, Hanzehogeschool Groningen, 2020",
    address: null,
  },
  "not-drinking": {
    title: "DUB, de 0.0-student",
    address: "https://dub.uu.nl/nl/achtergrond/de-00-student-ik-vind-alcohol-gewoon-niet-zo-lekker",
  },
  cycling: {
    title: "Politie, alcohol op de fiets of brommer",
    address:
      "https://www.politie.nl/informatie/hoeveel-alcohol-mag-ik-drinken-als-ik-nog-een-fiets-of-brommer-moet-besturen.html",
  },
  combining: {
    title: "Trimbos-instituut, combinatiegebruik",
    address:
      "https://www.trimbos.nl/kennis/alcohol/alcohol-en-uitgaan/risicos-van-combinatiegebruik/",
  },
  water: {
    title: "Jellinek, xtc",
    address: "https://www.jellinek.nl/informatie-over-alcohol-drugs/drugs/xtc-mdma/risicos/",
  },
  ghb: {
    title: "Metro, over GHB (2018)",
    address:
      "https://www.metronieuws.nl/in-het-nieuws/2018/11/ik-ging-out-maar-daarna-stond-ik-weer-te-feesten",
  },
  asking: {
    title: "Alcohol bespreken, praten over gebruik",
    address: "https://www.alcoholbespreken.nl/het-gesprek/praten-over-gebruik/",
  },
  "advice-talk": {
    title: "Loket Gezond Leven, preventief adviesgesprek",
    address:
      "https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1400551",
  },
} as const;

/** The questions in their order: which of the three choices fits (from 0), and where that was read. */
export const questions = [
  { id: "welcome", right: 1, sources: ["covenant"] },
  { id: "sober", right: 2, sources: ["covenant"] },
  { id: "prices", right: 0, sources: ["covenant"] },
  { id: "spirits", right: 1, sources: ["covenant"] },
  { id: "behind-bar", right: 2, sources: ["covenant"] },
  { id: "one-more", right: 1, sources: ["covenant"] },
  { id: "not-waking", right: 0, sources: ["overdose"] },
  { id: "to-bed", right: 2, sources: ["still-rising"] },
  { id: "coffee", right: 1, sources: ["coffee"] },
  { id: "being-sick", right: 0, sources: ["overdose"] },
  { id: "seventeen", right: 1, sources: ["introduction"] },
  { id: "poster", right: 2, sources: ["book"] },
  { id: "morning", right: 0, sources: ["book"] },
  { id: "game", right: 2, sources: ["mentors"] },
  { id: "why-not", right: 0, sources: ["not-drinking"] },
  { id: "bicycle", right: 1, sources: ["cycling"] },
  { id: "hot", right: 0, sources: ["overdose", "water"] },
  { id: "mixing", right: 2, sources: ["combining", "ghb"] },
  { id: "empty-chair", right: 1, sources: ["asking"] },
  { id: "who-hears", right: 0, sources: ["advice-talk", "book"] },
] as const satisfies readonly Question[];

interface Question {
  id: string;
  right: 0 | 1 | 2;
  sources: readonly (keyof typeof courseSources)[];
}

export type QuestionId = (typeof questions)[number]["id"];

/** Where the points of the covenant were read; its own text was not found. */
export const covenantSources = [
  {
    title: "NRC, 25 juni 2019",
    address:
      "https://www.nrc.nl/nieuws/2019/06/25/leden-groningse-studentenverenigingen-moeten-op-alcoholcursus-a3965032",
  },
  courseSources.covenant,
  {
    title: "Delta",
    address:
      "https://delta.tudelft.nl/en/article/gronings-convenant-tegen-alcoholmisbruik-onder-studenten-clone",
  },
  {
    title: "Groningen.nieuws.nl",
    address:
      "https://groningen.nieuws.nl/gemeente/843922/studenten-groningen-gaan-alcoholmisbruik-tegen/",
  },
  {
    title: "OOG",
    address: "https://www.oogtv.nl/2019/06/afspraken-over-verantwoord-alcoholgebruik-vastgelegd/",
  },
];
