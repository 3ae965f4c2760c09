import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { styleItems } from "~/instruments/style/items";
import { careRows, type CareStep, chooseStep } from "./steps-of-care";

const week = (perDay: number): Answers =>
  Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [`week.${day}`, perDay]),
  );
const nothing: Answers = { "audit.1": 0 };
const light: Answers = {
  "about.gender": "woman",
  "audit.1": 1,
  "audit.2": 0,
  "audit.3": 0,
  ...week(0),
  "week.sat": 2,
};
const audit = (...points: number[]): Answers =>
  Object.fromEntries(points.map((value, index) => [`audit.${index + 1}`, value]));
const dudit = (...points: number[]): Answers =>
  Object.fromEntries(points.map((value, index) => [`dudit.${index + 1}`, value]));
const cudit = (...points: number[]): Answers =>
  Object.fromEntries(points.map((value, index) => [`cudit.${index + 1}`, value]));
/** Every item of the style questions at the strongest end of all four scales. */
const strongStyle: Answers = Object.fromEntries(
  styleItems.map((item, index) => [item.id, [1, 4, 7, 13, 20, 23].includes(index + 1) ? 1 : 4]),
);

/** Row by row: each cut-off at -1, 0 and (where it exists) through a blank. */
const rows: [name: string, answers: Answers, step: CareStep][] = [
  // 1. Doctor first
  ["six glasses every day", { "about.gender": "man", "audit.1": 4, ...week(6) }, "doctor"],
  [
    "five glasses on one day, six on the rest",
    { "about.gender": "man", "audit.1": 4, ...week(6), "week.mon": 5 },
    "strategies",
  ],
  ["a morning drink monthly", { ...light, "audit.6": 2 }, "doctor"],
  ["a morning drink weekly", { ...light, "audit.6": 3 }, "doctor"],
  ["a morning drink less than monthly", { ...light, "audit.6": 1 }, "approval"],
  ["shaky more than once", { ...light, "happened.body": 2 }, "doctor"],
  ["shaky once, drinking little", { ...light, "happened.body": 1 }, "approval"],
  [
    "shaky once at the student cut-off",
    { "about.gender": "woman", ...audit(3, 2, 2), "happened.body": 1 },
    "doctor",
  ],
  ["shaky once and GHB this month", { ...nothing, "drugs.ghb": 2, "happened.body": 1 }, "doctor"],
  [
    "shaky once and GHB, but not this month",
    { ...nothing, "drugs.ghb": 1, "happened.body": 1 },
    "strategies",
  ],
  [
    "sedatives this month, drugs four times a week",
    { ...nothing, "drugs.sedatives": 2, "dudit.1": 4 },
    "doctor",
  ],
  [
    "sedatives this month, drugs three times a week",
    { ...nothing, "drugs.sedatives": 2, "dudit.1": 3 },
    "strategies",
  ],
  [
    "shaky once and sedatives this month",
    { ...nothing, "drugs.sedatives": 2, "happened.body": 1 },
    "doctor",
  ],
  [
    "GHB this month, drugs four times a week",
    { ...nothing, "drugs.ghb": 2, "dudit.1": 4 },
    "doctor",
  ],
  [
    "drugs four times a week, none of these",
    { ...nothing, "drugs.xtc": 2, "dudit.1": 4 },
    "strategies",
  ],
  [
    "sedatives this month, how often left blank",
    { ...nothing, "drugs.sedatives": 2 },
    "strategies",
  ],
  [
    "not shaky, sedatives this month",
    { ...nothing, "drugs.sedatives": 2, "happened.body": 0 },
    "strategies",
  ],
  [
    "not shaky at the student cut-off",
    { "about.gender": "woman", ...audit(3, 2, 2), "happened.body": 0 },
    "talk-and-strategies",
  ],
  // 2. Talk first
  ["AUDIT 19", audit(4, 3, 3, 3, 2, 0, 2, 2, 0, 0), "talk-and-strategies"],
  ["AUDIT 20", audit(4, 3, 3, 3, 2, 1, 2, 2, 0, 0), "talk"],
  ["AUDIT 20 known with a blank", audit(4, 4, 4, 4, 4), "talk"],
  [
    "DUDIT 24",
    { ...nothing, "drugs.xtc": 1, ...dudit(3, 3, 3, 3, 3, 3, 2, 2, 2, 0, 0) },
    "strategies",
  ],
  ["DUDIT 25", { ...nothing, ...dudit(3, 3, 3, 3, 3, 3, 3, 2, 2, 0, 0) }, "talk"],
  ["DUDIT 25 known with blanks", { ...nothing, ...dudit(3, 4, 4, 4, 4, 4, 2) }, "talk"],
  // 3. Talk, workshop, strategies
  ["AUDIT-C 7, woman", { "about.gender": "woman", ...audit(3, 2, 2) }, "talk-and-strategies"],
  ["AUDIT-C 6, woman", { "about.gender": "woman", ...audit(3, 1, 2) }, "strategies"],
  ["AUDIT-C 8, man", { "about.gender": "man", ...audit(3, 3, 2) }, "talk-and-strategies"],
  ["AUDIT-C 7, man", { "about.gender": "man", ...audit(3, 2, 2) }, "strategies"],
  [
    "AUDIT-C 7, rather not say",
    { "about.gender": "unsaid", ...audit(3, 2, 2) },
    "talk-and-strategies",
  ],
  ["AUDIT-C 7, gender left blank", audit(3, 2, 2), "talk-and-strategies"],
  [
    "AUDIT-C 8 known with a blank",
    { "about.gender": "man", "audit.1": 4, "audit.2": 4 },
    "talk-and-strategies",
  ],
  [
    "CUDIT-R 12",
    { ...nothing, "drugs.cannabis": 2, ...cudit(4, 2, 2, 2, 2, 0, 0, 0) },
    "talk-and-strategies",
  ],
  [
    "CUDIT-R 11",
    { ...nothing, "drugs.cannabis": 2, ...cudit(4, 2, 2, 2, 1, 0, 0, 0) },
    "strategies",
  ],
  // 5. Strategies
  ["cannabis once, nothing else", { ...nothing, "drugs.cannabis": 1 }, "strategies"],
  ["six glasses or more monthly", { ...light, "audit.3": 2 }, "strategies"],
  ["one evening of six glasses", { ...light, "heaviest.glasses": 6 }, "strategies"],
  ["lost hours once", { ...light, "happened.blackout": 1 }, "strategies"],
  ["above the median", { ...light, ...week(1) }, "strategies"],
  ["a week left blank", { "audit.1": 1, "audit.2": 0, "audit.3": 0 }, "strategies"],
  ["everything left blank", {}, "strategies"],
  // 6. Approval
  ["never drinks, uses nothing", nothing, "approval"],
  ["never drinks, smokes", { ...nothing, "drugs.tobacco": 2, "drugs.vaping": 1 }, "approval"],
  ["two glasses a week", light, "approval"],
  ["one evening of five glasses", { ...light, "heaviest.glasses": 5 }, "approval"],
];

