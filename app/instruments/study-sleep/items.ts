import type { Instrument, Item, Option } from "../instrument";

const howOften = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Zelden", en: "Rarely" } },
  { value: 2, text: { nl: "Soms", en: "Sometimes" } },
  { value: 3, text: { nl: "Vaak", en: "Often" } },
  { value: 4, text: { nl: "Bijna altijd", en: "Nearly always" } },
] as const satisfies readonly Option[];

// A high answer is trouble for study.concentration and good news for sleep.rested: no sum of these.
export const studySleepItems = [
  {
    id: "study.pace",
    kind: "choice",
    text: { nl: "Hoe loopt je studie?", en: "How are your studies going?" },
    help: {
      nl: "Gemeten aan wat je zelf van plan was.",
      en: "Compared with what you had planned for yourself.",
    },
    options: [
      { value: 1, text: { nl: "Op schema", en: "On track" } },
      { value: 2, text: { nl: "Een beetje achter", en: "A bit behind" } },
      { value: 3, text: { nl: "Ver achter", en: "Far behind" } },
    ],
  },
  {
    id: "study.concentration",
    kind: "choice",
    text: {
      nl: "Hoe vaak lukt het niet om je aandacht bij je studie te houden?",
      en: "How often do you find it hard to keep your mind on your studies?",
    },
    options: howOften,
  },
  {
    id: "sleep.rested",
    kind: "choice",
    text: {
      nl: "Hoe vaak word je op doordeweekse dagen uitgerust wakker?",
      en: "On weekdays, how often do you wake up rested?",
    },
    options: howOften,
  },
  {
    id: "sleep.hours",
    kind: "choice",
    text: {
      nl: "Hoeveel uur slaap je meestal op een doordeweekse nacht?",
      en: "How many hours do you usually sleep on a weeknight?",
    },
    options: [
      { value: 1, text: { nl: "Minder dan 6", en: "Less than 6" } },
      { value: 2, text: { nl: "6 tot 7", en: "6 to 7" } },
      { value: 3, text: { nl: "7 tot 8", en: "7 to 8" } },
      { value: 4, text: { nl: "8 of meer", en: "8 or more" } },
    ],
  },
] as const satisfies readonly Item[];

export const studySleep: Instrument = {
  id: "study-sleep",
  version: "1",
  items: studySleepItems,
};
