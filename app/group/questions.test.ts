import { describe, expect, it } from "vitest";
import { lookUpNorm } from "~/norms/look-up";
import { norms } from "~/norms/norms";
import { getQuestion, listQuestions, type Question, questions, topics } from "./questions";
import { buildReveal } from "./reveal";

const all: readonly Question[] = questions;

describe("every question", () => {
  it.each(all.map((question) => [question.id, question] as const))(
    "%s rests on a figure that may be used",
    (_, { truth }) => {
      if (truth.kind === "fact") return expect(truth.source.address).toMatch(/^https:/);
      if (truth.kind === "nobody") return;
      const wishes = truth.kind === "norm" ? [{}] : ([{ sex: "men" }, { sex: "women" }] as const);
      for (const wish of wishes) {
        const found = lookUpNorm(truth.measure, {
          ...wish,
          ...(truth.kind === "norm" && !truth.education ? {} : { education: "wo" }),
        });
        expect(found.kind).toBe("norm");
        if (found.kind !== "norm") continue;
        expect(found.norm.grade).not.toBe("X");
        expect(found.norm.value).not.toBeNull();
      }
    },
  );

  it("has a source on the screen wherever a figure stands", () => {
    for (const question of all) {
      const { truth, source } = buildReveal(question, [], null, norms);
      const hasFigure = truth.kind === "share" || truth.kind === "number";
      expect(source?.name.length ?? 0).toBeGreaterThan(hasFigure ? 2 : -1);
      if (truth.kind === "nobody-measured" || truth.kind === "nothing-to-correct")
        expect(source).toBeNull();
    }
  });

  it("has a scale of its own, and comes once", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { unit, max } of all) if (unit === "of-100") expect(max).toBe(100);
    expect(() => getQuestion("nothing")).toThrow();
  });
});

describe("the questions of a session", () => {
  const everyChoice = [[], ["drinking"], ["drugs"], ["drinking", "drugs"]] as const;

  it("are those of its topics, with harmless ones among them and something harmless first", () => {
    for (const chosen of everyChoice) {
      const listed = listQuestions(chosen, false).map(getQuestion);
      expect(listed[0]?.topic).toBe("campus");
      for (const topic of topics)
        expect(listed.some((question) => question.topic === topic)).toBe(
          topic === "campus" || (chosen as readonly string[]).includes(topic),
        );
    }
  });

  it("begin for international groups with drugs, chosen or not", () => {
    for (const chosen of everyChoice) {
      const ids = listQuestions(chosen, true);
      expect(ids.slice(0, 3)).toEqual(["cannabis", "xtc", "cocaine"]);
      expect([...ids].sort()).toEqual([...listQuestions([...chosen, "drugs"], false)].sort());
    }
  });
});