describe("steps of care", () => {
  it.each(rows)("%s", (_, answers, step) => {
    expect(chooseStep(answers, { workshops: false })).toBe(step);
  });

  it("row 4, workshop: a strong style, where there are workshops and nothing more careful applies", () => {
    expect(chooseStep({ ...nothing, ...strongStyle }, { workshops: true })).toBe("workshop");
    expect(chooseStep({ ...light, ...strongStyle }, { workshops: true })).toBe("workshop");
    expect(chooseStep({ ...nothing, ...strongStyle }, { workshops: false })).toBe("approval");
    expect(
      chooseStep(
        { ...nothing, ...strongStyle, ...dudit(4, 4, 4, 4, 4, 4, 4) },
        { workshops: true },
      ),
    ).toBe("talk");
  });

  it("row 4 goes by the means of the styles here, once there are", () => {
    const offers = { workshops: true };
    const mild = Object.fromEntries(styleItems.map(({ id }) => [id, 2]));
    const same = { mean: 28, deviation: 1 };
    const means = {
      "negative-thinking": same,
      "anxiety-sensitivity": same,
      impulsivity: { mean: 8, deviation: 2 },
      "sensation-seeking": same,
    };
    expect(chooseStep({ ...nothing, ...mild }, offers)).toBe("approval");
    expect(chooseStep({ ...nothing, ...mild }, offers, means)).toBe("workshop");
    expect(
      chooseStep({ ...nothing, ...strongStyle }, offers, { ...means, impulsivity: same }),
    ).toBe("approval");
  });

  it("has a last row that is for everybody", () => {
    expect(careRows.at(-1)?.step).toBe("approval");
    expect(careRows.at(-1)?.applies({}, { workshops: false }, null)).toBe(true);
  });

  it("keeps the most careful step when several apply", () => {
    const everything = {
      "about.gender": "man",
      ...audit(4, 4, 4, 4, 4, 4, 4, 4, 4, 4),
      ...week(9),
      ...strongStyle,
    };
    expect(chooseStep(everything, { workshops: true })).toBe("doctor");
  });
});
