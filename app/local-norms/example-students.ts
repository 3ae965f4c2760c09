import type { Answers, AnswerValue } from "~/instruments/instrument";
import { substances } from "~/instruments/substance-use/items";

/** Invented, so that the office sees what a table does before a student does. */
export interface ExampleStudent {
  id: "never-drinks" | "drinks-little" | "in-between" | "drinks-much" | "cannabis" | "party-drugs";
  answers: Answers;
  education: "wo" | "hbo";
  compareWith: "all" | "same-sex";
}

const guess: Answers = {
  "guess.glasses": 15,
  "guess.heavy-weekly": 50,
  "guess.cannabis": 45,
  "guess.xtc": 25,
  "guess.little-or-none": 15,
};
const noDrugs = Object.fromEntries(substances.map((id) => [id, 0]));

function describeStudent(
  gender: string,
  week: readonly number[],
  changes: Record<string, AnswerValue> = {},
): Answers {
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const drinking =
    week.length === 0
      ? { "audit.1": 0 }
      : {
          "audit.1": 2,
          "audit.2": 1,
          "audit.3": 1,
          ...Object.fromEntries(days.map((day, index) => [`week.${day}`, week[index] ?? 0])),
        };
  return {
    "about.age": "18-20",
    "about.gender": gender,
    ...guess,
    ...drinking,
    ...noDrugs,
    ...changes,
  };
}

export const exampleStudents: readonly ExampleStudent[] = [
  {
    id: "never-drinks",
    answers: describeStudent("woman", []),
    education: "hbo",
    compareWith: "all",
  },
  {
    id: "drinks-little",
    answers: describeStudent("woman", [0, 0, 0, 1, 1, 1, 0]),
    education: "wo",
    compareWith: "all",
  },
  {
    id: "in-between",
    answers: describeStudent("man", [0, 0, 1, 3, 3, 3, 0]),
    education: "wo",
    compareWith: "all",
  },
  {
    id: "drinks-much",
    answers: describeStudent("man", [0, 2, 4, 6, 7, 6, 0], { "audit.3": 3 }),
    education: "hbo",
    compareWith: "same-sex",
  },
  {
    id: "cannabis",
    answers: describeStudent("woman", [0, 0, 0, 2, 3, 2, 0], { "drugs.cannabis": 2 }),
    education: "wo",
    compareWith: "all",
  },
  {
    id: "party-drugs",
    answers: describeStudent("other", [0, 0, 0, 4, 5, 5, 0], {
      "drugs.xtc": 2,
      "drugs.cocaine": 1,
      "drugs.ketamine": 1,
    }),
    education: "hbo",
    compareWith: "all",
  },
];
