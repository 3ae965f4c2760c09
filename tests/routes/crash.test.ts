import Database from "better-sqlite3";
import { expect, it, vi } from "vitest";
import { killOften } from "../load/kill.mjs";
import { prepareSubmits } from "../load/writes.mjs";

vi.setConfig({ testTimeout: 240_000 });

// The long one, with talks, threads and votes, is `npm run crash`.
it("three kills amid twenty students who send lose no answer that was acknowledged, and tear none", async () => {
  const crash = await killOften({ prepare: prepareSubmits, kills: 3, atOnce: 20 });
  expect(crash.acknowledged).toBeGreaterThan(3);
  expect(crash).toMatchObject({ lost: 0, torn: 0, unsound: 0 });
  // The look itself can tell: one row less and one row cut are seen.
  const database = new Database(crash.database, { timeout: 5000 });
  const [first, second] = database.prepare(`SELECT "key" FROM "Response"`).pluck().all();
  database.prepare(`DELETE FROM "Response" WHERE "key" = ?`).run(first);
  database
    .prepare(`UPDATE "Response" SET "answers" = substr("answers", 1, 400) WHERE "key" = ?`)
    .run(second);
  database.close();
  const seen = crash.look();
  expect(seen.lost + seen.torn).toBeGreaterThan(0);
  await crash.end();
});
