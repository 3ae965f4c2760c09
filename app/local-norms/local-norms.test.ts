import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { buildFeedback } from "~/feedback/build-feedback";
import { isGuarded } from "~/feedback/light-use-guard";
import { lookUpNorm } from "~/norms/look-up";
import { collectNorms, findDistribution, joinNorms, norms as shipped } from "~/norms/norms";
import { rankByMidRank } from "~/norms/percentile";
import { buildLocalNorms } from "./build-local-norms";
import { exampleStudents } from "./example-students";
import { gradeSurvey, type Particulars, particularsSchema } from "./grade";
import { parseTable, type TableRow } from "./parse-table";
import { previewNorms } from "./preview";
import { columns } from "./template";

const random: Particulars = {
  title: "Studentenonderzoek 2026",
  owner: "GGD Groningen",
  population: { nl: "Voltijdstudenten in Groningen", en: "Full-time students in Groningen" },
  sampling: { nl: "Geloot uit de inschrijvingen.", en: "Drawn by lot from the enrolments." },
  samplingKind: "random",
  place: "groningen",
  invited: 1800,
  responded: 1000,
  fieldFrom: "2026-03-01",
  fieldTo: "2026-04-15",
  includesNonDrinkers: true,
  sameDefinitions: true,
  report: null,
};

describe("the grade of a survey", () => {
  test.each<[string, Partial<Particulars>, number, string, string[]]>([
    ["drawn, half answered, many", {}, 500, "A", ["many-people", "random", "response-good"]],
    ["just under half answered", { responded: 899 }, 500, "B", ["many-people", "random"]],
    [
      "all invited, half answered",
      { samplingKind: "everybody-invited" },
      500,
      "B",
      ["many-people", "everybody-invited", "response-good"],
    ],
    [
      "under a quarter answered",
      { responded: 449 },
      500,
      "C",
      ["response-low", "many-people", "random"],
    ],
    ["under 500 people", {}, 499, "C", ["few-people", "random", "response-good"]],
    [
      "six years old",
      { fieldFrom: "2020-01-01", fieldTo: "2020-12-31" },
      500,
      "C",
      ["many-people", "old", "random", "response-good"],
    ],
    [
      "five years old",
      { fieldFrom: "2021-01-01", fieldTo: "2021-01-31" },
      500,
      "A",
      ["many-people", "random", "response-good"],
    ],
    [
      "self-selected, however many",
      { samplingKind: "self-selected" },
      9000,
      "X",
      ["self-selected"],
    ],
    ["of unknown sampling", { samplingKind: "unknown" }, 500, "X", ["sampling-unknown"]],
    ["a quota", { samplingKind: "quota" }, 500, "X", ["quota"]],
    ["of other definitions", { sameDefinitions: false }, 500, "X", ["other-definitions"]],
    ["of drinkers only", { includesNonDrinkers: false }, 500, "X", ["without-non-drinkers"]],
    ["under 100 people", {}, 99, "X", ["too-few-people"]],
    ["100 people", {}, 100, "C", ["few-people", "random", "response-good"]],
    ["of unknown response", { invited: null }, 500, "X", ["invited-unknown"]],
    ["under one in ten answered", { responded: 179 }, 500, "X", ["response-very-low"]],
    [
      "one in ten answered",
      { responded: 180 },
      500,
      "C",
      ["response-low", "many-people", "random"],
    ],
    [
      "our own wave, however many answered",
      { samplingKind: "own-wave", invited: 1000 },
      5000,
      "C",
      ["own-wave", "many-people", "everybody-invited", "response-good"],
    ],
    [
      "our own wave, too few answered",
      { samplingKind: "own-wave", responded: 179 },
      500,
      "X",
      ["response-very-low"],
    ],
  ])("%s", (_, changes, n, grade, reasons) => {
    expect(gradeSurvey({ ...random, ...changes }, n, 2026)).toEqual({ grade, reasons });
  });

  it("is asked of particulars without a contradiction", () => {
    expect(particularsSchema.safeParse(random).success).toBe(true);
    expect(particularsSchema.safeParse({ ...random, fieldTo: "2026-02-01" }).success).toBe(false);
    expect(particularsSchema.safeParse({ ...random, responded: 1801 }).success).toBe(false);
    expect(particularsSchema.safeParse({ ...random, owner: " " }).success).toBe(false);
  });
});

