import { describe, expect, it } from "vitest";
import { gender, genders, highestGuarded, week, weekdays } from "../../tests/factories/light-use";
import type { Answers } from "~/instruments/instrument";
import type { Norm } from "~/norms/norm";
import { findDistribution, norms } from "~/norms/norms";
import { drinksLittle, isGuarded, listGuardNorms, sexOf } from "./light-use-guard";

describe("light-use guard", () => {
  it.each(genders)("guards %s up to and including the bound, and not above", (who) => {
    for (let total = 0; total <= 60; total++) {
      for (const spread of ["one-day", "even"] as const) {
        expect(
          isGuarded({ ...gender(who), ...week(total, spread), "audit.1": 2 }),
          `${who} ${total}`,
        ).toBe(total <= highestGuarded[who]);
      }
    }
  });

  it("guards who never drinks, whatever else stands there", () => {
    expect(isGuarded({ "audit.1": 0, ...week(50, "even") })).toBe(true);
  });

  it("guards who left any day of the week blank", () => {
    for (const day of weekdays) {
      const rest = { ...week(40, "even") } as Record<string, number>;
      delete rest[`week.${day}`];
      expect(isGuarded({ ...rest, "audit.1": 4 })).toBe(true);
    }
  });
});

describe("whom somebody is held against", () => {
  const tables = {
    all: findDistribution("all"),
    men: findDistribution("men"),
    women: findDistribution("women"),
  };
  const { all, men, women } = tables;

  it.each([
    ["man", "men", [all, men]],
    ["woman", "women", [all, women]],
    ["other", undefined, [all, men, women]],
    ["unsaid", undefined, [all, men, women]],
    ["blank", undefined, [all, men, women]],
  ] as const)("for %s", (who, sex, expected) => {
    expect(sexOf(gender(who))).toBe(sex);
    expect(listGuardNorms(gender(who), norms)).toEqual(expected);
  });

  it("counts as guarded without a table, or with one group left out", () => {
    const a = { ...gender("man"), ...week(40, "even"), "audit.1": 4 };
    expect(isGuarded(a)).toBe(false);
    expect(isGuarded(a, [])).toBe(true);
    const without = (missing: Norm) => norms.filter((norm) => norm !== missing);
    const withoutMen = without(men).filter(
      ({ distribution, populationKey }) => !distribution || populationKey.sex !== "men",
    );
    expect(listGuardNorms(a, withoutMen)).toEqual([all, null]);
    expect(isGuarded(a, withoutMen)).toBe(true);
    expect(isGuarded({ ...a, ...gender("woman") }, withoutMen)).toBe(false);
  });
});

describe("drinking little", () => {
  const light: Answers = {
    ...gender("woman"),
    "audit.1": 1,
    "audit.2": 0,
    "audit.3": 0,
    ...week(2, "one-day"),
  };

  it.each<[what: string, more: Answers, isLittle: boolean]>([
    ["two glasses on one evening", {}, true],
    ["never, whatever else stands there", { "audit.1": 0, "heaviest.glasses": 9 }, true],
    ["six or more less than monthly", { "audit.3": 1 }, true],
    ["six or more monthly", { "audit.3": 2 }, false],
    ["five on the heaviest evening", { "heaviest.glasses": 5 }, true],
    ["six on the heaviest evening", { "heaviest.glasses": 6 }, false],
    [
      "nothing that went wrong",
      { "happened.danger": 0, "happened.blackout": 0, "happened.control": 0 },
      true,
    ],
    ["danger once", { "happened.danger": 1 }, false],
    ["lost hours once", { "happened.blackout": 1 }, false],
    ["lost grip once", { "happened.control": 1 }, false],
    ["a hangover", { "happened.hangover": 2 }, true],
    ["the bound", week(5, "one-day"), true],
    ["one above the bound", week(6, "even"), false],
    ["the student cut-off", { "audit.1": 4, "audit.2": 2, "audit.3": 1 }, false],
    ["one below the student cut-off", { "audit.1": 4, "audit.2": 1, "audit.3": 1 }, true],
  ])("%s", (_what, more, isLittle) => {
    expect(drinksLittle({ ...light, ...more })).toBe(isLittle);
  });

  it("is not known with a blank day, or without what was asked about evenings", () => {
    const { "week.mon": _, ...rest } = light;
    expect(drinksLittle(rest)).toBe(false);
    const { "audit.3": __, ...noEvenings } = light;
    expect(drinksLittle(noEvenings)).toBe(true);
  });

  it("moves along with the norms the reader is shown", () => {
    const more = { ...light, ...week(6, "even") };
    expect(drinksLittle(more, norms)).toBe(false);
    expect(drinksLittle(more, [])).toBe(true);
  });
});
