import { describe, expect, it } from "vitest";
import { describeStanding, explainChoice, type WhyNot } from "./candidates";
import { lookUpNorm } from "./look-up";
import { measures } from "./measures";
import type { Norm } from "./norm";
import { chooseDistribution, getNorm, norms } from "./norms";

/** Makes a figure equal to the chosen one in what the reason names, so that it can no longer be the reason. */
const equalise: Record<Exclude<WhyNot, "listed-later">, (norm: Norm, chosen: Norm) => Norm> = {
  subgroup: (norm, { populationKey: { subgroup } }) => withKey(norm, { subgroup }),
  estimate: (norm, { kind }) => ({ ...norm, kind }),
  "age-proxy": (norm, { populationKey: { students } }) => withKey(norm, { students }),
  sex: (norm, { populationKey: { sex } }) => withKey(norm, { sex }),
  education: (norm, { populationKey: { education } }) => withKey(norm, { education }),
  grade: (norm, { grade }) => ({ ...norm, grade }),
  older: (norm, { period }) => ({ ...norm, period }),
  further: (norm, { populationKey: { place } }) => withKey(norm, { place }),
};
const order: WhyNot[] = [...(Object.keys(equalise) as (keyof typeof equalise)[]), "listed-later"];

function withKey(norm: Norm, key: Partial<Norm["populationKey"]>): Norm {
  return { ...norm, populationKey: { ...norm.populationKey, ...key } };
}

const wishes = [
  {},
  { sex: "men" },
  { sex: "women" },
  { education: "wo" },
  { education: "hbo" },
] as const;

const pairs = measures.flatMap((measure) =>
  wishes.flatMap((wish) => {
    const found = lookUpNorm(measure, wish);
    // With the education unknown, wo and hbo are weighed against each other and not by a rule.
    return found.kind === "norm" && !found.fellBackFrom.includes("education-unknown")
      ? found.others.map((other) => [other.id, found.norm.id, wish] as const)
      : [];
  }),
);

describe("why another figure goes first", () => {
  it.each(pairs)("%s behind %s: taking the reason away ends it", (otherId, chosenId, wish) => {
    const [other, chosen] = [getNorm(otherId), getNorm(chosenId)];
    const why = explainChoice(other, chosen);
    if (why === "listed-later") throw new Error("two figures that nothing tells apart");
    // Put before the chosen one, so that of two equals it is the first in the list.
    const changed = equalise[why](other, chosen);
    const found = lookUpNorm(other.measure, wish, [changed, chosen]);
    const isChosenNow = found.kind === "norm" && found.norm === changed;
    const next = explainChoice(changed, chosen);
    expect(isChosenNow || order.indexOf(next) > order.indexOf(why)).toBe(true);
    if (next === "listed-later") expect(isChosenNow).toBe(true);
  });

  it("is tried on enough pairs", () => {
    expect(pairs.length).toBeGreaterThan(20);
    const reasons = pairs.map(([other, chosen]) => explainChoice(getNorm(other), getNorm(chosen)));
    expect([...new Set(reasons)].toSorted()).toEqual([
      "education",
      "further",
      "grade",
      "older",
      "sex",
      "subgroup",
    ]);
  });
});

describe("how a figure stands", () => {
  const used = new Set(["N023", "N298", "N055", "N056", "N232", "N235"]);
  const stand = (id: string) => describeStanding(getNorm(id), used, norms);

  it("behind what the feedback shows, with the reason", () => {
    expect(stand("N034").behind).toEqual({ id: "N023", why: "grade" });
    expect(stand("N295").behind).toEqual({ id: "N298", why: "older" });
    expect(stand("N296").behind).toEqual({ id: "N298", why: "education" });
    expect(stand("N030").behind).toEqual({ id: "N056", why: "subgroup" });
  });

  it("before the others, each with the reason", () => {
    expect(stand("N023")).toMatchObject({ behind: null, others: [{ id: "N034", why: "grade" }] });
    expect(stand("N232").others).toEqual([{ id: "N235", why: "education" }]);
  });

  it("behind what would be chosen where the feedback shows nothing", () => {
    expect(stand("N013").behind).toEqual({ id: "N243", why: "older" });
    expect(stand("N243").behind).toBeNull();
  });

  it("behind a measured table, when it is an estimate", () => {
    const estimate = getNorm("D03");
    const table: Norm = { ...estimate, id: "L001", kind: "measured", period: "2010" };
    const chosen = chooseDistribution("all", [...norms, table]);
    expect(chosen).toBe(table);
    expect(describeStanding(estimate, new Set(["L001"]), [...norms, table]).behind).toEqual({
      id: "L001",
      why: "estimate",
    });
  });

  it("beside what looks alike and counts something else", () => {
    expect(stand("N015").notComparable.toSorted()).toEqual(["N232", "N235"]);
    expect(stand("N232").notComparable.toSorted()).toEqual(["N015", "N019"]);
    expect(stand("N023").notComparable).toEqual([]);
  });

  it("names no self-selected figure anywhere", () => {
    for (const norm of norms) {
      const { behind, others, notComparable } = describeStanding(norm, used, norms);
      const named = [behind, ...others].flatMap((other) => (other ? [other.id] : []));
      for (const id of [...named, ...notComparable]) expect(getNorm(id).grade).not.toBe("X");
    }
  });
});
