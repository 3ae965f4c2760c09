import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReceipt, makeReceipt, parseReceipt, receiptBytes } from "./receipt";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const chance = fc.uint8Array({ minLength: receiptBytes, maxLength: receiptBytes });
const anyReceipt = chance.map(makeReceipt);

describe("receipt", () => {
  it("has 17 characters without look-alikes, and reads back", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{17}$/);
        expect(parseReceipt(formatReceipt(receipt))).toEqual({ kind: "receipt", receipt });
      }),
    );
  });

  it("keeps all 80 bits: other chance, other receipt", () => {
    fc.assert(
      fc.property(chance, fc.nat(79), (bytes, bit) => {
        const other = Uint8Array.from(bytes);
        other[bit >> 3]! ^= 1 << (bit & 7);
        expect(makeReceipt(other)).not.toBe(makeReceipt(bytes));
      }),
    );
  });

  it("survives hand-copying: any case, spaces, dashes, and O, I, L for what they look like", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        const copied = ` ${receipt.toLowerCase().replace(/0/g, "o").replace(/1/g, "l").split("").join(" – ")}. `;
        expect(parseReceipt(copied)).toEqual({ kind: "receipt", receipt });
      }),
    );
  });

  it("sees every single wrong character", () => {
    const receipt = makeReceipt(Uint8Array.from([7, 91, 200, 3, 14, 159, 26, 53, 58, 97]));
    for (let place = 0; place < receipt.length; place++) {
      for (const character of alphabet) {
        if (character === receipt[place]) continue;
        const wrong = receipt.slice(0, place) + character + receipt.slice(place + 1);
        expect(parseReceipt(wrong)).toEqual({ kind: "not-a-receipt", reason: "typing-error" });
      }
    }
  });

  it("sees every swap of two different characters", () => {
    fc.assert(
      fc.property(anyReceipt, fc.nat(16), fc.nat(16), (receipt, a, b) => {
        fc.pre(receipt[a] !== receipt[b]);
        const swapped = [...receipt];
        [swapped[a], swapped[b]] = [receipt[b]!, receipt[a]!];
        expect(parseReceipt(swapped.join("")).kind).toBe("not-a-receipt");
      }),
    );
  });

  // Worked out by hand: a code on paper must open its answers whatever becomes of this file.
  it("of known chance is known: eighty bits from the highest down, then the check character", () => {
    expect(makeReceipt(new Uint8Array(10))).toBe("00000000000000000");
    // One bit, in the last digit: 1 times alpha is 2.
    expect(makeReceipt(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]))).toBe("00000000000000012");
    // The highest bit is 16 in the first digit; alpha^20 of 1 is 12, so 16 = alpha^4 gives alpha^20.
    expect(makeReceipt(Uint8Array.from([128, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toBe(
      "G000000000000000C",
    );
  });

  it("is read in groups of four with a dash between", () => {
    expect(formatReceipt("0123456789ABCDEFG")).toBe("0123-4567-89AB-CDEF-G");
    expect(formatReceipt("")).toBe("");
  });

  it("reads letters of other widths, dots and underscores as what they stand for", () => {
    const receipt = makeReceipt(new Uint8Array(10));
    expect(parseReceipt("００００.0000_0000—0000.0")).toEqual({
      kind: "receipt",
      receipt,
    });
  });

  it("says what is wrong", () => {
    expect(parseReceipt("  ")).toEqual({ kind: "not-a-receipt", reason: "empty" });
    expect(parseReceipt("ABCD")).toEqual({ kind: "not-a-receipt", reason: "length" });
    expect(parseReceipt("ABCD-EFGH-JKMN-PQR$-0")).toEqual({
      kind: "not-a-receipt",
      reason: "character",
    });
    expect(parseReceipt("U".repeat(17))).toEqual({ kind: "not-a-receipt", reason: "character" });
    expect(parseReceipt("0".repeat(18))).toEqual({ kind: "not-a-receipt", reason: "length" });
    expect(parseReceipt("0".repeat(16))).toEqual({ kind: "not-a-receipt", reason: "length" });
    expect(() => makeReceipt(new Uint8Array(11))).toThrow("10 bytes");
    expect(() => makeReceipt(new Uint8Array(9))).toThrow("10 bytes");
  });
});
