import { describe, expect, test } from "vitest";

import { type LookUpResult, lookUpNorm, type NormWish } from "./look-up";
import { type Measure, measures, notComparableWith } from "./measures";
import type { Norm } from "./norm";
import { getNorm, norms } from "./norms";

const wishes: NormWish[] = [undefined, "men", "women"].flatMap((sex) =>
  [undefined, "wo", "hbo"].map((education) => ({ sex, education }) as NormWish),
);

const listIds = (found: readonly Norm[]) => found.map((norm) => norm.id);

function summarise(result: LookUpResult) {
  if (result.kind === "no-norm") return result.reason;
  return [result.norm.id, ...result.fellBackFrom];
}

describe("lookUpNorm chooses", () => {
  test.each<[Measure, NormWish, string[] | string]>([
    ["heavy-weekly-cbs", { education: "wo" }, ["N232"]],
    ["heavy-weekly-cbs", { education: "hbo" }, ["N235"]],
    ["heavy-weekly-cbs", {}, ["N235", "education-unknown"]],
    ["none-or-one-a-day", {}, ["N233", "education-unknown"]],
    ["drinks", { sex: "men", education: "wo" }, ["N231", "sex"]],
    ["drinks", { sex: "women" }, ["N234", "sex", "education-unknown"]],
    ["drinks-past-year", {}, ["N243"]],
    ["drinks-past-year", { education: "hbo" }, ["N243", "education"]],
    ["excessive", {}, ["N014"]],
    ["sedatives-past-year", {}, ["N298"]],
    ["sedatives-past-year", { education: "hbo" }, ["N296"]],
    ["sedatives-past-year", { education: "wo" }, ["N297"]],
    ["xtc-past-year", {}, ["N023"]],
    ["party-drugs-past-year", {}, ["N005"]],
    ["amphetamine-past-year", {}, ["N253", "students"]],
    ["smokes-or-vapes", { sex: "men" }, ["N321", "students", "sex"]],
    ["alcohol-past-4-weeks", {}, ["N226", "students"]],
    ["glasses-cumulative", {}, ["D03"]],
    ["glasses-cumulative", { sex: "men", education: "wo" }, ["D01", "education"]],
    ["glasses-mean", { sex: "women", education: "wo" }, ["N056"]],
    ["glasses-mean", { sex: "women", education: "hbo" }, "only-other-education"],
    ["glasses-mean", { sex: "women" }, "only-other-education"],
    ["glasses-mean", { education: "wo" }, "only-by-sex"],
    ["perceived-drunk-weekly", { education: "wo" }, ["N361"]],
    ["perceived-drunk-weekly", {}, "only-other-education"],
    ["perceived-majority-binges-weekly", {}, ["N089"]],
    ["3-mmc-past-year", {}, "only-self-selected"],
    ["perceived-cannabis-and-xtc-of-dutch-adults", {}, "only-self-selected"],
    ["3-mmc-ever", {}, "never-measured"],
    ["ketamine-ever", {}, "not-for-students"],
  ])("%s for %o: %o", (measure, wish, expected) => {
    expect(summarise(lookUpNorm(measure, wish))).toEqual(expected);
  });
});

