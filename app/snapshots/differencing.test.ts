import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { buildSnapshot } from "./build-snapshot";
import { countReleased, type Released, type ReleasedGroup } from "./released";
import type { Table } from "./tables";
import type { CountedResponse } from "./tally";

/** A stronger reader than anybody can be: sees exact numbers of every publication, before rounding. */
interface Person extends CountedResponse {
  id: number;
  institution: string;
  said: string;
}

const institutions = ["a", "b"];
const said = ["x", "y", "z", "blank"];
const cells = institutions.flatMap((institution) =>
  said.map((answer) => ({ institution, said: answer })),
);
const bitsPerSum = 48;

/** The id of a person as a bit of the sums a table adds up: so published sums name who is in them. */
function markPerson(answers: Answers): number[] {
  const id = Number(answers["id"]);
  const marks = Array.from({ length: Math.floor(id / bitsPerSum) + 1 }, () => 0);
  marks[marks.length - 1] = 2 ** (id % bitsPerSum);
  return marks;
}

const fields = {
  topic: "use",
  measure: markPerson,
  items: [],
  categories: said.slice(0, 3),
  classify: ({ said: answer }: Answers) => (answer === "blank" ? null : String(answer)),
} as const;
const watched: Table[] = [
  { ...fields, id: "split", meaning: "answers", byInstitution: true },
  { ...fields, id: "whole", meaning: "answers", byInstitution: false },
  {
    ...fields,
    id: "there",
    meaning: "presence",
    byInstitution: true,
    categories: ["finished"],
    classify: () => "finished",
  },
];

function listMembers({ sums }: { sums: readonly number[] }): number[] {
  return sums.flatMap((sum, index) =>
    Array.from({ length: bitsPerSum }, (_, bit) => bit)
      .filter((bit) => Math.floor(sum / 2 ** bit) % 2 === 1)
      .map((bit) => index * bitsPerSum + bit),
  );
}

const size = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 0, 9, 10, 11, 20) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 25 }) },
);
const anyStep = fc.record({
  joining: fc.array(size, { minLength: cells.length, maxLength: cells.length }),
  leaving: fc.oneof(
    { weight: 2, arbitrary: fc.constant(cells.map(() => 0)) },
    { weight: 2, arbitrary: fc.array(size, { minLength: cells.length, maxLength: cells.length }) },
    { weight: 1, arbitrary: fc.constantFrom(...[10, 11, 20].map((all) => cells.map(() => all))) },
  ),
  newestFirst: fc.boolean(),
  publishes: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  expires: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
});
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

interface History {
  people: Person[];
  /** The released state after each publication. */
  publications: Released[];
}

const nameWeek = (index: number) => `2026-W${String(index + 20)}`;

/** Plays people, withdrawals, publications and expiry of old answers against the real code. */
function play(steps: readonly Step[]): History {
  const people: Person[] = [];
  let stored: Person[] = [];
  const publications: Released[] = [];
  steps.forEach((step, index) => {
    cells.forEach((cell, place) => {
      for (let count = 0; count < (step.joining[place] ?? 0); count += 1) {
        const id = people.length;
        const answers = { id, said: cell.said, "about.institution": cell.institution };
        const person = { id, ...cell, week: nameWeek(index), answers };
        people.push(person);
        stored.push(person);
      }
      const own = stored.filter(
        (one) => one.institution === cell.institution && one.said === cell.said,
      );
      if (step.newestFirst) own.reverse();
      const gone = new Set(own.slice(0, step.leaving[place] ?? 0));
      stored = stored.filter((one) => !gone.has(one));
    });
    if (!step.publishes) return;
    const expiredThrough = step.expires ? nameWeek(index - 3) : undefined;
    const { released } = buildSnapshot(
      {
        released: publications.at(-1) ?? {},
        responses: stored,
        closedThrough: nameWeek(index - 1),
        expiredThrough,
      },
      watched,
    );
    publications.push(released);
    if (expiredThrough) stored = stored.filter(({ week }) => week > expiredThrough);
  });
  return { people, publications };
}