function parseRows(...rows: (string | number)[][]): readonly TableRow[] {
  const parsed = parseTable([[...columns], ...rows]);
  if (parsed.kind === "faults") throw new Error(JSON.stringify(parsed.faults));
  return parsed.rows;
}

const cannabis = [
  "cannabis-past-year",
  "all",
  "",
  "",
  "31,5",
  "",
  "812",
  "Cannabis, jaar",
  "Cannabis, year",
];
const bins = [
  ["0", "0", "20"],
  ["1", "4", "30"],
  ["5", "9", "25"],
  ["10", "", "25"],
].map(
  ([from, to, value]) =>
    ["glasses-cumulative", "all", from, to, value, "", "800", "Glazen", "Glasses"] as string[],
);

const build = (rows: readonly TableRow[], particulars = random) =>
  buildLocalNorms(rows, particulars, 3, "2026-11-22");
const listNorms = (rows: readonly TableRow[], particulars = random) =>
  collectNorms({ "local-3.json": build(rows, particulars).file });

describe("local norms", () => {
  it("are norms like any other, with the table as printed", () => {
    const [bin, one] = listNorms(parseRows(cannabis, ...bins)).toReversed();
    expect(one).toMatchObject({
      id: "L001",
      measure: "cannabis-past-year",
      value: 31.5,
      printed: "31,5",
      n: 812,
      period: "2026",
      grade: "A",
      kind: "measured",
      populationKey: { sex: "all", education: "all", place: "groningen", subgroup: null },
      publication: { id: "local-3", source: { publisher: "GGD Groningen", seen: "direct" } },
    });
    expect(bin).toMatchObject({ id: "L002", printed: "20; 30; 25; 25", value: null });
    // Wilson, 95 percent: 20 of 100 in 800 people lies between 17.4 and 22.9.
    expect(bin?.distribution?.[0]).toEqual({ atMost: 0, percent: 20, low: 17, high: 23 });
    expect(bin?.distribution?.map(({ atMost, percent }) => [atMost, percent])).toEqual([
      [0, 20],
      [4, 50],
      [9, 75],
    ]);
  });

  it("do not depend on the order of the bins", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(bins, { minLength: 4 }), (shuffled) => {
        const [norm] = listNorms(parseRows(...shuffled));
        const [first] = listNorms(parseRows(...bins));
        expect(norm?.distribution).toEqual(first?.distribution);
      }),
    );
  });

  it("of any survey are what the schema asks, with a range that holds the point", () => {
    const anyBins = fc.array(fc.integer({ min: 10, max: 5000 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(anyBins, fc.integer({ min: 0, max: 60 }), (people, glasses) => {
        const n = people.reduce((sum, count) => sum + count, 0);
        const rows: TableRow[] = people.map((count, index) => ({
          row: index + 2,
          measure: "glasses-cumulative",
          group: "all",
          bin: { from: index * 2, to: index === people.length - 1 ? null : index * 2 + 1 },
          value: (100 * count) / n,
          printed: String(count),
          count,
          n,
          definition: { nl: "Glazen", en: "Glasses" },
        }));
        const rank = rankByMidRank(glasses, listNorms(rows)[0]?.distribution ?? []);
        expect(rank.low).toBeLessThanOrEqual(rank.point);
        expect(rank.point).toBeLessThanOrEqual(rank.high);
      }),
    );
  });

  it("answer a look-up when they are better, and never when they are grade X", () => {
    const find = (particulars: Particulars) =>
      lookUpNorm("cannabis-past-year", {}, joinNorms(listNorms(parseRows(cannabis), particulars)));
    expect(find(random)).toMatchObject({ norm: { id: "L001" } });
    expect(find({ ...random, samplingKind: "self-selected" })).toMatchObject({
      norm: { id: "N247" },
    });
  });

  it("give no percentile without bins", () => {
    const norms = joinNorms(listNorms(parseRows(cannabis)));
    const student = exampleStudents.find(({ id }) => id === "drinks-much");
    const rankWith = (used: typeof norms) =>
      buildFeedback(student?.answers ?? {}, {
        norms: used,
        education: "hbo",
        compareWith: "all",
        offers: { workshops: false },
      })
        .parts.flatMap(({ messages }) => messages)
        .find(({ id }) => id === "you-rank");
    expect(rankWith(norms)).toMatchObject({ values: { normId: "D03", kind: "estimate" } });
    expect(rankWith(joinNorms(listNorms(parseRows(...bins))))).toMatchObject({
      values: { normId: "L001", kind: "measured", from: 80, low: 71, high: 100 },
    });
    expect(rankWith(listNorms(parseRows(cannabis)))).toBe(undefined);
  });
});

