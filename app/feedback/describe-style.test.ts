import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { styleItems } from "~/instruments/style/items";
import type { LocalMeans } from "~/instruments/style/score";
import { norms } from "~/norms/norms";
import { buildFeedback } from "./build-feedback";
import { describeStyle } from "./describe-style";
import { chooseStep } from "./steps-of-care";

/** Every item at its middle (sums 20, 10, 10, 12), but for these. */
const answer = (changes: Record<string, number> = {}): Answers => ({
  ...Object.fromEntries(styleItems.map(({ id }) => [id, 2])),
  ...changes,
});
const quick = answer({ "style.2": 3, "style.5": 3, "style.11": 3, "style.15": 3, "style.22": 3 });
const here = { offers: { workshops: true } };
const means: LocalMeans = {
  "negative-thinking": { mean: 20, deviation: 4 },
  "anxiety-sensitivity": { mean: 10, deviation: 3 },
  impulsivity: { mean: 12.3, deviation: 2.7 },
  "sensation-seeking": { mean: 15, deviation: 3 },
};
const trackOf = (answers: Answers, styleMeans: LocalMeans | null = null) =>
  describeStyle(answers, { ...here, styleMeans }).flatMap(({ id, values }) =>
    id === "style-workshops" ? [values.track] : [],
  )[0];

describe("the own pattern", () => {
  it("is often from an item mean of 3.0, sometimes from 2.0, and seldom below", () => {
    const low = answer({ "style.8": 1, "style.14": 2 });
    expect(
      describeStyle(
        { ...low, ...{ "style.2": 3, "style.5": 3, "style.11": 3, "style.15": 3, "style.22": 3 } },
        here,
      )[0],
    ).toEqual({
      id: "style-pattern",
      values: {
        shows: { alert: "seldom", deep: "sometimes", quick: "often", curious: "sometimes" },
      },
    });
  });

  it("says nothing of a style with a blank, and nothing at all without answers", () => {
    const { "style.3": _, ...blank } = answer();
    expect(describeStyle(blank, here)[0]?.values).toMatchObject({ shows: { curious: null } });
    expect(describeStyle({}, here).map(({ id }) => id)).toEqual(["style-workshops"]);
    expect(describeStyle({}, { offers: { workshops: false } })).toEqual([]);
  });
});

describe("the invitation", () => {
  it("follows the provisional rule from exactly 3.0, and the means of a snapshot once they are there", () => {
    expect(trackOf(quick)).toBe("quick");
    expect(trackOf({ ...quick, "style.2": 2 })).toBe(null);
    expect(trackOf(quick, means)).toBe("quick");
    expect(trackOf({ ...quick, "style.2": 2 }, means)).toBe(null);
  });

  it("is the same for who uses much and who uses nothing", () => {
    const drinker = { "audit.1": 4, "audit.2": 4, "audit.3": 4, "drugs.cannabis": 2 };
    expect(describeStyle({ ...quick, ...drinker }, here)).toEqual(
      describeStyle({ ...quick, "audit.1": 0 }, here),
    );
  });

  it("leaves a way to choose to who is not invited, and stands before the one next step", () => {
    const { parts } = buildFeedback(answer({ "audit.1": 0 }), {
      ...here,
      norms,
      education: undefined,
      compareWith: "all",
    });
    const ids = parts.map(({ id }) => id);
    expect(ids.indexOf("style")).toBeGreaterThan(0);
    expect(ids.indexOf("style")).toBeLessThan(ids.indexOf("next"));
    expect(trackOf(answer())).toBe(null);
  });

  it("and the step of care follow one rule", () => {
    const nothing = { "audit.1": 0 };
    expect(chooseStep({ ...quick, ...nothing }, here.offers, means)).toBe("workshop");
    const higher = { ...means, impulsivity: { mean: 12.4, deviation: 2.7 } };
    expect(chooseStep({ ...quick, ...nothing }, here.offers, higher)).toBe("approval");
    expect(trackOf(quick, higher)).toBe(null);
  });
});
