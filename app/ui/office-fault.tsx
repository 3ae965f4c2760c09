import { FaultSummary } from "./fault-summary";
import { useContent } from "./language";

/** The faults of the office by their code; `wait` has a number of seconds with it. */
export interface Fault {
  fault: string;
  seconds?: number;
}

/** The sentence that belongs to a fault. */
export function useFaultSentence(fault: Fault | undefined): string | undefined {
  const { faults } = useContent().office;
  if (!fault) return undefined;
  if (fault.fault === "wait") return faults.wait(fault.seconds ?? 30);
  const sentence = (faults as Record<string, unknown>)[fault.fault];
  return typeof sentence === "string" ? sentence : faults["not-saved"];
}

/** What went wrong with a form of the office, first on the page and in focus. */
export function OfficeFault({ fault }: { fault: Fault | undefined }) {
  const { site } = useContent();
  const sentence = useFaultSentence(fault);
  if (!sentence) return null;
  return (
    <FaultSummary title={site.faults.title}>
      <p>{sentence}</p>
    </FaultSummary>
  );
}
