import { Form } from "@remix-run/react";
import { createContext, type InputHTMLAttributes, type ReactNode, useContext } from "react";
import { type Language, languages } from "~/language";
import type { FieldFault } from "~/region/read-form";
import { FaultSummary } from "./fault-summary";
import { describeField, Field, FieldNotes } from "./field";
import { useContent } from "./language";
import { useSayField, useSayFault } from "./say-region";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";

type Typed = readonly (readonly [field: string, text: string])[];

interface FormState {
  /** What stands in the fields: typed just now, or stored. A list has its name more than once. */
  typed: Typed;
  faults: Record<string, FieldFault>;
}

const FormContext = createContext<FormState>({ typed: [], faults: {} });

/** What stands in a field, what it is called, and what is wrong with it. */
function useField(name: string) {
  const { typed, faults } = useContext(FormContext);
  const sayFault = useSayFault();
  const texts = typed.filter(([field]) => field === name).map(([, text]) => text);
  const fault = faults[name];
  return {
    texts,
    text: texts[0] ?? "",
    label: useSayField()(name),
    fault: fault && sayFault(fault),
  };
}

interface RegionFormProps extends FormState {
  token: string;
  /** The version of the region that the fields were filled from. */
  number: number;
  children: ReactNode;
}

/** A form of the region: what was typed stays, each fault stands at its field and in the summary. */
export function RegionForm({ typed, faults, token, number, children }: RegionFormProps) {
  return (
    <FormContext.Provider value={{ typed, faults }}>
      <Form method="post" className="region-form" noValidate autoComplete="off">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="number" value={number} />
        {children}
      </Form>
    </FormContext.Provider>
  );
}

/** What is wrong, first on the page, each line leading to its field. */
export function RegionFaults({ faults }: { faults: Record<string, FieldFault> }) {
  const { officeRegion } = useContent();
  const [sayField, sayFault] = [useSayField(), useSayFault()];
  if (Object.keys(faults).length === 0) return null;
  return (
    <FaultSummary title={officeRegion.faultsTitle}>
      <ul>
        {Object.entries(faults).map(([field, fault]) => (
          <li key={field}>
            <a href={`#${field}`}>{sayField(field)}</a>: {sayFault(fault)}
          </li>
        ))}
      </ul>
    </FaultSummary>
  );
}

/** Fields that belong together, under a heading where their labels do not say it. */
export function FieldGroup({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className="field-group">
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}

type LineProps = Omit<InputHTMLAttributes<HTMLInputElement>, "name"> & {
  name: string;
  help?: string;
};

/** One line of text, a day, a time or a colour. */
export function LineField({ name, ...input }: LineProps) {
  const { text, label, fault } = useField(name);
  return <TextField {...input} name={name} label={label} fault={fault} defaultValue={text} />;
}

interface BilingualProps {
  name: string;
  help?: string;
  /** Characters; a long text gets room for its lines. */
  longest: number;
}

/** The same text in both languages, side by side where there is room. */
export function BilingualField({ name, help, longest }: BilingualProps) {
  return (
    <div className="both-languages">
      {help && <p className="small">{help}</p>}
      {languages.map((language) =>
        longest > 120 ? (
          <TextArea key={language} name={`${name}.${language}`} {...{ language, longest }} />
        ) : (
          <LineField
            key={language}
            name={`${name}.${language}`}
            lang={language}
            maxLength={longest * 2}
          />
        ),
      )}
    </div>
  );
}

interface TextAreaProps {
  name: string;
  language?: Language;
  longest: number;
  help?: string;
}

/** Text of more than one line. More can be typed than fits, so that nothing is cut off unseen. */
export function TextArea({ name, language, longest, help }: TextAreaProps) {
  const { text, label, fault } = useField(name);
  return (
    <Field {...{ id: name, label, help, fault }}>
      {(described) => (
        <textarea
          id={name}
          name={name}
          lang={language}
          className="text-field"
          rows={longest > 350 ? 5 : 4}
          maxLength={longest * 2}
          defaultValue={text}
          {...described}
        />
      )}
    </Field>
  );
}

interface ChoiceProps {
  name: string;
  options: readonly { value: string; text: string }[];
  help?: string;
}

/** One of a list. */
export function ChoiceField({ name, options, help }: ChoiceProps) {
  const { text, label, fault } = useField(name);
  return <SelectField {...{ name, label, help, fault, options }} defaultValue={text} />;
}

/** Any number of a list. */
export function TickField({ name, options, help }: ChoiceProps) {
  const { texts, label, fault } = useField(name);
  return (
    <fieldset
      className="grants"
      id={name}
      aria-describedby={describeField({ id: name, help, fault })}
    >
      <legend>{label}</legend>
      <FieldNotes {...{ id: name, help, fault }} />
      <ul>
        {options.map(({ value, text }) => (
          <li key={value}>
            <label className="tick">
              <input
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={texts.includes(value)}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
