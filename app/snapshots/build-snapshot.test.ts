import { describe, expect, test } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { personas } from "../../tests/factories/personas";
import { buildSnapshot, publishedSchema } from "./build-snapshot";
import { releasedSchema } from "./released";
import { tables } from "./tables";
import type { CountedResponse } from "./tally";

const closedThrough = "2026-W47";

function repeat(count: number, answers: Answers, week = "2026-W40"): CountedResponse[] {
  return Array.from({ length: count }, () => ({ week, answers }));
}

function publish(...responses: CountedResponse[][]) {
  return buildSnapshot({ released: {}, responses: responses.flat(), closedThrough });
}

const at = (institution: string, answers: Answers): Answers => ({
  ...answers,
  "about.institution": institution,
});

test("nothing is shown of nobody, and every table is there", () => {
  const { published } = publish();
  expect(Object.keys(published)).toEqual(tables.map(({ id }) => id));
  expect(JSON.stringify(published)).not.toContain('"shown":true');
});

test("a snapshot is what its schema says, also after storage", () => {
  const { released, published } = publish(
    repeat(30, personas.heavy),
    repeat(30, personas.moderate),
  );
  const stored: unknown = JSON.parse(JSON.stringify({ released, published }));
  expect(stored).toEqual({
    released: releasedSchema.parse(released),
    published: publishedSchema.parse(published),
  });
});

test("counts who finished by institution, in fives", () => {
  const { published } = publish(repeat(31, at("rug", {})), repeat(12, at("hanze", {})));
  expect(published["finished"]).toEqual([
    { group: "all", atLeast: 20, count: { shown: true, count: 45 } },
    { group: "hanze", atLeast: 10, count: { shown: true, count: 10 } },
    { group: "rug", atLeast: 20, count: { shown: true, count: 30 } },
  ]);
});

test("an institution with fewer than ten is not even named, and not in the total", () => {
  const { published } = publish(repeat(30, at("rug", {})), repeat(9, at("hanze", {})));
  expect(published["finished"]).toMatchObject([
    { group: "all", count: { shown: true, count: 30 } },
    { group: "rug", count: { shown: true, count: 30 } },
  ]);
});

test("a group that is all the same is not shown and stays out of the total", () => {
  const said = (institution: string, answer: number) =>
    at(institution, { "guess.round-self": answer });
  const { published } = publish(
    repeat(30, said("rug", 1)),
    repeat(30, said("rug", 2)),
    repeat(30, said("rug", 3)),
    repeat(500, said("hanze", 1)),
  );
  const [all, ...groups] = published["guess.round-self"] ?? [];
  expect(groups.map(({ group }) => group)).toEqual(["rug"]);
  expect(all).toEqual({ ...groups[0], group: "all" });
});

test("a group with an empty answer shows part of itself and stays out of the total", () => {
  const said = (institution: string, answer: number) =>
    at(institution, { "guess.round-self": answer });
  const { published } = publish(
    repeat(30, said("rug", 1)),
    repeat(30, said("rug", 2)),
    ...[1, 2, 3].map((answer) => repeat(20, said("hanze", answer))),
  );
  const [all, hanze, rug] = published["guess.round-self"] ?? [];
  expect(Object.values(rug?.shares ?? {}).filter(({ shown }) => shown)).toHaveLength(1);
  expect(all).toEqual({ ...hanze, group: "all" });
});

test("means of guesses are shown with their classes, or not at all", () => {
  const guess = (value: number) => at("rug", { "guess.heavy-weekly": value });
  const mixed = publish(repeat(60, guess(60)), repeat(40, guess(20))).published;
  expect(mixed["guess.heavy-weekly"]?.[0]).toMatchObject({
    atLeast: null,
    mean: { shown: false, because: "too-few" },
  });
  const [all] =
    publish(...[10, 30, 60, 90].map((value) => repeat(25, guess(value)))).published[
      "guess.heavy-weekly"
    ] ?? [];
  expect(all).toMatchObject({ atLeast: 100, mean: { shown: true, mean: 48 } });
  expect(all?.shares?.["from-25"]).toEqual({ shown: true, percent: 25, precision: "about" });
});

