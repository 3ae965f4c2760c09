import { describe, expect, it, test } from "vitest";
import { particularFields, readParticulars } from "./read-particulars";

const right: Record<string, string> = {
  title: "Onderzoek 2026",
  owner: "GGD Groningen",
  "population.nl": "Studenten in Groningen",
  "population.en": "Students in Groningen",
  "sampling.nl": "Geloot.",
  "sampling.en": "Drawn by lot.",
  samplingKind: "random",
  place: "groningen",
  invited: "1500",
  responded: "900",
  fieldFrom: "2026-03-01",
  fieldTo: "2026-04-15",
  includesNonDrinkers: "yes",
  sameDefinitions: "no",
  report: "www.ggd.nl/x",
};
const read = (changes: Record<string, string> = {}, largestN: number | null = 812) =>
  readParticulars(new URLSearchParams({ ...right, ...changes }), "2026-11-22", largestN);

describe("the particulars of a survey", () => {
  it("are read as typed, every field by its name", () => {
    expect(Object.keys(right).sort()).toEqual([...particularFields].sort());
    expect(read().value).toMatchObject({
      population: { nl: "Studenten in Groningen", en: "Students in Groningen" },
      invited: 1500,
      includesNonDrinkers: true,
      sameDefinitions: false,
      report: "https://www.ggd.nl/x",
    });
    expect(read({ invited: "", report: "" }).value).toMatchObject({ invited: null, report: null });
  });

  it("of an empty form are all named at once", () => {
    const { faults } = readParticulars(new URLSearchParams(), "2026-11-22", null);
    const mayStayEmpty = ["invited", "report"];
    expect(Object.keys(faults ?? {}).sort()).toEqual(
      particularFields.filter((field) => !mayStayEmpty.includes(field)).sort(),
    );
  });

  test.each<[string, string, string]>([
    ["title", " ", "missing"],
    ["title", "x".repeat(301), "too-long"],
    ["samplingKind", "lottery", "choose"],
    ["includesNonDrinkers", "maybe", "choose"],
    ["invited", "1.500", "not-whole"],
    ["responded", "many", "not-whole"],
    ["responded", "1501", "more-than-invited"],
    ["responded", "811", "below-table"],
    ["fieldTo", "15-04-2026", "not-a-date"],
    ["fieldTo", "2026-02-28", "upside-down"],
    ["fieldTo", "2026-11-23", "in-the-future"],
    ["population.nl", "Verslaafden", "forbidden-word"],
    ["sampling.en", "We should ask all!", "forbidden-word"],
    ["report", "javascript:alert(1)", "not-an-address"],
    ["report", "the library", "not-an-address"],
  ])("with %s %s are refused: %s", (field, typed, code) => {
    const { value, faults } = read({ [field]: typed });
    expect(value).toBe(null);
    expect(Object.keys(faults ?? {})).toEqual([field]);
    expect(faults?.[field]?.code).toBe(code);
  });

  it("keep the name of a survey as its owner gave it", () => {
    expect(read({ title: "Misbruik van alcohol!" }).faults).toBe(null);
  });
});
