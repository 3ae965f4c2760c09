// Encrypted copies of the database, in the age format (https://age-encryption.org): whoever finds a
// backup, or the server itself, has only the public recipient and cannot read it.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Decrypter, Encrypter } from "age-encryption";
import Database from "better-sqlite3";
import { listBackups, nameBackup } from "../app/db/list-backups.js";

/** Days a backup is kept: what a student wiped leaves the last backup after so long. */
const keptDays = 35;

/** @param {string} url such as "file:/srv/doorsnee/doorsnee.db" */
export function fileOf(url) {
  if (!url?.startsWith("file:")) throw new Error("DATABASE_URL must begin with file:");
  return url.slice("file:".length);
}

/**
 * Copies a database that may be in use, as of one moment, and seals the copy. Runs in a process of
 * its own, so that the site keeps answering. The plain copy lives only while it is sealed.
 * @param {{ database: string, folder: string, recipient: string, now: Date }} options
 * @returns {Promise<string>} the file that was made
 */
export async function makeBackup({ database, folder, recipient, now }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, nameBackup(now));
  const plain = join(folder, `.${basename(target)}.plain`);
  try {
    copyDatabase(database, plain);
    await seal(createReadStream(plain), target, recipient);
  } finally {
    rmSync(plain, { force: true });
  }
  return target;
}

/**
 * Seals what a stream holds in a file that is there whole or not at all.
 * @param {Readable} plain
 * @param {string} target
 * @param {string} recipient
 * @param {() => Promise<void>} [check] throws when the stream was not whole
 */
export async function seal(plain, target, recipient, check = async () => {}) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  try {
    const sealed = await encrypter.encrypt(webStream(plain));
    await pipeline(
      Readable.fromWeb(/** @type {any} */ (sealed)),
      createWriteStream(`${target}.part`, { mode: 0o600 }),
    );
    await check();
    renameSync(`${target}.part`, target);
  } finally {
    rmSync(`${target}.part`, { force: true });
  }
}

/**
 * What a sealed file holds.
 * @param {string} backup
 * @param {string} identity
 */
export async function open(backup, identity) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const plain = await decrypter.decrypt(webStream(createReadStream(backup)));
  return Readable.fromWeb(/** @type {any} */ (plain));
}

/**
 * @param {string} database
 * @param {string} plain
 */
function copyDatabase(database, plain) {
  const source = new Database(database, { readonly: true, fileMustExist: true });
  try {
    source.prepare("VACUUM INTO ?").run(plain);
  } finally {
    source.close();
  }
}

/**
 * Puts a backup in the place of a database, after checking that it is whole. What stood there is
 * moved aside, never overwritten.
 * @param {{ backup: string, database: string, identity: string, now: Date }} options
 * @returns {Promise<string | null>} where the former database went, or null when there was none
 */
export async function restoreBackup({ backup, database, identity, now }) {
  mkdirSync(dirname(database), { recursive: true, mode: 0o700 });
  const fresh = `${database}.restoring`;
  try {
    await pipeline(await open(backup, identity), createWriteStream(fresh, { mode: 0o600 }));
    requireWhole(fresh);
    const aside = existsSync(database)
      ? `${database}.before-${now.toISOString().slice(0, 19).replaceAll(":", "-")}`
      : null;
    if (aside) moveAside(database, aside);
    renameSync(fresh, database);
    return aside;
  } finally {
    for (const file of [fresh, `${fresh}-wal`, `${fresh}-shm`]) rmSync(file, { force: true });
  }
}

/** @param {string} file */
function requireWhole(file) {
  const database = new Database(file, { fileMustExist: true });
  try {
    if (database.pragma("integrity_check", { simple: true }) !== "ok")
      throw new Error("The backup is not a whole database.");
  } finally {
    database.close();
  }
}

/**
 * Refuses while the site runs: its connection holds a lock that an exclusive one cannot get past.
 * @param {string} database
 * @param {string} aside
 */
function moveAside(database, aside) {
  const current = new Database(database, { timeout: 500 });
  try {
    current.pragma("locking_mode = EXCLUSIVE");
    current.exec("BEGIN EXCLUSIVE; COMMIT");
    current.pragma("journal_mode = DELETE");
  } catch {
    throw new Error(
      "The site is still running on this database. Stop it first; nothing was changed.",
    );
  } finally {
    current.close();
  }
  renameSync(database, aside);
}

/**
 * Removes backups older than 35 days and returns their names.
 * @param {string} folder
 * @param {Date} now
 */
export function expireBackups(folder, now) {
  const oldest = now.getTime() - keptDays * 24 * 3600 * 1000;
  const old = listBackups(folder).filter(({ madeAt }) => madeAt.getTime() < oldest);
  for (const { name } of old) rmSync(join(folder, name));
  return old.map(({ name }) => name);
}

/**
 * @param {Readable} stream
 * @returns {any} Node's own types and the DOM's name the same stream differently
 */
function webStream(stream) {
  return Readable.toWeb(stream);
}
