import { Form } from "@remix-run/react";
import type { Said } from "~/content/said";
import type { Part } from "~/feedback/message";
import { useContent, useLanguage } from "~/ui/language";
import { sayLanguages } from "~/ui/say-place";
import { SlotTime } from "~/ui/slot-time";
import type { DayPage, Talk } from "./route";

interface TalkCardProps {
  talk: Talk;
  page: DayPage;
}

/** One talk: who, about what, and what became of it. */
export function TalkCard({ talk, page }: TalkCardProps) {
  const { day, ways } = useContent().officeTalk;
  const language = useLanguage();
  const { slot, card, parts, outcome } = talk;
  return (
    <article className="card stack">
      <h3>
        <SlotTime slot={slot} /> {outcome && <span className="tag">{day.marked[outcome]}</span>}
      </h3>
      <p>
        <strong>{card?.nickname ?? day.unreadable}</strong>
        {card && (
          <span className="small stack-tight">
            {`${day.topic}: ${card.topic ? day.topics[card.topic] : day.noTopic} · ${day.language(sayLanguages([card.language], language))}`}
          </span>
        )}
        <span className="small stack-tight">{`${ways[slot.way]} · ${slot.place}`}</span>
      </p>
      {slot.withdrawn && <p className="note">{day.cancelled}</p>}
      {parts && <Summary parts={parts as Part[]} />}
      {talk.hasBegun && !slot.withdrawn && (
        <details open={outcome === null}>
          <summary>{outcome ? day.onward : day.outcome}</summary>
          <CloseForm talk={talk} page={page} />
        </details>
      )}
    </article>
  );
}

/** What the student chose to bring, in the words of the feedback. */
function Summary({ parts }: { parts: Part[] }) {
  const { officeTalk, feedback } = useContent();
  const { day } = officeTalk;
  return (
    <details className="note">
      <summary>{day.summary}</summary>
      <p className="small">{day.summaryHelp}</p>
      {parts.map((part) => (
        <section key={part.id} className="stack">
          <h4>{feedback.parts[part.id]}</h4>
          {part.messages.map((message, index) => {
            // Each message is said by the function of its own id; TypeScript cannot follow that pairing.
            const say = feedback.messages[message.id] as (values: unknown) => Said;
            const { big, text = [], list = [] } = say(message.values);
            return (
              <div key={index}>
                {[...(big ? [big] : []), ...text, ...list].map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            );
          })}
        </section>
      ))}
    </details>
  );
}

function CloseForm({ talk, page }: TalkCardProps) {
  const { day } = useContent().officeTalk;
  const { talk: talkWords } = useContent();
  const language = useLanguage();
  const { id } = talk.slot;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="token" value={page.token} />
      <input type="hidden" name="slot" value={id} />
      <fieldset className="grants">
        <legend>{day.outcome}</legend>
        {(["held", "missed"] as const).map((outcome) => (
          <label className="tick" key={outcome}>
            <input
              type="radio"
              name="outcome"
              value={outcome}
              defaultChecked={(talk.outcome ?? "held") === outcome}
            />
            {day[outcome]}
          </label>
        ))}
        <label className="tick">
          <input type="checkbox" name="followUp" defaultChecked={talk.followUp} />
          {day.followUp}
        </label>
      </fieldset>
      <fieldset className="grants">
        <legend>{day.onward}</legend>
        <p className="small">
          {day.onwardHelp} <a href="/office/region">{day.onwardRegion}</a>
        </p>
        <ul>
          {page.offers.map((offer) => (
            <li key={offer.id}>
              <label className="tick">
                <input
                  type="checkbox"
                  name="onward"
                  value={offer.id}
                  defaultChecked={talk.onward.includes(offer.id)}
                />
                <span>
                  {"page" in offer ? day.pages[offer.page] : offer.name[language]}{" "}
                  {"kind" in offer &&
                    talkWords.kinds[offer.kind as keyof typeof talkWords.kinds] && (
                      <span className="tag">
                        {talkWords.kinds[offer.kind as keyof typeof talkWords.kinds]}
                      </span>
                    )}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p>
        <button className="button">{day.keep}</button>
      </p>
    </Form>
  );
}
