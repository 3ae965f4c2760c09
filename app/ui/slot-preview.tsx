import { Form } from "@remix-run/react";
import type { ShownSlot } from "~/talk/stored-slot";
import { useContent, useLanguage } from "./language";
import { type Place, useSlotFacts } from "./slot-facts";
import { SlotTime } from "./slot-time";

export interface Preview {
  slots: ShownSlot[];
  kind: "walk-in" | "talk";
  /** Days, in words, on which the clock skips a time. */
  skipped: string[];
  /** Of these, how many fall together with a time that this worker has. */
  overlaps: number;
  /** Names this go of the form. */
  series: string;
}

interface SlotPreviewProps {
  preview: Preview;
  token: string;
  institutions: readonly Place[];
  /** What was typed, to be sent again. */
  typed: [string, string][];
  encType?: "multipart/form-data";
}

/** What publishing would put on the site, before it is stored. */
export function SlotPreview({ preview, token, institutions, typed, encType }: SlotPreviewProps) {
  const { hours, kinds } = useContent().officeTalk;
  const language = useLanguage();
  const sayFacts = useSlotFacts(institutions);
  const { slots, skipped, overlaps } = preview;
  const list = new Intl.ListFormat(language);
  return (
    <div className="office-page">
      <h1>{hours.previewTitle}</h1>
      {skipped.length > 0 && <p className="note">{hours.skipped(list.format(skipped))}</p>}
      {overlaps > 0 && <p className="note">{hours.overlaps(overlaps)}</p>}
      <p>
        {kinds[preview.kind]}
        {slots[0] && ` · ${sayFacts(slots[0])}`}
      </p>
      <ul className="rows">
        {slots.map((slot) => (
          <li key={slot.startsAt}>
            <span>
              <SlotTime slot={slot} />
            </span>
          </li>
        ))}
      </ul>
      <Form method="post" {...(encType && { encType })}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="series" value={preview.series} />
        {typed.map(([name, text], index) => (
          <input key={index} type="hidden" name={name} value={text} />
        ))}
        <p className="actions">
          <button className="button" name="intent" value="publish">
            {hours.publish(slots.length)}
          </button>
          <button className="link-button" name="intent" value="change">
            {hours.change}
          </button>
        </p>
      </Form>
    </div>
  );
}
