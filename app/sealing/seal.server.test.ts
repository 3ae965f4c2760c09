import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

vi.stubEnv("DATABASE_URL", "file:unused.db");
vi.stubEnv("PUBLIC_ORIGIN", "https://doorsnee.example");
vi.stubEnv("SESSION_SECRET", "s".repeat(32));
vi.stubEnv("RECEIPT_PEPPER", "p".repeat(32));

const { joinKey, keyFromCode, makeKeyHalf, openSealed, sealText } = await import("./seal.server");

const key = joinKey("test", makeKeyHalf());

describe("sealing", () => {
  it("gives back every text, also an empty one and one that ends in a control character", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 2000 }), async (text) => {
        expect(await openSealed(await sealText(text, key), key)).toBe(text);
      }),
      { numRuns: 60 },
    );
    for (const text of ["", "\u0001", "a\u0000", "\u0001\u0000\u0000"])
      expect(await openSealed(await sealText(text, key), key)).toBe(text);
  });

  it("tells nothing of the text, and of its length only the block", async () => {
    const [short, longer] = await Promise.all([
      sealText("ja", key),
      sealText("x".repeat(500), key),
    ]);
    expect(short.length).toBe(longer.length);
    expect(await sealText("ja", key)).not.toBe(short);
    expect(Buffer.from(short.split(".")[3]!, "base64url").toString("latin1")).not.toContain("ja");
  });

  it("opens with the same halves only, for the same purpose only", async () => {
    const half = makeKeyHalf();
    const sealed = await sealText("hallo", joinKey("thread", half));
    expect(await openSealed(sealed, joinKey("thread", half))).toBe("hallo");
    expect(await openSealed(sealed, joinKey("thread", makeKeyHalf()))).toBeNull();
    expect(await openSealed(sealed, joinKey("booking", half))).toBeNull();
    expect(await openSealed(sealed, keyFromCode("thread", half))).toBeNull();
  });

  it("does not open what somebody changed, or what was never sealed", async () => {
    const sealed = await sealText("hallo", key);
    const parts = sealed.split(".");
    parts[3] = `${parts[3]!.slice(0, -2)}AA`;
    expect(await openSealed(parts.join("."), key)).toBeNull();
    expect(await openSealed("", key)).toBeNull();
  });
});
