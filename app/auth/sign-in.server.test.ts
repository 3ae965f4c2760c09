import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

vi.hoisted(() => {
  vi.stubEnv("DATABASE_URL", "file:./never-opened.db");
  vi.stubEnv("PUBLIC_ORIGIN", "https://doorsnee.example");
  vi.stubEnv("SESSION_SECRET", "s".repeat(32));
  vi.stubEnv("RECEIPT_PEPPER", "p".repeat(32));
});
const { readDestination, readSignInName } = await import("./sign-in.server");

/** Where a browser ends up that is sent to an address from a page of the office. */
const resolve = (to: string) => new URL(to, "https://doorsnee.example/office/sign-in");

describe("where somebody goes after signing in", () => {
  it.each(["/office", "/office/team", "/office/team/aB3-_x.y", "/office/audit/export"])(
    "is %s when that was asked",
    (to) => {
      expect(readDestination(to)).toBe(to);
    },
  );

  it.each([
    null,
    "",
    "/",
    "office",
    "//evil.example",
    "//evil.example/office",
    "https://evil.example",
    "https://evil.example/office",
    "/\\evil.example",
    "/officeevil",
    "/office//evil.example",
    "/office/../exit",
    "/office/..",
    "/office/team/../../exit",
    "/office/./team",
    "/office/%2e%2e/exit",
    "/office%2f..%2fexit",
    "%2f%2fevil.example",
    "/office/team\n",
    "/office/team\r\nSet-Cookie: a=b",
    "/office/team?to=//evil.example",
    "/office/team#x",
    "/office@evil.example",
    "javascript:alert(1)",
    "/OFFICE/team",
  ])("is the start of the office for %j", (to) => {
    expect(readDestination(to)).toBe("/office");
  });

  it("is in the office, whatever was asked", () => {
    const piece = fc.constantFrom(
      "/",
      "office",
      "..",
      ".",
      "//",
      "\\",
      "team",
      "%2e",
      ":",
      "@",
      "",
    );
    const made = fc.array(piece, { maxLength: 8 }).map((pieces) => `/office/${pieces.join("")}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), made), (to) => {
        const { origin, pathname } = resolve(readDestination(to));
        expect(origin).toBe("https://doorsnee.example");
        expect(pathname).toMatch(/^\/office(\/|$)/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a sign-in name", () => {
  it("is read without capitals and without the spaces around it", () => {
    expect(readSignInName(new URLSearchParams({ signInName: "  K.de-Vries " }))).toBe("k.de-vries");
    expect(readSignInName(new URLSearchParams())).toBe("");
    expect(readSignInName(new URLSearchParams({ signInName: "x".repeat(5000) }))).toHaveLength(80);
  });
});
