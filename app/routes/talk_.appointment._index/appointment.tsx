import { Form } from "@remix-run/react";
import { ContactCard, ServiceCard } from "~/ui/contact-card";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent, useLanguage } from "~/ui/language";
import { sayMoment } from "~/ui/moment";
import { sayDay } from "~/ui/say-place";
import { SlotChoice } from "~/ui/slot-choice";
import type { AppointmentPage } from "./route";
import { SlotDetails } from "./slot-details";

export type Found = NonNullable<AppointmentPage["found"]>;

interface AppointmentProps {
  found: Found;
  token: string;
  done: string;
  fault: "title" | "page" | "taken" | "lapsed" | "slot" | undefined;
}

/** A talk as its student sees it, and all that can be done with it. */
export function Appointment({ found, token, done, fault }: AppointmentProps) {
  const { appointment } = useContent().talkWays;
  const language = useLanguage();
  const { state } = found;
  const said = appointment.done[done as keyof typeof appointment.done];
  const isAhead = state === "booked" || state === "offered";
  return (
    <div className="page">
      {fault && (
        <FaultSummary title={appointment.faults.title}>
          <p>{appointment.faults[fault]}</p>
        </FaultSummary>
      )}
      {said && !fault && (
        <p className="note" role="status">
          {said}
        </p>
      )}
      <h1>{appointment.title}</h1>
      <p className="slot-state">{appointment.states[state]}</p>
      {found.slot && <SlotDetails found={found} slot={found.slot} isOpen={isAhead} />}
      {state === "offered" && found.offerUntil && (
        <Form method="post" className="stack">
          <input type="hidden" name="token" value={token} />
          <p>{appointment.heldUntil(sayMoment(found.offerUntil, language))}</p>
          <p>
            <button className="button" name="intent" value="take">
              {appointment.take}
            </button>
          </p>
        </Form>
      )}
      {(state === "waiting" || state === "offered") && <p>{appointment.letGo}</p>}
      {state === "booked" && (
        <p>
          <a href="/talk/appointment/calendar.ics" download>
            {appointment.calendar}
          </a>{" "}
          <span className="small stack-tight">{appointment.calendarHelp}</span>
        </p>
      )}
      {found.takesSummary && isAhead && <p className="small">{appointment.summary}</p>}
      <Onward found={found} />
      <Move found={found} token={token} />
      <End found={found} token={token} />
      <p className="small">{appointment.until(sayDay(found.eraseAfter, language))}</p>
    </div>
  );
}

/** Other times, folded away where the own time stands. */
function Move({ found, token }: { found: Found; token: string }) {
  const { appointment } = useContent().talkWays;
  const { state, free } = found;
  if (state === "over" || state === "held" || state === "missed") return null;
  const form = (
    <Form method="post" noValidate>
      <input type="hidden" name="token" value={token} />
      {free.length === 0 && <p>{appointment.moveNone}</p>}
      {free.length > 0 && (
        <SlotChoice title={appointment.choose} slots={free} institutions={found.studyPlaces} />
      )}
      {found.takesSummary && <p className="small">{appointment.moveSummary}</p>}
      <p className="actions move-actions">
        {free.length > 0 && (
          <button className="button button-quiet" name="intent" value="move">
            {appointment.moveGo}
          </button>
        )}
        {(state === "withdrawn" || state === "offers-over") && (
          <button className="link" name="intent" value="wait">
            {appointment.wait}
          </button>
        )}
      </p>
    </Form>
  );
  if (state !== "booked") return free.length > 0 || state !== "waiting" ? form : null;
  return (
    <details>
      <summary>{appointment.move}</summary>
      {form}
    </details>
  );
}

/** The ways out: cancel and erase, or only close it here. */
function End({ found, token }: { found: Found; token: string }) {
  const { appointment } = useContent().talkWays;
  const isPast = ["over", "held", "missed"].includes(found.state);
  return (
    <>
      <details>
        <summary>{isPast ? appointment.erase : appointment.cancel}</summary>
        <Form method="post" className="stack">
          <input type="hidden" name="token" value={token} />
          {!isPast && <p>{appointment.cancelLead}</p>}
          <p>
            <button className="button button-quiet" name="intent" value="cancel">
              {isPast ? appointment.erase : appointment.cancelGo}
            </button>
          </p>
        </Form>
      </details>
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        <button className="link" name="intent" value="close">
          {appointment.close}
        </button>
      </Form>
    </>
  );
}

/** What the worker picked after the talk. */
function Onward({ found }: { found: Found }) {
  const { appointment } = useContent().talkWays;
  const language = useLanguage();
  const { services, contacts, pages } = found.onward;
  const isEmpty = services.length + contacts.length + pages.length === 0;
  return (
    <>
      {found.followUp && <p>{appointment.followUp}</p>}
      {!isEmpty && (
        <section className="stack">
          <h2>{appointment.onward}</h2>
          <p>{appointment.onwardLead}</p>
          {services.map((service) => (
            <ServiceCard
              key={service.id}
              {...{ service, institutions: found.institutions, language }}
            />
          ))}
          {contacts.map((contact) => (
            <ContactCard key={contact.id} {...{ contact, language }} />
          ))}
          <ul className="plain-list">
            {pages.map((page) => (
              <li key={page}>
                <a href={page}>{appointment.pages[page]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
