import type { Workshop } from "./cohort";
import type { Track } from "./tracks";

/** The three questions after each workshop, with their answers from most to least. */
export const evaluationQuestions = {
  useful: ["much", "some", "little", "nothing"],
  safe: ["yes", "mostly", "no"],
  again: ["yes", "maybe", "no"],
} as const;

export type EvaluationQuestion = keyof typeof evaluationQuestions;
export type Evaluation = Partial<Record<EvaluationQuestion, string>>;

/** What a form answers; what is not an answer is left out. Null when nothing was answered. */
export function readEvaluation(form: URLSearchParams): Evaluation | null {
  const answers = Object.entries(evaluationQuestions).flatMap(([question, options]) => {
    const given = form.get(question) ?? "";
    return (options as readonly string[]).includes(given) ? [[question, given]] : [];
  });
  return answers.length === 0 ? null : Object.fromEntries(answers);
}

/** What each number about workshops is counted under. A count is all that is kept of an evaluation. */
export const countSubjects = {
  signUp: (track: Track) => `workshop-sign-up-${track}`,
  attendance: (track: Track) => `workshop-attendance-${track}`,
  evaluation: (track: Track, workshop: Workshop) => `workshop-evaluation-${workshop}-${track}`,
};
