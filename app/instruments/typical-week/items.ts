import type { Instrument, Item } from "../instrument";

const glasses = { nl: "glazen", en: "glasses" };

export const typicalWeekItems = [
  {
    id: "week.mon",
    kind: "number",
    text: { nl: "Maandag", en: "Monday" },
    help: {
      nl: "Drink je die dag meestal niet, vul dan 0 in.",
      en: "Enter 0 for a day on which you mostly do not drink.",
    },
    min: 0,
    max: 40,
    unit: glasses,
  },
  {
    id: "week.tue",
    kind: "number",
    text: { nl: "Dinsdag", en: "Tuesday" },
    min: 0,
    max: 40,
    unit: glasses,
  },
  {
    id: "week.wed",
    kind: "number",
    text: { nl: "Woensdag", en: "Wednesday" },
    min: 0,
    max: 40,
    unit: glasses,
  },
  {
    id: "week.thu",
    kind: "number",
    text: { nl: "Donderdag", en: "Thursday" },
    min: 0,
    max: 40,
    unit: glasses,
  },
  {
    id: "week.fri",
    kind: "number",
    text: { nl: "Vrijdag", en: "Friday" },
    min: 0,
    max: 40,
    unit: glasses,
  },
  {
    id: "week.sat",
    kind: "number",
    text: { nl: "Zaterdag", en: "Saturday" },
    min: 0,
    max: 40,
    unit: glasses,
  },
  {
    id: "week.sun",
    kind: "number",
    text: { nl: "Zondag", en: "Sunday" },
    min: 0,
    max: 40,
    unit: glasses,
  },
  {
    id: "week.price",
    kind: "money",
    text: {
      nl: "Wat kost een glas je gemiddeld?",
      en: "What does a glass cost you on average?",
    },
    help: {
      nl: "Thuis en uit door elkaar. Een schatting is genoeg.",
      en: "At home and out, taken together. A rough figure will do.",
    },
    min: 50,
    max: 2000,
  },
] as const satisfies readonly Item[];

export const typicalWeek: Instrument = {
  id: "typical-week",
  version: "1",
  items: typicalWeekItems,
};
