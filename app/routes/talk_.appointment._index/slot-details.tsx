import type { ShownSlot } from "~/talk/stored-slot";
import { useContent, useLanguage } from "~/ui/language";
import { PhoneLink } from "~/ui/phone-link";
import { sayLanguages } from "~/ui/say-place";
import { SlotTime } from "~/ui/slot-time";
import type { Found } from "./appointment";

interface SlotDetailsProps {
  found: Found;
  slot: ShownSlot;
  /** Whether it is still ahead, so that number and link are of use. */
  isOpen: boolean;
}

/** When, how and under which name. */
export function SlotDetails({ found, slot, isOpen }: SlotDetailsProps) {
  const { talkWays } = useContent();
  const { appointment, ways } = talkWays;
  const language = useLanguage();
  return (
    <dl className="card facts">
      <div>
        <dt>{appointment.when}</dt>
        <dd>
          <SlotTime slot={slot} />
        </dd>
      </div>
      {isOpen && (
        <div>
          <dt>{appointment.where}</dt>
          <dd>
            {slot.way === "place" && slot.place}
            {slot.way === "phone" && (
              <>
                {ways.phone}: <PhoneLink phone={slot.place} />
              </>
            )}
            {slot.way === "video" && <a href={slot.place}>{talkWays.videoLink}</a>}
          </dd>
        </div>
      )}
      {isOpen && (
        <div>
          <dt>{appointment.languages}</dt>
          <dd>{sayLanguages(slot.languages, language)}</dd>
        </div>
      )}
      {found.nickname && (
        <div>
          <dt>{appointment.name}</dt>
          <dd>{found.nickname}</dd>
        </div>
      )}
    </dl>
  );
}
