import type { Refusal } from "~/posters/facts";
import { useContent } from "~/ui/language";

interface RefusedLine {
  id: string;
  reason: Refusal;
  says: string;
  population: string;
}

/** Every other figure with why it is not offered, folded behind one line. */
export function Refused({ refused }: { refused: RefusedLine[] }) {
  const { posters } = useContent();
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  return (
    <details className="part">
      <summary>{posters.whyNot}</summary>
      <div className="stack">
        <p>{posters.whyNotText}</p>
        {reasons.map((reason) => (
          <section key={reason}>
            <h3>{posters.refusals[reason]}</h3>
            <ul className="plain-list small">
              {refused
                .filter((line) => line.reason === reason)
                .map(({ id, says, population }) => (
                  <li key={id}>
                    {/* A self-selected figure is not on the page with all figures. */}
                    {reason === "self-selected" ? id : <a href={`/norms#norm-${id}`}>{id}</a>}:{" "}
                    {says} {population}.
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <p>{posters.refusals["problem-share"]}</p>
      </div>
    </details>
  );
}
