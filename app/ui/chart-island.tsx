// Draws each chart from the table beside it. A script of its own, because recharts weighs more than
// everything else together and draws nothing on the server.
import { createRoot } from "react-dom/client";
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

const colours = ["var(--students)", "var(--you)", "var(--guess)", "var(--line)"];
const rowHeight = 22;

interface Numbers {
  heads: string[];
  rows: Record<string, string | number>[];
}

function readTable(table: HTMLTableElement): Numbers {
  const heads = [...table.querySelectorAll("thead th")]
    .slice(1)
    .map((head) => head.textContent ?? "");
  const rows = [...table.querySelectorAll("tbody tr")].map((row) => {
    const cells = [...row.querySelectorAll("td")].flatMap((cell, index) =>
      cell.dataset["value"] === undefined
        ? []
        : [[heads[index] ?? "", Number(cell.dataset["value"])]],
    );
    return { label: row.querySelector("th")?.textContent ?? "", ...Object.fromEntries(cells) };
  });
  return { heads, rows };
}

function Chart({ heads, rows, max, title }: Numbers & { max: number; title: string }) {
  const drawn = heads.filter((head) => rows.some((row) => head in row));
  return (
    <ResponsiveContainer width="100%" height={70 + rows.length * (14 + drawn.length * rowHeight)}>
      <BarChart data={rows} layout="vertical" title={title} margin={{ left: 8, right: 24 }}>
        <CartesianGrid horizontal={false} stroke="var(--line-soft)" />
        <XAxis type="number" domain={[0, max]} stroke="var(--ink-soft)" fontSize={13} />
        <YAxis type="category" dataKey="label" width={150} stroke="var(--ink-soft)" fontSize={13} />
        <Tooltip
          cursor={{ fill: "var(--line-soft)" }}
          contentStyle={{ background: "var(--card)", border: "1px solid var(--line)" }}
        />
        <Legend />
        {drawn.map((head) => (
          <Bar
            key={head}
            dataKey={head}
            fill={colours[heads.indexOf(head) % colours.length] ?? "currentColor"}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

for (const figure of document.querySelectorAll<HTMLElement>("[data-chart]")) {
  const place = figure.querySelector<HTMLElement>("[data-chart-place]");
  const table = figure.querySelector("table");
  if (!place || !table) continue;
  const numbers = readTable(table);
  // With nothing to draw the table says why.
  if (numbers.rows.every((row) => Object.keys(row).length < 2)) continue;
  place.hidden = false;
  createRoot(place).render(
    <Chart
      {...numbers}
      max={Number(figure.dataset["chart"])}
      title={table.caption?.textContent ?? ""}
    />,
  );
}
