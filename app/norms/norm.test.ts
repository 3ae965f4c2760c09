import { describe, expect, test } from "vitest";

import { normSchema, publicationSchema } from "./norm";
import { publicationFiles } from "./publications";

type Json = Record<string, unknown>;

const publications = Object.entries(publicationFiles).map(([file, content]) => ({
  file,
  publication: publicationSchema.parse(content),
}));
const rows = publications.flatMap(({ publication }) => publication.norms);

function omit(record: Json, field: string): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}

/** Every copy of a record with one field, or one field inside a field, left out. */
function listWithOneFieldLess(record: Json, spared: readonly string[]): [string, Json][] {
  return Object.entries(record).flatMap(([field, value]) => {
    const inside =
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.keys(value).map((name): [string, Json] => [
            `${field}.${name}`,
            { ...record, [field]: omit(value as Json, name) },
          ])
        : [];
    const whole: [string, Json][] = spared.includes(field) ? [] : [[field, omit(record, field)]];
    return [...whole, ...inside];
  });
}

describe("a norm without one of its fields", () => {
  test.each(rows)("$id is refused", (row) => {
    const spared = ["printedElsewhere"];
    if (row.n !== null) spared.push("nNote");
    if (row.period !== null) spared.push("periodNote");
    const accepted = listWithOneFieldLess(row, spared)
      .filter(([, incomplete]) => normSchema.safeParse(incomplete).success)
      .map(([field]) => field);
    expect(accepted).toEqual([]);
    expect(normSchema.safeParse(row).success).toBe(true);
  });
});

describe("a publication without one of its fields", () => {
  test.each(publications)("$file is refused", ({ publication }) => {
    const accepted = listWithOneFieldLess(publication, ["responseNote"])
      .filter(([, incomplete]) => publicationSchema.safeParse(incomplete).success)
      .map(([field]) => field);
    expect(accepted.filter((name) => !/^source\.(publisher|alsoAt)$/.test(name))).toEqual([]);
  });
});

describe("a norm that contradicts itself", () => {
  const measured = rows.find(({ id }) => id === "N232");
  const estimate = rows.find(({ id }) => id === "D01");

  test.each<[string, Json]>([
    ["above 100 percent", { ...measured, value: 101 }],
    ["an unknown field", { ...measured, remark: "x" }],
    ["an unknown measure", { ...measured, measure: "heavy" }],
    ["two kinds of content", { ...measured, wordsOnly: { nl: "veel", en: "many" } }],
    ["no value and no words", { ...measured, value: null }],
    ["an empty sentence", { ...measured, definition: { nl: " ", en: "x" } }],
    ["an estimate of grade A", { ...estimate, grade: "A" }],
    ["a table with too few rows", { ...estimate, distribution: [] }],
    [
      "a table that falls",
      { ...estimate, distribution: [...(estimate?.distribution ?? [])].reverse() },
    ],
    [
      "people who are not students, without a proxy text",
      { ...measured, grade: "C", populationKey: { ...measured?.populationKey, students: false } },
    ],
  ])("%s is refused", (_, norm) => {
    expect(normSchema.safeParse(norm).success).toBe(false);
  });
});
