import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const valid = {
  DATABASE_URL: "file:./test.db",
  PUBLIC_ORIGIN: "https://doorsnee.example",
  SESSION_SECRET: "s".repeat(32),
  RECEIPT_PEPPER: "p".repeat(32),
};

/** The module reads process.env as it loads, so each test loads it anew. */
async function load(changes: Record<string, string | undefined> = {}) {
  for (const [name, value] of Object.entries({ ...valid, ...changes })) vi.stubEnv(name, value);
  return import("./env.server");
}

beforeEach(() => {
  vi.resetModules();
  for (const name of [
    "PORT",
    "PROCESSES",
    "LATE_AFTER",
    "TRUST_PROXY",
    "REGION",
    "REGION_FILE",
    "DEMO",
    "BACKUP_DIR",
    "OFFICIAL_TEXTS_DIR",
  ]) {
    vi.stubEnv(name, undefined);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the environment", () => {
  it("has a default for all that may be left out", async () => {
    const { env } = await load();
    expect(env).toMatchObject({
      ...valid,
      PORT: 3000,
      PROCESSES: 1,
      LATE_AFTER: 1000,
      TRUST_PROXY: 0,
      REGION: "groningen",
    });
    expect(env.DEMO).toBeUndefined();
    expect(env.BACKUP_DIR).toBeUndefined();
    expect(env.OFFICIAL_TEXTS_DIR).toBeUndefined();
  });

  it.each(Object.keys(valid))("does not load without %s, and names it", async (name) => {
    await expect(load({ [name]: undefined })).rejects.toThrow(new RegExp(`^  ${name} `, "m"));
  });

  it("names every variable at fault at once", async () => {
    const { parseEnvironment } = await load();
    for (const name of Object.keys(valid)) {
      expect(() => parseEnvironment({})).toThrow(new RegExp(`^  ${name} `, "m"));
    }
  });

  it.each<[name: string, value: string]>([
    ["DATABASE_URL", "mysql://localhost"],
    ["PUBLIC_ORIGIN", "doorsnee"],
    ["SESSION_SECRET", "s".repeat(31)],
    ["RECEIPT_PEPPER", ""],
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PROCESSES", "0"],
    ["TRUST_PROXY", "11"],
    ["REGION", "../groningen"],
    ["DEMO", "no"],
  ])("refuses %s=%s by name, and repeats no value", async (name, value) => {
    const { parseEnvironment } = await load();
    const parse = () => parseEnvironment({ ...valid, [name]: value });
    expect(parse).toThrow(new RegExp(`^  ${name} `, "m"));
    expect(parse).not.toThrow("s".repeat(31));
  });

  it("refuses two secrets that are the same, without telling it", async () => {
    const { parseEnvironment } = await load();
    const parse = () => parseEnvironment({ ...valid, RECEIPT_PEPPER: valid.SESSION_SECRET });
    expect(parse).toThrow("must differ");
    expect(parse).not.toThrow(valid.SESSION_SECRET);
  });

  it.each<[name: string, value: string, parsed: unknown]>([
    ["PORT", "0", 0],
    ["PORT", "65535", 65535],
    ["REGION_FILE", "", undefined],
    ["REGION_FILE", "/etc/doorsnee/region.json", "/etc/doorsnee/region.json"],
    ["BACKUP_DIR", "", undefined],
    ["BACKUP_DIR", "/backups", "/backups"],
    ["OFFICIAL_TEXTS_DIR", "", undefined],
    ["OFFICIAL_TEXTS_DIR", "/texts", "/texts"],
    ["DEMO", "yes", "yes"],
  ])("reads %s=%s", async (name, value, parsed) => {
    const { env } = await load({ [name]: value });
    expect(env[name as keyof typeof env]).toBe(parsed);
  });

  it.each([
    ["https://doorsnee.example", true],
    ["http://localhost:3000", false],
  ])("%s is secure: %s", async (origin, secure) => {
    expect((await load({ PUBLIC_ORIGIN: origin })).isSecure).toBe(secure);
  });
});
