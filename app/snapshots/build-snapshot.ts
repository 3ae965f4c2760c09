import { z } from "zod";
import {
  type CountCell,
  type Counts,
  reachedSize,
  roundFor,
  type ShareCell,
  showCount,
  showShares,
  smallestForScale,
  sumCounts,
  tooFew,
} from "./disclosure";
import {
  advanceReleased,
  closeParcels,
  countReleased,
  type Released,
  type ReleasedGroup,
} from "./released";
import { type Table, tables as allTables } from "./tables";
import {
  addTallies,
  type CountedResponse,
  emptyTally,
  everybody,
  tallyResponses,
  type WeekTallies,
} from "./tally";

const hidden = z.strictObject({ shown: z.literal(false), because: z.literal("too-few") });
const shown = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.union([z.strictObject({ shown: z.literal(true), ...shape }), hidden]);

const publishedGroupSchema = z.strictObject({
  /** "all", or the id of an institution; "not-said" for who left it blank. */
  group: z.string(),
  /** At least so many people: 10, 20, 50, 100 ... or null where nothing is shown. */
  atLeast: z.number().nullable(),
  shares: z
    .record(
      z.string(),
      shown({ percent: z.number(), precision: z.enum(["about", "less-than", "more-than"]) }),
    )
    .optional(),
  count: shown({ count: z.number() }).optional(),
  /** The mean of what the table measures, rounded as its shares are. */
  mean: shown({ mean: z.number() }).optional(),
  /** Mean and standard deviation of the people of a scale, to one decimal. */
  scale: shown({ mean: z.number(), deviation: z.number() }).optional(),
});

/**
 * What a snapshot publishes: every table, "all" first, then the institutions that ever had enough
 * people. "all" holds the institutions that are shown whole.
 */
export const publishedSchema = z.record(z.string(), z.array(publishedGroupSchema));

export type Published = z.infer<typeof publishedSchema>;
export type PublishedGroup = z.infer<typeof publishedGroupSchema>;

export interface Snapshot {
  released: Released;
  published: Published;
}

export interface SnapshotWish {
  /** The released state of the snapshot before, or an empty one. */
  released: Released;
  responses: Iterable<CountedResponse>;
  /** The last week that is over: nobody can be added to it any more. */
  closedThrough: string;
  /** Given when answers up to this week are deleted right after: their numbers are frozen first. */
  expiredThrough?: string;
}

/** The next snapshot. Pure: what was let into numbers before, and all answers, in; what is next, out. */
export function buildSnapshot(wish: SnapshotWish, tables: readonly Table[] = allTables): Snapshot {
  return buildFromTallies(wish, tallyResponses(wish.responses, tables), tables);
}

/** The same from responses that were tallied already. */
export function buildFromTallies(
  wish: Omit<SnapshotWish, "responses">,
  tallies: WeekTallies,
  tables: readonly Table[] = allTables,
): Snapshot {
  const advanced = advanceReleased(wish.released, tallies, tables, wish.closedThrough);
  const released =
    wish.expiredThrough === undefined ? advanced : closeParcels(advanced, wish.expiredThrough);
  return { released, published: publishTables(released, tables) };
}

/** What may be shown of what was let into the numbers. */
export function publishTables(released: Released, tables: readonly Table[]): Published {
  return Object.fromEntries(
    tables.map((table) => [table.id, publishTable(table, released[table.id] ?? {})]),
  );
}

function publishTable(
  table: Table,
  groups: Readonly<Record<string, ReleasedGroup>>,
): PublishedGroup[] {
  const counted = Object.entries(groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, released]) => ({ group, ...countReleased(released) }));
  const published = counted.map((tally) => publishGroup(table, tally));
  if (!table.byInstitution) return published.length > 0 ? published : [publishNobody(table)];
  // A group that hides anything stays out of the total, or the total minus the rest would tell it.
  const whole = counted
    .filter((_, index) => isShownWhole(published[index]))
    .reduce(addTallies, emptyTally(table.categories));
  return [publishGroup(table, { group: everybody, ...whole }), ...published];
}

function publishNobody(table: Table): PublishedGroup {
  return publishGroup(table, { group: everybody, ...emptyTally(table.categories) });
}

function isShownWhole(group: PublishedGroup | undefined): boolean {
  if (!group) return false;
  const cells: (ShareCell | CountCell)[] = Object.values(group.shares ?? {});
  if (group.count) cells.push(group.count);
  return cells.every((cell) => cell.shown);
}

interface CountedGroup {
  group: string;
  counts: Counts;
  sums: readonly number[];
}

function publishGroup(table: Table, { group, counts, sums }: CountedGroup): PublishedGroup {
  const people = sumCounts(counts);
  if (table.topic === "style") return { group, ...publishScale(people, sums) };
  if (table.meaning === "presence") {
    const count = showCount(people);
    return { group, atLeast: count.shown ? reachedSize(people) : null, count };
  }
  const shares = showShares(counts);
  const isWhole = Object.values(shares).every((cell) => cell.shown);
  const isAnyShown = Object.values(shares).some((cell) => cell.shown);
  const atLeast = isAnyShown ? reachedSize(people) : null;
  if (!table.measure) return { group, atLeast, shares };
  const mean = isWhole
    ? ({ shown: true, mean: roundFor(people, (sums[0] ?? 0) / people) } as const)
    : tooFew;
  return { group, atLeast, shares, mean };
}

function publishScale(people: number, [sum = 0, squares = 0]: readonly number[]) {
  if (people < smallestForScale) return { atLeast: null, scale: tooFew };
  const mean = sum / people;
  const deviation = Math.sqrt(Math.max(0, (squares - people * mean ** 2) / (people - 1)));
  // A spread of nothing says that all are the same; one that rounds to nothing cannot be divided by.
  if (deviation < 0.05) return { atLeast: null, scale: tooFew };
  return {
    atLeast: reachedSize(people),
    scale: { shown: true, mean: toTenth(mean), deviation: toTenth(deviation) } as const,
  };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
