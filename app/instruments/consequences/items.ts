import type { Instrument, Item, Option } from "../instrument";

const howOften = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Eén keer", en: "Once" } },
  { value: 2, text: { nl: "Vaker", en: "More often" } },
] as const satisfies readonly Option[];

// The good sides come first: a talk about use starts with what somebody likes about it. Then one
// question of our own for each of eight domains (content.md section 7.1).
export const consequencesItems = [
  {
    id: "good.fun",
    kind: "choice",
    text: {
      nl: "Ik had meer plezier door drinken of gebruiken.",
      en: "Drinking or using made things more fun.",
    },
    options: howOften,
  },
  {
    id: "good.together",
    kind: "choice",
    text: { nl: "Het bracht me dichter bij anderen.", en: "It brought me closer to other people." },
    options: howOften,
  },
  {
    id: "good.relax",
    kind: "choice",
    text: { nl: "Ik kwam erdoor tot rust.", en: "It helped me unwind." },
    options: howOften,
  },
  {
    id: "good.confidence",
    kind: "choice",
    text: { nl: "Ik durfde er meer door.", en: "It gave me confidence." },
    options: howOften,
  },
  {
    id: "happened.social",
    kind: "choice",
    text: {
      nl: "Ik kreeg ruzie of gedoe met iemand door drinken of gebruiken.",
      en: "I had an argument or a falling-out because of drinking or using.",
    },
    options: howOften,
  },
  {
    id: "happened.study",
    kind: "choice",
    text: {
      nl: "Ik miste college, een deadline of werk door drinken of gebruiken.",
      en: "Drinking or using made me miss a class, a deadline or work.",
    },
    options: howOften,
  },
  {
    id: "happened.danger",
    kind: "choice",
    text: {
      nl: "Ik deed iets gevaarlijks tijdens of na het drinken of gebruiken.",
      en: "I did something dangerous during or after drinking or using.",
    },
    help: {
      nl: "Zoals fietsen, autorijden of zwemmen.",
      en: "Such as cycling, driving or swimming.",
    },
    options: howOften,
  },
  {
    id: "happened.control",
    kind: "choice",
    text: {
      nl: "Ik dronk of gebruikte meer of langer dan ik van plan was.",
      en: "I ended up drinking or using more, or for longer, than I had planned.",
    },
    options: howOften,
  },
  {
    id: "happened.self-care",
    kind: "choice",
    text: {
      nl: "Ik at, sliep of bewoog slechter door drinken of gebruiken.",
      en: "I ate, slept or moved less well because of drinking or using.",
    },
    options: howOften,
  },
  {
    id: "happened.self-image",
    kind: "choice",
    text: {
      nl: "Ik voelde me rot over mezelf na het drinken of gebruiken.",
      en: "I felt bad about myself after drinking or using.",
    },
    options: howOften,
  },
  {
    id: "happened.blackout",
    kind: "choice",
    text: {
      nl: "Er was een stuk van de avond dat ik me niet meer kon herinneren.",
      en: "There was a part of the night I could not remember afterwards.",
    },
    help: { nl: "Na drinken of gebruiken.", en: "After drinking or using." },
    options: howOften,
  },
  {
    id: "happened.body",
    kind: "choice",
    text: {
      nl: "Ik werd trillerig, zweterig of misselijk als ik een dag niet dronk of gebruikte.",
      en: "I got shaky, sweaty or sick on a day without drinking or using.",
    },
    options: howOften,
  },
] as const satisfies readonly Item[];

export const consequences: Instrument = {
  id: "consequences",
  version: "1",
  items: consequencesItems,
};
