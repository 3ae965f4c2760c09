import { beforeAll, describe, expect, it, vi } from "vitest";
import { makeResponse, stubEnvironment } from "../../tests/setup/express";

type Refuse = (late: number) => (request: unknown, response: unknown, next: () => void) => void;
let refuse: Refuse;

beforeAll(async () => {
  stubEnvironment();
  const { refuseWhenLate } = await import("./overload.server");
  refuse = (late) => refuseWhenLate(() => late) as unknown as ReturnType<Refuse>;
});

/** What a process that is so late tells a request, or null when it goes on. */
function meet(late: number, path: string, { method = "GET", cookie = "", language = "nl" } = {}) {
  const { response, told } = makeResponse();
  const headers = { "accept-language": language, ...(cookie && { cookie }) };
  const request = { method, path, headers, acceptsLanguages: () => language };
  let goesOn = false;
  refuse(late)(request, response, () => (goesOn = true));
  return goesOn ? null : told;
}

describe("a process that is late", () => {
  it("sends newcomers away at once, with when to come back and a page that does so itself", () => {
    const told = meet(1500, "/check");
    expect(told).toMatchObject({ status: 503, text: expect.stringContaining("druk") });
    const seconds = Number(told?.["Retry-After"]);
    expect(seconds).toBeGreaterThanOrEqual(5);
    expect(seconds).toBeLessThanOrEqual(15);
    expect(told?.["Refresh"]).toBe(told?.["Retry-After"]);
    expect(meet(1500, "/", { language: "en" })?.["text"]).toContain("busy");
  });

  it("lets who is half-way go on far longer", () => {
    expect(meet(1500, "/check/3", { cookie: "doorsnee=x" })).toBeNull();
    expect(meet(6000, "/check/3", { cookie: "doorsnee=x" })).toMatchObject({ status: 503 });
  });

  it.each([
    ["POST", "/check/review"],
    ["POST", "/check/1"],
    ["GET", "/healthz"],
    ["GET", "/join/BCDF23/live"],
  ])("never refuses %s %s", (method, path) => {
    expect(meet(1e9, path, { method })).toBeNull();
  });

  it("that is hardly late refuses nobody", () => {
    expect(meet(200, "/")).toBeNull();
  });
});

describe("lateness", () => {
  it("is seen when something stalls the process, and fades", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { watchLateness } = await import("./overload.server");
    const now = vi.spyOn(performance, "now").mockReturnValue(0);
    const lateness = watchLateness();
    const look = (at: number) => (now.mockReturnValue(at), vi.advanceTimersByTime(100), lateness());
    expect(look(100)).toBe(0);
    expect(look(2200)).toBe(2000);
    expect(look(2300)).toBe(1000);
    expect(look(2400)).toBe(500);
    vi.useRealTimers();
    now.mockRestore();
  });
});
