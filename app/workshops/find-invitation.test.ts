import { describe, expect, it } from "vitest";
import type { Answers } from "~/instruments/instrument";
import { styleItems } from "~/instruments/style/items";
import { findInvitation } from "./find-invitation";

/** Impulsivity (items 2, 5, 11, 15, 22) exactly at the provisional 3.0; all others below it. */
const quick: Answers = Object.fromEntries(
  styleItems.map(({ id }, index) => [id, [2, 5, 11, 15, 22].includes(index + 1) ? 3 : 2]),
);
const points = (prefix: string, ...values: number[]): Answers =>
  Object.fromEntries(values.map((value, index) => [`${prefix}.${index + 1}`, value]));

describe("an invitation", () => {
  const cases: [name: string, use: Answers, reason: "recommended" | "offered"][] = [
    ["uses nothing", { "audit.1": 0 }, "offered"],
    ["AUDIT-C 6, woman", { "about.gender": "woman", ...points("audit", 3, 1, 2) }, "offered"],
    ["AUDIT-C 7, woman", { "about.gender": "woman", ...points("audit", 3, 2, 2) }, "recommended"],
    ["AUDIT-C 7, man", { "about.gender": "man", ...points("audit", 3, 2, 2) }, "offered"],
    ["AUDIT-C 8, man", { "about.gender": "man", ...points("audit", 3, 3, 2) }, "recommended"],
    ["AUDIT-C 7, gender left blank", points("audit", 3, 2, 2), "recommended"],
    ["CUDIT-R 11", points("cudit", 4, 4, 3, 0, 0, 0, 0, 0), "offered"],
    ["CUDIT-R 12", points("cudit", 4, 4, 4, 0, 0, 0, 0, 0), "recommended"],
    ["DUDIT 24", points("dudit", 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0), "offered"],
    ["DUDIT 25 known with blanks", points("dudit", 4, 4, 4, 4, 4, 4, 1), "recommended"],
  ];
  it.each(cases)("%s: %s", (_, use, reason) => {
    expect(findInvitation({ ...quick, ...use }, null)).toEqual({ track: "quick", reason });
  });

  it("is for who stands out only, whatever the use", () => {
    const use = points("audit", 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
    expect(findInvitation({ ...quick, ...use, "style.2": 2 }, null)).toBe(null);
    const { "style.2": _, ...blank } = quick;
    expect(findInvitation({ ...blank, ...use }, null)).toBe(null);
  });
});
