import type { Instrument, Item, Option } from "../instrument";

const outOfHundred = { nl: "van de 100", en: "out of 100" };

const roundOpinions = [
  { value: 1, text: { nl: "Prima", en: "Fine" } },
  { value: 2, text: { nl: "Een beetje raar", en: "A bit odd" } },
  { value: 3, text: { nl: "Dat doe je niet", en: "Not done" } },
] as const satisfies readonly Option[];

/** Asked before any figure is shown. Each definition is that of the norm the guess is laid beside. */
export const perceivedNormsItems = [
  {
    id: "guess.glasses",
    kind: "number",
    text: {
      nl: "Denk aan de doorsnee student hier. Hoeveel glazen alcohol drinkt die in een gewone week?",
      en: "Picture the typical student here. How many glasses of alcohol do they drink in an ordinary week?",
    },
    help: {
      nl: "Gok gerust. Je eerste gedachte is goed.",
      en: "Just guess. Your first thought is fine.",
    },
    min: 0,
    max: 100,
    unit: { nl: "glazen", en: "glasses" },
  },
  {
    id: "guess.heavy-weekly",
    kind: "number",
    text: {
      nl: "Van 100 studenten hier: hoeveel drinken er elke week minstens één dag veel?",
      en: "Out of 100 students here, how many drink a lot on at least one day each week?",
    },
    // "Zwaar": CBS, NDM and MMMS, see norms.md section 2.1. They count a day, not an evening.
    help: {
      nl: "Veel is 6 glazen of meer op één dag of avond voor mannen, en 4 of meer voor vrouwen.",
      en: "A lot means 6 glasses or more in one day or evening for men, and 4 or more for women.",
    },
    min: 0,
    max: 100,
    unit: outOfHundred,
    isShare: true,
  },
  {
    id: "guess.cannabis",
    kind: "number",
    text: {
      nl: "Van 100 studenten hier: hoeveel hebben in het afgelopen jaar wiet of hasj gebruikt?",
      en: "Out of 100 students here, how many have used cannabis in the past year?",
    },
    help: { nl: "Eén keer telt ook mee.", en: "Once is enough to count." },
    min: 0,
    max: 100,
    unit: outOfHundred,
    isShare: true,
  },
  {
    id: "guess.xtc",
    kind: "number",
    text: {
      nl: "Van 100 studenten hier: hoeveel hebben in het afgelopen jaar xtc gebruikt?",
      en: "Out of 100 students here, how many have used ecstasy (XTC, MDMA) in the past year?",
    },
    help: { nl: "Eén keer telt ook mee.", en: "Once is enough to count." },
    min: 0,
    max: 100,
    unit: outOfHundred,
    isShare: true,
  },
  {
    id: "guess.little-or-none",
    kind: "number",
    // The Gezondheidsraad 2015 guideline as CBS counts it: a maximum for each day, no weekly average
    // (norms.md sections 2.1 and 12.2).
    text: {
      nl: "Van 100 studenten hier: hoeveel drinken er niet, of nooit meer dan één glas op een dag?",
      en: "Out of 100 students here, how many drink no alcohol, or never more than one glass a day?",
    },
    min: 0,
    max: 100,
    unit: outOfHundred,
    isShare: true,
  },
  {
    id: "guess.round-others",
    kind: "choice",
    text: {
      nl: "Iemand slaat een rondje over. Wat vinden de meeste studenten hier daarvan?",
      en: "Somebody skips a round of drinks. What would most students here think of that?",
    },
    options: roundOpinions,
  },
  {
    id: "guess.round-self",
    kind: "choice",
    text: { nl: "En wat vind je er zelf van?", en: "And what do you think of it yourself?" },
    options: roundOpinions,
  },
] as const satisfies readonly Item[];

export const perceivedNorms: Instrument = {
  id: "perceived-norms",
  version: "1",
  items: perceivedNormsItems,
};
