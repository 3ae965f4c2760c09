import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinCodeBytes, makeJoinCode, parseJoinCode } from "./join-code";

const chance = fc.uint8Array({ minLength: joinCodeBytes, maxLength: joinCodeBytes });

describe("a join code", () => {
  it("has six characters, none that looks like another, and no vowel", () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        expect(makeJoinCode(bytes)).toMatch(/^[23456789BCDFGHJKMNPQRSTVWXZ]{6}$/);
      }),
    );
  });

  it("is read back however it was typed", () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const code = makeJoinCode(bytes);
        const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
        for (const typed of [code, code.toLowerCase(), ` ${code} `, spaced, [...code].join("-")])
          expect(parseJoinCode(typed)).toBe(code);
      }),
    );
  });

  it.each([
    "",
    "BCDFG",
    "BCDFGHJ",
    "BCDFG0",
    "BCDFGO",
    "BCDFG1",
    "BCDFGI",
    "BCDFGL",
    "BCDFGA",
    "ÄCDFGH",
    "%00%00",
  ])("is not %j", (typed) => expect(parseJoinCode(typed)).toBeNull());

  it("uses every character about as often as another", () => {
    const seen = new Map<string, number>();
    for (let value = 0; value < 65_536; value += 1) {
      const bytes = new Uint8Array(joinCodeBytes);
      bytes.set([value >> 8, value & 255]);
      const first = makeJoinCode(bytes)[0]!;
      seen.set(first, (seen.get(first) ?? 0) + 1);
    }
    expect(seen.size).toBe(27);
    expect(Math.max(...seen.values()) - Math.min(...seen.values())).toBeLessThanOrEqual(1);
  });

  it("is never made from too little chance", () => {
    expect(() => makeJoinCode(new Uint8Array(joinCodeBytes - 1))).toThrow();
  });
});
