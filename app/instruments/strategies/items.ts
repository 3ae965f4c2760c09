import type { Instrument, Item, Option } from "../instrument";

const howOften = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Zelden", en: "Rarely" } },
  { value: 2, text: { nl: "Soms", en: "Sometimes" } },
  { value: 3, text: { nl: "Meestal", en: "Mostly" } },
  { value: 4, text: { nl: "Altijd", en: "Always" } },
] as const satisfies readonly Option[];

export const strategiesItems = [
  {
    id: "strategies.limit",
    kind: "choice",
    text: {
      nl: "Ik bepaal vooraf hoeveel glazen het worden.",
      en: "I decide beforehand how many glasses it will be.",
    },
    options: howOften,
  },
  {
    id: "strategies.end-time",
    kind: "choice",
    text: { nl: "Ik spreek met mezelf af hoe laat ik stop.", en: "I set a time to stop drinking." },
    options: howOften,
  },
  {
    id: "strategies.alternate",
    kind: "choice",
    text: {
      nl: "Ik wissel af met water, fris of 0.0.",
      en: "I switch between alcohol and water, soft drinks or 0.0.",
    },
    options: howOften,
  },
  {
    id: "strategies.days-off",
    kind: "choice",
    text: {
      nl: "Ik heb dagen in de week zonder alcohol.",
      en: "I keep some days of the week alcohol-free.",
    },
    options: howOften,
  },
  {
    id: "strategies.skip-round",
    kind: "choice",
    text: { nl: "Ik sla een rondje over.", en: "I sit out a round." },
    options: howOften,
  },
  {
    id: "strategies.no-shots-games",
    kind: "choice",
    text: {
      nl: "Ik laat shotjes en drankspelletjes voorbijgaan.",
      en: "I pass on shots and drinking games.",
    },
    options: howOften,
  },
  {
    id: "strategies.eat-first",
    kind: "choice",
    text: { nl: "Ik eet iets voordat ik ga drinken.", en: "I eat something before I drink." },
    options: howOften,
  },
  {
    id: "strategies.no-pre-drinking",
    kind: "choice",
    text: {
      nl: "Ik ga uit zonder thuis in te drinken.",
      en: "I go out without pre-drinking at home.",
    },
    options: howOften,
  },
  {
    id: "strategies.slow",
    kind: "choice",
    text: { nl: "Ik doe rustig over een glas.", en: "I take my time over a glass." },
    options: howOften,
  },
  {
    id: "strategies.know-your-glass",
    kind: "choice",
    text: {
      nl: "Ik let op hoeveel er in mijn glas zit.",
      en: "I keep an eye on how much is in my glass.",
    },
    help: {
      nl: "Bijvoorbeeld: afmeten, of iets kiezen met minder procent alcohol.",
      en: "For example by measuring, or by picking something with less alcohol.",
    },
    options: howOften,
  },
  {
    id: "strategies.way-home",
    kind: "choice",
    text: {
      nl: "Ik weet vooraf hoe ik thuiskom.",
      en: "I know how I will get home before I start.",
    },
    options: howOften,
  },
  {
    id: "strategies.together",
    kind: "choice",
    text: {
      nl: "Ik ga samen met anderen heen en terug.",
      en: "I go there and back with other people.",
    },
    options: howOften,
  },
  {
    id: "strategies.watch-glass",
    kind: "choice",
    text: { nl: "Ik houd mijn glas in het oog.", en: "I keep my drink where I can see it." },
    options: howOften,
  },
  {
    id: "strategies.no-mixing",
    kind: "choice",
    text: {
      nl: "Ik drink niet als ik ook drugs of medicijnen neem.",
      en: "I do not drink when I take drugs or medicines.",
    },
    options: howOften,
  },
  {
    id: "strategies.sober-friend",
    kind: "choice",
    text: { nl: "Er is iemand bij die nuchter blijft.", en: "Somebody with me stays sober." },
    options: howOften,
  },
] as const satisfies readonly Item[];

export type StrategyId = (typeof strategiesItems)[number]["id"];

/**
 * What each strategy is for: `limit` the amount, `manner` the way of drinking, `safety` getting
 * through the night well. The three families are those of the PBSS-20 (content.md section 2.1).
 */
export const strategyGroups: Record<"limit" | "manner" | "safety", readonly StrategyId[]> = {
  limit: [
    "strategies.limit",
    "strategies.end-time",
    "strategies.alternate",
    "strategies.days-off",
    "strategies.skip-round",
  ],
  manner: [
    "strategies.no-shots-games",
    "strategies.eat-first",
    "strategies.no-pre-drinking",
    "strategies.slow",
    "strategies.know-your-glass",
  ],
  safety: [
    "strategies.way-home",
    "strategies.together",
    "strategies.watch-glass",
    "strategies.no-mixing",
    "strategies.sober-friend",
  ],
};

export const strategies: Instrument = {
  id: "strategies",
  version: "1",
  items: strategiesItems,
};
