import { describe, expect, it } from "vitest";
import { addressOfFilter, filterNorms, parseNormFilter, populationFilters } from "./filter";
import { norms } from "./norms";
import { topics } from "./topics";

const parse = (search: string) => parseNormFilter(new URLSearchParams(search));
const idsOf = (search: string) => filterNorms(norms, parse(search).filter).map(({ id }) => id);

describe("a filter in an address", () => {
  it.each([
    ["", {}, false],
    ["topic=&population=&grade=", {}, false],
    ["topic=cannabis", { topic: "cannabis" }, false],
    ["grade=B&population=groningen", { grade: "B", population: "groningen" }, false],
    ["grade=X", {}, true],
    ["grade=a", {}, true],
    ["topic=toString&population=constructor", {}, true],
    ["topic=wine&grade=A", { grade: "A" }, true],
    ["topic=cannabis&topic=smoking", { topic: "cannabis" }, false],
    ["topic=%00%F0%9F%8D%BA&else=1", {}, true],
  ])("%s", (search, filter, hasUnknown) => {
    expect(parse(search)).toEqual({ filter, hasUnknown });
  });

  it("comes back from the address it makes", () => {
    for (const topic of topics)
      for (const population of [...populationFilters, undefined]) {
        const filter = { topic, ...(population ? { population } : {}), grade: "C" as const };
        const { search, pathname } = new URL(addressOfFilter(filter), "http://here");
        expect(pathname).toBe("/norms");
        expect(parse(search).filter).toEqual(filter);
      }
    expect(addressOfFilter({})).toBe("/norms");
  });
});

describe("what a filter finds", () => {
  it("is everything without a choice, and each figure under exactly one topic", () => {
    expect(idsOf("")).toHaveLength(norms.length);
    expect(topics.flatMap((topic) => idsOf(`topic=${topic}`)).toSorted()).toEqual(
      norms.map(({ id }) => id).toSorted(),
    );
  });

  it("is only what fits all choices", () => {
    expect(idsOf("topic=other-drugs&population=groningen&grade=C")).toEqual([
      "N034",
      "N032",
      "N033",
      "N005",
      "N270",
      "N271",
    ]);
    expect(idsOf("population=men&grade=C")).toEqual(["N363", "N365", "D01", "N055", "N029"]);
    expect(idsOf("population=young-adults&topic=cannabis")).toEqual(["N227", "N229"]);
    expect(idsOf("topic=cannabis&grade=A")).toEqual([]);
  });

  it("finds something for every kind of people", () => {
    for (const population of populationFilters)
      expect(idsOf(`population=${population}`), population).not.toEqual([]);
  });
});
