import { randomBytes } from "node:crypto";
import { env } from "~/env.server";
import { isPostgres, prisma } from "./client.server";
import { connectionTo } from "./postgres.server";

const channel = "doorsnee";
/** Names this process to itself: what it tells comes back to it too. */
const ownName = randomBytes(6).toString("hex");
/** Milliseconds until a lost connection is sought again. */
const pause = 1000;
/** Milliseconds in which the same news is told once: a hall that votes tells it hundreds of times. */
const moment = 100;

let hearing = false;
let stop: (() => void) | null = null;
const waiting = new Set<string>();

/** Whether what other processes tell is heard; on SQLite never. */
export const hearsOthers = (): boolean => hearing;

/**
 * Tells every other process on the same PostgreSQL a few words, which must identify nobody: any
 * connection to the database can hear them. On SQLite nobody is told.
 */
export function tellOthers(words: string): void {
  if (!isPostgres || waiting.has(words)) return;
  waiting.add(words);
  setTimeout(() => {
    waiting.delete(words);
    // Whoever was not told looks for themselves within a second.
    prisma.$executeRaw`SELECT pg_notify(${channel}, ${`${ownName} ${words}`})`.catch(() => {});
  }, moment);
}

/**
 * Hears what other processes tell, over a connection of its own that is sought again when it is lost;
 * `missed` is called then, because something may have been told meanwhile. Does nothing on SQLite.
 */
export function hearOthers(heard: (words: string) => void, missed: () => void): void {
  if (!isPostgres || stop) return;
  let ended = false;
  let close = () => {};
  const connect = async () => {
    const { default: pg } = await import("pg");
    const client = new pg.Client(connectionTo(env.DATABASE_URL));
    close = () => void client.end().catch(() => {});
    const lost = () => {
      hearing = false;
      client.removeAllListeners("end");
      close();
      if (!ended) setTimeout(connect, pause).unref();
    };
    client.once("end", lost);
    // An error ends the connection, and the end is what is acted upon.
    client.on("error", () => {});
    client.on("notification", ({ payload = "" }) => {
      const [name, ...words] = payload.split(" ");
      if (name !== ownName) heard(words.join(" "));
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      hearing = true;
      missed();
    } catch {
      lost();
    }
  };
  stop = () => {
    ended = true;
    close();
  };
  void connect();
}

/** Lets go of the connection, so that the process can end. */
export function stopHearing(): void {
  stop?.();
}
