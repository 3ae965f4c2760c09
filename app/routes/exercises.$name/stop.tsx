import type { ReactNode } from "react";
import { useContent } from "~/ui/language";
import { PhoneLink } from "~/ui/phone-link";

/**
 * Stands around an exercise and stops it: by the question before it, or by the switch under it.
 * The answer is read by the style sheet alone, so that it works without a script, is never sent and
 * never comes into an address. There is no form around the fields: Enter has nothing to send.
 */
export function Stop({ asksFirst, children }: { asksFirst: boolean; children: ReactNode }) {
  const { stop } = useContent().exercises;
  return (
    <div className={asksFirst ? "exercise exercise-asks" : "exercise"}>
      {asksFirst && (
        <section className="card no-print">
          <h2>{stop.title}</h2>
          <fieldset className="question" aria-describedby="stop-signs">
            <legend>{stop.question}</legend>
            <ul className="plain-list" id="stop-signs">
              {stop.signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <div className="options options-row">
              <label className="option">
                <input type="radio" name="stop" className="stops" autoComplete="off" />
                <span>{stop.yes}</span>
              </label>
              <label className="option">
                <input type="radio" name="stop" className="goes" autoComplete="off" />
                <span>{stop.no}</span>
              </label>
            </div>
          </fieldset>
          <p className="small">{stop.stays}</p>
        </section>
      )}
      <div aria-live="polite">
        <StopText />
      </div>
      <div className="goes-on">{children}</div>
      <label className="option stop-switch no-print">
        <input type="checkbox" className="stops" autoComplete="off" />
        <span>{stop.switch}</span>
      </label>
    </div>
  );
}

function StopText() {
  const { stop } = useContent().exercises;
  return (
    <section className="note stack stop-text">
      <h2>{stop.stopTitle}</h2>
      <p>{stop.body}</p>
      <p>{stop.panic}</p>
      <p>
        {stop.danger} <PhoneLink phone="112" />.
      </p>
      <p>
        <a className="button" href="/talk">
          {stop.talk}
        </a>
      </p>
    </section>
  );
}
