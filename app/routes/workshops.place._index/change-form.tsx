import { Form } from "@remix-run/react";
import { useContent, useLanguage } from "~/ui/language";
import { sayMeeting } from "~/ui/say-meeting";
import { workshopMinutes } from "~/workshops/cohort";
import type { PublicCohort } from "~/workshops/show-cohort";

/** Another date of the same track. The place there is stays until the new one is certain. */
export function ChangeForm({ others, token }: { others: PublicCohort[]; token: string }) {
  const language = useLanguage();
  const { workshopDates } = useContent();
  const text = workshopDates.place;
  if (others.length === 0) return <p className="small">{text.changeNone}</p>;
  return (
    <section className="stack no-print">
      <h2>{text.change}</h2>
      <Form method="post" className="stack">
        <input type="hidden" name="token" value={token} />
        <fieldset className="question">
          <legend>{text.changeTo}</legend>
          <div className="options">
            {others.map((cohort, index) => (
              <label className="option" key={cohort.id}>
                <input type="radio" name="cohort" value={cohort.id} defaultChecked={index === 0} />
                <span>
                  {sayMeeting(cohort.firstAt, workshopMinutes, language)},{" "}
                  {workshopDates.languages[cohort.language]}
                  {cohort.state === "full" && ` (${workshopDates.states.full})`}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="small">{text.changeHelp}</p>
        <p>
          <button className="button button-quiet" name="intent" value="change">
            {text.changeGo}
          </button>
        </p>
      </Form>
    </section>
  );
}
