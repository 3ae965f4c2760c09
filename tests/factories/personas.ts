import type { AnswerValue } from "../../app/instruments/instrument";

export type Persona = Readonly<Record<string, AnswerValue>>;

const about: Persona = {
  "about.age": "18-20",
  "about.gender": "woman",
  "about.institution": "rug",
  "about.year": "2",
  "about.living": "student-house",
  "about.association": "no",
  "about.from": "netherlands",
};
const highGuess: Persona = {
  "guess.glasses": 18,
  "guess.heavy-weekly": 60,
  "guess.cannabis": 55,
  "guess.xtc": 30,
  "guess.little-or-none": 10,
  "guess.round-others": 2,
  "guess.round-self": 1,
};
const noDrugs: Persona = Object.fromEntries(
  [
    "cannabis",
    "xtc",
    "cocaine",
    "amphetamine",
    "ketamine",
    "nitrous-oxide",
    "psychedelics",
    "ghb",
    "3-mmc",
    "adhd-medication",
    "sedatives",
    "tobacco",
    "vaping",
  ].map((substance) => [`drugs.${substance}`, 0]),
);
const study: Persona = {
  "study.pace": 1,
  "study.concentration": 1,
  "sleep.rested": 3,
  "sleep.hours": 3,
};
const style: Persona = Object.fromEntries(
  Array.from({ length: 23 }, (_, index) => [`style.${index + 1}`, 2]),
);

function week(...glasses: number[]): Persona {
  return Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day, index) => [
      `week.${day}`,
      glasses[index] ?? 0,
    ]),
  );
}

function numbered(prefix: string, from: number, ...answers: number[]): Persona {
  return Object.fromEntries(answers.map((answer, index) => [`${prefix}.${from + index}`, answer]));
}

const strategies: Persona = {
  "strategies.limit": 1,
  "strategies.end-time": 1,
  "strategies.alternate": 2,
  "strategies.days-off": 3,
  "strategies.skip-round": 2,
  "strategies.no-shots-games": 2,
  "strategies.eat-first": 4,
  "strategies.no-pre-drinking": 1,
  "strategies.slow": 2,
  "strategies.know-your-glass": 1,
  "strategies.way-home": 4,
  "strategies.together": 3,
  "strategies.watch-glass": 3,
  "strategies.no-mixing": 4,
  "strategies.sober-friend": 0,
};
const happened: Persona = {
  "good.fun": 2,
  "good.together": 2,
  "good.relax": 1,
  "good.confidence": 1,
  "happened.social": 0,
  "happened.study": 1,
  "happened.danger": 1,
  "happened.control": 1,
  "happened.self-care": 1,
  "happened.self-image": 0,
  "happened.blackout": 1,
  "happened.body": 0,
};
const calm: Persona = {
  ...happened,
  "happened.study": 0,
  "happened.danger": 0,
  "happened.control": 0,
  "happened.self-care": 0,
  "happened.blackout": 0,
};

/** The five students of the issue, each with every answer that an own journey asks. */
export const personas = {
  nonDrinker: { ...about, ...highGuess, "audit.1": 0, ...noDrugs, ...study, ...style },
  moderate: {
    ...about,
    ...highGuess,
    ...numbered("audit", 1, 2, 0, 0),
    ...week(0, 0, 0, 1, 2, 1, 0),
    "week.price": 250,
    "heaviest.glasses": 4,
    "heaviest.hours": 4,
    "heaviest.weight": "65-74",
    ...noDrugs,
    ...calm,
    ...study,
    ...style,
    ...strategies,
  },
  heavy: {
    ...about,
    "about.gender": "man",
    "about.institution": "hanze",
    "about.association": "yes",
    ...highGuess,
    ...numbered("audit", 1, 4, 3, 3, 2, 1, 0, 1, 2, 0, 0),
    ...week(0, 2, 5, 8, 10, 10, 0),
    "week.price": 275,
    "heaviest.glasses": 16,
    "heaviest.hours": 6,
    "heaviest.weight": "75-84",
    ...noDrugs,
    "drugs.tobacco": 2,
    ...happened,
    ...study,
    "study.pace": 2,
    "sleep.hours": 1,
    ...style,
    ...strategies,
  },
  partyDrugs: {
    ...about,
    "about.from": "elsewhere",
    ...highGuess,
    ...numbered("audit", 1, 3, 2, 2, 1, 0, 0, 1, 2, 0, 0),
    ...week(0, 0, 0, 4, 5, 6, 0),
    "heaviest.glasses": 9,
    "heaviest.hours": 7,
    "heaviest.weight": "55-64",
    ...noDrugs,
    "drugs.cannabis": 2,
    "drugs.xtc": 2,
    "drugs.cocaine": 1,
    "drugs.3-mmc": 1,
    "drugs.psychedelics": 1,
    ...numbered("cudit", 1, 2, 1, 0, 0, 1, 1, 0, 0),
    ...numbered("dudit", 1, 2, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0),
    ...happened,
    ...study,
    ...style,
    ...strategies,
  },
  minor: { ...about, "about.age": "under-18" },
} as const satisfies Record<string, Persona>;
