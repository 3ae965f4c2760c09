import { describe, expect, it } from "vitest";
import { lookUpNorm } from "~/norms/look-up";
import { measures } from "~/norms/measures";
import type { Norm } from "~/norms/norm";
import { norms } from "~/norms/norms";
import { findJudgement, judgeFact, listFacts, listRefused, type Side } from "./facts";
import { readings } from "./readings";

const sides: Side[] = ["do", "do-not"];
const candidates = norms.flatMap((norm) => sides.map((side) => [norm.id, side, norm] as const));

const get = (id: string): Norm => {
  const norm = norms.find((candidate) => candidate.id === id);
  if (!norm) throw new Error(id);
  return norm;
};
const reasonsOf = (norm: Norm, side: Side) => {
  const judgement = judgeFact(norm, side, norms);
  return judgement.kind === "refused" ? judgement.reasons : [];
};

describe("every side of every norm", () => {
  it.each(candidates)("%s %s hangs only when all of the rules hold", (_, side, norm) => {
    const judgement = judgeFact(norm, side, norms);
    if (judgement.kind === "refused") {
      expect(judgement.reasons.length).toBeGreaterThan(0);
      return;
    }
    const { share } = judgement.fact;
    const told = side === "do" ? norm.value! : 100 - norm.value!;
    expect(["A", "B", "C"]).toContain(norm.grade);
    expect(norm.kind).toBe("measured");
    expect(norm.unit).toBe("percent");
    expect(norm.populationKey).toMatchObject({ students: true, subgroup: null });
    expect(norm.populationKey.place).not.toBe("other");
    expect(norm.includesNonDrinkers).toBe(true);
    expect(share).toBeGreaterThan(50);
    expect(share).toBeLessThanOrEqual(told);
    expect(told - share).toBeLessThan(1);
    expect(readings[norm.measure]).toBe(side === "do" ? "good-when-so" : "good-when-not");
    const chosen = ([{}, { education: "wo" }, { education: "hbo" }] as const).map((wish) => {
      const found = lookUpNorm(norm.measure, wish);
      return found.kind === "norm" && found.norm.id;
    });
    expect(chosen).toContain(norm.id);
  });

  it.each(candidates)(
    "%s %s, were it self-selected, an estimate or a minority",
    (_, side, norm) => {
      expect(reasonsOf({ ...norm, grade: "X" }, side)[0]).toBe("self-selected");
      expect(reasonsOf({ ...norm, kind: "estimate" }, side)).toContain("estimate");
      for (let value = 0; value <= 100; value += 1) {
        const told = side === "do" ? value : 100 - value;
        const judgement = judgeFact(
          { ...norm, value, unit: "percent", precision: "exact" },
          side,
          norms,
        );
        if (told <= 50) expect(judgement).toMatchObject({ kind: "refused" });
        if (told <= 50 && judgement.kind === "refused")
          expect(judgement.reasons).toContain("not-majority");
      }
    },
  );

  it("never hang both: at most one side is a fact, and never the share that drinks or uses much", () => {
    for (const norm of norms) {
      const facts = sides.filter((side) => judgeFact(norm, side, norms).kind === "fact");
      expect(facts.length).toBeLessThanOrEqual(1);
      if (readings[norm.measure] === "good-when-not")
        expect(reasonsOf(norm, "do")).toContain("problem-share");
    }
  });
});

it("knows a reading of every measure", () => {
  expect(Object.keys(readings).sort()).toEqual([...measures].sort());
});

it("offers what we know to be true of most students, and nothing else", () => {
  expect(listFacts(norms).map(({ id, share, isAbout }) => [id, share, isAbout])).toEqual([
    ["N232", 73, false],
    ["N235", 76, false],
    ["N021", 95, false],
    ["N022", 80, true],
    ["N023", 89, false],
    ["N024", 90, false],
    ["N025", 95, false],
    ["N247", 71, false],
    ["N017", 96, false],
  ]);
});

it("accounts for every norm: a fact, or the reason why not", () => {
  const facts = listFacts(norms).map(({ id }) => id);
  const refused = listRefused(norms).map(({ norm }) => norm.id);
  expect([...facts, ...refused].sort()).toEqual(norms.map(({ id }) => id).sort());
});

it.each([
  ["N040", "do-not", "self-selected", "a survey that people gave themselves up for"],
  ["N231", "do", "leaves-out", "nearly 90 of 100 drink"],
  ["N014", "do-not", "limit", "a number of glasses to climb to"],
  ["N020", "do-not", "not-majority", "nearly half, so we cannot be sure of most"],
  ["N232", "do", "problem-share", "27 of 100 drink heavily"],
  ["N359", "do", "guess", "what people think of others"],
  ["N360", "do", "elsewhere", "students in Belgium"],
  ["N321", "do-not", "not-students", "everybody of that age"],
  ["N270", "do-not", "subgroup", "Dutch students only"],
  ["N005", "do-not", "old", "measured until 2017"],
  ["N018", "do-not", "replaced", "a newer figure is there"],
  ["N300", "do-not", "draws-attention", "hardly anybody thinks of it"],
] as const)("%s %s is refused as %s: %s", (id, side, reason, _because) => {
  expect(reasonsOf(get(id), side)[0]).toBe(reason);
});

it("wants to be sure of a figure that the source rounds", () => {
  const rounded = { ...get("N247"), precision: "about" as const };
  expect(judgeFact({ ...rounded, value: 45 }, "do-not", norms).kind).toBe("refused");
  expect(judgeFact({ ...rounded, value: 44 }, "do-not", norms).kind).toBe("fact");
});

it("claims no more people than the figure has", () => {
  const judgement = judgeFact({ ...get("N247"), value: 28.1 }, "do-not", norms);
  expect(judgement.kind === "fact" && judgement.fact.share).toBe(71);
});

it("finds a side by its address", () => {
  expect(findJudgement("N232", norms)?.kind).toBe("fact");
  expect(findJudgement("N232-printed", norms)?.kind).toBe("refused");
  expect(findJudgement("N999", norms)).toBeUndefined();
});
