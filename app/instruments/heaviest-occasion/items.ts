import type { Instrument, Item } from "../instrument";

export const heaviestOccasionItems = [
  {
    id: "heaviest.glasses",
    kind: "number",
    text: {
      nl: "Denk aan de keer in de afgelopen vier weken dat je het meest dronk. Hoeveel glazen waren dat?",
      en: "Think of the time in the past four weeks when you drank the most. How many glasses was that?",
    },
    help: {
      nl: "Niets gedronken? Vul dan 0 in. Bij twijfel is een schatting genoeg.",
      en: "Nothing at all? Enter 0. If you are not sure, a rough figure will do.",
    },
    min: 0,
    max: 60,
    unit: { nl: "glazen", en: "glasses" },
  },
  {
    id: "heaviest.hours",
    kind: "number",
    text: { nl: "In hoeveel uur dronk je die?", en: "Over how many hours did you drink them?" },
    help: {
      nl: "Van het eerste tot het laatste glas.",
      en: "From the first glass to the last.",
    },
    min: 1,
    max: 24,
    unit: { nl: "uur", en: "hours" },
  },
  {
    id: "heaviest.weight",
    kind: "choice",
    text: { nl: "Hoeveel weeg je ongeveer?", en: "Roughly how much do you weigh?" },
    help: {
      nl: "Alleen om te schatten hoeveel alcohol er die keer in je bloed zat. Je mag dit leeg laten.",
      en: "Only used to estimate how much alcohol was in your blood that time. You can leave it blank.",
    },
    options: [
      { value: "under-55", text: { nl: "Minder dan 55 kg", en: "Less than 55 kg" } },
      { value: "55-64", text: { nl: "55 tot en met 64 kg", en: "55 to 64 kg" } },
      { value: "65-74", text: { nl: "65 tot en met 74 kg", en: "65 to 74 kg" } },
      { value: "75-84", text: { nl: "75 tot en met 84 kg", en: "75 to 84 kg" } },
      { value: "85-94", text: { nl: "85 tot en met 94 kg", en: "85 to 94 kg" } },
      { value: "95-plus", text: { nl: "95 kg of meer", en: "95 kg or more" } },
    ],
  },
] as const satisfies readonly Item[];

export const heaviestOccasion: Instrument = {
  id: "heaviest-occasion",
  version: "1",
  items: heaviestOccasionItems,
};
