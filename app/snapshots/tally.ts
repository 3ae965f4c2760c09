import type { Answers } from "~/instruments/instrument";
import type { Table } from "./tables";

/** One stored response, without what tells it from others. */
export interface CountedResponse {
  /** ISO week of sending, such as "2026-W47". */
  week: string;
  answers: Answers;
}

/** People by category, and what their table adds up over them. */
export interface Tally {
  counts: Record<string, number>;
  sums: number[];
}

/** By table, then group ("all" or an institution), then week. Lives in memory only: these are small. */
export type WeekTallies = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Tally>>>;

/** The group of a table that is not split. */
export const everybody = "all";
const unsaid = "not-said";

/** Counts responses one at a time, so that any number of them can stream through. */
export function tallyResponses(
  responses: Iterable<CountedResponse>,
  tables: readonly Table[],
): WeekTallies {
  const { add, finish } = startTallies(tables);
  for (const response of responses) add(response);
  return finish();
}

/** The same for who cannot hand all responses over in one go: `add` counts one, `finish` gives the tallies. */
export function startTallies(tables: readonly Table[]): {
  add: (response: CountedResponse) => void;
  finish: () => WeekTallies;
} {
  // A row of tallies, one per table, for each week and institution: one look-up a response.
  const rows = new Map<string, Map<string, Tally[]>>();
  const add = ({ week, answers }: CountedResponse) => {
    const institution = String(answers["about.institution"] ?? unsaid);
    const weeks = getOrPut(rows, institution, () => new Map<string, Tally[]>());
    const row = getOrPut(weeks, week, () => tables.map((table) => emptyTally(table.categories)));
    tables.forEach((table, index) => {
      const category = table.classify(answers);
      const tally = row[index];
      if (category === null || !tally) return;
      tally.counts[category] = (tally.counts[category] ?? 0) + 1;
      if (table.measure) addSums(tally, table.measure(answers));
    });
  };
  const finish = () =>
    new Map(tables.map((table, index) => [table.id, groupRows(rows, table, index)]));
  return { add, finish };
}

function groupRows(
  rows: ReadonlyMap<string, ReadonlyMap<string, readonly Tally[]>>,
  table: Table,
  index: number,
): Map<string, Map<string, Tally>> {
  const groups = new Map<string, Map<string, Tally>>();
  for (const [institution, weeks] of rows) {
    const group = getOrPut(groups, table.byInstitution ? institution : everybody, newWeeks);
    for (const [week, row] of weeks) {
      const tally = row[index] ?? emptyTally(table.categories);
      group.set(week, addTallies(group.get(week) ?? emptyTally(table.categories), tally));
    }
  }
  return groups;
}

const newWeeks = () => new Map<string, Tally>();

function getOrPut<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Nobody, in each of these categories. */
export function emptyTally(categories: readonly string[]): Tally {
  return { counts: Object.fromEntries(categories.map((category) => [category, 0])), sums: [] };
}

/** Two tallies of different people, taken together. */
export function addTallies(a: Tally, b: Tally): Tally {
  const sum: Tally = { counts: { ...a.counts }, sums: [...a.sums] };
  for (const [category, count] of Object.entries(b.counts))
    sum.counts[category] = (sum.counts[category] ?? 0) + count;
  addSums(sum, b.sums);
  return sum;
}

function addSums(tally: Tally, values: readonly number[]): void {
  values.forEach((value, index) => {
    tally.sums[index] = (tally.sums[index] ?? 0) + value;
  });
}
