import type { ReactNode } from "react";
import { useContent } from "~/ui/language";
import { TextField } from "~/ui/text-field";
import { useSayParticularFault } from "./say-particular-fault";

interface ParticularsFieldsProps {
  typed: readonly (readonly [field: string, text: string])[];
  faults: Readonly<Record<string, { code: string; detail?: string | number }>>;
}

/** What a statistician asks of a survey: what it is, who took part, and how they were asked. */
export function ParticularsFields({ typed, faults }: ParticularsFieldsProps) {
  const { fields, form, helps, samplingKinds, places } = useContent().officeNorms;
  const say = useSayParticularFault();
  const yesNo = { yes: form.yes, no: form.no };
  const fieldOf = (name: keyof typeof fields) => {
    const fault = faults[name];
    return {
      name,
      label: fields[name],
      help: (helps as Record<string, string>)[name],
      fault: fault && say(fault),
      defaultValue: typed.find(([field]) => field === name)?.[1] ?? "",
    };
  };
  const bilingual = (name: "population" | "sampling") => (
    <>
      <TextField {...fieldOf(`${name}.nl`)} help={helps[name]} lang="nl" />
      <TextField {...fieldOf(`${name}.en`)} lang="en" />
    </>
  );
  return (
    <>
      <Group title={form.whatTitle}>
        <TextField {...fieldOf("title")} />
        <TextField {...fieldOf("owner")} />
        <TextField {...fieldOf("report")} type="url" />
        <div className="side-by-side">
          <TextField {...fieldOf("fieldFrom")} type="date" />
          <TextField {...fieldOf("fieldTo")} type="date" />
        </div>
      </Group>
      <Group title={form.whoTitle}>
        {bilingual("population")}
        <ChoiceField {...fieldOf("place")} options={places} />
        <div className="side-by-side">
          <TextField {...fieldOf("invited")} inputMode="numeric" />
          <TextField {...fieldOf("responded")} inputMode="numeric" />
        </div>
        <ChoiceField {...fieldOf("includesNonDrinkers")} options={yesNo} />
      </Group>
      <Group title={form.howTitle}>
        <ChoiceField {...fieldOf("samplingKind")} options={samplingKinds} />
        {bilingual("sampling")}
        <ChoiceField {...fieldOf("sameDefinitions")} options={yesNo} />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="field-group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface ChoiceFieldProps {
  name: string;
  label: string;
  help: string | undefined;
  fault: string | undefined;
  defaultValue: string;
  options: Readonly<Record<string, string>>;
}

/** One of a list, and nothing chosen beforehand: an answer nobody gave would decide the grade. */
function ChoiceField({ name, label, help, fault, defaultValue, options }: ChoiceFieldProps) {
  const { form } = useContent().officeNorms;
  const described = [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="question-label" htmlFor={name}>
        {label}
      </label>
      {help && (
        <p className="small" id={`${name}-help`}>
          {help}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <select
        id={name}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
      >
        <option value="">{form.choose}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
