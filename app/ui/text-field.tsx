import type { InputHTMLAttributes } from "react";

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  help?: string | undefined;
  /** What is wrong with what was typed; it is kept in the field. */
  fault?: string | undefined;
}

/** A field of the office with its label, its help and what is wrong with it. */
export function TextField({ name, label, help, fault, className = "", ...input }: TextFieldProps) {
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
      <input
        {...input}
        id={name}
        name={name}
        className={`text-field ${className}`}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  );
}
