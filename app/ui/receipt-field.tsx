import type { ReceiptFault } from "~/receipt/receipt";
import { useContent } from "./language";

interface ReceiptFieldProps {
  fault: ReceiptFault | undefined;
  /** What is said of a code that opens nothing, where it is no code of answers. */
  unknown?: string;
}

/** The field for a code. What was typed is not put back: a code on a screen is one look away from a stranger. */
export function ReceiptField({ fault, unknown }: ReceiptFieldProps) {
  const { receipt } = useContent();
  return (
    <div className="question">
      <label className="question-label" htmlFor="code">
        {receipt.code}
      </label>
      <p className="help" id="code-help">
        {receipt.example}
      </p>
      {fault && (
        <p className="fault" id="code-fault" role="alert">
          {fault === "unknown" && unknown ? unknown : receipt.faults[fault]}
        </p>
      )}
      <input
        id="code"
        name="code"
        className="text-field code-field"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
        aria-describedby={fault ? "code-fault code-help" : "code-help"}
        aria-invalid={fault ? true : undefined}
        // After a mistake the field is where a person wants to be.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={fault !== undefined}
      />
    </div>
  );
}
