import { readdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { measures, notComparableWith, unmeasured } from "./measures";
import {
  collectNorms,
  digestText,
  findDistribution,
  getNorm,
  norms,
  normsVersion,
  parsePublication,
} from "./norms";
import { publicationFiles } from "./publications";

/** Copied by hand from norms.csv, so that a typing error in data/ is seen. */
const printedInCsv: [id: string, printed: string, value: number | null][] = [
  ["N231", "bijna 90", 90],
  ["N232", "27", 27],
  ["N233", "bijna 25", 25],
  ["N234", "86", 86],
  ["N235", "24", 24],
  ["N236", "31", 31],
  ["N243", "83", 83],
  ["N013", "85", 85],
  ["N011", "85", 85],
  ["N012", "10,6", 10.6],
  ["N014", "10", 10],
  ["N015", "16", 16],
  ["N019", "een op de vier", 25],
  ["N326", "20", 20],
  ["N247", "29", 29],
  ["N021", "5", 5],
  ["N020", "bijna de helft", 50],
  ["N023", "11", 11],
  ["N022", "een op de vijf", 20],
  ["N025", "5", 5],
  ["N024", "10", 10],
  ["N026", "15", 15],
  ["N291", "5,8", 5.8],
  ["N292", "5", 5],
  ["N293", "een op de vijf", 20],
  ["N294", "3", 3],
  ["N215", "4", 4],
  ["N298", "3", 3],
  ["N295", "4,5", 4.5],
  ["N296", "4,6", 4.6],
  ["N297", "4,3", 4.3],
  ["N299", "1,9", 1.9],
  ["N300", "0,5", 0.5],
  ["N301", "0,1", 0.1],
  ["N017", "4", 4],
  ["N018", "1", 1],
  ["N318", "19", 19],
  ["N319", "5", 5],
  ["N320", "4", 4],
  ["N321", "27", 27],
  ["N032", "30,8", 30.8],
  ["N033", "19,8", 19.8],
  ["N270", "30,8", 30.8],
  ["N271", "19,8", 19.8],
  ["N005", "circa een kwart", 25],
  ["N034", "een op de vijf", 20],
  ["N226", "82,5", 82.5],
  ["N227", "21", 21],
  ["N228", "72,3", 72.3],
  ["N229", "15,1", 15.1],
  ["N055", "ruim 9", 9],
  ["N056", "ruim 5", 5],
  ["N028", "10", 10],
  ["N029", "16", 16],
  ["N030", "6", 6],
  ["N031", "21", 21],
  ["N359", "60,8", 60.8],
  ["N360", "79", 79],
  ["N361", "73,6", 73.6],
  ["N362", "64,3", 64.3],
  ["N363", "73,3", 73.3],
  ["N364", "66,1", 66.1],
  ["N365", "68,9", 68.9],
  ["N366", "76,9", 76.9],
  ["N367", "65.15", 65.15],
  ["N368", "73,3", 73.3],
  ["N088", "11", 11],
  ["N089", "zes op de tien", 60],
  ["N191", "highly overestimated", null],
  ["N253", "4,4", 4.4],
  ["N038", "over 95", 95],
  ["N039", "72", 72],
  ["N040", "65", 65],
  ["N322", "33,7", 33.7],
];

describe("the data files", () => {
  test("are all imported", () => {
    const onDisk = readdirSync(new URL("./data", import.meta.url)).sort();
    expect(Object.keys(publicationFiles).sort()).toEqual(onDisk);
  });

  test("hold every row of the seed set and nothing else", () => {
    const derived = ["D01", "D02", "D03"];
    const expected = [...printedInCsv.map(([id]) => id), ...derived].sort();
    expect(norms.map((norm) => norm.id).sort()).toEqual(expected);
  });

  test.each(printedInCsv)("%s is printed as %s", (id, printed, value) => {
    expect(getNorm(id)).toMatchObject({ printed, value });
  });

  test("carry a number that is the printed one whenever that is a plain number", () => {
    const plain = norms.filter((norm) => /^\d+([.,]\d+)?$/.test(norm.printed ?? ""));
    expect(plain.length).toBeGreaterThan(50);
    for (const norm of plain) {
      expect([norm.id, norm.value]).toEqual([norm.id, Number(norm.printed?.replace(",", "."))]);
      expect([norm.id, norm.precision]).toEqual([norm.id, "exact"]);
    }
  });

  test("call a worded figure about, nearly or at least", () => {
    const worded = norms.filter((norm) => norm.printed && !/^[\d.,]+$/.test(norm.printed));
    expect(worded.filter((norm) => norm.precision === "exact")).toEqual([]);
  });

  test("name the grade A only for the probability sample of Statistics Netherlands", () => {
    const files = norms.filter((norm) => norm.grade === "A").map((norm) => norm.publication.id);
    expect([...new Set(files)]).toEqual(["cbs-2022-2024"]);
  });

  test("answer every measure, or the list says why not", () => {
    const present = new Set(norms.map((norm) => norm.measure));
    const absent = measures.filter((measure) => !present.has(measure));
    expect(absent.sort()).toEqual(Object.keys(unmeasured).sort());
  });
});

describe("reading the files", () => {
  const file = "ndm-alcohol-2021.json";
  const content = publicationFiles[file] as { id: string; norms: object[] };

  test("names the file and the gap", () => {
    const [first, ...rest] = content.norms;
    const broken = { ...content, norms: [{ ...first, nNote: undefined, n: null }, ...rest] };
    expect(() => parsePublication(file, broken)).toThrow(
      "app/norms/data/ndm-alcohol-2021.json has a gap at norms.0.nNote: n is null without a reason.",
    );
  });

  test("refuses a file whose name is not its id", () => {
    expect(() => parsePublication("other.json", content)).toThrow("name both the same");
  });

  test("refuses an id that comes twice", () => {
    const twice = { ...content, id: "again", norms: [content.norms[0]] };
    expect(() => collectNorms({ [file]: content, "again.json": twice })).toThrow(
      "Norm N011 stands in both ndm-alcohol-2021.json and again.json.",
    );
  });

  test("throws for an id that does not exist", () => {
    expect(() => getNorm("N999")).toThrow('"N999"');
  });

  test("gives each norm its publication", () => {
    expect(getNorm("N231").publication.source.address).toContain("liwwadders.nl");
  });
});

describe("the version", () => {
  test("is a fingerprint that changes with one figure", () => {
    expect(normsVersion).toBe(`norms-${digestText(JSON.stringify(norms))}`);
    const changed = norms.map((norm) => (norm.id === "N015" ? { ...norm, value: 17 } : norm));
    expect(`norms-${digestText(JSON.stringify(changed))}`).not.toBe(normsVersion);
  });

  test("uses FNV-1a as published", () => {
    expect(digestText("")).toBe("811c9dc5");
    expect(digestText("foobar")).toBe("bf9cf968");
  });
});

test("measures that are not comparable say so in both directions", () => {
  for (const [measure, others] of Object.entries(notComparableWith)) {
    for (const other of others) expect(notComparableWith[other]).toContain(measure);
  }
  expect(notComparableWith["heavy-mmms"]).toContain("heavy-weekly-cbs");
});

describe("the estimated table", () => {
  test.each(["all", "men", "women"] as const)("for %s is called an estimate of grade C", (sex) => {
    const norm = findDistribution(sex);
    expect(norm).toMatchObject({ kind: "estimate", grade: "C", printed: null, value: null });
    expect(norm.definition.nl).toContain("Schatting");
    expect(norm.populationKey.sex).toBe(sex);
  });

  test("for everybody says that it is our own mixture", () => {
    expect(findDistribution("all").definition.en).toContain("our own mixture");
  });
});
