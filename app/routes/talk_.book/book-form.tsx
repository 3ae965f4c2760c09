import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PartId } from "~/feedback/message";
import { topics } from "~/talk/slot";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import { SlotChoice } from "~/ui/slot-choice";
import { TrapField } from "~/ui/trap-field";
import type { BookPage, Refused } from "./route";

interface BookFormProps {
  page: BookPage;
  refused: Refused;
  /** What stands between a fault and the form. */
  children: ReactNode;
}

/** Times to choose from, or the waiting list when there are none. */
export function BookForm({ page, refused, children }: BookFormProps) {
  const { booking } = useContent().talkWays;
  const { faults } = booking;
  const typed = refused?.typed;
  const fault = refused?.fault;
  const hasFree = page.free.length > 0;
  const isAboutTimes = fault === "slot" || fault === "taken";
  return (
    <>
      {fault && (
        <FaultSummary title={faults.title}>
          <p>
            <a href={fault === "nickname" ? "#nickname" : "#times"}>{faults[fault]}</a>
          </p>
        </FaultSummary>
      )}
      {children}
      <Form method="post" action={`/talk/book${page.search}`} autoComplete="off" noValidate>
        <input type="hidden" name="token" value={page.token} />
        <TrapField />
        {hasFree ? (
          <SlotChoice
            title={booking.times}
            slots={page.free}
            institutions={page.studyPlaces}
            chosen={typed?.slot}
            fault={isAboutTimes ? faults[fault] : undefined}
          />
        ) : (
          <section className="card stack" id="times">
            <h2>{booking.waiting.title}</h2>
            <p>{booking.waiting.lead}</p>
            <p>{booking.waiting.how}</p>
          </section>
        )}
        {page.later > 0 && <p className="small">{booking.more(page.later)}</p>}
        <Nickname typed={typed?.nickname} fault={fault === "nickname"} />
        <TopicField typed={typed?.topic} />
        {page.parts.length > 0 && <Parts parts={page.parts} ticked={typed?.parts ?? []} />}
        <p className="step-actions">
          <button className="button" name="intent" value={hasFree ? "book" : "wait"}>
            {hasFree ? booking.go : booking.waiting.go}
          </button>
        </p>
      </Form>
    </>
  );
}

function Nickname({ typed, fault }: { typed: string | undefined; fault: boolean }) {
  const { booking } = useContent().talkWays;
  return (
    <div className="question">
      <label className="question-label" htmlFor="nickname">
        {booking.nickname}
      </label>
      <p className="help" id="nickname-help">
        {booking.nicknameHelp}
      </p>
      {fault && (
        <p className="fault" id="nickname-fault">
          {booking.faults.nickname}
        </p>
      )}
      <input
        id="nickname"
        name="nickname"
        className="text-field"
        defaultValue={typed}
        maxLength={40}
        aria-describedby={fault ? "nickname-fault nickname-help" : "nickname-help"}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  );
}

function TopicField({ typed }: { typed: string | undefined }) {
  const { booking } = useContent().talkWays;
  return (
    <div className="question">
      <label className="question-label" htmlFor="topic">
        {booking.topic}
      </label>
      <p className="help" id="topic-help">
        {booking.topicHelp}
      </p>
      <select id="topic" name="topic" defaultValue={typed ?? ""} aria-describedby="topic-help">
        <option value="">{booking.noTopic}</option>
        {topics.map((topic) => (
          <option key={topic} value={topic}>
            {booking.topics[topic]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Parts({ parts, ticked }: { parts: readonly PartId[]; ticked: readonly string[] }) {
  const { feedback, talkWays } = useContent();
  return (
    <fieldset className="question" aria-describedby="parts-help">
      <legend className="question-label">{talkWays.booking.parts}</legend>
      <p className="help" id="parts-help">
        {talkWays.booking.partsHelp}
      </p>
      <div className="options">
        {parts.map((part) => (
          <label className="option" key={part}>
            <input
              type="checkbox"
              name="part"
              value={part}
              defaultChecked={ticked.includes(part)}
            />{" "}
            {feedback.parts[part]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
