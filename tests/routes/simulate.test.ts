import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { siteEnvironment } from "../setup/site";

const folder = mkdtempSync(join(tmpdir(), "doorsnee-simulate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string) => join(folder, name);

function call(script: string, name: string, variables = {}, wishes: string[] = []) {
  return spawnSync(process.execPath, [`scripts/${script}.mjs`, ...wishes], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...siteEnvironment(fileOf(name)), ...variables },
  });
}
const simulate = (name: string, ...wishes: string[]) =>
  call("simulate", name, {}, [`--to=file:${fileOf(name)}`, ...wishes]);

/** What a query says of one of the databases. */
function ask(name: string, query: string) {
  const database = new Database(fileOf(name));
  const rows = database.prepare(query).raw().all();
  database.close();
  return rows;
}
const versions = `SELECT DISTINCT "questionnaireVersion" FROM "Response"`;

describe("npm run simulate", () => {
  it("fills a database of its own with answers that say they are invented", () => {
    const { status, stdout } = simulate("one.db", "--answers=1500", "--seed=7");
    expect(stdout).toContain("1500 invented answers after norms-");
    expect(status).toBe(0);
    expect(ask("one.db", `SELECT count(*), count(DISTINCT "week") FROM "Response"`)).toEqual([
      [1500, 52],
    ]);
    expect(ask("one.db", versions)).toEqual([["invented"]]);
  });

  it("writes the same rows for the same seed, and none of them twice", () => {
    const rows = `SELECT "key", "answers" FROM "Response" ORDER BY "key"`;
    simulate("two.db", "--answers=200", "--seed=9");
    const first = ask("two.db", rows);
    simulate("two.db", "--answers=200", "--seed=9");
    expect(ask("two.db", rows)).toEqual(first);
    simulate("two.db", "--answers=200", "--seed=10");
    expect(ask("two.db", rows)).toHaveLength(400);
  });

  it("is never counted as answers of students, but on a demo site", () => {
    const newest = `SELECT "published" FROM "Snapshot" ORDER BY "version" DESC LIMIT 1`;
    call("snapshot", "one.db");
    expect(String(ask("one.db", newest))).not.toContain('"shown":true');
    call("snapshot", "one.db", { DEMO: "yes" });
    expect(String(ask("one.db", newest))).toContain('"shown":true');
  });

  it("leaves a database alone that holds an answer of somebody", () => {
    copyFileSync("node_modules/.cache/doorsnee/empty.db", fileOf("real.db"));
    const database = new Database(fileOf("real.db"));
    database.exec(`INSERT INTO "Response" VALUES ('a', '2026-W40', '1', '{}')`);
    database.close();
    const { status, stderr } = simulate("real.db", "--answers=10");
    expect(stderr).toContain("answers that somebody gave");
    expect(status).toBe(1);
    expect(ask("real.db", versions)).toEqual([["1"]]);
  });

  it.each(["--answers=0", "--answers=1000001", "--answers=many", "--seed=1.5"])(
    "refuses %s",
    (wish) => {
      expect(simulate("none.db", wish).stderr).toMatch(/^--(answers|seed) is a whole number/);
    },
  );
});