describe("lookUpNorm never", () => {
  const results = measures.flatMap((measure) =>
    wishes.map((wish) => ({ measure, wish, result: lookUpNorm(measure, wish) })),
  );
  const found = results.flatMap(({ measure, wish, result }) =>
    result.kind === "norm" ? [{ measure, wish, ...result }] : [],
  );

  test("gives grade X, another measure, or a row without a figure", () => {
    for (const { measure, norm, others } of found) {
      for (const given of [norm, ...others]) {
        expect(given.grade).not.toBe("X");
        expect(given.measure).toBe(measure);
        expect(given.value !== null || given.distribution !== undefined).toBe(true);
      }
      expect(listIds(others)).not.toContain(norm.id);
    }
  });

  test("gives wo to hbo, one sex to the other, or a subgroup", () => {
    for (const { wish, norm } of found) {
      const { education, sex, subgroup } = norm.populationKey;
      if (wish.education) expect(["all", wish.education]).toContain(education);
      expect(["all", wish.sex]).toContain(sex);
      expect(subgroup).toBeNull();
    }
  });

  test("gives a proxy without grade C and without saying so", () => {
    for (const { norm, fellBackFrom } of found) {
      expect(fellBackFrom.includes("students")).toBe(!norm.populationKey.students);
      if (!norm.populationKey.students) expect(norm).toMatchObject({ grade: "C" });
      if (!norm.populationKey.students) expect(norm.proxy).toBeDefined();
    }
  });

  test("lets measures meet that are not comparable", () => {
    for (const { measure, norm, others } of found) {
      const barred = notComparableWith[measure] ?? [];
      for (const given of [norm, ...others]) expect(barred).not.toContain(given.measure);
    }
    const heavy = (measure: Measure) => found.filter((one) => one.measure === measure);
    const idsOf = (measure: Measure) =>
      new Set(heavy(measure).flatMap(({ norm, others }) => listIds([norm, ...others])));
    expect([...idsOf("heavy-mmms")]).toEqual(["N015"]);
    expect([...idsOf("heavy-weekly-cbs")].sort()).toEqual(["N232", "N235"]);
  });

  test("leaves more measures unanswered than these", () => {
    const answered = new Set(found.map(({ measure }) => measure));
    const silent = measures.filter((measure) => !answered.has(measure));
    expect(silent.sort()).toEqual(
      [
        "3-mmc-ever",
        "3-mmc-past-year",
        "adhd-medication-ever",
        "amphetamine-ever",
        "ketamine-ever",
        "perceived-cannabis-and-xtc-of-dutch-adults",
        "psychedelics-past-year",
        "sedatives-ever",
      ].sort(),
    );
  });
});

describe("the others", () => {
  test("are what else is known, best first", () => {
    const result = lookUpNorm("party-drugs-past-year");
    if (result.kind !== "norm") throw new Error("expected a norm");
    expect(listIds(result.others).sort()).toEqual(["N032", "N033", "N270", "N271"]);
    const alcohol = lookUpNorm("drinks-past-year");
    if (alcohol.kind !== "norm") throw new Error("expected a norm");
    expect(listIds(alcohol.others)).toEqual(["N013", "N011"]);
  });

  test("leave out a self-selected survey", () => {
    const result = lookUpNorm("xtc-ever");
    if (result.kind !== "norm") throw new Error("expected a norm");
    expect(norms.some((norm) => norm.id === "N040" && norm.measure === "xtc-ever")).toBe(true);
    expect(listIds([result.norm, ...result.others])).toEqual(["N022"]);
  });
});

describe("the order", () => {
  const base = getNorm("N023");
  const place = (where: "groningen" | "national" | "other") => ({
    ...base.populationKey,
    place: where,
  });

  test("is grade, then newest, then nearest", () => {
    const old: Norm = { ...base, id: "N901", grade: "A", period: "2010" };
    const recent: Norm = { ...base, id: "N902", grade: "B", period: "2026" };
    const far: Norm = { ...base, id: "N903", populationKey: place("other") };
    const near: Norm = { ...base, id: "N904", populationKey: place("groningen") };
    const undated: Norm = { ...base, id: "N905", period: null };
    const result = lookUpNorm("xtc-past-year", {}, [undated, far, base, near, recent, old]);
    if (result.kind !== "norm") throw new Error("expected a norm");
    const ids = listIds([result.norm, ...result.others]);
    expect(ids).toEqual(["N901", "N902", "N904", "N023", "N903", "N905"]);
  });

  test("comes after students before proxies", () => {
    const proxy: Norm = {
      ...base,
      id: "N906",
      grade: "C",
      period: "2030",
      populationKey: { ...base.populationKey, students: false },
    };
    expect(summarise(lookUpNorm("xtc-past-year", {}, [proxy, base]))).toEqual(["N023"]);
    expect(summarise(lookUpNorm("xtc-past-year", {}, [proxy]))).toEqual(["N906", "students"]);
  });

  test("gives no norm when only a subgroup was asked", () => {
    const key = { ...base.populationKey, subgroup: "dutch" as const };
    const result = lookUpNorm("xtc-past-year", {}, [{ ...base, populationKey: key }]);
    expect(summarise(result)).toBe("only-subgroup");
  });
});
