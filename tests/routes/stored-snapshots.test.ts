import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { countAnswers } from "../../app/db/make-snapshot";
import { siteEnvironment } from "../setup/site";

const folder = mkdtempSync(join(tmpdir(), "doorsnee-stored-"));
const file = join(folder, "site.db");
let disconnect: () => Promise<void>;

/** Imported once the environment names the database. */
async function openSnapshots() {
  const { findLatestSnapshot, findSnapshot, findStyleMeans } =
    await import("../../app/db/snapshots.server");
  return { findLatestSnapshot, findSnapshot, findStyleMeans };
}
let snapshots: Awaited<ReturnType<typeof openSnapshots>>;

beforeAll(async () => {
  copyFileSync("node_modules/.cache/doorsnee/empty.db", file);
  for (const [name, value] of Object.entries(siteEnvironment(file))) vi.stubEnv(name, value);
  snapshots = await openSnapshots();
  const { prisma } = await import("../../app/db/client.server");
  disconnect = () => prisma.$disconnect();
});
afterAll(async () => {
  await disconnect();
  rmSync(folder, { recursive: true });
});

it("pages read the newest snapshot, and an earlier one stays what it was", async () => {
  expect(await snapshots.findLatestSnapshot()).toBe(null);
  const database = new Database(file);
  const insert = database.prepare(
    `INSERT INTO "Response" VALUES (hex(randomblob(16)), ?, '1', '{}')`,
  );
  const now = new Date("2026-11-22T12:00:00Z");
  for (const week of ["2026-W40", "2026-W46"]) {
    for (let index = 0; index < 20; index += 1) insert.run(week);
    countAnswers(database, {
      now: week === "2026-W40" ? new Date("2026-10-07T12:00:00Z") : now,
      retentionMonths: null,
      withInvented: false,
    });
  }
  database.close();
  const counts = async (version?: number) => {
    const found = version
      ? await snapshots.findSnapshot(version)
      : await snapshots.findLatestSnapshot();
    return found && [found.version, found.week, found.published["finished"]?.[0]?.count];
  };
  expect(await counts()).toEqual([2, "2026-W47", { shown: true, count: 40 }]);
  expect(await counts(1)).toEqual([1, "2026-W41", { shown: true, count: 20 }]);
  expect(await counts(3)).toBe(null);
});

it("the means of the styles come from the newest snapshot, and change with it", async () => {
  expect(await snapshots.findStyleMeans()).toBe(null);
  const database = new Database(file);
  const insert = database.prepare(
    `INSERT INTO "Snapshot" ("version", "week", "published", "released") VALUES (?, '2026-W47', ?, '{}')`,
  );
  const styles = ["negative-thinking", "anxiety-sensitivity", "impulsivity", "sensation-seeking"];
  const publish = (mean: number) =>
    JSON.stringify(
      Object.fromEntries(
        styles.map((scale) => [
          `style.${scale}`,
          [{ group: "all", atLeast: 100, scale: { shown: true, mean, deviation: 2.5 } }],
        ]),
      ),
    );
  insert.run(10, publish(11.5));
  expect((await snapshots.findStyleMeans())?.impulsivity.mean).toBe(11.5);
  insert.run(11, publish(12.5));
  expect((await snapshots.findStyleMeans())?.impulsivity).toMatchObject({
    mean: 12.5,
    deviation: 2.5,
  });
  database.close();
});
