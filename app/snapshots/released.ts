import { z } from "zod";
import { type Counts, mayLeave, mayMoveTogether, type Meaning, sumCounts } from "./disclosure";
import type { Table } from "./tables";
import { addTallies, emptyTally, type Tally, type WeekTallies } from "./tally";

const tallySchema = z.strictObject({
  counts: z.record(z.string(), z.int().min(0)),
  sums: z.array(z.number()),
});

/** People who came in together, in these weeks (both included), and can only leave by ten or more. */
const parcelSchema = z.strictObject({
  ...tallySchema.shape,
  from: z.string(),
  through: z.string(),
});

const releasedGroupSchema = z.strictObject({
  /** Everybody up to this week was counted, or will never be; "" before the first parcel. */
  through: z.string(),
  /** Parcels whose answers are kept no longer: nothing changes in them any more. */
  closed: tallySchema,
  parcels: z.array(parcelSchema),
});

/** What was ever let into published numbers, by table and group. Holds nothing that points at a response. */
export const releasedSchema = z.record(z.string(), z.record(z.string(), releasedGroupSchema));

export type Released = z.infer<typeof releasedSchema>;
export type ReleasedGroup = z.infer<typeof releasedGroupSchema>;
type Parcel = z.infer<typeof parcelSchema>;
type Weeks = ReadonlyMap<string, Tally>;

/**
 * Takes in who answered, and lets go who withdrew, as far as the rules of disclosure.ts allow. Only
 * weeks up to and including `closedThrough` count: a later week could still grow.
 */
export function advanceReleased(
  released: Released,
  tallies: WeekTallies,
  tables: readonly Table[],
  closedThrough: string,
): Released {
  const next: Released = { ...released };
  for (const table of tables) {
    const groups = { ...released[table.id] };
    const counted = tallies.get(table.id) ?? new Map<string, Weeks>();
    for (const name of new Set([...Object.keys(groups), ...counted.keys()])) {
      const group = groups[name] ?? startGroup(table);
      const weeks: Weeks = counted.get(name) ?? new Map<string, Tally>();
      const changed = takeIn(letGo(group, weeks, table), weeks, table, closedThrough);
      // Until a parcel came in, not even the name of a group is kept: it would say that somebody is there.
      if (changed.through !== "") groups[name] = changed;
    }
    next[table.id] = groups;
  }
  return next;
}

function startGroup(table: Table): ReleasedGroup {
  return { through: "", closed: emptyTally(table.categories), parcels: [] };
}

function takeIn(group: ReleasedGroup, weeks: Weeks, table: Table, through: string): ReleasedGroup {
  const waiting = [...weeks.keys()].filter((week) => week > group.through && week <= through);
  const people = addWeeks(weeks, waiting, table);
  if (!mayMoveTogether(people.counts, table.meaning)) return group;
  // The weeks in which somebody answered, so that a parcel lies within a campaign wherever it can.
  const from = waiting.reduce((first, week) => (week < first ? week : first));
  const last = waiting.reduce((latest, week) => (week > latest ? week : latest));
  return { ...group, through, parcels: [...group.parcels, { ...people, from, through: last }] };
}

function letGo(group: ReleasedGroup, weeks: Weeks, table: Table): ReleasedGroup {
  const parcels = group.parcels.flatMap((parcel) => {
    const own = [...weeks.keys()].filter((week) => week >= parcel.from && week <= parcel.through);
    return withdraw(parcel, addWeeks(weeks, own, table), table.meaning);
  });
  return { ...group, parcels };
}

/**
 * A parcel without who withdrew from it, or as it was while they are too few to leave unseen. Once
 * half of it withdrew it leaves whole, so that withdrawing is never in vain; the others are then no
 * longer counted either.
 */
function withdraw(parcel: Parcel, still: Tally, meaning: Meaning): Parcel[] {
  const leaving = subtractCounts(parcel.counts, still.counts);
  const isEmpty = sumCounts(still.counts) === 0;
  if (mayLeave(leaving, still.counts, meaning)) return isEmpty ? [] : [{ ...parcel, ...still }];
  return sumCounts(still.counts) * 2 <= sumCounts(parcel.counts) ? [] : [parcel];
}

function subtractCounts(all: Counts, some: Counts): Counts {
  return Object.fromEntries(
    Object.entries(all).map(([category, count]) => [category, count - (some[category] ?? 0)]),
  );
}

function addWeeks(weeks: Weeks, chosen: readonly string[], table: Table): Tally {
  return chosen
    .map((week) => weeks.get(week) ?? emptyTally(table.categories))
    .reduce(addTallies, emptyTally(table.categories));
}

/**
 * Freezes every parcel with a week up to and including `expiredThrough`, whose answers are about to
 * be deleted for good. From then on an answer missing there no longer means that somebody withdrew.
 */
export function closeParcels(released: Released, expiredThrough: string): Released {
  return mapGroups(released, (group) => {
    const expiring = group.parcels.filter(({ from }) => from <= expiredThrough);
    return {
      through: group.through,
      closed: expiring.reduce<Tally>(addTallies, group.closed),
      parcels: group.parcels.filter((parcel) => !expiring.includes(parcel)),
    };
  });
}

/** Everybody a group counts, in all its parcels. */
export function countReleased(group: ReleasedGroup): Tally {
  return group.parcels.reduce<Tally>(addTallies, group.closed);
}

function mapGroups(released: Released, change: (group: ReleasedGroup) => ReleasedGroup): Released {
  return Object.fromEntries(
    Object.entries(released).map(([table, groups]) => [
      table,
      Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, change(group)])),
    ]),
  );
}
