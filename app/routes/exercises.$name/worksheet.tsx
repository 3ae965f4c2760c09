import type { Blank } from "~/content/nl/exercises";
import { useContent } from "~/ui/language";
import worksheetHref from "./fill-worksheet.js?url";

export interface Question extends Blank {
  id: string;
}

interface WorksheetProps {
  questions: Question[];
  /** What comes out, with the id of a question between braces where its answer goes. */
  lines: string[];
  /** What it is called. */
  made: string;
}

/**
 * Questions that become a few lines to keep. With a script they are picked on the page; without one
 * the same questions are a form on paper. The fields have no name and stand in no form, so nothing
 * can be sent and no address can hold what was typed.
 */
export function Worksheet({ questions, lines, made }: WorksheetProps) {
  const { exercises } = useContent();
  return (
    <>
      <section className="stack" data-worksheet data-scripted hidden>
        {questions.map((question) => (
          <Pick key={question.id} question={question} />
        ))}
        <div className="card stack" role="status">
          <h2>{made}</h2>
          {lines.map((line) => (
            <p className="worksheet-line" key={line}>
              {line
                .split(/\{|\}/)
                .map((part, place) => (place % 2 ? <output data-shows={part} key={part} /> : part))}
            </p>
          ))}
        </div>
        <p className="no-print">
          <button type="button" className="button button-quiet" data-print>
            {exercises.print}
          </button>
        </p>
      </section>
      <OnPaper questions={questions} made={made} />
      <script type="module" src={worksheetHref} />
    </>
  );
}

function Pick({ question: { id, label, options } }: { question: Question }) {
  const { plan } = useContent().exercises;
  return (
    <div className="question no-print">
      <label className="question-label" htmlFor={`pick-${id}`}>
        {label}
      </label>
      <select id={`pick-${id}`} data-answers={id} autoComplete="off" defaultValue="">
        <option value="">{plan.pick}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
      <label className="small" htmlFor={`own-${id}`}>
        {plan.own}
      </label>
      <input
        id={`own-${id}`}
        className="text-field"
        data-answers={id}
        maxLength={120}
        autoComplete="off"
      />
    </div>
  );
}

function OnPaper({ questions, made }: Pick<WorksheetProps, "questions" | "made">) {
  const { plan } = useContent().exercises;
  return (
    <section className="stack" data-unscripted>
      <h2>{plan.byHand}</h2>
      <p>{plan.byHandLead}</p>
      {questions.map(({ id, label, options }) => (
        <div className="paper-question" key={id}>
          <h3>{label}</h3>
          <ul className="paper-options">
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
          <p className="writing-line">{plan.own}:</p>
        </div>
      ))}
      <h3>{made}</h3>
      <p className="writing-line" />
      <p className="writing-line" />
    </section>
  );
}
