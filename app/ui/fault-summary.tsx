import type { ReactNode } from "react";

/** What went wrong, first on the page and in focus, each fault a link to its field. */
export function FaultSummary({ title, children }: { title: string; children: ReactNode }) {
  return (
    // The page is new after a form was sent: focus belongs where the news is.
    // eslint-disable-next-line jsx-a11y/no-autofocus
    <div className="note stack" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
