import type { Instrument, Item, Option } from "../instrument";

const useDays = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Eén keer per maand of minder", en: "Once a month or less" } },
  { value: 2, text: { nl: "2 tot 4 keer per maand", en: "2 to 4 times a month" } },
  { value: 3, text: { nl: "2 of 3 keer per week", en: "2 or 3 times a week" } },
  { value: 4, text: { nl: "4 keer per week of vaker", en: "4 times a week or more" } },
] as const satisfies readonly Option[];

const hours = [
  { value: 0, text: { nl: "Minder dan een uur", en: "Less than an hour" } },
  { value: 1, text: { nl: "1 of 2 uur", en: "1 or 2 hours" } },
  { value: 2, text: { nl: "3 of 4 uur", en: "3 or 4 hours" } },
  { value: 3, text: { nl: "5 of 6 uur", en: "5 or 6 hours" } },
  { value: 4, text: { nl: "7 uur of langer", en: "7 hours or more" } },
] as const satisfies readonly Option[];

const howOften = [
  { value: 0, text: { nl: "Nooit", en: "Never" } },
  { value: 1, text: { nl: "Minder dan elke maand", en: "Less than every month" } },
  { value: 2, text: { nl: "Elke maand", en: "Every month" } },
  { value: 3, text: { nl: "Elke week", en: "Every week" } },
  { value: 4, text: { nl: "Elke dag of bijna elke dag", en: "Every day or almost" } },
] as const satisfies readonly Option[];

const everOrHalfYear = [
  { value: 0, text: { nl: "Nee, nooit", en: "No, never" } },
  {
    value: 2,
    text: {
      nl: "Ja, maar niet in de afgelopen zes maanden",
      en: "Yes, but not in the past six months",
    },
  },
  {
    value: 4,
    text: { nl: "Ja, in de afgelopen zes maanden", en: "Yes, in the past six months" },
  },
] as const satisfies readonly Option[];

const pastSixMonths = {
  nl: "Het gaat om de afgelopen zes maanden.",
  en: "This is about the past six months.",
} as const;

export const cuditItems = [
  {
    id: "cudit.1",
    kind: "choice",
    text: {
      nl: "Kijk terug op de afgelopen zes maanden. Hoe vaak was er een dag met wiet of hasj?",
      en: "Look back on the past six months. How often was there a day with weed or hash?",
    },
    help: {
      nl: "Alles telt: een joint, een vaporizer of iets om te eten.",
      en: "Everything counts: a joint, a vaporizer or an edible.",
    },
    options: useDays,
  },
  {
    id: "cudit.2",
    kind: "choice",
    text: {
      nl: "Als je wiet of hasj gebruikt, hoelang ben je dan meestal stoned op die dag?",
      en: "When you use weed or hash, how long does the high usually last that day?",
    },
    help: {
      nl: "Tel de uren van de hele dag bij elkaar op.",
      en: "Add up the hours of the whole day.",
    },
    options: hours,
  },
  {
    id: "cudit.3",
    kind: "choice",
    text: {
      nl: "Hoe vaak wilde je ophouden met blowen, maar ging je toch nog door?",
      en: "How often did you want to leave it there, but went on using weed or hash?",
    },
    help: pastSixMonths,
    options: howOften,
  },
  {
    id: "cudit.4",
    kind: "choice",
    text: {
      nl: "Hoe vaak bleef er door wiet of hasj iets liggen of ging iets niet door?",
      en: "How often did a task or plan fall through because of weed or hash?",
    },
    help: {
      nl: "Denk aan een college, je werk of een afspraak. Het gaat om de afgelopen zes maanden.",
      en: "Think of a class, a shift or a date with friends. This is about the past six months.",
    },
    options: howOften,
  },
  {
    id: "cudit.5",
    kind: "choice",
    text: {
      nl: "Hoe vaak ging een groot deel van je dag op aan wiet of hasj?",
      en: "How often did weed or hash take up a large part of your day?",
    },
    help: {
      nl: "Halen, gebruiken en bijkomen tellen allemaal mee. Het gaat om de afgelopen zes maanden.",
      en: "Buying it, using it and coming round all count. This is about the past six months.",
    },
    options: howOften,
  },
  {
    id: "cudit.6",
    kind: "choice",
    text: {
      nl: "Hoe vaak kon je na wiet of hasj slechter onthouden of je aandacht erbij houden?",
      en: "How often was it harder to remember things or pay attention after weed or hash?",
    },
    help: pastSixMonths,
    options: howOften,
  },
  {
    id: "cudit.7",
    kind: "choice",
    text: {
      nl: "Hoe vaak was je stoned op een moment dat er iemand gewond kon raken?",
      en: "How often were you high at a moment when somebody could get hurt?",
    },
    help: {
      nl: "Denk aan autorijden, een machine bedienen of op een kind passen. Het gaat om de afgelopen zes maanden.",
      en: "Think of driving, working with a machine or minding a child. This is about the past six months.",
    },
    options: howOften,
  },
  {
    id: "cudit.8",
    kind: "choice",
    text: {
      nl: "Heb je weleens overwogen om minder te blowen, of om er helemaal mee op te houden?",
      en: "Have you ever considered using less weed or hash, or none at all?",
    },
    options: everOrHalfYear,
  },
] as const satisfies readonly Item[];

export const cuditR: Instrument = { id: "cudit-r", version: "1", items: cuditItems };
