import type { ComponentProps } from "react";
import { useContent } from "~/ui/language";
import { FieldGroup } from "~/ui/region-form";
import { SelectField } from "~/ui/select-field";
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
      <FieldGroup title={form.whatTitle}>
        <TextField {...fieldOf("title")} />
        <TextField {...fieldOf("owner")} />
        <TextField {...fieldOf("report")} type="url" />
        <div className="side-by-side">
          <TextField {...fieldOf("fieldFrom")} type="date" />
          <TextField {...fieldOf("fieldTo")} type="date" />
        </div>
      </FieldGroup>
      <FieldGroup title={form.whoTitle}>
        {bilingual("population")}
        <ChoiceField {...fieldOf("place")} options={places} />
        <div className="side-by-side">
          <TextField {...fieldOf("invited")} inputMode="numeric" />
          <TextField {...fieldOf("responded")} inputMode="numeric" />
        </div>
        <ChoiceField {...fieldOf("includesNonDrinkers")} options={yesNo} />
      </FieldGroup>
      <FieldGroup title={form.howTitle}>
        <ChoiceField {...fieldOf("samplingKind")} options={samplingKinds} />
        {bilingual("sampling")}
        <ChoiceField {...fieldOf("sameDefinitions")} options={yesNo} />
      </FieldGroup>
    </>
  );
}

interface ChoiceFieldProps extends Omit<ComponentProps<typeof SelectField>, "options"> {
  options: Readonly<Record<string, string>>;
}

/** One of a list, and nothing chosen beforehand: an answer nobody gave would decide the grade. */
function ChoiceField({ options, ...field }: ChoiceFieldProps) {
  const { form } = useContent().officeNorms;
  const listed = Object.entries(options).map(([value, text]) => ({ value, text }));
  return <SelectField {...field} options={[{ value: "", text: form.choose }, ...listed]} />;
}
