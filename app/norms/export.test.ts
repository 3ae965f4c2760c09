import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildCodebook, licenceNote } from "./codebook";
import { columns } from "./columns";
import { buildExportRows } from "./export";
import type { Norm } from "./norm";
import { getNorm, norms, normsVersion } from "./norms";

const uses = new Map([["N023", ["guess:xtc:wo", "substance:drugs.xtc:wo"]]]);
const rows = buildExportRows(norms, normsVersion, uses);
const codebook = buildCodebook("https://doorsnee.example", normsVersion);
const schema = z.fromJSONSchema(
  codebook.resources[1]?.jsonSchema as Parameters<typeof z.fromJSONSchema>[0],
);
const file = (figures: unknown) => ({
  normsVersion,
  licence: licenceNote,
  codebook: "https://doorsnee.example/norms/codebook.json",
  figures,
});
const find = (id: string) => rows.filter((row) => row["id"] === id);

describe("the rows of the downloads", () => {
  it("fit the published schema", () => {
    expect(schema.safeParse(file(rows)).error).toBeUndefined();
  });

  it.each([
    ["a grade that is never used", { grade: "X" }],
    ["no definition", { definition_nl: null }],
    ["a number as text", { value: "29" }],
    ["another measure", { measure: "beer" }],
    ["a column that is not in the codebook", { extra: 1 }],
    ["a column left out", { id: undefined }],
    ["half a person", { n: 2.5 }],
    ["an address without a scheme", { source_address: "cbs.nl" }],
  ])("do not fit it with %s", (_, change) => {
    const row = Object.fromEntries(
      Object.entries({ ...rows[0], ...change }).filter(([, cell]) => cell !== undefined),
    );
    expect(schema.safeParse(file([row])).success).toBe(false);
  });

  it("hold every figure but those of grade X, and a row for each step of an estimate", () => {
    const wanted = norms.filter(({ grade }) => grade !== "X").map(({ id }) => id);
    expect([...new Set(rows.map((row) => row["id"]))]).toEqual(wanted);
    expect(find("D01").map(({ at_most, low, value, high }) => [at_most, low, value, high])).toEqual(
      getNorm("D01").distribution?.map((row) => [row.atMost, row.low, row.percent, row.high]),
    );
    expect(find("N232")).toHaveLength(1);
  });

  it("say a figure as its source does, and where it is used or what goes first", () => {
    expect(find("N012")[0]).toMatchObject({
      ...{ value: 10.6, printed: "10,6", unit: "percent", n: 28442, grade: "B" },
      ...{ period_from: 2021, period_to: 2021, behind: "N014", behind_why: "older" },
      ...{ used_in: null, norms_version: normsVersion, reuse: "name-the-source" },
    });
    expect(find("N023")[0]).toMatchObject({ used_in: uses.get("N023")?.join(";"), behind: null });
    expect(find("D02")[0]).toMatchObject({ reuse: "mit", kind: "estimate", printed: null });
  });

  it("name the rule of every empty cell in the codebook, and no cell is empty without one", () => {
    for (const { name, empty } of columns) {
      const isEverEmpty = rows.some((row) => row[name] === null);
      if (isEverEmpty) expect(empty, name).toBeDefined();
    }
  });

  it("refuse to leave a column out", () => {
    const broken = { ...getNorm("N023"), kind: undefined } as unknown as Norm;
    expect(() => buildExportRows([broken], normsVersion, uses)).toThrow("column kind");
  });
});

describe("the codebook", () => {
  it("tells of each column its type, what may stand there and what empty means", () => {
    const fields = codebook.resources[0]?.schema?.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    for (const field of fields) {
      expect(["string", "integer", "number", "boolean"]).toContain(field.type);
      expect(field.description.length, field.name).toBeGreaterThan(2);
      expect(field.description_nl, field.name).not.toBe(field.description);
      expect("empty" in field, field.name).toBe(!field.constraints.required);
    }
  });
});
