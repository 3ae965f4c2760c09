import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";

const pepper = "p".repeat(32);
vi.hoisted(() => {
  vi.stubEnv("DATABASE_URL", "file:./never-opened.db");
  vi.stubEnv("PUBLIC_ORIGIN", "https://doorsnee.example");
  vi.stubEnv("SESSION_SECRET", "s".repeat(32));
  vi.stubEnv("RECEIPT_PEPPER", "p".repeat(32));
});
const { findChallengeFault, makeChallenge } = await import("./challenge.server");

const minute = 60_000;
const now = Date.parse("2026-11-22T08:00:00Z");

afterEach(() => {
  vi.stubEnv("RECEIPT_PEPPER", pepper);
  vi.resetModules();
});

describe("a challenge", () => {
  it("counts for its own purpose, at once and for ten minutes", () => {
    const challenge = makeChallenge("sign-in", now);
    for (const later of [0, minute, 10 * minute])
      expect(findChallengeFault("sign-in", challenge, now + later)).toBeNull();
  });

  it("expires a moment later", () => {
    const challenge = makeChallenge("sign-in", now);
    expect(findChallengeFault("sign-in", challenge, now + 10 * minute + 1)).toBe("expired");
  });

  it("is another each time", () => {
    const made = Array.from({ length: 200 }, () => makeChallenge("sign-in", now));
    expect(new Set(made).size).toBe(200);
  });

  it.each([
    ["register somebody", "sign-in"],
    ["sign-in", "register somebody"],
    ["register a", "register b"],
    ["register a", "register a b"],
    ["", "sign-in"],
  ])("made for %j does not count for %j", (made, asked) => {
    expect(findChallengeFault(asked, makeChallenge(made, now), now)).toBe("foreign");
  });

  it("with any one bit other is foreign, the bits of its moment too", () => {
    const bytes = Buffer.from(makeChallenge("sign-in", now), "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const other = Buffer.from(bytes);
      other[bit >> 3]! ^= 1 << (bit & 7);
      expect(findChallengeFault("sign-in", other.toString("base64url"), now), `bit ${bit}`).toBe(
        "foreign",
      );
    }
  });

  it("cut off or made longer is foreign", () => {
    const challenge = makeChallenge("sign-in", now);
    for (let length = 0; length < challenge.length; length += 1)
      expect(findChallengeFault("sign-in", challenge.slice(0, length), now)).toBe("foreign");
    expect(findChallengeFault("sign-in", `${challenge}AAAA`, now)).toBe("foreign");
  });

  it("is foreign and no fault of the server, whatever was sent", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String({ maxLength: 100 })), (sent) => {
        expect(findChallengeFault("sign-in", sent, now)).toBe("foreign");
      }),
    );
  });

  it("of a site with another secret is foreign", async () => {
    vi.stubEnv("RECEIPT_PEPPER", "q".repeat(32));
    vi.resetModules();
    const elsewhere = await import("./challenge.server");
    const challenge = elsewhere.makeChallenge("sign-in", now);
    expect(elsewhere.findChallengeFault("sign-in", challenge, now)).toBeNull();
    expect(findChallengeFault("sign-in", challenge, now)).toBe("foreign");
  });
});
