import type { Measure } from "~/norms/measures";

export const topics = ["drinking", "drugs", "campus"] as const;
export type Topic = (typeof topics)[number];

/**
 * Where the truth of a question comes from. `norm`: a share of all students, turned round when the
 * question asks for those who do not; `education` where only one kind was asked. `lower-than`: a mean that no room is shown, because somebody in
 * it drinks less; the room hears only that its guess was high. `nobody`: never measured. `fact`: a
 * published number about this place, not about use.
 */
export type Truth =
  | { kind: "norm"; measure: Measure; turned: boolean; education?: "wo" }
  | { kind: "lower-than"; measure: Measure }
  | { kind: "nobody" }
  | { kind: "fact"; value: number; source: { name: string; year: string; address: string } };

export interface Question {
  id: string;
  topic: Topic;
  /** What a guess is: people out of a hundred, glasses, or a plain number. */
  unit: "of-100" | "glasses" | "number";
  /** Highest guess that counts. */
  max: number;
  truth: Truth;
  /** Which way a guess usually misses; a guess that misses the other way has nothing to correct. */
  usually: "too-high" | "too-low" | "either";
  /** Asked in a lecture hall only: whether it is true of oneself. */
  own: boolean;
}

/** In the order in which a room meets them: something harmless first, use between other things. */
export const questions = [
  {
    id: "kei",
    topic: "campus",
    unit: "number",
    max: 100_000,
    truth: {
      kind: "fact",
      value: 5319,
      source: {
        name: "RTV Noord",
        year: "2018",
        address:
          "https://www.rtvnoord.nl/nieuws/197709/Recordaantal-studenten-loopt-KEI-week-maar-minder-Nederlanders",
      },
    },
    usually: "either",
    own: false,
  },
  {
    id: "little-or-none",
    topic: "drinking",
    unit: "of-100",
    max: 100,
    truth: { kind: "norm", measure: "none-or-one-a-day", turned: false },
    usually: "too-low",
    own: true,
  },
  {
    id: "heavy-weekly",
    topic: "drinking",
    unit: "of-100",
    max: 100,
    truth: { kind: "norm", measure: "heavy-weekly-cbs", turned: false },
    usually: "too-high",
    own: true,
  },
  {
    id: "cannabis",
    topic: "drugs",
    unit: "of-100",
    max: 100,
    truth: { kind: "norm", measure: "cannabis-past-year", turned: false },
    usually: "too-high",
    own: false,
  },
  {
    id: "smoke-free",
    topic: "campus",
    unit: "of-100",
    max: 100,
    truth: { kind: "norm", measure: "smokes-or-vapes", turned: true },
    usually: "too-low",
    own: false,
  },
  {
    id: "glasses",
    topic: "drinking",
    unit: "glasses",
    max: 100,
    truth: { kind: "lower-than", measure: "glasses-mean" },
    usually: "too-high",
    own: false,
  },
  {
    id: "skip-round",
    topic: "drinking",
    unit: "of-100",
    max: 100,
    truth: { kind: "nobody" },
    usually: "too-low",
    own: false,
  },
  {
    id: "xtc",
    topic: "drugs",
    unit: "of-100",
    max: 100,
    truth: { kind: "norm", measure: "xtc-past-year", turned: false },
    usually: "too-high",
    own: false,
  },
  {
    id: "cocaine",
    topic: "drugs",
    unit: "of-100",
    max: 100,
    truth: { kind: "norm", measure: "cocaine-past-year", turned: false },
    usually: "too-high",
    own: false,
  },
  {
    id: "alcohol-free",
    topic: "campus",
    unit: "of-100",
    max: 100,
    truth: {
      kind: "norm",
      measure: "actual-easy-to-order-alcohol-free",
      turned: false,
      education: "wo",
    },
    usually: "too-low",
    own: false,
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]["id"];

/** One question by its id; throws when there is none. */
export function getQuestion(id: string): Question & { id: QuestionId } {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`There is no question "${id}".`);
  return question;
}

/** The questions of a session: for international groups what they misjudge most comes first. */
export function listQuestions(topics: readonly Topic[], isInternational: boolean): QuestionId[] {
  const chosen = chooseQuestions(isInternational ? [...topics, "drugs"] : topics);
  if (!isInternational) return chosen;
  const isDrug = (id: QuestionId) => getQuestion(id).topic === "drugs";
  return [...chosen.filter(isDrug), ...chosen.filter((id) => !isDrug(id))];
}

/** Questions by topic, in their order. Campus questions are always among them. */
function chooseQuestions(chosen: readonly Topic[]): QuestionId[] {
  return questions
    .filter(({ topic }) => topic === "campus" || chosen.includes(topic))
    .map(({ id }) => id);
}
