// Run by snapshot.mjs and retain.mjs in a process of its own, so that the site keeps answering.
import Database from "better-sqlite3";
import { countAnswers } from "../app/db/make-snapshot";
import { fileOf } from "./backups.mjs";
import { say } from "./setup.mjs";

const { DATABASE_URL = "", RETENTION_MONTHS, DEMO } = process.env;
const database = new Database(fileOf(DATABASE_URL), { fileMustExist: true, timeout: 5000 });
try {
  const made = countAnswers(database, {
    now: new Date(),
    retentionMonths: RETENTION_MONTHS ? Number(RETENTION_MONTHS) : null,
    withInvented: DEMO === "yes",
  });
  say(
    made.isNew
      ? `Made snapshot ${made.version}.`
      : `Nothing changed: snapshot ${made.version} stays.`,
  );
  if (made.expired)
    say(`Deleted ${made.expired.responses} responses of up to ${made.expired.through}.`);
} finally {
  database.close();
}
