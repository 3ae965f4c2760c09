import type { ReactNode } from "react";
import { checkedHow } from "~/region/day";
import { useContent } from "./language";

interface EntryPreviewProps {
  verifiedOn: string | null;
  today: string;
  isEmergency: boolean;
  children: ReactNode;
}

/** An entry as a student would see it, before anything is saved. */
export function EntryPreview({ verifiedOn, today, isEmergency, children }: EntryPreviewProps) {
  const { preview } = useContent().officeRegion;
  const isShown = isEmergency || checkedHow(verifiedOn, today) === "fresh";
  return (
    <section className="student-view" aria-label={preview.title}>
      <p role="status">
        <strong>{preview.notSaved}</strong> {!isShown && preview.notShown}
      </p>
      <div className="side-by-side">{children}</div>
    </section>
  );
}
