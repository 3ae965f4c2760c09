import { responses, situations } from "~/feedback/plan";
import { useContent } from "~/ui/language";
import { type Question, Worksheet } from "./worksheet";

/** One sentence from a moment and a response; the lists are those of the feedback. */
export function Plan() {
  const { exercises, feedback } = useContent();
  const { plan } = exercises;
  const questions: Question[] = [
    { id: "when", label: plan.when, options: situations.map((id) => feedback.situations[id]) },
    { id: "then", label: plan.then, options: responses.map((id) => feedback.responses[id]) },
  ];
  return (
    <Worksheet
      questions={questions}
      lines={[feedback.planForm.made("{when}", "{then}")]}
      made={plan.made}
    />
  );
}

/** What comes before a habit, what it gives, and what else could give that. */
export function Habit() {
  const { habit } = useContent().exercises;
  const questions = Object.entries(habit.blanks).map(([id, blank]) => ({ id, ...blank }));
  return (
    <>
      <Worksheet questions={questions} lines={habit.lines} made={habit.made} />
      <p>{habit.after}</p>
    </>
  );
}
