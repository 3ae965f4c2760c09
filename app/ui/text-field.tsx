import type { InputHTMLAttributes } from "react";
import { Field } from "./field";

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  help?: string | undefined;
  /** What is wrong with what was typed; it is kept in the field. */
  fault?: string | undefined;
}

/** One line of text in the office. */
export function TextField(props: TextFieldProps) {
  const { name, id = name, label, help, fault, className = "", ...input } = props;
  return (
    <Field {...{ id, label, help, fault }}>
      {(described) => (
        <input
          {...input}
          id={id}
          name={name}
          className={`text-field ${className}`}
          {...described}
        />
      )}
    </Field>
  );
}
