import type { ImportFault } from "~/local-norms/fault";
import { FaultSummary } from "~/ui/fault-summary";
import { useContent } from "~/ui/language";
import type { SentImport } from "./route";
import { useSayParticularFault } from "./say-particular-fault";

/** Faults of a table that are shown at once; who mends these sees the rest. */
const mostShown = 30;

/** Everything that is wrong: the table by row and column, and the fields by their names. */
export function ImportFaults({ sent }: { sent: SentImport }) {
  const { localNorms, officeNorms } = useContent();
  const { form, fields, place } = officeNorms;
  const sayFault = useSayParticularFault();
  const names: Record<string, string> = { ...fields, file: form.file };
  const shown = sent.tableFaults.slice(0, mostShown);
  return (
    <FaultSummary title={form.faultsTitle}>
      <p>{form.nothingStored}</p>
      {shown.length > 0 && (
        <ul>
          {shown.map((fault, index) => (
            <li key={index}>
              <strong>
                <FaultPlace fault={fault} />
              </strong>
              : {localNorms.faults[fault.code]}
            </li>
          ))}
        </ul>
      )}
      {sent.tableFaults.length > mostShown && (
        <p>{place.more(sent.tableFaults.length - mostShown)}</p>
      )}
      {Object.keys(sent.faults).length > 0 && (
        <ul>
          {Object.entries(sent.faults).map(([field, fault]) => (
            <li key={field}>
              <a href={`#${field}`}>{names[field] ?? field}</a>: {sayFault(fault)}
            </li>
          ))}
        </ul>
      )}
    </FaultSummary>
  );
}

function FaultPlace({ fault: { row, column } }: { fault: Pick<ImportFault, "row" | "column"> }) {
  const { place } = useContent().officeNorms;
  if (row === null) return column === null ? place.whole : place.column(column);
  return column === null ? place.row(row) : place.cell(row, column);
}
