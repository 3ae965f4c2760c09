import { Form } from "@remix-run/react";
import { CohortDetails } from "~/ui/cohort-details";
import { useContent, useLanguage } from "~/ui/language";
import { sayMeeting } from "~/ui/say-meeting";
import { keptWeeks, workshopMinutes } from "~/workshops/cohort";
import { ChangeForm } from "./change-form";
import { NewCode } from "./new-code";
import type { ShownPlace } from "./show-place.server";

interface PlaceViewProps {
  place: ShownPlace;
  token: string;
}

/** A place, or a number on the waiting list, with everything one can do about it. */
export function PlaceView({ place, token }: PlaceViewProps) {
  const { workshopDates } = useContent();
  const text = workshopDates.place;
  const { cohort, code, hasPlace, news, link } = place;
  return (
    <>
      {code && <NewCode code={code} token={token} />}
      <Standing place={place} />
      {news.length > 0 && cohort.state !== "cancelled" && (
        <Form method="post" className="note stack">
          <input type="hidden" name="token" value={token} />
          <p>
            {text.news(news.map((part) => text.newsParts[part]).join(", "))}{" "}
            {hasPlace && text.newsCalendar}
          </p>
          <button className="button button-quiet" name="intent" value="news-seen">
            {text.newsSeen}
          </button>
        </Form>
      )}
      <section className="card stack">
        <h2>
          {workshopDates.tracks[cohort.track]}, {workshopDates.languages[cohort.language]}
        </h2>
        <CohortDetails cohort={cohort} />
        {link && (
          <p>
            <a href={link} rel="noreferrer">
              {text.link}
            </a>
          </p>
        )}
        {hasPlace && (
          <p>
            <a href="/workshops/place/calendar.ics" download>
              {text.calendar}
            </a>{" "}
            <span className="small">{text.calendarHelp}</span>
          </p>
        )}
        {hasPlace && <p className="small">{text.noMail}</p>}
      </section>
      {place.mayEvaluate && (
        <p>
          <a className="button" href="/workshops/evaluation">
            {text.evaluate}
          </a>
        </p>
      )}
      <Wish place={place} token={token} />
      {place.mayChange && <ChangeForm others={place.others} token={token} />}
      <Leave token={token} />
    </>
  );
}

function Standing({ place }: { place: ShownPlace }) {
  const { place: text, signUp } = useContent().workshopDates;
  const { standing, cohort } = place;
  if (cohort.state === "cancelled")
    return (
      <section className="stack">
        <h2 className="big">{text.cancelled}</h2>
        <p>{text.cancelledHelp}</p>
      </section>
    );
  return (
    <section className="stack">
      <h2 className="big">
        {standing.kind === "place" ? text.standing : text.waiting(standing.number)}
      </h2>
      {standing.kind === "waiting" && (
        <p>
          {cohort.state === "begun" || cohort.state === "past"
            ? signUp.closed[cohort.state]
            : text.waitingHelp}
        </p>
      )}
      {cohort.state === "paused" && <p className="note">{text.paused}</p>}
    </section>
  );
}

function Wish({ place: { wish }, token }: PlaceViewProps) {
  const language = useLanguage();
  const text = useContent().workshopDates.place;
  if (!wish) return null;
  const when = sayMeeting(wish.cohort.firstAt, workshopMinutes, language);
  return (
    <Form method="post" className="note stack">
      <input type="hidden" name="token" value={token} />
      <p>
        {wish.isGone ? text.wishGone(when) : `${text.wish(when, wish.number)} ${text.wishHelp}`}
      </p>
      <button className="button button-quiet" name="intent" value="wish-back">
        {text.wishBack}
      </button>
    </Form>
  );
}

function Leave({ token }: { token: string }) {
  const text = useContent().workshopDates.place;
  return (
    <section className="stack no-print">
      <details>
        <summary>{text.cancel}</summary>
        <Form method="post" className="stack">
          <input type="hidden" name="token" value={token} />
          <p>{text.cancelHelp}</p>
          <button className="button" name="intent" value="cancel">
            {text.cancelConfirm}
          </button>
        </Form>
      </details>
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        <button className="button button-quiet" name="intent" value="close">
          {text.close}
        </button>
      </Form>
      <p className="small">{text.erased(keptWeeks)}</p>
    </section>
  );
}
