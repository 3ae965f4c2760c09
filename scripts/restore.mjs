// npm run restore -- <backup> <file with the identity>: puts a backup in the place of the database.
import { existsSync, readFileSync } from "node:fs";
import { restorePostgresBackup } from "./backups-postgres.mjs";
import { fileOf, restoreBackup } from "./backups.mjs";
import { isPostgres, prepareEnvironment, say, stop } from "./setup.mjs";

prepareEnvironment();
process.umask(0o077);
const [backup, identityFile] = process.argv.slice(2);
if (!backup || !identityFile)
  stop("Say which backup and which identity: npm run restore -- <backup> <identity file>");
for (const file of [backup, identityFile]) if (!existsSync(file)) stop(`There is no file ${file}.`);
try {
  const identity =
    readFileSync(identityFile, "utf8")
      .split("\n")
      .find((line) => line.startsWith("AGE-SECRET-KEY-")) ?? "";
  const url = process.env.DATABASE_URL ?? "";
  const aside = isPostgres(url)
    ? await restorePostgresBackup({ backup, url, identity })
    : await restoreBackup({ backup, database: fileOf(url), identity, now: new Date() });
  say(
    aside
      ? `Restored. What stood there is now ${aside}; remove it when you are sure.`
      : "Restored.",
  );
} catch (error) {
  stop(`Nothing was restored: ${error instanceof Error ? error.message : error}`);
}