describe("the light-use guard", () => {
  const weekOf = (glasses: number) => ({
    "audit.1": 2,
    ...Object.fromEntries(
      ["mon", "tue", "wed", "thu", "fri", "sat"].map((day) => [`week.${day}`, 0]),
    ),
    "week.sun": glasses,
  });

  it("moves along with a local table, so that nobody below its middle hears a rank", () => {
    // Here three quarters drink nine glasses or more.
    const heavy = [
      ["0", "8", "25"],
      ["9", "20", "45"],
      ["21", "", "30"],
    ].map(
      ([from, to, value]) =>
        ["glasses-cumulative", "all", from, to, value, "", "800", "Glazen", "Glasses"] as string[],
    );
    const norms = joinNorms(listNorms(parseRows(...heavy)));
    expect(isGuarded(weekOf(15))).toBe(false);
    expect(isGuarded(weekOf(15), norms)).toBe(true);
    expect(isGuarded(weekOf(21), norms)).toBe(false);
  });

  it("guards everybody where there is no table", () => {
    expect(isGuarded(weekOf(100), [])).toBe(true);
  });

  it("holds for any local table: a rank only for who surely has half below", () => {
    const shares = fc.tuple(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 30 }));
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 40 }), ([first, second], glasses) => {
        const rows = [
          ["0", "3", first],
          ["4", "9", second],
          ["10", "", 100 - first - second],
        ].map(
          ([from, to, value]) =>
            ["glasses-cumulative", "all", from, to, value, "", "800", "Glazen", "Glasses"] as (
              string | number
            )[],
        );
        const norms = joinNorms(listNorms(parseRows(...rows)));
        const { parts } = buildFeedback(weekOf(glasses), {
          norms,
          education: "wo",
          compareWith: "all",
          offers: { workshops: false },
        });
        const rank = parts.flatMap(({ messages }) => messages).find(({ id }) => id === "you-rank");
        if (rank?.id === "you-rank") expect(rank.values.low).toBeGreaterThanOrEqual(50);
        if (rank) expect(isGuarded(weekOf(glasses))).toBe(false);
      }),
    );
  });

  it("keeps the shipped table as it is", () => {
    expect(findDistribution("all").id).toBe("D03");
  });
});

describe("the preview", () => {
  it("changes nobody when nothing changes", () => {
    for (const { gone, come } of previewNorms(shipped, shipped))
      expect([...gone, ...come]).toEqual([]);
  });

  it("names who hears something else, before and after", () => {
    const changed = previewNorms(shipped, joinNorms(listNorms(parseRows(cannabis, ...bins))));
    expect(changed).toHaveLength(6);
    const rankOf = (messages: readonly { id: string }[]) =>
      messages.filter(({ id }) => id === "you-rank");
    const much = changed.find(({ student }) => student === "drinks-much");
    const never = changed.find(({ student }) => student === "never-drinks");
    // The man compares with men, and the table is about all.
    expect([rankOf(much?.gone ?? []), rankOf(much?.come ?? [])]).toEqual([[], []]);
    expect(never?.gone).toMatchObject([{ id: "guess-corrected", values: { normId: "N247" } }]);
    expect(never?.come).toMatchObject([{ id: "guess-corrected", values: { normId: "L001" } }]);
    const party = changed.find(({ student }) => student === "party-drugs");
    expect(rankOf(party?.come ?? [])).toMatchObject([
      { values: { normId: "L002", kind: "measured" } },
    ]);
    expect(rankOf(party?.after ?? [])).toEqual(rankOf(party?.come ?? []));
  });

  it("changes nobody for a table of grade X", () => {
    const self = listNorms(parseRows(cannabis, ...bins), {
      ...random,
      samplingKind: "self-selected",
    });
    for (const { gone, come } of previewNorms(shipped, joinNorms(self)))
      expect([...gone, ...come]).toEqual([]);
  });
});
