import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expireBackups, makeBackup, restoreBackup } from "../../scripts/backups.mjs";
import { personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";

let site: Site;
let folder: string;
let identity: string;
let recipient: string;
const now = new Date("2026-11-22T12:00:00Z");

beforeAll(async () => {
  identity = await generateIdentity();
  recipient = await identityToRecipient(identity);
  site = await startSite();
  for (const persona of [personas.heavy, personas.moderate, personas.nonDrinker])
    await new Student(site.url).finish(persona);
});
afterAll(async () => {
  await site.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doorsnee-backup-"));
  return () => rmSync(folder, { recursive: true });
});

/** Every table with its definition and all its rows. */
function readAll(file: string): unknown {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all() as { name: string; sql: string }[];
  const content = tables.map(({ name, sql }) => [
    name,
    sql,
    database.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all(),
  ]);
  database.close();
  return content;
}

const back = (backup: string, database = join(folder, "restored.db"), key = identity) =>
  restoreBackup({ backup, database, identity: key, now });

describe("a backup", () => {
  it("taken from a running site comes back equal, table by table", async () => {
    const backup = await makeBackup({ database: site.database, folder, recipient, now });
    expect(await back(backup)).toBeNull();
    expect(readAll(join(folder, "restored.db"))).toEqual(readAll(site.database));
  });

  it("taken while students send their answers holds each of them whole or not at all", async () => {
    const sending = Array.from({ length: 12 }, () =>
      new Student(site.url).finish(personas.moderate),
    );
    const backup = await makeBackup({ database: site.database, folder, recipient, now });
    await Promise.all(sending);
    await back(backup);
    const restored = new Database(join(folder, "restored.db"), { readonly: true });
    const answers = restored.prepare('SELECT answers FROM "Response"').pluck().all() as string[];
    restored.close();
    expect(answers.length).toBeGreaterThanOrEqual(3);
    for (const row of answers) expect(() => JSON.parse(row)).not.toThrow();
  });

  it("tells nothing to who finds it, and leaves no plain copy", async () => {
    const backup = await makeBackup({ database: site.database, folder, recipient, now });
    expect(readFileSync(backup).includes("audit.1")).toBe(false);
    expect(readFileSync(backup).includes("SQLite format")).toBe(false);
    expect(readdirSync(folder)).toEqual(["doorsnee-2026-11-22T12-00-00.db.age"]);
  });

  it("goes after 35 days, and nothing else in the folder does", () => {
    for (const name of [
      "doorsnee-2026-10-18T11-59-59.db.age",
      "doorsnee-2026-10-18T12-00-01.db.age",
      "doorsnee-2020-01-01.txt",
      "notes.age",
    ]) {
      writeFileSync(join(folder, name), "");
    }
    expect(expireBackups(folder, now)).toEqual(["doorsnee-2026-10-18T11-59-59.db.age"]);
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe("a restore", () => {
  it("changes nothing when the key is wrong, or the file is cut, changed or something else", async () => {
    const backup = await makeBackup({ database: site.database, folder, recipient, now });
    const target = join(folder, "restored.db");
    copyFileSync(site.database, target);
    const before = readFileSync(target);
    const cut = join(folder, "cut");
    copyFileSync(backup, cut);
    truncateSync(cut, 2000);
    const longer = join(folder, "longer");
    copyFileSync(backup, longer);
    appendFileSync(longer, "x");
    writeFileSync(join(folder, "other"), "not a backup");
    const other = await generateIdentity();
    await expect(back(backup, target, other)).rejects.toThrow();
    for (const file of [cut, longer, join(folder, "other")])
      await expect(back(file, target)).rejects.toThrow();
    expect(readFileSync(target).equals(before)).toBe(true);
    expect(existsSync(`${target}.restoring`)).toBe(false);
  });

  it("moves aside what stood there", async () => {
    const backup = await makeBackup({ database: site.database, folder, recipient, now });
    const target = join(folder, "restored.db");
    copyFileSync("node_modules/.cache/doorsnee/empty.db", target);
    const aside = await back(backup, target);
    expect(aside).toBe(`${target}.before-2026-11-22T12-00-00`);
    expect(readAll(aside!)).toEqual(readAll("node_modules/.cache/doorsnee/empty.db"));
    expect(readAll(target)).toEqual(readAll(site.database));
  });

  it("refuses while the site runs on the database", async () => {
    const backup = await makeBackup({ database: site.database, folder, recipient, now });
    await expect(back(backup, site.database)).rejects.toThrow("still running");
    expect((await new Student(site.url).get("/healthz")).status).toBe(200);
  });
});

describe("the commands", () => {
  const run = (script: string, args: string[] = [], variables = {}) =>
    spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], {
      encoding: "utf8",
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: `file:${site.database}`,
        ...variables,
      },
    });

  it("make a key, a backup and a restored database", () => {
    const key = run("backup-key").stdout;
    const made = run("backup", [], {
      BACKUP_DIR: folder,
      BACKUP_RECIPIENT: /BACKUP_RECIPIENT=(.*)/.exec(key)![1],
    });
    expect(made.status).toBe(0);
    const backup = join(folder, readdirSync(folder)[0]!);
    writeFileSync(join(folder, "key.txt"), key);
    const target = join(folder, "again.db");
    expect(
      run("restore", [backup, join(folder, "key.txt")], { DATABASE_URL: `file:${target}` }).stdout,
    ).toContain("Restored.");
    expect(readAll(target)).toEqual(readAll(site.database));
  });

  it("say what they miss and end with an error", () => {
    for (const [result, sentence] of [
      [run("backup"), "BACKUP_DIR and BACKUP_RECIPIENT"],
      [
        run("backup", [], { BACKUP_DIR: folder, BACKUP_RECIPIENT: "age1nonsense" }),
        "No backup was made",
      ],
      [run("restore"), "which backup and which identity"],
      [run("restore", [join(folder, "none"), join(folder, "none")]), "There is no file"],
    ] as const) {
      expect(result.status).toBe(1);
      expect(result.stderr).toContain(sentence);
    }
  });
});

it("/healthz says version, database modes and last backup, and nothing else", async () => {
  await makeBackup({ database: site.database, folder, recipient, now });
  const watched = await startSite({ BACKUP_DIR: folder });
  const health = await (await fetch(`${watched.url}/healthz`)).json();
  await watched.close();
  expect(health).toEqual({
    version: "0.1.0",
    database: {
      journal_mode: "wal",
      synchronous: 2,
      foreign_keys: 1,
      secure_delete: 1,
      trusted_schema: 0,
      busy_timeout: 1000,
    },
    lastBackup: "2026-11-22T12:00:00.000Z",
  });
});