function memberships(history: History, table: string): Set<number>[] {
  return history.publications.map(
    (released) =>
      new Set(
        Object.values(released[table] ?? {}).flatMap((group) => listMembers(countReleased(group))),
      ),
  );
}

/** People whom no publication of a table ever tells apart, and how many they are. */
function listIndistinguishable(history: History, table: Table): Map<string, number> {
  const published = memberships(history, table.id);
  const sizes = new Map<string, number>();
  for (const person of history.people) {
    const seen = published.map((members) => (members.has(person.id) ? "1" : "0")).join("");
    if (!seen.includes("1")) continue;
    const key = [
      table.byInstitution ? person.institution : "all",
      table.classify(person.answers),
      seen,
    ].join(" ");
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return sizes;
}

const histories = fc.array(anyStep, { minLength: 2, maxLength: 7 });

/** The people of a table by group, then category. */
function countMembers(history: History, table: Table, ids: readonly number[]): number[][] {
  const sizes: Record<string, Record<string, number>> = {};
  for (const id of ids) {
    const person = history.people[id];
    if (!person) throw new Error("Somebody was counted who never answered.");
    const group = (sizes[table.byInstitution ? person.institution : "all"] ??= {});
    const answer = String(table.classify(person.answers));
    group[answer] = (group[answer] ?? 0) + 1;
  }
  return Object.values(sizes).map((group) => Object.values(group));
}

/** Who came in and who went out between any two publications, or between nothing and the first. */
function listDifferences(history: History, table: Table): number[][] {
  const published = [new Set<number>(), ...memberships(history, table.id)];
  return published.flatMap((later, index) =>
    published.slice(0, index).flatMap((earlier) => [
      ...countMembers(
        history,
        table,
        [...later].filter((id) => !earlier.has(id)),
      ),
      ...countMembers(
        history,
        table,
        [...earlier].filter((id) => !later.has(id)),
      ),
    ]),
  );
}

/**
 * Every published number is the size of a union of the sets of the first check, now or earlier. So
 * whatever is added and subtracted over tables of one question, over time, over complements and
 * siblings, tells of ten people or of nobody.
 */
test("no combination of publications tells fewer than ten people apart, or one answer of all who moved", () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const history = play(steps);
      for (const table of watched) {
        const apart = [...listIndistinguishable(history, table)].filter(
          ([, people]) => people < 10,
        );
        expect(apart, table.id).toEqual([]);
        const leastKinds = table.meaning === "answers" ? 2 : 1;
        const small = listDifferences(history, table).filter(
          (group) => group.length < leastKinds || group.some((people) => people < 10),
        );
        expect(small, table.id).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test("published numbers count people once, and never somebody who withdrew before being counted", () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const history = play(steps);
      for (const released of history.publications) {
        for (const [table, groups] of Object.entries(released)) {
          for (const [name, group] of Object.entries(groups)) {
            const { counts, sums } = countReleased(group);
            const members = listMembers({ sums });
            const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
            expect(members.length, `${table} ${name}`).toBe(total);
            expect(members.every((id) => history.people[id] !== undefined)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("the histories above do reach every kind of change", () => {
  const seen = { cameLater: 0, wentPartly: 0, wentWhole: 0, closed: 0, waited: 0 };
  const sizeOf = (group?: ReleasedGroup) => (group ? listMembers(countReleased(group)).length : 0);
  for (const steps of fc.sample(histories, { numRuns: 300, seed: 7 })) {
    const { publications } = play(steps);
    publications.forEach((released, index) => {
      const now = released["whole"]?.["all"];
      const before = publications[index - 1]?.["whole"]?.["all"];
      if (!now || !before) return;
      if (before.parcels.length > 0 && now.parcels.length > before.parcels.length)
        seen.cameLater += 1;
      const partly = now.parcels.some((parcel) =>
        before.parcels.some(
          (old) => old.from === parcel.from && listMembers(old).length > listMembers(parcel).length,
        ),
      );
      if (partly) seen.wentPartly += 1;
      else if (sizeOf(now) < sizeOf(before)) seen.wentWhole += 1;
      if (listMembers(now.closed).length > listMembers(before.closed).length) seen.closed += 1;
      if (now.through === before.through) seen.waited += 1;
    });
  }
  for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(5);
});
