import { describe, expect, it } from "vitest";
import { norms } from "~/norms/norms";
import type { Published, PublishedGroup } from "~/snapshots/build-snapshot";
import { checkCertification } from "./certify";
import { describeCampaign } from "./describe-campaign";
import { listTableRows } from "./write-table";
import { describeColumns, listExportRows, writeSpssSyntax } from "./export-snapshot";

const hidden = { shown: false, because: "too-few" } as const;
const group = (more: Partial<PublishedGroup>): PublishedGroup => ({
  group: "all",
  atLeast: 100,
  ...more,
});
const published: Published = {
  finished: [
    group({ count: { shown: true, count: 150 } }),
    group({ group: "rug", atLeast: null, count: hidden }),
  ],
  "guess.cannabis": [
    group({
      shares: { "from-0": { shown: true, percent: 40, precision: "about" }, "from-25": hidden },
      mean: { shown: true, mean: 44 },
    }),
  ],
  drinks: [
    group({
      shares: {
        yes: { shown: true, percent: 99, precision: "more-than" },
        no: { shown: true, percent: 1, precision: "less-than" },
      },
    }),
  ],
  "style.impulsivity": [group({ scale: { shown: true, mean: 11.2, deviation: 2.4 } })],
  "style.sensation-seeking": [group({ atLeast: null, scale: hidden })],
};

describe("what a campaign page shows", () => {
  const view = describeCampaign(published, norms);

  it("lays the mean guess beside the figure with the same definition", () => {
    const row = view.guesses.rows.find(({ id }) => id === "guess.cannabis");
    expect(row?.cells).toEqual([
      { value: 44, precision: "about" },
      { value: 29, precision: "about" },
    ]);
    expect(view.guesses.rows.find(({ id }) => id === "guess.glasses")?.cells).toEqual([null, null]);
  });

  it("shows who was invited, and not how many were left", () => {
    const invited = describeCampaign(
      {
        invitations: [
          group({
            shares: {
              recommended: { shown: true, percent: 12, precision: "about" },
              offered: hidden,
              neither: hidden,
            },
          }),
        ],
      },
      norms,
    ).invitations;
    expect(invited).toEqual({
      columns: ["all"],
      rows: [
        { id: "recommended", cells: [{ value: 12, precision: "about" }] },
        { id: "offered", cells: [null] },
      ],
    });
  });

  it("never turns what is hidden into a number", () => {
    expect(view.finished.rows[0]?.cells).toEqual([{ value: 150, precision: "about" }, null]);
    expect(view.isProvisional).toBe(true);
    expect(view.use.rows[0]?.cells).toEqual([{ value: 99, precision: "more-than" }]);
  });

  it("shows an empty publication as nothing at all", () => {
    const empty = describeCampaign({}, norms);
    for (const table of [
      empty.finished,
      empty.use,
      empty.strategies,
      empty.style,
      empty.invitations,
    ])
      for (const { cells } of table.rows) expect(cells.every((cell) => cell === null)).toBe(true);
  });
});

describe("certifying a wave", () => {
  const wave = { closedWeek: "2026-W45", invited: 600 };
  const withCount = (count: number): Published => ({
    finished: [group({ count: { shown: true, count } })],
  });

  it.each<
    [
      name: string,
      wave: Parameters<typeof checkCertification>[0],
      shown: Published,
      because: string,
    ]
  >([
    ["an open one", { ...wave, closedWeek: null }, published, "open"],
    ["one of unknown size", { ...wave, invited: null }, published, "invited-unknown"],
    ["one of which nothing is shown", wave, {}, "nothing-shown"],
    ["one with hidden counts", wave, { finished: [group({ count: hidden })] }, "nothing-shown"],
    ["one of 95 people", { ...wave, invited: 100 }, withCount(95), "too-few-people"],
    ["one with a response of 9", { ...wave, invited: 1600 }, withCount(150), "response-very-low"],
  ])("refuses %s", (_, candidate, shown, because) => {
    expect(checkCertification(candidate, shown)).toEqual({ kind: "may-not", because });
  });

  it("takes one with 100 people and a response of 10", () => {
    expect(checkCertification({ ...wave, invited: 1000 }, withCount(100))).toEqual({
      kind: "may",
      responseOfHundred: 10,
      people: 100,
    });
  });

  it("never says that more than everybody answered", () => {
    const certification = checkCertification({ ...wave, invited: 120 }, withCount(150));
    expect(certification).toMatchObject({ kind: "may", responseOfHundred: 100 });
  });
});

describe("the export", () => {
  const rows = listExportRows(published);

  it("holds every cell, the hidden ones without a number", () => {
    expect(rows).toHaveLength(11);
    const tooFew = rows.filter(({ precision }) => precision === "too-few");
    expect(tooFew).toHaveLength(4);
    for (const { value } of tooFew) expect(value).toBe("");
  });

  it("has a codebook and SPSS syntax for each of its columns", () => {
    const names = describeColumns(published).map(({ name }) => name);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...names].sort());
    for (const name of names) expect(writeSpssSyntax(published)).toContain(`  ${name} `);
  });

  it("gives SPSS the columns in the order of the file", () => {
    const syntax = writeSpssSyntax(published);
    const places = Object.keys(rows[0] ?? {}).map((name) => syntax.indexOf(`  ${name} `));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("a wave as a table of norms", () => {
  const use = (percent: number, precision: "about" | "more-than", atLeast: number | null) => ({
    "cannabis-past-year": [
      group({ atLeast, shares: { yes: { shown: true, percent, precision } as const } }),
    ],
  });

  it("holds the shares that mean the same as a norm, with the size that was reached", () => {
    expect(listTableRows(use(31, "about", 200))).toMatchObject([
      { measure: "cannabis-past-year", group: "all", value: "31", n: "200" },
    ]);
  });

  it("leaves out what is hidden, or only known as more than", () => {
    expect(listTableRows({})).toEqual([]);
    expect(listTableRows(use(99, "more-than", 200))).toEqual([]);
    expect(listTableRows(use(31, "about", null))).toEqual([]);
  });
});
