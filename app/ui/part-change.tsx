import type { Bilingual } from "~/language";
import type { FieldChange } from "~/region/parts";
import { useContent, useLanguage } from "./language";
import { RegionChanges } from "./region-changes";

interface PartChangeProps {
  change: {
    part: string;
    name: Bilingual | null;
    kind: "added" | "changed" | "removed";
    fields: FieldChange[];
  };
  /** Contacts and institutions, to call ids by their names. */
  names: readonly { id: string; name: Bilingual }[];
}

/** What became of one part of the region: its name, and folded away what changed in it. */
export function PartChangeView({ change, names }: PartChangeProps) {
  const language = useLanguage();
  const { history, conflict } = useContent().officeRegion;
  const { part, name, kind, fields } = change;
  const said = name?.[language] ?? history.part[part === "colours" ? "colours" : "texts"];
  return (
    <div className="part-change">
      <p>
        <strong>{said}</strong> {kind !== "changed" && <span className="tag">{history[kind]}</span>}
      </p>
      {fields.length > 0 && (
        <details>
          <summary>{history.showFields(fields.length)}</summary>
          <RegionChanges
            caption={said}
            hidesCaption
            heads={[conflict.before, conflict.after]}
            changes={fields}
            names={names}
          />
        </details>
      )}
    </div>
  );
}
