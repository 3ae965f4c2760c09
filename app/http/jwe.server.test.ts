import { randomBytes } from "node:crypto";
import { CompactEncrypt, compactDecrypt } from "jose";
import { describe, expect, it } from "vitest";
import { openBytes, sealBytes } from "./jwe.server";

const key = new Uint8Array(randomBytes(32));
const content = new TextEncoder().encode("answers");

describe("a sealed cookie", () => {
  it("is a JWE that another library opens, and opens what that library makes", async () => {
    const { plaintext, protectedHeader } = await compactDecrypt(sealBytes(content, key), key);
    expect(new TextDecoder().decode(plaintext)).toBe("answers");
    expect(protectedHeader).toEqual({ alg: "dir", enc: "A256GCM" });
    const made = await new CompactEncrypt(content)
      .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
      .encrypt(key);
    expect(openBytes(made, key).toString()).toBe("answers");
  });

  it("does not open under another key, or with any part changed, shortened or added", () => {
    const sealed = sealBytes(content, key);
    const parts = sealed.split(".");
    const change = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    const swap = (at: number, text: string) =>
      parts.map((part, index) => (index === at ? text : part)).join(".");
    const others = [
      ...[0, 2, 3, 4].map((at) => swap(at, change(parts[at] ?? ""))),
      ...[2, 3, 4].map((at) => swap(at, "")),
      swap(1, "AAAA"),
      swap(4, (parts[4] ?? "").slice(0, 6)),
      `${sealed}.AAAA`,
      "",
    ];
    for (const other of others) expect(() => openBytes(other, key), other).toThrow();
    expect(() => openBytes(sealed, new Uint8Array(randomBytes(32)))).toThrow();
  });

  it("never looks the same twice", () => {
    expect(sealBytes(content, key)).not.toBe(sealBytes(content, key));
  });
});
