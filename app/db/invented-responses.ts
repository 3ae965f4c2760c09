import type Database from "better-sqlite3";
import { inventedVersion } from "~/questionnaire/draft";

/** Whether the database holds an answer that somebody gave. */
export function hasRealResponse(database: Database.Database): boolean {
  const found = database.prepare(
    `SELECT 1 FROM "Response" WHERE "questionnaireVersion" <> ? LIMIT 1`,
  );
  return found.get(inventedVersion) !== undefined;
}

/**
 * Stores many invented answers (JSON) in one go, each marked as such; those that are there already
 * stay. Speaks to SQLite itself: through Prisma it took more than twice as long.
 */
export function keepInvented(
  database: Database.Database,
  rows: Iterable<{ key: string; week: string; answers: string }>,
): void {
  const insert = database.prepare(
    `INSERT INTO "Response" ("key", "week", "questionnaireVersion", "answers") VALUES (?, ?, ?, ?)
     ON CONFLICT ("key") DO NOTHING`,
  );
  database.transaction(() => {
    for (const { key, week, answers } of rows) insert.run(key, week, inventedVersion, answers);
  })();
}
