import type { ReactNode } from "react";
import { spoken } from "~/region/contact";
import type { Faults } from "~/talk/read-publication";
import { slotKinds, ways } from "~/talk/slot";
import { Field, FieldNotes } from "./field";
import { useContent, useLanguage } from "./language";
import { sayLanguages } from "./say-place";
import type { Place } from "./slot-facts";
import { TextField } from "./text-field";

interface SlotFieldsProps {
  institutions: readonly Place[];
  /** What was typed, by field. */
  typed: [string, string][];
  faults: Faults;
}

/** What all times that are published in one go have in common. */
export function SlotFields({ institutions, typed, faults }: SlotFieldsProps) {
  const { hours, kinds, ways: wayNames } = useContent().officeTalk;
  const language = useLanguage();
  const all = (name: string) => typed.filter(([field]) => field === name).map(([, text]) => text);
  const say = (name: string) => {
    const fault = faults[name];
    return fault && hours.faults[fault];
  };
  const single = (name: string, options: readonly (readonly [string, string])[]) =>
    options.map(([value, text]) => (
      <Tick key={value} {...{ name, value }} type="radio" isTicked={all(name)[0] === value}>
        {text}
      </Tick>
    ));
  return (
    <>
      <Ticks name="kind" legend={hours.kind} fault={say("kind")}>
        {single(
          "kind",
          slotKinds.map((kind) => [kind, kinds[kind]]),
        )}
      </Ticks>
      <Ticks name="way" legend={hours.way} fault={say("way")}>
        {single(
          "way",
          ways.map((way) => [way, wayNames[way]]),
        )}
      </Ticks>
      <TextField
        name="place"
        label={hours.place}
        help={hours.placeHelp}
        fault={say("place")}
        defaultValue={all("place")[0] ?? ""}
        maxLength={120}
      />
      <Ticks name="languages" legend={hours.languages} fault={say("languages")}>
        {spoken.map((code) => (
          <Tick
            key={code}
            name="languages"
            value={code}
            type="checkbox"
            isTicked={all("languages").includes(code)}
          >
            {sayLanguages([code], language)}
          </Tick>
        ))}
      </Ticks>
      <Ticks name="institutions" legend={hours.institutions} fault={say("institutions")}>
        {institutions.map(({ id, name }) => (
          <Tick
            key={id}
            name="institutions"
            value={id}
            type="checkbox"
            isTicked={all("institutions").includes(id)}
          >
            {name[language]}
          </Tick>
        ))}
      </Ticks>
    </>
  );
}

interface TicksProps {
  name: string;
  legend: string;
  fault: string | undefined;
  children: ReactNode;
}

function Ticks({ name, legend, fault, children }: TicksProps) {
  return (
    <fieldset className="grants" id={name} aria-describedby={fault && `${name}-fault`}>
      <legend>{legend}</legend>
      <FieldNotes id={name} fault={fault} />
      <ul>{children}</ul>
    </fieldset>
  );
}

interface TickProps {
  name: string;
  value: string;
  type: "radio" | "checkbox";
  isTicked: boolean;
  children: ReactNode;
}

function Tick({ name, value, type, isTicked, children }: TickProps) {
  return (
    <li>
      <label className="tick">
        <input type={type} name={name} value={value} defaultChecked={isTicked} />
        {children}
      </label>
    </li>
  );
}

/** How many minutes one talk takes. */
export function MinutesField({ typed, faults }: Omit<SlotFieldsProps, "institutions">) {
  const { hours } = useContent().officeTalk;
  const fault = faults["minutes"];
  return (
    <Field
      id="minutes"
      label={hours.minutes}
      help={hours.minutesHelp}
      fault={fault && hours.faults[fault]}
    >
      {(described) => (
        <input
          id="minutes"
          name="minutes"
          type="number"
          min={10}
          max={120}
          className="text-field"
          defaultValue={typed.find(([field]) => field === "minutes")?.[1] ?? "45"}
          {...described}
        />
      )}
    </Field>
  );
}
