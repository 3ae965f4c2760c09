import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import groningen from "../../app/region/data/groningen.json";
import { siteEnvironment } from "../setup/site";
import { makeDatabase, openDatabase } from "../setup/database";

// The modules read the environment as they load, so each test loads them anew, in this process.
let folder: string;
let database: string;
let remove: () => void;
beforeEach(() => {
  vi.resetModules();
  folder = mkdtempSync(join(tmpdir(), "doorsnee-in-force-"));
  ({ database, remove } = makeDatabase());
  for (const [name, value] of Object.entries(siteEnvironment(database))) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  remove();
});

/** As another process of the same deployment would save the region. */
function saveElsewhere(number: number, welcome: string): void {
  const { id, institutions, services, contacts, colours } = groningen;
  const texts = { welcome: { nl: welcome, en: welcome }, talk: null, privacyContact: null };
  const other = openDatabase(database);
  other
    .prepare(`INSERT INTO "RegionRevision" VALUES (?, '2026-11-22T12:00:00Z', 'x', '["texts"]', ?)`)
    .run(number, JSON.stringify({ id, institutions, services, contacts, texts, colours }));
  other.close();
}

describe("a version that another process saved", () => {
  it("is in force for who comes after the next look, and no request waits for it", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T12:00:00Z") });
    const { keepRegionFresh, loadFirstRegion } = await import("../../app/http/keep-region.server");
    const { getRegion } = await import("../../app/region/region.server");
    const { prisma } = await import("../../app/db/client.server");
    const pass = (path = "/talk", next = vi.fn()) => {
      keepRegionFresh({ path } as never, {} as never, next);
      return next;
    };
    await loadFirstRegion();
    saveElsewhere(1, "Hallo");

    vi.setSystemTime(new Date("2026-11-22T12:00:14Z"));
    expect(pass()).toHaveBeenCalledOnce();
    // A look that had begun would be over after these.
    for (let times = 0; times < 20; times += 1)
      await prisma.regionRevision.findUnique({ where: { number: 1 } });
    expect(getRegion().texts.welcome).toBeNull();

    vi.setSystemTime(new Date("2026-11-22T12:00:16Z"));
    expect(pass()).toHaveBeenCalledOnce();
    expect(getRegion().texts.welcome).toBeNull();
    await vi.waitFor(() => expect(getRegion().texts.welcome?.nl).toBe("Hallo"));

    // The office does wait.
    saveElsewhere(2, "Hoi");
    const seen = await new Promise((resolve) =>
      pass(
        "/office/region",
        vi.fn(() => resolve(getRegion().texts.welcome?.nl)),
      ),
    );
    expect(seen).toBe("Hoi");
    await prisma.$disconnect();
  });
});

describe("the file of the region", () => {
  const load = () => import("../../app/region/region.server");
  const put = (text: string) => {
    vi.stubEnv("REGION_FILE", join(folder, "own.json"));
    writeFileSync(join(folder, "own.json"), text);
  };

  it("may be the deployment's own", async () => {
    put(JSON.stringify({ ...groningen, id: "zuid", retentionMonths: 12 }));
    const { getRegion, getRegionNumber } = await load();
    expect([getRegion().id, getRegion().retentionMonths, getRegionNumber()]).toEqual([
      "zuid",
      12,
      0,
    ]);
  });

  it.each([
    ["no JSON", "{", /^Doorsnee does not start: REGION_FILE is no JSON/],
    ["half a region", '{"id":"x"}', /^Doorsnee does not start: .*own\.json is wrong\./],
    [
      "an impossible number",
      JSON.stringify(groningen).replace("0900-1995", "0900-19"),
      /not-a-phone-number\s+→ at contacts\[3\]\.phone/,
    ],
  ])("of %s does not start, and says why", async (_, text, sentence) => {
    put(text);
    await expect(load()).rejects.toThrow(sentence);
  });

  it("that is not there does not start, and says so", async () => {
    vi.stubEnv("REGION_FILE", join(folder, "none.json"));
    await expect(load()).rejects.toThrow("REGION_FILE cannot be read");
  });

  it("alone says who gets in and how long answers are kept, whatever a version is", async () => {
    const { readVersion } = await load();
    const { id, institutions, services, contacts, texts, colours } = groningen;
    const made = { id, institutions, services, contacts, texts, colours };
    expect(readVersion(1, JSON.stringify(made)).signIn).toEqual([]);
    for (const more of [{ signIn: [] }, { retentionMonths: 1 }, { exitAddress: "https://x.nl" }])
      expect(() => readVersion(1, JSON.stringify({ ...made, ...more }))).toThrow("is wrong");
    expect(() => readVersion(1, JSON.stringify({ ...made, id: "zuid" }))).toThrow('"zuid"');
  });
});
