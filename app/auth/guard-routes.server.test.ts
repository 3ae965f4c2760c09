import type { ServerBuild } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Role } from "./roles";

const findSignedIn = vi.fn();
const recordRefusal = vi.fn();
vi.mock("./sessions.server", () => ({ findSignedIn }));
vi.mock("./audit.server", () => ({ recordRefusal }));
const { guardRoutes } = await import("./guard-routes.server");

const now = Date.parse("2026-11-22T08:00:00Z");
const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

type Module = Record<string, unknown>;
const build = (routes: Record<string, { module: Module } | undefined>) =>
  guardRoutes({ assetsBuildDirectory: "here", routes } as unknown as ServerBuild);

/** Calls a guarded function of a route; says what it threw, or what it returned. */
async function call(id: string, kind: "loader" | "action", context: object = {}) {
  const path = `/office/${id.replace("routes/office.", "")}?secret=1`;
  const handler = vi.fn(() => "inside");
  // The route has what its line in the table says.
  const both = { loader: handler, action: handler };
  const module = id.endsWith("audit") || id.endsWith("export") ? { loader: handler } : both;
  const { routes } = build({ [id]: { module } });
  const guarded = (routes[id]!.module as unknown as Record<string, (args: object) => unknown>)[
    kind
  ]!;
  const request = new Request(`http://localhost${path}`);
  const outcome = await Promise.resolve()
    .then(() => guarded({ request, context, params: {} }))
    .catch((thrown: unknown) => thrown);
  return { outcome, isCalled: handler.mock.calls.length > 0 };
}

function signIn(role: Role, provedAgo = 0) {
  const staff = { id: "kim", grants: [{ role, institutions: ["rug"] }] };
  findSignedIn.mockResolvedValue({ staff, provedAt: new Date(now - provedAgo) });
  return staff;
}

const locationOf = (outcome: unknown) =>
  outcome instanceof Response ? `${outcome.status} ${outcome.headers.get("Location")}` : outcome;

describe("a guarded route", () => {
  it("of everybody is as it was, and nobody is looked up", async () => {
    const loader = () => "page";
    const { routes } = build({ "routes/healthz": { module: { loader, extra: 1 } } });
    expect(routes["routes/healthz"]!.module).toEqual({ loader, extra: 1 });
    expect((routes["routes/healthz"]!.module as unknown as Module)["loader"]).toBe(loader);
    expect(findSignedIn).not.toHaveBeenCalled();
  });

  it("sends a stranger to the way in, and back to the page without what was asked behind it", async () => {
    findSignedIn.mockResolvedValue(null);
    const { outcome, isCalled } = await call("routes/office.audit", "loader");
    expect(locationOf(outcome)).toBe("302 /office/sign-in?to=%2Foffice%2Faudit");
    expect(isCalled).toBe(false);
    expect(recordRefusal).not.toHaveBeenCalled();
  });

  it("refuses who has another role, and writes the route in the trail, not the address", async () => {
    signIn("advisor");
    const { outcome, isCalled } = await call("routes/office.audit", "loader");
    expect(outcome).toMatchObject({ data: "role", init: { status: 403 } });
    expect(isCalled).toBe(false);
    expect(recordRefusal.mock.calls).toEqual([["access-refused", "routes/office.audit", "kim"]]);
  });

  it.each([
    ["administrator", "routes/office.audit", "loader"],
    ["advisor", "routes/office.account._index", "loader"],
    ["facilitator", "routes/office.account._index", "action"],
  ] as const)("lets %s in at %s, and tells the route who reads", async (role, id, kind) => {
    const staff = signIn(role, 300 * minute);
    const context: { staff?: unknown } = {};
    const { outcome, isCalled } = await call(id, kind, context);
    expect(outcome).toBe("inside");
    expect(isCalled).toBe(true);
    expect(context.staff).toBe(staff);
    expect(recordRefusal).not.toHaveBeenCalled();
  });

  it.each([
    ["loader", 10],
    ["action", 30],
  ] as const)(
    "of a proof opens its %s for %i minutes, and not a moment longer",
    async (kind, age) => {
      signIn("administrator", age * minute);
      expect((await call("routes/office.team.invite", kind)).outcome).toBe("inside");
      signIn("administrator", age * minute + 1);
      const late = await call("routes/office.team.invite", kind);
      expect(locationOf(late.outcome)).toBe("302 /office/again?to=%2Foffice%2Fteam.invite");
      expect(late.isCalled).toBe(false);
    },
  );

  it("refuses a role before it asks for a proof", async () => {
    signIn("advisor", 60 * minute);
    const { outcome } = await call("routes/office.audit.export", "loader");
    expect(outcome).toMatchObject({ data: "role" });
  });

  it("is looked at once in a request, and again in the next", async () => {
    signIn("administrator");
    const context = {};
    await call("routes/office.audit", "loader", context);
    await call("routes/office.audit", "loader", context);
    expect(findSignedIn).toHaveBeenCalledTimes(1);
    await call("routes/office.audit", "loader", {});
    expect(findSignedIn).toHaveBeenCalledTimes(2);
  });
});

describe("a build", () => {
  const loader = () => null;
  const refusal = (kind: string, id: string) =>
    `Doorsnee does not start: app/auth/access.ts must say who may call the ${kind} of ${id}.`;

  it("keeps the rest of itself, and skips a route that is not there", () => {
    const guarded = build({
      "routes/office.audit": { module: { loader, default: "page" } },
      gone: undefined,
    });
    expect(guarded.assetsBuildDirectory).toBe("here");
    expect(Object.keys(guarded.routes)).toEqual(["routes/office.audit"]);
    const { module } = guarded.routes["routes/office.audit"]!;
    expect(Object.keys(module).sort()).toEqual(["default", "loader"]);
    expect((module as unknown as Module)["loader"]).not.toBe(loader);
  });

  it.each([
    ["loader", "routes/office.secrets", { loader }],
    ["loader", "routes/office.secrets", {}],
    ["action", "routes/office.audit", { loader, action: loader }],
    ["action", "routes/healthz", { loader, action: loader }],
    ["loader", "routes/office.audit", {}],
    ["action", "routes/office.team.invite", { loader }],
    ["loader", "routes/join.$code.vote", { loader, action: loader }],
  ])("without a rule for its %s does not start: %s", (kind, id, module) => {
    expect(() => build({ [id]: { module } })).toThrow(refusal(kind, id));
  });
});
