import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  coloursSchema,
  contrastOf,
  measureColours,
  ownColours,
  siteColours,
  softOf,
  writeColourStyles,
} from "./colours";

const styles = readFileSync(new URL("../ui/styles.css", import.meta.url), "utf8");

describe("contrast", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#b84a00", "#f8f3e9", 4.73],
  ])("of %s and %s is %f, whichever comes first", (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  it("is measured against the tokens of the site", () => {
    const [light = "", dark = ""] = styles.split("@media (prefers-color-scheme: dark)");
    for (const [name, block] of [
      ["light", light],
      ["dark", dark],
    ] as const) {
      const tokens = {
        ...siteColours[name],
        you: ownColours.you[name],
        students: ownColours.students[name],
      };
      for (const [token, value] of Object.entries(tokens))
        expect(block, `${name} ${token}`).toContain(`--${token}: ${value};`);
    }
  });

  it("is enough for the colours of the site itself", () => {
    expect(measureColours(ownColours).filter(({ enough }) => !enough)).toEqual([]);
  });

  it("of the words on the soft colour is enough for any colour that may be", () => {
    for (const you of ["#000000", "#767676", "#b84a00", "#0000ff"])
      expect(contrastOf(softOf(you, "light"), siteColours.light.ink)).toBeGreaterThan(4.5);
    for (const you of ["#ffffff", "#8a8a99", "#ffb056", "#00ffff"])
      expect(contrastOf(softOf(you, "dark"), siteColours.dark.ink)).toBeGreaterThan(4.5);
  });
});

describe("coloursSchema", () => {
  const change = (token: "you" | "students", scheme: "light" | "dark", value: string) => ({
    ...ownColours,
    [token]: { ...ownColours[token], [scheme]: value },
  });

  it.each([
    ["you", "light", "#ffb056", ["paper", "card", "soft"]],
    ["you", "dark", "#4a3420", ["paper", "card", "soft"]],
    ["students", "light", "#7a7a7a", ["paper", "card", "others"]],
    ["students", "dark", "#9a9aa8", ["others"]],
    ["you", "light", ownColours.students.light, ["students"]],
  ] as const)("refuses %s %s %s, and tells against what", (token, scheme, value, grounds) => {
    const colours = change(token, scheme, value);
    expect(coloursSchema.safeParse(colours).success).toBe(false);
    const failing = measureColours(colours).filter(({ enough }) => !enough);
    expect(failing.map(({ ground }) => ground)).toEqual(grounds);
  });

  it.each(["red", "#fff", "#b84a00;}", "url(x)"])("refuses %s", (value) => {
    expect(coloursSchema.safeParse(change("you", "light", value)).success).toBe(false);
  });
});

describe("the stylesheet of a region", () => {
  it("is not there without colours", () => {
    expect(writeColourStyles(null)).toBe("");
  });

  it("puts four tokens, and the dark ones on a dark screen only", () => {
    const [light, dark] = writeColourStyles(ownColours).trim().split("\n");
    expect(light).toBe(
      `:root{--you:#b84a00;--you-soft:${softOf("#b84a00", "light")};--students:#1f6585}`,
    );
    expect(dark).toContain("@media screen and (prefers-color-scheme:dark){:root{--you:#ffb056");
  });
});
