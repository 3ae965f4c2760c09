import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PrismaClient } from "../../app/db/generated/client";
import { personas } from "../factories/personas";
import { ask } from "../setup/database";
import { type Site, siteEnvironment, startSite } from "../setup/site";
import { Student, tokenOf } from "../setup/student";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doorsnee-lasting-"));
  file = join(folder, "site.db");
  copyFileSync("node_modules/.cache/doorsnee/empty.db", file);
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

/** No file of a running process may become larger than so many bytes: what a full disk does, on Linux. */
function limitFiles(site: Site, bytes: number | "unlimited"): boolean {
  const { status } = spawnSync("prlimit", [`--pid=${site.process.pid}`, `--fsize=${bytes}:`]);
  return status === 0;
}

describe("a full disk", () => {
  it.runIf(spawnSync("prlimit", ["--version"]).status === 0)(
    "gives an honest answer, keeps nothing in part, and what is sent again afterwards is kept",
    async () => {
      const site = await startSite();
      const student = new Student(site.url);
      const { page } = await student.answerAll(personas.heavy);
      const count = () => ask(site, `SELECT "answers" FROM "Response"`).length;
      expect(limitFiles(site, statSync(`${site.database}-wal`).size)).toBe(true);
      const refused = await student.fillIn(page, {});
      expect(refused.status).toBe(503);
      expect(refused.headers.get("Retry-After")).toBe("5");
      expect(refused.html).toContain("Nog niet bewaard");
      expect(refused.html).not.toMatch(/class="code"/);
      expect(count()).toBe(0);
      // Reading goes on meanwhile.
      expect((await new Student(site.url).get("/norms")).status).toBe(200);
      limitFiles(site, "unlimited");
      const kept = await student.fillIn(await student.get("/check/review"), {});
      expect(kept.path).toBe("/check/done");
      expect(count()).toBe(1);
      const database = new Database(site.database, { readonly: true });
      expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
      database.close();
      expect(await site.close()).toBe(0);
    },
  );
});

describe("a disk that can only be read", () => {
  it("lets no site start, and says why", async () => {
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    // For root nothing is read-only: then somebody else starts it.
    const who = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const child = spawn(process.execPath, ["tests/setup/serve.mjs"], {
      env: { PATH: process.env["PATH"], ...siteEnvironment(file) },
      stdio: ["ignore", "pipe", "pipe"],
      ...who,
    });
    let printed = "";
    child.stdout.on("data", (chunk) => (printed += chunk));
    child.stderr.on("data", (chunk) => (printed += chunk));
    const [code] = (await once(child, "exit")) as [number];
    expect(printed).toMatch(/readonly|read-only|does not start/);
    expect(printed).not.toContain(`"port"`);
    expect(code).not.toBe(0);
  });
});

/** Whether this machine lets root take away the writing of a file that is open: ext4 and few others do. */
function canSealOpenFile(): boolean {
  const probe = join(mkdtempSync(join(tmpdir(), "doorsnee-seal-")), "probe");
  const descriptor = openSync(probe, "w");
  const isSealed = spawnSync("chattr", ["+i", probe]).status === 0;
  try {
    writeSync(descriptor, "x");
    return false;
  } catch {
    return isSealed;
  } finally {
    spawnSync("chattr", ["-i", probe]);
    closeSync(descriptor);
    rmSync(join(probe, ".."), { recursive: true });
  }
}

describe("a disk that can only be read from one moment on", () => {
  it.runIf(canSealOpenFile())(
    "gives an honest answer, goes on with reading, and keeps what is sent again when it can be written",
    async () => {
      const site = await startSite();
      const student = new Student(site.url);
      const { page } = await student.answerAll(personas.heavy);
      const earlier = new Student(site.url);
      const code = await earlier.finish(personas.moderate);
      // Not its index in memory (-shm): where the kernel takes that away too, it ends the process, and
      // none starts again before it can write.
      const files = [site.database, `${site.database}-wal`];
      const seal = (how: "+i" | "-i") => spawnSync("chattr", [how, ...files]).status;
      const count = () => ask(site, `SELECT "answers" FROM "Response"`).length;
      expect(code).not.toBe("");
      expect(seal("+i")).toBe(0);
      try {
        const refused = await student.fillIn(page, {});
        expect(refused.status).toBe(503);
        expect(refused.headers.get("Retry-After")).toBe("5");
        expect(refused.html).toContain("Nog niet bewaard");
        expect(refused.html).not.toMatch(/class="code"/);
        // What is there is read, and nothing that cannot be done is said to be done.
        expect((await earlier.get("/feedback")).path).toBe("/feedback");
        const token = tokenOf(await earlier.get("/receipt/delete"));
        const wiped = await earlier.post("/receipt/delete", { token });
        expect(wiped.status).toBe(503);
        expect((await new Student(site.url).get("/norms")).status).toBe(200);
      } finally {
        expect(seal("-i")).toBe(0);
      }
      expect(count()).toBe(1);
      const kept = await student.fillIn(await student.get("/check/review"), {});
      expect(kept.path).toBe("/check/done");
      expect(count()).toBe(2);
      expect(await site.close()).toBe(0);
    },
  );
});

/**
 * The fault of prisma#29933: while somebody reads, a transaction of ours fails at its COMMIT. Returns
 * which of the writes after it were acknowledged, and which stand in the file when all is closed.
 */
async function writeAfterFailedCommit(mode: "wal" | "delete") {
  const reader = new Database(file);
  reader.pragma(`journal_mode = ${mode}`);
  const prisma = new PrismaClient({
    adapter: new PrismaBetterSQLite3({ url: `file:${file}`, timeout: 50 }),
  });
  await prisma.$queryRawUnsafe("PRAGMA synchronous = 2");
  const acknowledged: string[] = [];
  const keep = async (key: string, act: () => Promise<unknown>) => {
    await act().then(
      () => acknowledged.push(key),
      () => undefined,
    );
  };
  const row = (key: string) => ({ key, week: "2026-W47", used: false });
  reader.exec("BEGIN");
  reader.prepare(`SELECT count(*) FROM "Proof"`).get();
  await keep("first", () =>
    prisma.$transaction(async (within) => {
      await within.proof.create({ data: row("first") });
    }),
  );
  reader.exec("COMMIT");
  for (const key of ["second", "third"])
    await keep(key, () => prisma.proof.create({ data: row(key) }));
  await prisma.$disconnect();
  reader.close();
  const after = new Database(file, { readonly: true });
  const kept = after.prepare(`SELECT "key" FROM "Proof"`).pluck().all() as string[];
  after.close();
  return { acknowledged, lost: acknowledged.filter((key) => !kept.includes(key)) };
}

describe("a commit that fails while somebody reads", () => {
  it("loses nothing that was acknowledged in write-ahead logging", async () => {
    const { acknowledged, lost } = await writeAfterFailedCommit("wal");
    expect(acknowledged).toEqual(["first", "second", "third"]);
    expect(lost).toEqual([]);
  });

  it("loses acknowledged writes without it: the control, which is why the site refuses that mode", async () => {
    const { acknowledged, lost } = await writeAfterFailedCommit("delete");
    expect(acknowledged).toEqual(["second", "third"]);
    expect(lost).toEqual(["second", "third"]);
  });
});
