// Run by snapshot.mjs and retain.mjs in a process of its own, so that the site keeps answering.
import Database from "better-sqlite3";
import pg from "pg";
import { type CountOrder, countAnswers } from "../app/db/make-snapshot";
import { countAnswersOnPostgres, forgetOrder } from "../app/db/make-snapshot-postgres";
import { fileOf } from "./backups.mjs";
import { isPostgres, say } from "./setup.mjs";

const { DATABASE_URL = "", RETENTION_MONTHS, DEMO } = process.env;
const order: CountOrder = {
  now: new Date(),
  retentionMonths: RETENTION_MONTHS ? Number(RETENTION_MONTHS) : null,
  withInvented: DEMO === "yes",
};
const made = isPostgres(DATABASE_URL) ? await countThere() : countHere();
say(
  made.isNew
    ? `Made snapshot ${made.version}.`
    : `Nothing changed: snapshot ${made.version} stays.`,
);
if (made.expired)
  say(`Deleted ${made.expired.responses} responses of up to ${made.expired.through}.`);

function countHere() {
  const database = new Database(fileOf(DATABASE_URL), { fileMustExist: true, timeout: 5000 });
  try {
    return countAnswers(database, order);
  } finally {
    database.close();
  }
}

async function countThere() {
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    const counted = await countAnswersOnPostgres(client, order);
    if (counted.expired) await forgetOrder(client);
    return counted;
  } finally {
    await client.end();
  }
}
