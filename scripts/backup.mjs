// npm run backup: a sealed copy of the database while the site runs. Then old backups go.
// Needs DATABASE_URL, BACKUP_DIR and BACKUP_RECIPIENT (from `npm run backup:key`).
import { makePostgresBackup } from "./backups-postgres.mjs";
import { expireBackups, fileOf, makeBackup } from "./backups.mjs";
import { isPostgres, prepareEnvironment, say, stop } from "./setup.mjs";

prepareEnvironment();
process.umask(0o077);
const { BACKUP_DIR: folder, BACKUP_RECIPIENT: recipient, DATABASE_URL = "" } = process.env;
if (!folder || !recipient)
  stop("A backup needs BACKUP_DIR and BACKUP_RECIPIENT; docs/operations.md says how to make them.");
try {
  const now = new Date();
  const made = isPostgres(DATABASE_URL)
    ? await makePostgresBackup({ url: DATABASE_URL, folder, recipient, now })
    : await makeBackup({ database: fileOf(DATABASE_URL), folder, recipient, now });
  say(`Made ${made}`);
  const gone = expireBackups(folder, now);
  if (gone.length > 0) say(`Removed ${gone.length} older than 35 days.`);
} catch (error) {
  stop(`No backup was made: ${error instanceof Error ? error.message : error}`);
}
