import { Form } from "@remix-run/react";
import { type PlanResponse, responses, type Situation, situations } from "~/feedback/plan";
import { useContent } from "~/ui/language";

interface PlanFormProps {
  plan: { situation: Situation; response: PlanResponse } | null | undefined;
  token: string;
}

/** A plan picked from two lists; what was picked stands above the form, also on paper. */
export function PlanForm({ plan, token }: PlanFormProps) {
  const { feedback } = useContent();
  const { planForm } = feedback;
  return (
    <>
      {plan && (
        <p className="card big" role="status">
          {planForm.made(feedback.situations[plan.situation], feedback.responses[plan.response])}
        </p>
      )}
      <Form method="post" action="/feedback#plan" className="stack" autoComplete="off">
        <input type="hidden" name="token" value={token} />
        <label className="stack-tight">
          <span className="question-label">{planForm.situation}</span>
          <select name="situation" defaultValue={plan?.situation}>
            {situations.map((id) => (
              <option key={id} value={id}>
                {feedback.situations[id]}
              </option>
            ))}
          </select>
        </label>
        <label className="stack-tight">
          <span className="question-label">{planForm.response}</span>
          <select name="response" defaultValue={plan?.response}>
            {responses.map((id) => (
              <option key={id} value={id}>
                {feedback.responses[id]}
              </option>
            ))}
          </select>
        </label>
        <p>
          <button className="button button-quiet">{plan ? planForm.change : planForm.make}</button>
        </p>
      </Form>
    </>
  );
}
