import type { Instrument, Item, Option } from "../instrument";

const useDays = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Eén keer per maand of minder", en: "Once a month or less" } },
  { value: 2, text: { nl: "2 tot 4 keer per maand", en: "2 to 4 times a month" } },
  { value: 3, text: { nl: "2 of 3 keer per week", en: "2 or 3 times a week" } },
  { value: 4, text: { nl: "4 keer per week of vaker", en: "4 times a week or more" } },
] as const satisfies readonly Option[];

const timesADay = [
  { value: 0, text: { nl: "Geen enkele keer", en: "Not once" } },
  { value: 1, text: { nl: "1 of 2 keer", en: "1 or 2 times" } },
  { value: 2, text: { nl: "3 of 4 keer", en: "3 or 4 times" } },
  { value: 3, text: { nl: "5 of 6 keer", en: "5 or 6 times" } },
  { value: 4, text: { nl: "7 keer of vaker", en: "7 times or more" } },
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

const pastYear = {
  nl: "Het gaat om het afgelopen jaar. Wiet, hasj, alcohol en tabak tellen hier niet mee.",
  en: "This is about the past year. Weed, hash, alcohol and tobacco do not count here.",
} as const;

export const duditItems = [
  {
    id: "dudit.1",
    kind: "choice",
    text: {
      nl: "Kijk terug op het afgelopen jaar. Hoe vaak was er een dag met andere drugs dan cannabis?",
      en: "Look back on the past year. How often was there a day with drugs other than cannabis?",
    },
    help: {
      nl: "Zoals xtc, 3-MMC, cocaïne, speed, ketamine of truffels. Medicijnen tellen mee als je ze anders gebruikt dan voorgeschreven. Alcohol en tabak tellen niet mee.",
      en: "Such as ecstasy, 3-MMC, cocaine, speed, ketamine or magic truffles. Medicines count if you take them in another way than prescribed. Alcohol and tobacco do not count.",
    },
    options: useDays,
  },
  {
    id: "dudit.2",
    kind: "choice",
    text: {
      nl: "Hoe vaak neem je op één dag of avond twee of meer verschillende drugs?",
      en: "How often do you take two or more different drugs in one day or night?",
    },
    help: pastYear,
    options: useDays,
  },
  {
    id: "dudit.3",
    kind: "choice",
    text: {
      nl: "Als je drugs gebruikt, hoe vaak neem je dan meestal iets op die dag?",
      en: "When you use drugs, how often do you usually take something that day?",
    },
    help: {
      nl: "Elke pil, lijn, dosis of bijneming telt als één keer.",
      en: "Every pill, line, dose or top-up counts as one time.",
    },
    options: timesADay,
  },
  {
    id: "dudit.4",
    kind: "choice",
    text: {
      nl: "Hoe vaak ben je door drugs zwaar onder invloed?",
      en: "How often do drugs hit you really hard?",
    },
    help: pastYear,
    options: howOften,
  },
  {
    id: "dudit.5",
    kind: "choice",
    text: {
      nl: "Hoe vaak had je zoveel trek in drugs dat je er geen nee tegen kon zeggen?",
      en: "How often did you feel like drugs so much that you couldn’t say no?",
    },
    help: pastYear,
    options: howOften,
  },
  {
    id: "dudit.6",
    kind: "choice",
    text: {
      nl: "Hoe vaak wilde je ophouden toen je bezig was, en nam je toch meer?",
      en: "How often did you want to stop for the night, but took more?",
    },
    help: pastYear,
    options: howOften,
  },
  {
    id: "dudit.7",
    kind: "choice",
    text: {
      nl: "Hoe vaak bleef er door drugs iets liggen of ging iets niet door?",
      en: "How often did a task or plan fall through because of drugs?",
    },
    help: {
      nl: "Denk aan een college, je werk of een afspraak. Het gaat om het afgelopen jaar.",
      en: "Think of a class, a shift or a date with friends. This is about the past year.",
    },
    options: howOften,
  },
  {
    id: "dudit.8",
    kind: "choice",
    text: {
      nl: "Hoe vaak had je ’s ochtends drugs nodig om bij te komen van de avond ervoor?",
      en: "How often did you need drugs in the morning to recover from the night before?",
    },
    help: pastYear,
    options: howOften,
  },
  {
    id: "dudit.9",
    kind: "choice",
    text: {
      nl: "Hoe vaak zat het je achteraf dwars dat je drugs had gebruikt?",
      en: "How often did it bother you afterwards that you had used drugs?",
    },
    help: pastYear,
    options: howOften,
  },
  {
    id: "dudit.10",
    kind: "choice",
    text: {
      nl: "Is er weleens iemand gewond geraakt of gekwetst doordat jij drugs had gebruikt?",
      en: "Has anybody ever got hurt, in body or in feelings, because you had used drugs?",
    },
    help: { nl: "Jijzelf telt ook mee.", en: "You count too." },
    options: everOrThisYear,
  },
  {
    id: "dudit.11",
    kind: "choice",
    text: {
      nl: "Heeft iemand weleens gezegd dat je beter kunt stoppen met drugs, of zich ongerust gemaakt?",
      en: "Has anybody ever worried about you and drugs, or said it might be better to stop?",
    },
    help: {
      nl: "Denk aan een huisgenoot, je familie of je huisarts.",
      en: "Think of a housemate, your family or your doctor.",
    },
    options: everOrThisYear,
  },
] as const satisfies readonly Item[];

export const dudit: Instrument = { id: "dudit", version: "1", items: duditItems };
