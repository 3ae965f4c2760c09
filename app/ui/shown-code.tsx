interface ShownCodeProps {
  /** What the code is, for who hears it. */
  label: string;
  code: string;
}

/** A code to write down or copy. Spelled for a screen reader; an output may have a name of its own. */
export function ShownCode({ label, code }: ShownCodeProps) {
  return (
    <p>
      <output className="code" translate="no" aria-label={`${label}: ${[...code].join(" ")}`}>
        {code}
      </output>
    </p>
  );
}

interface CopyCodeProps {
  code: string;
  /** What the button says, and what is said once it was pressed. */
  copy: string;
  copied: string;
}

/** Copies a code; only where there is a script. */
export function CopyCode({ code, copy, copied }: CopyCodeProps) {
  return (
    <span hidden data-scripted>
      <button type="button" className="button button-quiet" data-copy={code} data-copied={copied}>
        {copy}
      </button>{" "}
      <span role="status" />
    </span>
  );
}
