import { Form } from "@remix-run/react";
import type { QuestionId } from "~/association/questions";
import { ChoiceField } from "~/ui/choice-field";
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
        <ChoiceField
          legend={course.ask}
          choices={choices.map(({ text }) => text)}
          fault={fault && course[fault]}
          chosen={wrong}
        />
        <p className="step-actions">
          <button className="button">{course.answer}</button>
        </p>
      </Form>
    </>
  );
}
