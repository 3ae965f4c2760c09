import { courseSources, type QuestionId, questions } from "~/association/questions";
import { useContent } from "~/ui/language";

interface AnsweredProps {
  id: QuestionId;
  /** Place of the question, from 1. */
  place: number;
  /** The choice that fits. */
  choice: number;
  /** Whether it was made just now, so that focus belongs on the news. */
  isNew: boolean;
}

/** What comes of a choice that fits, where that was read, and the way on. */
export function Answered({ id, place, choice, isNew }: AnsweredProps) {
  const { course } = useContent().association;
  const { scene, choices } = course.scenes[id];
  const next =
    place === questions.length ? "/association/proof" : `/association/course/${place + 1}`;
  const sources = questions[place - 1]?.sources ?? [];
  return (
    <>
      <h1 className="scene">{scene}</h1>
      {/* The page is new after a form was sent: focus belongs where the news is. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <section className="card stack" role="status" tabIndex={-1} autoFocus={isNew}>
        <p className="tag">{course.fits}</p>
        <p className="chosen">{choices[choice]?.text}</p>
        <p>{choices[choice]?.back}</p>
        <p className="small">
          {course.source}:{" "}
          {sources.map((source, index) => {
            const { title, address } = courseSources[source];
            return (
              <span key={source}>
                {index > 0 && ", "}
                {address ? <a href={address}>{title}</a> : title}
              </span>
            );
          })}
        </p>
      </section>
      <p className="step-actions">
        <a className="button" href={next}>
          {place === questions.length ? course.finish : course.next}
        </a>
      </p>
    </>
  );
}
