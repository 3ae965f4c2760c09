import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { glassesPerWeek } from "~/instruments/typical-week/score";
import { usedInPastYear } from "~/instruments/substance-use/use";
import { findDistribution, getNorm, norms } from "~/norms/norms";
import { makePopulation } from "./population";

const places = [
  { id: "rug", education: "wo" as const },
  { id: "hanze", education: "hbo" as const },
];
const count = 20_000;

function draw(seed: number, size = count): Answers[] {
  const next = makePopulation({ seed, norms, places });
  return Array.from({ length: size }, next);
}
const everybody = draw(7);

/** Percent of some invented students, and whether it is within four standard errors of a norm. */
function expectShare(of: Answers[], holds: (answers: Answers) => boolean, percent: number): void {
  const share = (100 * of.filter(holds).length) / of.length;
  const error = Math.sqrt((percent * (100 - percent)) / of.length);
  expect(of.length).toBeGreaterThan(2000);
  expect(Math.abs(share - percent), `${share} for ${percent}`).toBeLessThan(4 * error);
}
const isA = (gender: string) => (answers: Answers) => answers["about.gender"] === gender;
const at = (place: string) => (answers: Answers) => answers["about.institution"] === place;

describe("an invented population", () => {
  it("is the same for the same seed and another for another", () => {
    expect(draw(7, 50)).toEqual(everybody.slice(0, 50));
    expect(draw(8, 50)).not.toEqual(everybody.slice(0, 50));
  });

  it.each([
    ["man", "men"],
    ["woman", "women"],
  ] as const)("drinks as the norms say: %s", (gender, sex) => {
    const people = everybody.filter(isA(gender));
    for (const { atMost, percent } of findDistribution(sex).distribution) {
      const drinksSo = (answers: Answers) => {
        const glasses = glassesPerWeek(answers);
        if (answers["audit.1"] === 0) return true;
        if (glasses.kind === "not-scored") throw new Error("A week has a blank.");
        return glasses.value <= atMost;
      };
      expectShare(people, drinksSo, percent);
    }
  });

  it("drinks at all, and heavily, as often as measured", () => {
    expectShare(everybody, ({ "audit.1": often }) => often !== 0, getNorm("N243").value!);
    const hasHeavyDay = (answers: Answers) =>
      ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].some(
        (day) => Number(answers[`week.${day}`]) >= (isA("man")(answers) ? 6 : 4),
      );
    expectShare(everybody.filter(at("rug")), hasHeavyDay, getNorm("N232").value!);
    expectShare(everybody.filter(at("hanze")), hasHeavyDay, getNorm("N235").value!);
  });

  it.each([
    ["drugs.cannabis", "N247"],
    ["drugs.xtc", "N023"],
    ["drugs.cocaine", "N025"],
    ["drugs.ketamine", "N291"],
    ["drugs.ghb", "N300"],
    ["drugs.nitrous-oxide", "N292"],
  ] as const)("used %s as often as measured", (id, norm) => {
    expectShare(everybody, (answers) => usedInPastYear(answers).includes(id), getNorm(norm).value!);
  });

  it("says nothing of what no norm says", () => {
    expect(everybody.filter((answers) => answers["drugs.psychedelics"] !== undefined)).toEqual([]);
  });

  it("follows other norms when others are in force", () => {
    const local = norms.map((norm) => (norm.id === "N023" ? { ...norm, value: 40 } : norm));
    const next = makePopulation({ seed: 7, norms: local, places });
    const people = Array.from({ length: 5000 }, next);
    expectShare(people, (answers) => usedInPastYear(answers).includes("drugs.xtc"), 40);
  });
});
