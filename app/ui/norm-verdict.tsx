import type { Verdict } from "~/local-norms/grade";
import { useContent } from "./language";

/** The grade of a survey in words, with every reason for it. */
export function NormVerdict({ verdict }: { verdict: Verdict }) {
  const { localNorms, officeNorms } = useContent();
  return (
    <div className="stack">
      <p>
        <strong>{officeNorms.preview.grades[verdict.grade]}</strong>
      </p>
      <ul className="plain-list">
        {verdict.reasons.map((reason) => (
          <li key={reason}>{localNorms.reasons[reason]}</li>
        ))}
      </ul>
    </div>
  );
}
