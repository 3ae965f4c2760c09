import { describeField, FieldNotes } from "./field";

interface MessageFieldProps {
  label: string;
  help: string;
  fault?: string | undefined;
  typed?: string | undefined;
  language?: string;
}

/** A box for a message. It takes more than fits, so that nothing typed is cut off unseen. */
export function MessageField({ label, help, fault, typed, language }: MessageFieldProps) {
  return (
    <div className="message-field">
      <label className="question-label" htmlFor="text">
        {label}
      </label>
      <FieldNotes id="text" help={help} fault={fault} />
      <textarea
        id="text"
        name="text"
        className="text-field"
        rows={8}
        lang={language}
        defaultValue={typed}
        aria-describedby={describeField({ id: "text", help, fault })}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  );
}
