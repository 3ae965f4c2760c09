import type { ReactNode } from "react";

interface ScrollTableProps {
  /** What the table is, for who does not see it; its caption too where `isCaptioned`. */
  label: string;
  isCaptioned?: boolean;
  heads: readonly string[];
  /** The rows. */
  children: ReactNode;
}

/** A table that may be wider than its page: it scrolls by itself, with the keyboard too. */
export function ScrollTable({ label, isCaptioned = false, heads, children }: ScrollTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        {isCaptioned && <caption>{label}</caption>}
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
