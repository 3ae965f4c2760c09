import { beforeAll, describe, expect, it, vi } from "vitest";
import { secrets } from "../../tests/setup/site";

type Keep = (request: unknown, response: unknown, next: () => void) => void;
let keep: Keep;

beforeAll(async () => {
  const variables = { ...secrets, PUBLIC_ORIGIN: "http://localhost", DATABASE_URL: "file:x" };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  keep = (await import("./language.server")).keepChosenLanguage as unknown as Keep;
});

/** Where a browser at the site ends up that asked for this address with a language. */
function follow(originalUrl: string): string {
  let location = "";
  const response = { append: () => response, redirect: (_: number, to: string) => (location = to) };
  const request = { method: "GET", query: { language: "en" }, originalUrl };
  keep(request, response, () => {});
  return new URL(location, "https://doorsnee.example/").href;
}

describe("choosing a language", () => {
  it("leads back to the page, with what was asked of it", () => {
    expect(follow("/facts/search?q=xtc&language=en")).toBe(
      "https://doorsnee.example/facts/search?q=xtc",
    );
  });

  it.each([
    "/.//evil.example?language=en",
    "/a/..//evil.example?language=en",
    "/%2e//evil.example/x?language=en",
    "/.///evil.example?language=en",
    "/\\evil.example?language=en",
    "//evil.example?language=en",
  ])("never leads to another site: %s", (address) => {
    expect(new URL(follow(address)).origin).toBe("https://doorsnee.example");
  });
});
