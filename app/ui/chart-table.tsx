import chartHref from "./chart-island.tsx?worker&url";
import { ScrollTable } from "./scroll-table";

export interface ChartCell {
  text: string;
  /** What is drawn, or null when it is not shown. */
  value: number | null;
}

interface ChartTableProps {
  caption: string;
  /** Head of the first column, then of each column of numbers. */
  heads: readonly string[];
  rows: readonly { label: string; cells: readonly ChartCell[] }[];
  /** The highest value of the axis. */
  max: number;
}

/** Numbers as a table, and drawn beside it where there is a script: the chart reads the table. */
export function ChartTable({ caption, heads, rows, max }: ChartTableProps) {
  return (
    <figure className="chart-table" data-chart={max}>
      <div data-chart-place hidden />
      <ScrollTable label={caption} isCaptioned heads={heads}>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map(({ text, value }, index) => (
              <td key={heads[index + 1]} data-value={value ?? undefined}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </ScrollTable>
    </figure>
  );
}

/** The script that draws the charts; once on a page. */
export function ChartScript() {
  return <script type="module" src={chartHref} />;
}
