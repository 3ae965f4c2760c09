import { useLanguage } from "./language";
import { saySlotDay, saySlotTimes } from "./say-slot";

interface SlotTimeProps {
  slot: { startsAt: string; endsAt: string };
  /** In place of the day, such as "today". */
  day?: string | undefined;
}

/** When a time is; the hours stay together on a line. */
export function SlotTime({ slot, day }: SlotTimeProps) {
  const language = useLanguage();
  return (
    <>
      {day ?? saySlotDay(slot.startsAt, language)},{" "}
      <span className="figure">{saySlotTimes(slot)}</span>
    </>
  );
}
