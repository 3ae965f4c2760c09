import type { ShownSlot } from "~/talk/stored-slot";
import { useLanguage } from "./language";
import { saySlotDay, saySlotTimes } from "./say-slot";
import { type Place, useSlotFacts } from "./slot-facts";

interface SlotChoiceProps {
  title: string;
  slots: readonly ShownSlot[];
  institutions: readonly Place[];
  chosen?: string | undefined;
  fault?: string | undefined;
}

/** Free times to choose one of, by day. */
export function SlotChoice({ title, slots, institutions, chosen, fault }: SlotChoiceProps) {
  const language = useLanguage();
  const sayFacts = useSlotFacts(institutions);
  const days = new Map<string, ShownSlot[]>();
  for (const slot of slots) {
    const day = saySlotDay(slot.startsAt, language);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return (
    <fieldset className="question" id="times" aria-describedby={fault ? "times-fault" : undefined}>
      <legend className="question-label">{title}</legend>
      {fault && (
        <p className="fault" id="times-fault">
          {fault}
        </p>
      )}
      {[...days].map(([day, ofDay]) => (
        <div className="slot-day" key={day} role="group" aria-label={day}>
          <p className="slot-day-name">{day}</p>
          <div className="options">
            {ofDay.map((slot) => (
              <label className="option" key={slot.id}>
                <input
                  type="radio"
                  name="slot"
                  value={slot.id}
                  defaultChecked={slot.id === chosen}
                />
                <span>
                  {saySlotTimes(slot)}
                  <span className="small stack-tight">{sayFacts(slot)}</span>
                </span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
