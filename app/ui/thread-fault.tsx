import { FaultSummary } from "./fault-summary";
import { useContent, useLanguage } from "./language";

type Faults = ReturnType<typeof useContent>["thread"]["faults"];

/** Why a message was not sent; `count` is how many characters it has. */
export interface MessageFault {
  fault?: keyof Faults | null;
  count?: number;
}

/** The sentence that belongs to a fault of a message. */
export function useMessageFault(sent: MessageFault | undefined): string | undefined {
  const { faults } = useContent().thread;
  const language = useLanguage();
  if (!sent?.fault) return undefined;
  if (sent.fault === "long") return faults.long((sent.count ?? 0).toLocaleString(language));
  return faults[sent.fault];
}

/** Why a message was not sent, first on the page and in focus, with a link to the box. */
export function ThreadFault({ sentence }: { sentence: string | undefined }) {
  const { site } = useContent();
  if (!sentence) return null;
  return (
    <FaultSummary title={site.faults.title}>
      <p>
        <a href="#text">{sentence}</a>
      </p>
    </FaultSummary>
  );
}
