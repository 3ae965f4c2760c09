import type Database from "better-sqlite3";
import { buildSnapshot } from "~/snapshots/build-snapshot";
import { inventedVersion } from "~/questionnaire/draft";
import { isoWeek } from "~/questionnaire/iso-week";
import { makeAnswersReader } from "~/snapshots/read-answers";
import { releasedSchema } from "~/snapshots/released";
import { readItems, tables } from "~/snapshots/tables";
import type { CountedResponse } from "~/snapshots/tally";
import { lastClosedWeek, lastExpiredWeek } from "~/snapshots/weeks";

export const pageSize = 1000;
export const readAnswers = makeAnswersReader(readItems(tables));

export interface CountOrder {
  now: Date;
  /** Answers older than this many months are deleted right after; null keeps them all. */
  retentionMonths: number | null;
  /** On a demo site the invented answers are counted; anywhere else they never are. */
  withInvented: boolean;
}

export interface Counted {
  /** The snapshot that pages now read. */
  version: number;
  isNew: boolean;
  /** What was deleted because it was too old. */
  expired: { through: string; responses: number } | null;
}

/**
 * Builds the next snapshot and stores it, unless nothing changed; then deletes what is too old, which
 * the snapshot has frozen by then. Speaks to SQLite itself instead of through Prisma, because it runs
 * in a process of its own beside the site and must not hold 100,000 answers at once.
 */
export function countAnswers(database: Database.Database, order: CountOrder): Counted {
  const { now, retentionMonths, withInvented } = order;
  const through = retentionMonths === null ? undefined : lastExpiredWeek(now, retentionMonths);
  const last = database
    .prepare(`SELECT "version", "released" FROM "Snapshot" ORDER BY "version" DESC LIMIT 1`)
    .get() as { version: number; released: string } | undefined;
  const { released, published } = buildSnapshot({
    released: last ? releasedSchema.parse(JSON.parse(last.released)) : {},
    responses: readResponses(database, withInvented),
    closedThrough: lastClosedWeek(now),
    expiredThrough: through,
  });
  const isNew = last?.released !== JSON.stringify(released);
  const version = (last?.version ?? 0) + (isNew ? 1 : 0);
  // Two at once would both take this version: the second is refused, and nothing is lost.
  if (isNew) {
    database
      .prepare(
        `INSERT INTO "Snapshot" ("version", "week", "published", "released") VALUES (?, ?, ?, ?)`,
      )
      .run(version, isoWeek(now), JSON.stringify(published), JSON.stringify(released));
  }
  const expired = through ? { through, responses: deleteExpired(database, through) } : null;
  return { version, isNew, expired };
}

/**
 * All responses, a page at a time: one long read would make a student who wipes answers meanwhile
 * wait for it. Whoever comes or goes between two pages is counted or not, in every table alike.
 */
function* readResponses(
  database: Database.Database,
  withInvented: boolean,
): Generator<CountedResponse> {
  const page = database.prepare(
    `SELECT "key", "week", "questionnaireVersion", "answers" FROM "Response"
     WHERE "key" > ? ORDER BY "key" LIMIT ${pageSize}`,
  );
  let after = "";
  for (;;) {
    const rows = page.all(after) as {
      key: string;
      week: string;
      questionnaireVersion: string;
      answers: string;
    }[];
    for (const { week, questionnaireVersion, answers } of rows) {
      if (withInvented || questionnaireVersion !== inventedVersion)
        yield { week, answers: readAnswers(answers) };
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.key;
  }
}

/**
 * Deletes the answers of weeks up to and including this one, from the write-ahead log too, in small
 * steps so that the site never waits long. Returns how many responses went.
 */
function deleteExpired(database: Database.Database, expiredThrough: string): number {
  database.pragma("secure_delete = ON");
  const keys = database
    .prepare(`SELECT "key" FROM "Response" WHERE "week" <= ?`)
    .pluck()
    .all(expiredThrough) as string[];
  const remove = database.prepare(
    `DELETE FROM "Response" WHERE "key" IN (SELECT "value" FROM json_each(?))`,
  );
  for (let start = 0; start < keys.length; start += pageSize)
    remove.run(JSON.stringify(keys.slice(start, start + pageSize)));
  const [checkpoint] = database.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
  if (checkpoint?.busy)
    throw new Error("The write-ahead log is in use; run this again to empty it of old answers.");
  return keys.length;
}
