import { createHmac } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { makeReceipt, parseReceipt } from "./receipt";

vi.stubEnv("DATABASE_URL", "file:/tmp/none.db");
vi.stubEnv("PUBLIC_ORIGIN", "https://doorsnee.example");
vi.stubEnv("SESSION_SECRET", "s".repeat(32));
vi.stubEnv("RECEIPT_PEPPER", "p".repeat(32));
const { codeFromChance, createReceipt, hashCode, hashReceipt, isChance, makeChance } =
  await import("./hash.server");

const hmac = (key: string, text: string) => createHmac("sha256", key.repeat(32)).update(text);

describe("a new receipt", () => {
  it("is a receipt, and another each time", () => {
    const made = new Set(Array.from({ length: 50 }, createReceipt));
    expect(made.size).toBe(50);
    for (const receipt of made) expect(parseReceipt(receipt).kind).toBe("receipt");
  });
});

// Rows are found by these: a hash that changes loses every answer, place, talk and thread.
describe("what is stored in place of a code", () => {
  it("is HMAC-SHA-256 under the pepper, in letters that fit an address", () => {
    expect(hashReceipt("0000")).toBe(hmac("p", "0000").digest("base64url"));
    expect(hashCode("talk", "0000")).toBe(hmac("p", "talk 0000").digest("base64url"));
  });

  it("differs for each code and each purpose, and never is that of a receipt", () => {
    const hashes = ["talk", "thread", "place"].flatMap((purpose) =>
      ["A", "B"].map((code) => hashCode(purpose, code)),
    );
    expect(new Set([...hashes, hashReceipt("A"), hashReceipt("B")]).size).toBe(8);
  });
});

describe("the chance of a form", () => {
  it("is 24 letters that a form gives back, another each time", () => {
    const made = new Set(Array.from({ length: 50 }, makeChance));
    expect(made.size).toBe(50);
    for (const chance of made) {
      expect(Buffer.from(chance, "base64url")).toHaveLength(18);
      expect(isChance(chance)).toBe(true);
    }
  });

  it.each([null, "", "a".repeat(23), "a".repeat(25), `${"a".repeat(23)}=`, ` ${"a".repeat(24)}`])(
    "is not %j",
    (text) => {
      expect(isChance(text)).toBe(false);
    },
  );

  it("leads to one code that only who has the secret can work out, another for each purpose", () => {
    const bytes = hmac("s", "code of talk AAAA").digest().subarray(0, 10);
    expect(codeFromChance("talk", "AAAA")).toBe(makeReceipt(bytes));
    const codes = ["talk AAAA", "talk AAAB", "place AAAA"].map((each) =>
      codeFromChance(...(each.split(" ") as [string, string])),
    );
    expect(new Set(codes).size).toBe(3);
  });
});
