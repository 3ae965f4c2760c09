import { Field } from "./field";

interface SelectFieldProps {
  name: string;
  label: string;
  help?: string | undefined;
  fault?: string | undefined;
  defaultValue: string;
  options: readonly { value: string; text: string }[];
}

/** One of a list in the office. */
export function SelectField({ name, label, help, fault, defaultValue, options }: SelectFieldProps) {
  return (
    <Field {...{ id: name, label, help, fault }}>
      {(described) => (
        <select id={name} name={name} defaultValue={defaultValue} {...described}>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
