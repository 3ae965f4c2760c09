import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strategiesItems, strategyGroups } from "./items";
import { oftenUsed, seldomUsed } from "./score";

const ids = strategiesItems.map((item) => item.id);

const anyAnswers = fc
  .array(fc.option(fc.nat(4), { nil: undefined }), { minLength: ids.length, maxLength: ids.length })
  .map((values) =>
    Object.fromEntries(
      values.flatMap((value, index) => (value === undefined ? [] : [[ids[index], value] as const])),
    ),
  );

describe("strategyGroups", () => {
  it("holds every strategy once, five to a group, in the order asked", () => {
    expect(Object.values(strategyGroups).map((group) => group.length)).toEqual([5, 5, 5]);
    expect(Object.values(strategyGroups).flat()).toEqual(ids);
  });
});

describe("oftenUsed and seldomUsed", () => {
  it("draws the line between sometimes and mostly", () => {
    const answers = {
      "strategies.limit": 2,
      "strategies.slow": 3,
      "strategies.eat-first": 4,
      "strategies.way-home": 0,
    };
    expect(oftenUsed(answers)).toEqual(["strategies.eat-first", "strategies.slow"]);
    expect(seldomUsed(answers)).toContain("strategies.limit");
    expect(seldomUsed(answers)).toContain("strategies.way-home");
  });

  it("takes a blank as not known to be used often", () => {
    expect(oftenUsed({})).toEqual([]);
    expect(seldomUsed({})).toEqual(ids);
  });

  it("splits all strategies in two, each in the order asked", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const often = oftenUsed(answers);
        const seldom = seldomUsed(answers);
        expect(often).toEqual(ids.filter((id) => often.includes(id)));
        expect(seldom).toEqual(ids.filter((id) => !often.includes(id)));
      }),
    );
  });
});
