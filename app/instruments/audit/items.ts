import type { Instrument, Item, Option } from "../instrument";

const drinkingDays = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Eén keer per maand of minder", en: "Once a month or less" } },
  { value: 2, text: { nl: "2 tot 4 keer per maand", en: "2 to 4 times a month" } },
  { value: 3, text: { nl: "2 of 3 keer per week", en: "2 or 3 times a week" } },
  { value: 4, text: { nl: "4 keer per week of vaker", en: "4 times a week or more" } },
] as const satisfies readonly Option[];

const glasses = [
  { value: 0, text: { nl: "1 of 2 glazen", en: "1 or 2 glasses" } },
  { value: 1, text: { nl: "3 of 4 glazen", en: "3 or 4 glasses" } },
  { value: 2, text: { nl: "5 of 6 glazen", en: "5 or 6 glasses" } },
  { value: 3, text: { nl: "7, 8 of 9 glazen", en: "7, 8 or 9 glasses" } },
  { value: 4, text: { nl: "10 glazen of meer", en: "10 glasses or more" } },
] as const satisfies readonly Option[];

const howOften = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Minder dan elke maand", en: "Less than every month" } },
  { value: 2, text: { nl: "Elke maand", en: "Every month" } },
  { value: 3, text: { nl: "Elke week", en: "Every week" } },
  { value: 4, text: { nl: "Elke dag of bijna elke dag", en: "Every day or almost" } },
] as const satisfies readonly Option[];

const everOrThisYear = [
  { value: 0, text: { nl: "Nee", en: "No" } },
  {
    value: 2,
    text: { nl: "Ja, maar niet in het afgelopen jaar", en: "Yes, but not in the past year" },
  },
  { value: 4, text: { nl: "Ja, in het afgelopen jaar", en: "Yes, in the past year" } },
] as const satisfies readonly Option[];

const standardGlass = {
  nl: "Eén glas is 10 gram alcohol: een fluitje bier, een klein glas wijn of een shotje. Een halve liter bier telt als twee.",
  en: "One glass is 10 grams of alcohol: a small beer, a small wine or a shot. Half a litre of beer counts as two.",
} as const;

export const auditItems = [
  {
    id: "audit.1",
    kind: "choice",
    text: {
      nl: "Kijk terug op het afgelopen jaar. Hoe vaak was er een dag of avond met alcohol?",
      en: "Look back on the past year. How often was there a day or night with alcohol?",
    },
    options: drinkingDays,
  },
  {
    id: "audit.2",
    kind: "choice",
    text: {
      nl: "Als je drinkt, hoeveel glazen worden het dan meestal op die dag?",
      en: "When you drink, how many glasses does it usually come to that day?",
    },
    help: standardGlass,
    options: glasses,
  },
  {
    id: "audit.3",
    kind: "choice",
    text: {
      nl: "Soms wordt het een avond van zes glazen of meer. Hoe vaak is dat bij jou zo?",
      en: "Some nights turn into six glasses or more. How often is that so for you?",
    },
    help: {
      nl: "Tel een hele avond, een feest of een borrel als één keer.",
      en: "Count a whole night, a party or a get-together as one time.",
    },
    options: howOften,
  },
  {
    id: "audit.4",
    kind: "choice",
    text: {
      nl: "Hoe vaak wilde je het afgelopen jaar ophouden met drinken, maar ging je toch door?",
      en: "In the past year, how often did you mean to stop drinking, but went on?",
    },
    options: howOften,
  },
  {
    id: "audit.5",
    kind: "choice",
    text: {
      nl: "Hoe vaak bleef er het afgelopen jaar door drinken iets liggen of ging iets niet door?",
      en: "In the past year, how often did a task or plan fall through because you drank?",
    },
    help: {
      nl: "Denk aan een college, een dienst op je werk of een afspraak.",
      en: "Think of a class, a shift at work or a plan with somebody.",
    },
    options: howOften,
  },
  {
    id: "audit.6",
    kind: "choice",
    text: {
      nl: "Hoe vaak had je ’s ochtends alcohol nodig om bij te komen van de avond ervoor?",
      en: "How often did you need alcohol in the morning to recover from the night before?",
    },
    help: { nl: "Het gaat om het afgelopen jaar.", en: "This is about the past year." },
    options: howOften,
  },
  {
    id: "audit.7",
    kind: "choice",
    text: {
      nl: "Hoe vaak zat het je het afgelopen jaar achteraf dwars dat je had gedronken?",
      en: "In the past year, how often did it bother you afterwards that you had been drinking?",
    },
    options: howOften,
  },
  {
    id: "audit.8",
    kind: "choice",
    text: {
      nl: "Hoe vaak was je het afgelopen jaar door alcohol een stuk van de avond kwijt?",
      en: "In the past year, how often did you lose part of a night because of alcohol?",
    },
    help: {
      nl: "Je weet de volgende dag dan niet meer wat er is gebeurd.",
      en: "The next day you do not know what happened.",
    },
    options: howOften,
  },
  {
    id: "audit.9",
    kind: "choice",
    text: {
      nl: "Is er weleens iemand gewond geraakt doordat jij had gedronken?",
      en: "Has anybody ever got hurt because you had been drinking?",
    },
    help: { nl: "Jijzelf telt ook mee.", en: "You count too." },
    options: everOrThisYear,
  },
  {
    id: "audit.10",
    kind: "choice",
    text: {
      nl: "Heeft iemand weleens gezegd dat je beter wat minder kunt drinken, of zich ongerust gemaakt?",
      en: "Has anybody ever worried about how much you drink, or said that less might be better?",
    },
    help: {
      nl: "Denk aan een huisgenoot, je familie of je huisarts.",
      en: "Think of a housemate, your family or your doctor.",
    },
    options: everOrThisYear,
  },
] as const satisfies readonly Item[];

export const audit: Instrument = { id: "audit", version: "1", items: auditItems };
