import type { Client } from "pg";
import { inventedVersion } from "~/questionnaire/draft";
import { isoWeek } from "~/questionnaire/iso-week";
import { buildFromTallies } from "~/snapshots/build-snapshot";
import { releasedSchema } from "~/snapshots/released";
import { tables } from "~/snapshots/tables";
import { startTallies, type WeekTallies } from "~/snapshots/tally";
import { lastClosedWeek, lastExpiredWeek } from "~/snapshots/weeks";
import { type Counted, type CountOrder, pageSize, readAnswers } from "./make-snapshot";

/** Tables that are WITHOUT ROWID on SQLite, with what orders them there. */
const withoutOrder = {
  Response: `"key"`,
  Proof: `"key"`,
  GroupTally: `"id"`,
  ServiceCount: `"subject", "week", "category"`,
  Workbook: `"key"`,
  SignUp: `"cohortId", "key"`,
  Booking: `"key"`,
  Thread: `"id"`,
  ThreadMessage: `"threadId", "number"`,
  Slip: `"key"`,
  SlipTally: `"staffId"`,
};

/** What `countAnswers` does, on PostgreSQL. */
export async function countAnswersOnPostgres(client: Client, order: CountOrder): Promise<Counted> {
  const { now, retentionMonths, withInvented } = order;
  const through = retentionMonths === null ? undefined : lastExpiredWeek(now, retentionMonths);
  const { rows } = await client.query<{ version: number; released: string }>(
    `SELECT "version", "released" FROM "Snapshot" ORDER BY "version" DESC LIMIT 1`,
  );
  const last = rows[0];
  const { released, published } = buildFromTallies(
    {
      released: last ? releasedSchema.parse(JSON.parse(last.released)) : {},
      closedThrough: lastClosedWeek(now),
      expiredThrough: through,
    },
    await tallyPages(client, withInvented),
  );
  const isNew = last?.released !== JSON.stringify(released);
  const version = (last?.version ?? 0) + (isNew ? 1 : 0);
  // Two at once would both take this version: the second is refused, and nothing is lost.
  if (isNew) {
    await client.query(
      `INSERT INTO "Snapshot" ("version", "week", "published", "released") VALUES ($1, $2, $3, $4)`,
      [version, isoWeek(now), JSON.stringify(published), JSON.stringify(released)],
    );
  }
  const expired = through ? { through, responses: await deleteExpired(client, through) } : null;
  return { version, isNew, expired };
}

/** All responses, a page at a time, so that 100,000 answers are never held at once. */
async function tallyPages(client: Client, withInvented: boolean): Promise<WeekTallies> {
  const { add, finish } = startTallies(tables);
  for (let after = ""; ;) {
    const { rows } = await client.query<Record<"key" | "week" | "version" | "answers", string>>(
      `SELECT "key", "week", "questionnaireVersion" AS "version", "answers" FROM "Response"
       WHERE "key" > $1 ORDER BY "key" LIMIT ${pageSize}`,
      [after],
    );
    for (const { week, version, answers } of rows)
      if (withInvented || version !== inventedVersion) add({ week, answers: readAnswers(answers) });
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return finish();
    after = last.key;
  }
}

async function deleteExpired(client: Client, through: string): Promise<number> {
  const gone = await client.query(`DELETE FROM "Response" WHERE "week" <= $1`, [through]);
  return gone.rowCount ?? 0;
}

/**
 * Writes every table anew in the order of its key, in one transaction each. PostgreSQL keeps rows in
 * the order they came and numbers the transaction of each; after this both are the same for all that
 * was there, and what was erased is in no file of a table any more. Waits for nobody longer than five
 * seconds, and nobody waits for it longer than it takes: `npm run retain` does it at night.
 */
export async function forgetOrder(client: Client): Promise<void> {
  await client.query("SET lock_timeout = 5000");
  for (const [table, key] of Object.entries(withoutOrder)) {
    await client.query(`BEGIN;
      LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE;
      CREATE TEMPORARY TABLE "sorted" ON COMMIT DROP AS SELECT * FROM "${table}" ORDER BY ${key};
      TRUNCATE "${table}";
      INSERT INTO "${table}" SELECT * FROM "sorted" ORDER BY ${key};
      COMMIT`);
  }
}
