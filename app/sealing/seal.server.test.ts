import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

vi.stubEnv("DATABASE_URL", "file:unused.db");
vi.stubEnv("PUBLIC_ORIGIN", "https://doorsnee.example");
vi.stubEnv("SESSION_SECRET", "s".repeat(32));
vi.stubEnv("RECEIPT_PEPPER", "p".repeat(32));

const { joinKey, keyFromCode, makeKeyHalf, openSealed, sealText } = await import("./seal.server");

const key = joinKey("test", makeKeyHalf());

describe("sealing", () => {
  it("gives back every text, also an empty one and one that ends in a control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        expect(openSealed(sealText(text, key), key)).toBe(text);
      }),
      { numRuns: 60 },
    );
    for (const text of ["", "\u0001", "a\u0000", "\u0001\u0000\u0000"])
      expect(openSealed(sealText(text, key), key)).toBe(text);
  });

  it("tells nothing of the text, and of its length only the block", () => {
    const [short, longer] = [sealText("ja", key), sealText("x".repeat(500), key)];
    expect(short.length).toBe(longer.length);
    expect(sealText("ja", key)).not.toBe(short);
    expect(Buffer.from(short, "base64url").toString("latin1")).not.toContain("ja\u0001");
  });

  it("opens with the same halves only, for the same purpose only", () => {
    const half = makeKeyHalf();
    const sealed = sealText("hallo", joinKey("thread", half));
    expect(openSealed(sealed, joinKey("thread", half))).toBe("hallo");
    expect(openSealed(sealed, joinKey("thread", makeKeyHalf()))).toBeNull();
    expect(openSealed(sealed, joinKey("booking", half))).toBeNull();
    expect(openSealed(sealed, keyFromCode("thread", half))).toBeNull();
  });

  it("does not open what somebody changed, or what was never sealed", () => {
    const sealed = sealText("hallo", key);
    const bytes = Buffer.from(sealed, "base64url");
    for (const at of [0, 30, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(openSealed(changed.toString("base64url"), key), `byte ${at}`).toBeNull();
    }
    expect(openSealed(`${sealed}.`, key)).toBeNull();
    expect(openSealed("", key)).toBeNull();
  });
});
