import type { PublishedCounts } from "~/snapshots/service-counts";
import { useContent } from "./language";
import { ScrollTable } from "./scroll-table";

interface CountsTableProps {
  caption: string;
  published: PublishedCounts | undefined;
  /** What each dimension and its categories are called, in the order of the columns. */
  dimensions: readonly { id: string; title: string; values: Readonly<Record<string, string>> }[];
}

/** How often a service was used, in parcels of at least ten. */
export function CountsTable({ caption, published, dimensions }: CountsTableProps) {
  const words = useContent().counts;
  if (!published?.parcels.length) return <p className="muted">{words.none}</p>;
  const heads = [words.weeks, words.howMany, ...dimensions.map(({ title }) => title)];
  return (
    <>
      <ScrollTable label={caption} isCaptioned heads={heads}>
        {published.parcels.map(({ from, through, count, split }) => (
          <tr key={from}>
            <th scope="row">{words.span(from, through)}</th>
            <td>{words.about(count)}</td>
            {dimensions.map(({ id, values }) => (
              <td key={id}>{describeSplit(split[id], values) || words.tooFew}</td>
            ))}
          </tr>
        ))}
      </ScrollTable>
      {published.waiting && <p className="muted">{words.waiting}</p>}
    </>
  );
}

type Split = PublishedCounts["parcels"][number]["split"][string];

function describeSplit(split: Split | undefined, values: Readonly<Record<string, string>>): string {
  if (!split) return "";
  return Object.entries(split)
    .map(([value, count]) => `${values[value] ?? value} ${String(count)}`)
    .join(", ");
}
