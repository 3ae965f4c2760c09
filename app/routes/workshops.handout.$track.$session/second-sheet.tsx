import { useContent } from "~/ui/language";
import type { Track } from "~/workshops/tracks";
import { Lines } from "./first-sheet";

/** For the second workshop: the thought, the questions, the skill, the plan and the people. */
export function SecondSheet({ track }: { track: Track }) {
  const { workbook: text } = useContent();
  const { handout, fields, tracks } = text;
  const { questions, skill } = tracks[track];
  return (
    <>
      <section>
        <h2>{fields.hot.label}</h2>
        <Lines count={1} />
        <p>{text.questions}</p>
        <ul className="plain-list">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <Lines count={2} />
        <p>{fields.other.label}</p>
        <Lines count={1} />
      </section>
      <section>
        <h2>{skill.title}</h2>
        <p>{skill.why}</p>
        <ol className="handout-steps">
          {skill.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{skill.practise}</p>
        <Lines count={2} />
      </section>
      <section className="handout-two">
        <div>
          <h2>{fields.plan.label}</h2>
          {handout.ifThen.map((word) => (
            <p className="writing-line" key={word}>
              {word}
            </p>
          ))}
          <Lines count={1} />
        </div>
        <div>
          <h2>{fields.people.label}</h2>
          <Lines count={3} />
        </div>
      </section>
    </>
  );
}
