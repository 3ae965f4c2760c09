import type { Bilingual } from "~/language";
import type { FieldChange, Obstacle } from "~/region/parts";
import type { FieldFault } from "~/region/read-form";
import { FaultSummary } from "./fault-summary";
import { useContent, useLanguage } from "./language";
import { sayMoment } from "./moment";
import { RegionChanges } from "./region-changes";
import { RegionFaults } from "./region-form";

interface RegionOutcomeProps {
  sent:
    | {
        faults: Record<string, FieldFault>;
        obstacle: Obstacle | null;
        conflict: {
          by: string;
          at: string;
          changes: FieldChange[];
          yours: FieldChange[];
        } | null;
      }
    | undefined;
  /** Contacts and institutions, to call ids by their names. */
  names: readonly { id: string; name: Bilingual }[];
}

/** Why a form of the region was not saved: faults, something in the way, or a colleague ahead. */
export function RegionOutcome({ sent, names }: RegionOutcomeProps) {
  const language = useLanguage();
  const { officeRegion } = useContent();
  const { conflict: words } = officeRegion;
  if (sent?.conflict) {
    const { by, at, changes, yours } = sent.conflict;
    return (
      <FaultSummary title={words.title}>
        <p>{words.lead(by, at && sayMoment(at, language))}</p>
        <RegionChanges
          caption={words.theirs}
          heads={[words.before, words.after]}
          changes={changes}
          names={names}
        />
        {yours.length > 0 && (
          <RegionChanges
            caption={words.yours}
            heads={[words.now, words.becomes]}
            changes={yours}
            names={names}
          />
        )}
        <p>{words.choice}</p>
      </FaultSummary>
    );
  }
  if (sent?.obstacle) {
    return (
      <FaultSummary title={officeRegion.faultsTitle}>
        <p>{officeRegion.obstacles[sent.obstacle]}</p>
      </FaultSummary>
    );
  }
  return <RegionFaults faults={sent?.faults ?? {}} />;
}
