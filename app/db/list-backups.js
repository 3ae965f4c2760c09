// Plain JavaScript, because the backup command reads it as it stands.
import { existsSync, readdirSync } from "node:fs";

const namePattern = /^doorsnee-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.(?:db|dump)\.age$/;

/**
 * The file name of a backup made at a moment, in UTC.
 * @param {Date} moment
 * @param {"db" | "dump"} kind a file of SQLite, or what `pg_dump` makes
 */
export function nameBackup(moment, kind = "db") {
  return `doorsnee-${moment.toISOString().slice(0, 19).replaceAll(":", "-")}.${kind}.age`;
}

/**
 * The backups in a folder, newest first.
 * @param {string} folder
 */
export function listBackups(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const [, day, hour, minute, second] = namePattern.exec(name) ?? [];
      return day ? [{ name, madeAt: new Date(`${day}T${hour}:${minute}:${second}Z`) }] : [];
    })
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}
