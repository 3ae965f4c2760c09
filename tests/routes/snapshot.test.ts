import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeEach, describe, expect, it } from "vitest";
import { countAnswers } from "../../app/db/make-snapshot";
import type { Answers } from "../../app/instruments/instrument";
import { publishedSchema } from "../../app/snapshots/build-snapshot";
import { siteEnvironment } from "../setup/site";

const canary = "canary-answer";
const now = new Date("2026-11-22T12:00:00Z");

let folder: string;
let file: string;
let database: Database.Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doorsnee-snapshot-"));
  file = join(folder, "site.db");
  copyFileSync("node_modules/.cache/doorsnee/empty.db", file);
  database = new Database(file);
  database.pragma("journal_mode = WAL");
  // As the site does: without it, pages that split while rows come in keep copies of them.
  database.pragma("secure_delete = ON");
  return () => {
    database.close();
    rmSync(folder, { recursive: true });
  };
});

function store(count: number, answers: Answers, week: string, version = "1") {
  const insert = database.prepare(`INSERT INTO "Response" VALUES (hex(randomblob(16)), ?, ?, ?)`);
  for (let index = 0; index < count; index += 1) insert.run(week, version, JSON.stringify(answers));
}

const yes = { "about.institution": "rug", "drugs.xtc": 1, note: canary };
const no = { "about.institution": "rug", "drugs.xtc": 0, note: canary };
const count = (retentionMonths: number | null, at = now, withInvented = false) =>
  countAnswers(database, { now: at, retentionMonths, withInvented });

interface Row {
  version: number;
  week: string;
  published: string;
  released: string;
}
const snapshots = () =>
  database.prepare(`SELECT * FROM "Snapshot" ORDER BY "version"`).all() as Row[];
const responses = () => database.prepare(`SELECT count(*) FROM "Response"`).pluck().get();
function latest() {
  return publishedSchema.parse(JSON.parse(snapshots().at(-1)?.published ?? "null"));
}

describe("making a snapshot", () => {
  it("stores numbers and no answer, and nothing when nothing changed", () => {
    store(30, yes, "2026-W40");
    store(30, no, "2026-W41");
    expect(count(null)).toEqual({ version: 1, isNew: true, expired: null });
    expect(latest()["xtc-past-year"]?.[0]?.shares?.["yes"]).toMatchObject({ percent: 50 });
    expect(count(null)).toEqual({ version: 1, isNew: false, expired: null });
    expect(snapshots()).toHaveLength(1);
    expect(snapshots()[0]?.week).toBe("2026-W47");
    expect(JSON.stringify(snapshots())).not.toContain(canary);
    const keys = database.prepare(`SELECT "key" FROM "Response"`).pluck().all() as string[];
    expect(keys.filter((key) => JSON.stringify(snapshots()).includes(key))).toEqual([]);
  });

  it("reads every page of many responses once", () => {
    store(2500, yes, "2026-W40");
    count(null);
    expect(latest()["finished"]?.[0]?.count).toEqual({ shown: true, count: 2500 });
  });

  it("leaves out the week that is not over and the invented answers of a demo", () => {
    store(30, yes, "2026-W47");
    store(30, no, "2026-W40", "invented");
    count(null);
    expect(latest()["finished"]?.[0]?.count).toMatchObject({ shown: false });
    count(null, now, true);
    expect(latest()["finished"]?.[0]?.count).toMatchObject({ count: 30 });
  });

  it("never changes what was published", () => {
    store(30, yes, "2026-W40");
    count(null);
    expect(() => database.exec(`UPDATE "Snapshot" SET "published" = '{}'`)).toThrow(
      "never changes",
    );
    database.exec(`DELETE FROM "Response"`);
    const before = snapshots()[0];
    count(null);
    expect(snapshots()[0]).toEqual(before);
    expect(latest()["finished"]?.[0]?.count).toMatchObject({ shown: false });
  });

  it("runs as a command beside the site", () => {
    store(30, yes, "2026-W01");
    const run = (...args: string[]) =>
      execFileSync("node", args, {
        env: { PATH: process.env["PATH"], ...siteEnvironment(file), BACKUP_DIR: folder },
        encoding: "utf8",
      });
    expect(run("scripts/snapshot.mjs")).toContain("Made snapshot 1.");
    writeFileSync(join(folder, "doorsnee-2020-01-01T00-00-00.db.age"), "");
    expect(run("scripts/retain.mjs", "24")).toMatch(/Deleted 0 responses[^]*Removed 1 backups/);
    expect(() => run("scripts/retain.mjs", "never")).toThrow("how many months");
  }, 30_000);
});

describe("answers that are too old", () => {
  const old = "2024-W40";

  it("go into numbers that stay, and leave no trace of themselves", () => {
    store(30, yes, old);
    store(30, no, old);
    store(5, { "about.institution": "hanze", "drugs.xtc": 1, note: canary }, old);
    expect(readFileSync(`${file}-wal`).includes(canary)).toBe(true);
    expect(count(24)).toMatchObject({ expired: { through: "2024-W46", responses: 65 } });
    expect(responses()).toBe(0);
    for (const part of ["", "-wal"]) expect(readFileSync(file + part).includes(canary)).toBe(false);
    const kept = latest();
    expect(kept["finished"]?.map(({ group, count: cell }) => [group, cell])).toEqual([
      ["all", { shown: true, count: 60 }],
      ["rug", { shown: true, count: 60 }],
    ]);
    count(24, new Date("2027-11-22T12:00:00Z"));
    expect(latest()).toEqual(kept);
  });

  it("are told from answers that are not old enough by the last day of their week", () => {
    store(30, yes, "2024-W47");
    expect(count(24).expired?.responses).toBe(0);
    expect(count(24, new Date("2026-11-25T12:00:00Z")).expired?.responses).toBe(30);
  });
});
