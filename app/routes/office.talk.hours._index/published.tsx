import { Form } from "@remix-run/react";
import { useContent, useLanguage } from "~/ui/language";
import { saySlot } from "~/ui/say-slot";
import { useSlotFacts } from "~/ui/slot-facts";
import { SlotTime } from "~/ui/slot-time";
import type { HoursPage } from "./route";

/** What is on the site, with the way to take it off. */
export function Published({ page }: { page: HoursPage }) {
  const { officeTalk } = useContent();
  const { hours } = officeTalk;
  const language = useLanguage();
  const sayFacts = useSlotFacts(page.institutions);
  return (
    <section>
      <h2>{hours.list}</h2>
      {page.published.length === 0 && <p>{hours.none}</p>}
      <ul className="rows published">
        {page.published.map((slot) => {
          const tags = [
            officeTalk.kinds[slot.kind],
            slot.kind === "talk" && (slot.isBooked ? hours.booked : hours.free),
            !slot.isOwn && hours.colleague,
          ].filter(Boolean);
          const when = saySlot(slot, language);
          return (
            <li key={slot.id}>
              <span>
                <strong className="stack-tight">
                  <SlotTime slot={slot} />
                </strong>
                <span className="small stack-tight">
                  {tags.join(" · ")} · {sayFacts(slot)}
                </span>
              </span>
              <details>
                <summary aria-label={`${hours.withdraw}: ${when}`}>{hours.withdraw}</summary>
                <Form method="post" className="actions">
                  <input type="hidden" name="token" value={page.token} />
                  <input type="hidden" name="slot" value={slot.id} />
                  <button className="link-button" name="intent" value="withdraw">
                    {hours.withdraw}
                  </button>
                  <button className="link-button" name="intent" value="withdraw-series">
                    {hours.withdrawSeries}
                  </button>
                </Form>
              </details>
            </li>
          );
        })}
      </ul>
      {page.later > 0 && <p className="small">{hours.more(page.later)}</p>}
    </section>
  );
}
