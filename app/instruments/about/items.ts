import type { Instrument, Item } from "../instrument";

export const aboutItems = [
  {
    id: "about.age",
    kind: "choice",
    text: { nl: "Hoe oud ben je?", en: "How old are you?" },
    help: {
      nl: "Ben je nog geen 18, dan krijg je een eigen pagina.",
      en: "If you are not 18 yet, you get a page of your own.",
    },
    options: [
      { value: "under-18", text: { nl: "Jonger dan 18", en: "Younger than 18" } },
      { value: "18-20", text: { nl: "18 tot en met 20", en: "18 to 20" } },
      { value: "21-23", text: { nl: "21 tot en met 23", en: "21 to 23" } },
      { value: "24-26", text: { nl: "24 tot en met 26", en: "24 to 26" } },
      { value: "27-plus", text: { nl: "27 of ouder", en: "27 or older" } },
    ],
  },
  {
    id: "about.gender",
    kind: "choice",
    text: { nl: "Ben je vrouw, man of anders?", en: "Are you a woman, a man or neither?" },
    help: {
      nl: "Hetzelfde glas werkt bij vrouwen en mannen gemiddeld anders. Daarom rekenen we soms apart.",
      en: "On average, the same glass works differently for women and men. So some sums differ.",
    },
    options: [
      { value: "woman", text: { nl: "Vrouw", en: "Woman" } },
      { value: "man", text: { nl: "Man", en: "Man" } },
      { value: "other", text: { nl: "Anders", en: "Neither of these" } },
      { value: "unsaid", text: { nl: "Zeg ik liever niet", en: "I would rather not say" } },
    ],
  },
  {
    id: "about.institution",
    kind: "choice",
    text: { nl: "Waar studeer je?", en: "Where do you study?" },
    // The institutions belong to the deployment: the questionnaire fills them in from the region data.
    options: [],
  },
  {
    id: "about.year",
    kind: "choice",
    text: {
      nl: "In welk jaar van je studie zit je?",
      en: "Which year of your studies are you in?",
    },
    options: [
      { value: "1", text: { nl: "Jaar 1", en: "Year 1" } },
      { value: "2", text: { nl: "Jaar 2", en: "Year 2" } },
      { value: "3", text: { nl: "Jaar 3", en: "Year 3" } },
      { value: "4-plus", text: { nl: "Jaar 4 of later", en: "Year 4 or later" } },
      { value: "master", text: { nl: "Master", en: "Master's" } },
    ],
  },
  {
    id: "about.living",
    kind: "choice",
    text: { nl: "Hoe woon je?", en: "Who do you live with?" },
    help: {
      nl: "De mensen om je heen bepalen mee wat je ziet. Daarom vragen we dit.",
      en: "We ask because the people around you shape what you get to see.",
    },
    options: [
      { value: "parents", text: { nl: "Bij mijn ouders", en: "My parents" } },
      {
        value: "student-house",
        text: { nl: "In een studentenhuis of -flat", en: "Other students, in a house or flat" },
      },
      { value: "alone", text: { nl: "Alleen", en: "Nobody, I live alone" } },
      {
        value: "partner-family",
        text: { nl: "Met mijn partner of gezin", en: "My partner or family" },
      },
    ],
  },
  {
    id: "about.association",
    kind: "choice",
    text: {
      nl: "Ben je lid van een gezelligheidsvereniging?",
      en: "Are you a member of a social student association?",
    },
    help: {
      nl: "Een studie- of sportvereniging telt hier niet mee. We vragen dit omdat het per kring verschilt wat gewoon lijkt.",
      en: "Study and sports clubs do not count here. We ask because what looks normal differs from one circle to the next.",
    },
    options: [
      { value: "yes", text: { nl: "Ja", en: "Yes" } },
      { value: "no", text: { nl: "Nee", en: "No" } },
    ],
  },
  {
    id: "about.from",
    kind: "choice",
    text: {
      nl: "Waar woonde je voor je ging studeren?",
      en: "Where did you live before your studies?",
    },
    help: {
      nl: "Wat gewoon is, verschilt per land. Je land hoeven we niet te weten.",
      en: "What is normal differs by country. We do not need to know which one.",
    },
    options: [
      { value: "netherlands", text: { nl: "In Nederland", en: "In the Netherlands" } },
      { value: "elsewhere", text: { nl: "Ergens anders", en: "Somewhere else" } },
    ],
  },
] as const satisfies readonly Item[];

export const about: Instrument = { id: "about", version: "1", items: aboutItems };
