import type { ReactNode } from "react";

/** A long page of text, and whatever a route wants to put under it. */
export function Prose({ page, children }: { page: { html: string }; children?: ReactNode }) {
  return (
    <div className="page">
      <div className="prose" dangerouslySetInnerHTML={{ __html: page.html }} />
      {children}
    </div>
  );
}
