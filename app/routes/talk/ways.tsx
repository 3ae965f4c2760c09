import type { ReactNode } from "react";
import { readClock } from "~/calendar/local-time";
import type { Contact } from "~/region/contact";
import type { ShownSlot } from "~/talk/stored-slot";
import { useContent, useLanguage } from "~/ui/language";
import { PhoneLink } from "~/ui/phone-link";
import { saySlot } from "~/ui/say-slot";
import { type Place, useSlotFacts } from "~/ui/slot-facts";
import { SlotTime } from "~/ui/slot-time";

export interface WaysProps {
  /** ISO moment at which the page was made. */
  now: string;
  walkIns: ShownSlot[];
  nextWalkIn: ShownSlot | null;
  free: ShownSlot[];
  callable: Contact[];
  institutions: Place[];
  /** What the filter adds to an address, with its question mark. */
  search: string;
  asks: boolean;
}

/** The four ways to a talk, each honest about whether it is open. */
export function Ways(props: WaysProps) {
  const { talkWays } = useContent();
  const { book, write, filter } = talkWays;
  const sayFacts = useSlotFacts(props.institutions);
  const isEmpty = props.walkIns.length + props.free.length === 0 && !props.nextWalkIn;
  return (
    <>
      {props.asks && isEmpty && (
        <p role="status">
          {talkWays.nothingFits} <a href="/talk#ways">{filter.clear}</a>
        </p>
      )}
      <div className="way-cards">
        <WalkIns {...props} />
        <Way title={book.title}>
          <p>{props.free.length > 0 ? book.lead : book.none}</p>
          {props.free.length > 0 && (
            <>
              <p className="small">{book.first}</p>
              <ul className="slots">
                {props.free.slice(0, 3).map((slot) => (
                  <li key={slot.id}>
                    <strong>
                      <SlotTime slot={slot} />
                    </strong>
                    <span className="small">{sayFacts(slot)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            <a className="button" href={`/talk/book${props.search}`}>
              {props.free.length > 0 ? book.go : book.wait}
            </a>
          </p>
          <p>
            <a href="/talk/appointment">{book.back}</a>
          </p>
        </Way>
        <Call callable={props.callable} />
        <Way title={write.title}>
          <p>{write.lead}</p>
          <p>
            <a className="button button-quiet" href="/talk/thread">
              {write.go}
            </a>
          </p>
        </Way>
      </div>
    </>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function WalkIns({ now, walkIns, nextWalkIn, institutions }: WaysProps) {
  const { walkIn } = useContent().talkWays;
  const language = useLanguage();
  const sayFacts = useSlotFacts(institutions);
  const today = readClock(now).date;
  return (
    <Way title={walkIn.title}>
      {walkIns.length > 0 && <p>{walkIn.lead}</p>}
      {walkIns.length === 0 && (
        <p>
          {nextWalkIn
            ? `${walkIn.notThisWeek} ${walkIn.next(saySlot(nextWalkIn, language))}`
            : walkIn.none}
        </p>
      )}
      <ul className="slots">
        {walkIns.map((slot) => {
          const isToday = readClock(slot.startsAt).date === today;
          const isOpen = slot.startsAt <= now;
          return (
            <li key={slot.id} className={isToday ? "now" : undefined}>
              <strong>
                <SlotTime slot={slot} day={isToday ? walkIn.today : undefined} />{" "}
                {isOpen && <span className="tag">{walkIn.openNow}</span>}
              </strong>
              <span className="small">{sayFacts(slot)}</span>
            </li>
          );
        })}
      </ul>
    </Way>
  );
}

function Call({ callable }: { callable: Contact[] }) {
  const { call } = useContent().talkWays;
  const language = useLanguage();
  return (
    <Way title={call.title}>
      <p>{callable.length > 0 ? call.lead : call.none}</p>
      <ul className="phones">
        {callable.map(({ id, name, phone, hours }) => (
          <li key={id}>
            {phone && <PhoneLink phone={phone} />} {name[language]}
            {hours && <span className="small stack-tight">{hours[language]}</span>}
          </li>
        ))}
      </ul>
    </Way>
  );
}
