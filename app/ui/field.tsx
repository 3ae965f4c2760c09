import type { ReactNode } from "react";

interface FieldNotesProps {
  id: string;
  help?: string | undefined;
  fault?: string | undefined;
}

interface FieldProps extends FieldNotesProps {
  label: string;
  /** The input itself; it gets what ties it to its help and its fault. */
  children: (described: {
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
}

/** A field of the office with its label, its help and what is wrong with it. */
export function Field({ id, label, help, fault, children }: FieldProps) {
  return (
    <div className="field">
      <label className="question-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes {...{ id, help, fault }} />
      {children({
        "aria-describedby": describeField({ id, help, fault }),
        "aria-invalid": fault ? true : undefined,
      })}
    </div>
  );
}

/** What helps with a field, and what is wrong with it. */
export function FieldNotes({ id, help, fault }: FieldNotesProps) {
  return (
    <>
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
    </>
  );
}

/** The ids of the notes at a field, as `aria-describedby` wants them. */
export function describeField({ id, help, fault }: FieldNotesProps): string | undefined {
  return [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined;
}
