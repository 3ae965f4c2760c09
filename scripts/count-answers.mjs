// What snapshot.mjs and retain.mjs do, in a process of its own, so that the site keeps answering.
import Database from "better-sqlite3";
import pg from "pg";
import { fileOf } from "./backups.mjs";
import { isPostgres, say } from "./setup.mjs";

/**
 * Makes the next snapshot, then deletes what is older than so many months; null deletes nothing.
 * @param {any} site what `loadSite` gives
 * @param {number | null} retentionMonths
 */
export async function count(site, retentionMonths) {
  const { DATABASE_URL = "", DEMO } = process.env;
  const order = { now: new Date(), retentionMonths, withInvented: DEMO === "yes" };
  const countThere = isPostgres(DATABASE_URL) ? countOnPostgres : countOnSqlite;
  const made = await countThere(site, DATABASE_URL, order);
  say(
    made.isNew
      ? `Made snapshot ${made.version}.`
      : `Nothing changed: snapshot ${made.version} stays.`,
  );
  if (made.expired)
    say(`Deleted ${made.expired.responses} responses of up to ${made.expired.through}.`);
}

/**
 * @param {any} site
 * @param {string} url
 * @param {import("../app/db/make-snapshot").CountOrder} order
 * @returns {import("../app/db/make-snapshot").Counted}
 */
function countOnSqlite({ countAnswers }, url, order) {
  const database = new Database(fileOf(url), { fileMustExist: true, timeout: 5000 });
  try {
    return countAnswers(database, order);
  } finally {
    database.close();
  }
}

/**
 * @param {any} site
 * @param {string} url
 * @param {import("../app/db/make-snapshot").CountOrder} order
 * @returns {Promise<import("../app/db/make-snapshot").Counted>}
 */
async function countOnPostgres({ countAnswersOnPostgres, forgetOrder }, url, order) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const counted = await countAnswersOnPostgres(client, order);
    if (counted.expired) await forgetOrder(client);
    return counted;
  } finally {
    await client.end();
  }
}
