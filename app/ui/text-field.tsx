import type { InputHTMLAttributes } from "react";

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  help?: string | undefined;
  /** What is wrong with what was typed; it is kept in the field. */
  fault?: string | undefined;
}

/** A field of the office with its label, its help and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { name, id = name, label, help, fault, className = "", ...input } = props;
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="question-label" htmlFor={id}>
        {label}
      </label>
      {help && (
        <p className="small" id={`${id}-help`}>
          {help}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        {...input}
        id={id}
        name={name}
        className={`text-field ${className}`}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  );
}