test("a blank is in no share", () => {
  const { published } = publish(
    repeat(50, { "drugs.xtc": 0 }),
    repeat(25, { "drugs.xtc": 1 }),
    repeat(25, { "drugs.xtc": 2 }),
    repeat(300, {}),
  );
  expect(published["xtc-past-year"]?.[0]?.shares).toEqual({
    yes: { shown: true, percent: 50, precision: "about" },
    no: { shown: true, percent: 50, precision: "about" },
  });
});

describe("style scales", () => {
  const style = (value: number): Answers =>
    Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`style.${index + 1}`, value]));
  const scaleOf = (...responses: CountedResponse[][]) =>
    publish(...responses).published["style.impulsivity"]?.[0];

  test("show mean and deviation from 100 complete answers up", () => {
    expect(scaleOf(repeat(50, style(1)), repeat(50, style(3)))).toEqual({
      group: "all",
      atLeast: 100,
      // 50 times 5 and 50 times 15; the deviation is that of a sample.
      scale: { shown: true, mean: 10, deviation: 5 },
    });
    expect(scaleOf(repeat(50, style(1)), repeat(49, style(3)))).toMatchObject({
      scale: { shown: false },
    });
  });

  test("leave out who left one item blank", () => {
    const { "style.2": _, ...blank } = style(4);
    expect(scaleOf(repeat(50, style(1)), repeat(50, style(3)), repeat(500, blank))).toMatchObject({
      scale: { mean: 10 },
    });
  });

  test("show nothing when all are the same", () => {
    expect(scaleOf(repeat(200, style(2)))).toMatchObject({
      atLeast: null,
      scale: { shown: false },
    });
  });
});

describe("over time", () => {
  const yes = { "drugs.xtc": 1 };
  const no = { "drugs.xtc": 0 };
  const first = [...repeat(20, yes), ...repeat(20, no)];
  const start = buildSnapshot({ released: {}, responses: first, closedThrough });
  const next = (responses: CountedResponse[], wish = {}) =>
    buildSnapshot({ released: start.released, responses, closedThrough: "2026-W50", ...wish });
  const shareTable = ({ released }: typeof start) => released["xtc-past-year"];
  const shareOf = ({ published }: typeof start) => published["xtc-past-year"]?.[0]?.shares?.["yes"];

  test("building again from the same answers gives the same bytes", () => {
    expect(JSON.stringify(next(first))).toBe(JSON.stringify(start));
  });

  test("newcomers wait while one of their answers was given by fewer than ten", () => {
    const some = [...repeat(30, yes, "2026-W48"), ...repeat(9, no, "2026-W48")];
    expect(shareOf(next([...first, ...some]))).toEqual(shareOf(start));
    const more = repeat(1, no, "2026-W49");
    expect(shareOf(next([...first, ...some, ...more]))).toMatchObject({ percent: 65 });
  });

  test("a week that is not over is not counted", () => {
    const early = [...repeat(30, yes, "2026-W51"), ...repeat(10, no, "2026-W51")];
    expect(next([...first, ...early]).released).toEqual(start.released);
  });

  test("withdrawing changes nothing until ten of each answer are gone", () => {
    const after = (gone: number) => next([...repeat(20 - gone, yes), ...repeat(20 - gone, no)]);
    expect(shareTable(after(9))).toEqual(shareTable(start));
    expect(after(10).released["xtc-past-year"]?.["all"]?.parcels[0]?.counts).toEqual({
      yes: 10,
      no: 10,
    });
  });

  test("once half has withdrawn, a parcel that cannot be split goes as a whole", () => {
    expect(
      next([...repeat(3, yes), ...repeat(17, no)]).released["xtc-past-year"]?.["all"]?.parcels,
    ).toEqual([]);
    expect(next([...repeat(4, yes), ...repeat(17, no)]).released).toMatchObject({
      "xtc-past-year": start.released["xtc-past-year"],
    });
  });

  test("answers that are kept no longer stay in the numbers, and no withdrawal is seen in them", () => {
    const frozen = next(first, { expiredThrough: "2026-W40" });
    expect(frozen.published).toEqual(start.published);
    const later = buildSnapshot({
      released: frozen.released,
      responses: [],
      closedThrough: "2026-W52",
    });
    expect(later.published).toEqual(start.published);
  });

  test("a parcel that began after the expired weeks can still be left", () => {
    const frozen = next(first, { expiredThrough: "2026-W39" });
    expect(frozen.released["xtc-past-year"]?.["all"]?.parcels).toHaveLength(1);
  });
});
