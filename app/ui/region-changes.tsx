import type { Bilingual } from "~/language";
import type { FieldChange } from "~/region/parts";
import { useSayField, useSayValue } from "./say-region";
import { useContent } from "./language";

interface RegionChangesProps {
  caption: string;
  /** What stands above the table says the same already. */
  hidesCaption?: boolean;
  /** What stands over the two columns of values. */
  heads: readonly [before: string, after: string];
  changes: readonly FieldChange[];
  /** Contacts and institutions, to call ids by their names. */
  names: readonly { id: string; name: Bilingual }[];
}

/** What changed in a part of the region, field by field. */
export function RegionChanges({
  caption,
  hidesCaption,
  heads,
  changes,
  names,
}: RegionChangesProps) {
  const { conflict } = useContent().officeRegion;
  const [sayField, sayValue] = [useSayField(), useSayValue(names)];
  return (
    <table className="changes">
      <caption className={hidesCaption ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{conflict.field}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{sayField(field)}</th>
            <td data-head={heads[0]}>{sayValue(field, before)}</td>
            <td data-head={heads[1]}>{sayValue(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
