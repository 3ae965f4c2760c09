import { Form } from "@remix-run/react";
import type { QuestionId } from "~/association/questions";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";

interface SceneProps {
  id: QuestionId;
  token: string;
  fault: "empty" | "expired" | undefined;
  /** The choice that did not fit, just now. */
  wrong: number | undefined;
}

/** The situation and its three choices; a choice that does not fit is answered, and can be made again. */
export function Scene({ id, token, fault, wrong }: SceneProps) {
  const { course } = useContent().association;
  const { scene, choices } = course.scenes[id];
  return (
    <>
      {wrong !== undefined && (
        <FaultSummary title={course.notYet}>
          <p>{choices[wrong]?.back}</p>
        </FaultSummary>
      )}
      <h1 className="scene">{scene}</h1>
      <Form method="post" autoComplete="off" noValidate>
        <input type="hidden" name="token" value={token} />
        <fieldset className="question" aria-describedby={fault && "choice-fault"}>
          <legend>{course.ask}</legend>
          {fault && (
            <p className="fault" id="choice-fault" role="alert">
              {course[fault]}
            </p>
          )}
          <div className="options">
            {choices.map(({ text }, choice) => (
              <label className="option" key={text}>
                <input
                  type="radio"
                  name="choice"
                  value={choice}
                  defaultChecked={choice === wrong}
                />
                <span>{text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="step-actions">
          <button className="button">{course.answer}</button>
        </p>
      </Form>
    </>
  );
}
