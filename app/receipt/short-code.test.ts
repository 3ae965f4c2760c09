import { describe, expect, it } from "vitest";
import { makeShortCode, parseShortCode } from "./short-code";

const alphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

describe("a short code", () => {
  it("takes each letter from two bytes, and every letter can come", () => {
    const letters = Array.from({ length: 27 }, (_, value) =>
      makeShortCode(Uint8Array.from([0, value]), 1),
    );
    expect(letters.join("")).toBe(alphabet);
    // 256 is 9 * 27 + 13, 65535 is 2427 * 27 + 6.
    expect(makeShortCode(Uint8Array.from([1, 0]), 1)).toBe(alphabet[13]);
    expect(makeShortCode(Uint8Array.from([255, 255, 0, 1, 0, 26]), 3)).toBe("83Z");
  });

  it("is not made of too little or too much chance", () => {
    for (const bytes of [0, 3, 5, 8])
      expect(() => makeShortCode(new Uint8Array(bytes), 2)).toThrow("A code takes 4 bytes.");
  });

  it("is read in any case, with spaces and dashes anywhere", () => {
    expect(parseShortCode(" bcd-f 2\t34- ", 7)).toBe("BCDF234");
    expect(parseShortCode("BCDF234", 7)).toBe("BCDF234");
  });

  it.each([
    ["too short", "BCDF23"],
    ["too long", "BCDF2345"],
    ["empty", ""],
    ["with a vowel", "BCDA234"],
    ["with a look-alike", "BCD1234"],
    ["with a letter of elsewhere", "BCDÉ234"],
    ["with a wrong letter at the end", "BCDF23U"],
  ])("that is %s is none", (_what, typed) => {
    expect(parseShortCode(typed, 7)).toBeNull();
  });
});
