import type { Faults } from "~/talk/read-publication";
import { FaultSummary } from "./fault-summary";
import { useContent } from "./language";

interface SlotFaultsProps {
  faults: Faults;
  /** What else is wrong, and the field that it is about. */
  said: string | null;
  field?: string;
}

/** What is wrong with times that somebody wants to publish. */
export function SlotFaults({ faults, said, field }: SlotFaultsProps) {
  const { officeTalk, site } = useContent();
  const all = Object.entries(faults);
  if (said === null && all.length === 0) return null;
  return (
    <FaultSummary title={site.faults.title}>
      {said !== null && <p>{field ? <a href={`#${field}`}>{said}</a> : said}</p>}
      <ul>
        {all.map(([name, fault]) => (
          <li key={name}>
            <a href={`#${name}`}>{officeTalk.hours.faults[fault]}</a>
          </li>
        ))}
      </ul>
    </FaultSummary>
  );
}
