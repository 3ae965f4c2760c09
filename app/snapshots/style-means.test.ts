import { describe, expect, it } from "vitest";
import { findElevated } from "~/instruments/style/score";
import { styleItems } from "~/instruments/style/items";
import type { Answers } from "~/instruments/instrument";
import { buildSnapshot } from "./build-snapshot";
import { readStyleMeans } from "./style-means";

const style = (value: number): Answers =>
  Object.fromEntries(styleItems.map(({ id }) => [id, value]));
const publish = (...answers: Answers[]) =>
  buildSnapshot({
    released: {},
    responses: answers.map((each) => ({ week: "2026-W40", answers: each })),
    closedThrough: "2026-W41",
  }).published;
const repeat = (times: number, answers: Answers) => Array.from({ length: times }, () => answers);

describe("means of the styles", () => {
  it("are there from 100 complete answers on, and not from 99", () => {
    expect(readStyleMeans(publish(...repeat(50, style(2)), ...repeat(49, style(3))))).toBe(null);
    const means = readStyleMeans(publish(...repeat(50, style(2)), ...repeat(50, style(3))));
    expect(means?.impulsivity).toMatchObject({ mean: 12.5, deviation: 2.5 });
    expect(findElevated(style(3), means)).not.toBe(null);
  });

  it("are there for all four or for none", () => {
    const { "style.3": _, ...blank } = style(2);
    expect(readStyleMeans(publish(...repeat(60, style(2)), ...repeat(39, style(3)), blank))).toBe(
      null,
    );
    expect(readStyleMeans({})).toBe(null);
  });
});

describe("invitations", () => {
  const elevated = {
    ...style(2),
    ...Object.fromEntries([2, 5, 11, 15, 22].map((n) => [`style.${n}`, 3])),
  };
  const drinks = { "audit.1": 4, "audit.2": 4, "audit.3": 4 };

  it("are counted by the rules of disclosure", () => {
    const [all] = publish(
      ...repeat(20, { ...elevated, ...drinks }),
      ...repeat(30, elevated),
      ...repeat(50, style(2)),
      ...repeat(40, {}),
    )["invitations"]!;
    expect(all?.shares).toMatchObject({
      recommended: { shown: true, percent: 20 },
      offered: { shown: true, percent: 30 },
      neither: { shown: true, percent: 50 },
    });
    const [few] = publish(...repeat(9, { ...elevated, ...drinks }), ...repeat(50, style(2)))[
      "invitations"
    ]!;
    expect(few?.atLeast).toBe(null);
  });
});
