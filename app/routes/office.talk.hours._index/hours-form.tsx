import { Form } from "@remix-run/react";
import type { Faults } from "~/talk/read-publication";
import { useContent } from "~/ui/language";
import { MinutesField, SlotFields } from "~/ui/slot-fields";
import { TextField } from "~/ui/text-field";
import type { HoursPage } from "./route";

interface HoursFormProps {
  page: HoursPage;
  typed: [string, string][];
  faults: Faults;
}

/** New times, by hand or from a calendar, and the calendar of one's own. */
export function HoursForm({ page, typed, faults }: HoursFormProps) {
  const { hours, calendar, feed } = useContent().officeTalk;
  const field = (name: string) => {
    const fault = faults[name];
    return {
      name,
      defaultValue: typed.find(([each]) => each === name)?.[1] ?? "",
      fault: fault && hours.faults[fault],
    };
  };
  return (
    <>
      <section id="add">
        <h2>{hours.add}</h2>
        <Form method="post" className="region-form" noValidate autoComplete="off">
          <input type="hidden" name="token" value={page.token} />
          <section className="field-group">
            <SlotFields institutions={page.institutions} typed={typed} faults={faults} />
          </section>
          <section className="field-group">
            <div className="side-by-side">
              <TextField {...field("date")} label={hours.date} type="date" />
              <TextField {...field("from")} label={hours.from} type="time" />
              <TextField {...field("to")} label={hours.to} type="time" />
            </div>
            <MinutesField typed={typed} faults={faults} />
            <div className="side-by-side">
              <TextField
                {...field("until")}
                label={hours.until}
                help={hours.untilHelp}
                type="date"
              />
              <TextField {...field("leftOut")} label={hours.leftOut} help={hours.leftOutHelp} />
            </div>
          </section>
          <p className="actions entry-buttons">
            <button className="button" name="intent" value="preview">
              {hours.preview}
            </button>
            <a href="/office/talk/hours/calendar">{calendar.link}</a>
          </p>
        </Form>
      </section>
      <section>
        <h2>{feed.title}</h2>
        <p>{feed.lead}</p>
        {page.hasFeed && (
          <p>
            {feed.has} {feed.renewHelp}
          </p>
        )}
        <Form method="post" action="/office/talk/feed">
          <input type="hidden" name="token" value={page.token} />
          <button className="button button-quiet">{page.hasFeed ? feed.renew : feed.make}</button>
        </Form>
      </section>
    </>
  );
}
