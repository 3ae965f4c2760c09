import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { strategiesItems } from "~/instruments/strategies/items";
import { chooseStrategies } from "./choose-strategies";

const ids = strategiesItems.map((item) => item.id);
const forEverybody = ["alternate", "eat-first", "way-home"];

function choose(answers: Answers): string[] {
  return chooseStrategies(answers).map((id) => id.replace("strategies.", ""));
}

function using(...names: string[]): Answers {
  return Object.fromEntries(names.map((name) => [`strategies.${name}`, 3]));
}

/** 14 glasses in 5 hours at this weight may pass 1.5 per mille; 3 glasses do not. */
const evening = (glasses: number): Answers => ({
  "heaviest.glasses": glasses,
  "heaviest.hours": 5,
  "heaviest.weight": "65-74",
});

describe("chooseStrategies", () => {
  it.each<[name: string, answers: Answers, chosen: string[]]>([
    ["drugs beside alcohol", { "drugs.xtc": 1 }, ["no-mixing", "alternate", "eat-first"]],
    ["cannabis alone", { "drugs.cannabis": 2 }, forEverybody],
    ["danger", { "happened.danger": 1 }, ["way-home", "together", "alternate"]],
    ["lost hours", { "happened.blackout": 1 }, ["limit", "alternate", "eat-first"]],
    ["a high peak", evening(14), ["limit", "alternate", "eat-first"]],
    ["no high peak", evening(3), forEverybody],
    ["more than planned", { "happened.control": 1 }, ["limit", "end-time", "alternate"]],
    ["study", { "happened.study": 1 }, ["end-time", "days-off", "alternate"]],
    ["an argument", { "happened.social": 2 }, ["no-shots-games", "sober-friend", "alternate"]],
    ["body", { "happened.self-care": 1 }, ["days-off", "alternate", "eat-first"]],
    ["member", { "about.association": "yes" }, ["skip-round", "no-shots-games", "alternate"]],
    ["no member", { "about.association": "no" }, forEverybody],
    [
      "student house",
      { "about.living": "student-house" },
      ["no-pre-drinking", "days-off", "alternate"],
    ],
    ["first year", { "about.year": "1" }, ["skip-round", "no-pre-drinking", "alternate"]],
    ["second year", { "about.year": "2" }, forEverybody],
    ["nothing answered", {}, forEverybody],
    ["it did not happen", { "happened.danger": 0, "happened.study": 0 }, forEverybody],
    ["the first three used", using(...forEverybody), ["limit", "slow", "watch-glass"]],
    [
      "all but one used",
      using(...forEverybody, "limit", "slow", "watch-glass"),
      ["know-your-glass"],
    ],
    [
      "the most pressing first",
      { "about.year": "1", "happened.danger": 1, "drugs.ghb": 2 },
      ["no-mixing", "way-home", "together"],
    ],
    ["mostly used is known", { "strategies.alternate": 3 }, ["eat-first", "way-home", "limit"]],
    ["sometimes used is not", { "strategies.alternate": 2 }, forEverybody],
    ["everything used", Object.fromEntries(ids.map((id) => [id, 4])), []],
  ])("%s", (_, answers, chosen) => {
    expect(choose(answers)).toEqual(chosen);
  });

  it("gives at most three, each once, and never one that is used mostly or always", () => {
    const happened = ["social", "study", "danger", "control", "self-care", "blackout"];
    const any = fc.record(
      Object.fromEntries([
        ...ids.map((id) => [id, fc.nat(4)] as const),
        ...happened.map((id) => [`happened.${id}`, fc.nat(2)] as const),
        ["drugs.xtc", fc.nat(2)] as const,
      ]),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answers>;
    fc.assert(
      fc.property(any, (answers) => {
        const chosen = chooseStrategies(answers);
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(new Set(chosen).size).toBe(chosen.length);
        for (const id of chosen) expect(answers[id] ?? 0).toBeLessThan(3);
      }),
    );
  });
});
