import { type Meaning, mayMoveTogether, showCount } from "./disclosure";

/** How often something happened in an ISO week; `category` is "" for all, or such as "language:nl". */
export interface ServiceCount {
  subject: string;
  week: string;
  category: string;
  count: number;
}

/** Weeks together (both included) in which something happened ten times or more. */
export interface CountParcel {
  from: string;
  through: string;
  /** To the nearest 5. */
  count: number;
  /** By dimension: each category to the nearest 5, or null when they are too few to split. */
  split: Readonly<Record<string, Readonly<Record<string, number>> | null>>;
}

/** What may be shown of a subject. `waiting`: there is more, but in fewer than ten. */
export interface PublishedCounts {
  parcels: CountParcel[];
  waiting: boolean;
}

/**
 * What may be shown of how often a service was used, by subject. Weeks are taken together, from the
 * first on, until they hold ten; only weeks up to and including `closedThrough` count, and those no
 * longer change, so a parcel that was shown once is shown the same for ever: no later table differs
 * from an earlier one by fewer than ten. A dimension is split only where each of its categories holds
 * ten, so that no subtraction from the whole brings a small one back. `meaning` "answers" also keeps
 * a dimension unsplit in which everybody said the same.
 */
export function publishCounts(
  rows: readonly ServiceCount[],
  closedThrough: string,
  meaning: Meaning = "presence",
): Record<string, PublishedCounts> {
  const closed = rows.filter(({ week }) => week <= closedThrough);
  const published: Record<string, PublishedCounts> = {};
  for (const subject of [...new Set(rows.map((row) => row.subject))].sort())
    published[subject] = publishSubject(
      closed.filter((row) => row.subject === subject),
      meaning,
    );
  return published;
}

function publishSubject(rows: readonly ServiceCount[], meaning: Meaning): PublishedCounts {
  const parcels: CountParcel[] = [];
  let open: ServiceCount[] = [];
  for (const week of [...new Set(rows.map((row) => row.week))].sort()) {
    open = [...open, ...rows.filter((row) => row.week === week)];
    const parcel = closeParcel(open, meaning);
    if (!parcel) continue;
    parcels.push(parcel);
    open = [];
  }
  return { parcels, waiting: open.length > 0 };
}

function closeParcel(rows: readonly ServiceCount[], meaning: Meaning): CountParcel | null {
  const sums = new Map<string, number>();
  for (const { category, count } of rows) sums.set(category, (sums.get(category) ?? 0) + count);
  const cell = showCount(sums.get("") ?? 0);
  if (!cell.shown) return null;
  const weeks = rows.map(({ week }) => week).sort();
  return {
    from: weeks[0]!,
    through: weeks.at(-1)!,
    count: cell.count,
    split: splitSums(sums, meaning),
  };
}

function splitSums(sums: ReadonlyMap<string, number>, meaning: Meaning): CountParcel["split"] {
  const dimensions: Record<string, Record<string, number>> = {};
  for (const [category, count] of sums) {
    const [dimension, value] = category.split(":", 2);
    if (dimension && value) (dimensions[dimension] ??= {})[value] = count;
  }
  const total = sums.get("") ?? 0;
  return Object.fromEntries(
    Object.entries(dimensions).map(([dimension, counts]) => {
      // Who is in no category of this dimension is a category too.
      const unsaid = total - Object.values(counts).reduce((sum, count) => sum + count, 0);
      if (!mayMoveTogether({ ...counts, unsaid }, meaning)) return [dimension, null];
      return [dimension, roundCounts(counts)];
    }),
  );
}

function roundCounts(counts: Readonly<Record<string, number>>): Record<string, number> {
  const cells = Object.entries(counts).map(([value, count]) => [value, showCount(count)] as const);
  return Object.fromEntries(
    cells.flatMap(([value, cell]) => (cell.shown ? [[value, cell.count]] : [])),
  );
}
