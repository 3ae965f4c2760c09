import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "doorsnee-audit-"));
copyFileSync("node_modules/.cache/doorsnee/empty.db", join(folder, "site.db"));
vi.stubEnv("DATABASE_URL", `file:${join(folder, "site.db")}`);
vi.stubEnv("PUBLIC_ORIGIN", "https://doorsnee.example");
vi.stubEnv("SESSION_SECRET", "s".repeat(32));
vi.stubEnv("RECEIPT_PEPPER", "p".repeat(32));
const { checkAuditTrail, recordAudit, recordRefusal } = await import("./audit.server");
const { listAuditEntries } = await import("~/db/audit-entries.server");
const { prisma } = await import("~/db/client.server");

const moment = Date.parse("2026-11-22T08:00:10Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: moment });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await prisma.$disconnect();
  rmSync(folder, { recursive: true });
});

const newest = async (count: number) =>
  (await listAuditEntries(1e9, count)).map(({ action, details }) => [
    action,
    JSON.parse(details) as object,
  ]);

describe("refusals of strangers", () => {
  it("leave sixty lines a minute at most, and the next minute tells how many were left out", async () => {
    for (let i = 0; i < 100; i += 1) await recordRefusal("sign-in-refused", "code-wrong");
    expect((await checkAuditTrail(null)).entries).toBe(60);
    vi.setSystemTime(moment + 60_000);
    await recordRefusal("invitation-refused", "invitation-used");
    await recordRefusal("sign-in-refused", "code-wrong");
    expect(await newest(2)).toEqual([
      ["sign-in-refused", { reason: "code-wrong" }],
      ["invitation-refused", { reason: "invitation-used", leftOut: 40 }],
    ]);
  });

  it("keep no line of a colleague out", async () => {
    for (let i = 0; i < 100; i += 1) await recordRefusal("sign-in-refused", "code-wrong");
    await recordAudit("kim", "export", "", { what: "audit" });
    expect(await newest(1)).toEqual([["export", { what: "audit" }]]);
  });
});

describe("a line", () => {
  it("holds its moment in whole seconds, and fits in the chain", async () => {
    await recordAudit("kim", "role-changed", "noor", { roles: ["advisor"], count: 1 });
    const { fault, last } = await checkAuditTrail(null);
    expect(fault).toBeNull();
    const [written] = await listAuditEntries(1e9, 1);
    expect(written).toEqual({
      number: last?.number,
      hash: last?.hash,
      at: "2026-11-22T08:00:10Z",
      actor: "kim",
      action: "role-changed",
      subject: "noor",
      details: '{"roles":["advisor"],"count":1}',
    });
  });

  it("that can not be written stops what it was to tell of, and not the next one", async () => {
    await prisma.$executeRaw`ALTER TABLE "AuditEntry" RENAME TO "Elsewhere"`;
    await expect(recordAudit("kim", "export")).rejects.toThrow();
    await prisma.$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "AuditEntry"`;
    await recordAudit("kim", "sign-out", "kim");
    expect(await newest(1)).toEqual([["sign-out", {}]]);
    expect((await checkAuditTrail(null)).fault).toBeNull();
  });
});
