// @ts-check
// Writes that a site acknowledges, each kind as a visitor makes it over HTTP, and what must then stand
// in the database. For `npm run crash`.
import { Buffer } from "node:buffer";
import { createHmac, randomBytes } from "node:crypto";
import { URLSearchParams } from "node:url";
import Database from "better-sqlite3";
import { openCookie, sealCookie } from "../setup/sealed.mjs";
import { ask } from "./ask.mjs";
import { learnSteps, Student } from "./journey.mjs";
import { secrets } from "./site.mjs";

/**
 * `send` makes one write and says what was acknowledged, or null when it was not; `check` counts what
 * of that is not there, and what is there in part; `refill` makes room for another round.
 * @typedef {{ id: string, value: string }} Written
 * @typedef {{ send: (url: string, worker: number) => Promise<Written | null>, check: (database: Database.Database, written: readonly Written[]) => { lost: number, torn: number }, refill?: () => void }} Kind
 * @typedef {(url: string, database: string, atOnce: number) => Promise<Kind>} Prepare
 */

const network = () => `10.${[...randomBytes(3)].join(".")}`;
const fieldOf = (/** @type {string} */ html, /** @type {string} */ name) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? "";
const keyOf = (/** @type {string} */ text) =>
  createHmac("sha256", secrets.RECEIPT_PEPPER).update(text).digest("base64url");

const purpose = "doorsnee session";

/**
 * A draft with every step filled in over HTTP.
 * @param {string} url
 * @returns {Promise<object>}
 */
export async function fillDraft(url) {
  const steps = await learnSteps(url);
  const student = new Student(url);
  await student.begin();
  for (const step of steps) await student.send(step);
  return openCookie(student.cookie.split("=")[1] ?? "", secrets.SESSION_SECRET, purpose);
}

/**
 * The same draft under a receipt of its own, as a cookie with the token of its form.
 * @param {object} filled
 */
export function reseal(filled) {
  const receipt = randomBytes(12).toString("hex");
  const cookie = sealCookie({ ...filled, receipt }, secrets.SESSION_SECRET, purpose);
  const token = createHmac("sha256", secrets.SESSION_SECRET)
    .update(`form ${receipt}`)
    .digest("base64url")
    .slice(0, 22);
  return { receipt, token, cookie: `doorsnee=${cookie}` };
}

/** Finished questionnaires: one draft is filled in over HTTP, and sent under a receipt of its own each time. */
/** @type {Prepare} */
export async function prepareSubmits(url) {
  const filled = await fillDraft(url);
  const send = async (/** @type {string} */ at) => {
    const { receipt, token, cookie } = reseal(filled);
    const { status, headers } = await ask(`${at}/check/review`, {
      method: "POST",
      form: { token, website: "" },
      cookie,
    });
    const isKept = status === 302 && headers.location === "/check/done";
    return isKept ? { id: keyOf(receipt), value: "" } : null;
  };
  return { send, check: countFaults(`SELECT "answers" FROM "Response" WHERE "key" = ?`, isWhole) };
}

const isWhole = (/** @type {string} */ answers) => {
  try {
    return Object.keys(JSON.parse(answers)).length > 10;
  } catch {
    return false;
  }
};
/** A sealed text is blocks of 512 bytes with a nonce and a tag; one that was cut is not. */
const isSealed = (/** @type {string} */ text) => Buffer.from(text, "base64url").length % 512 === 40;

/**
 * @param {string} sql what one acknowledged write left, by its id
 * @param {(stored: string) => boolean} isRight
 * @returns {Kind["check"]}
 */
function countFaults(sql, isRight) {
  return (database, written) => {
    const find = database.prepare(sql).pluck();
    const stored = written.map(({ id }) => find.get(id));
    const lost = stored.filter((value) => value === undefined).length;
    const torn = stored.filter((value) => value !== undefined && !isRight(String(value))).length;
    return { lost, torn };
  };
}

/** Talks: every booking takes a time of its own. */
/** @type {Prepare} */
export async function prepareBookings(url, file) {
  let next = 0;
  addWorker(file);
  /** More than one round can take, and few enough for a page that lists them. */
  const room = 400;
  const slots = addSlots(file, room);
  const refill = () => void slots.push(...addSlots(file, next + room - slots.length));
  const send = async (/** @type {string} */ at) => {
    const from = { network: network() };
    const page = await ask(`${at}/talk/book`, from);
    const slot = slots[next++] ?? "";
    const token = fieldOf(page.body, "token");
    const form = { token, nickname: "Kiwi", topic: "drugs", intent: "book", slot, website: "" };
    const cookie = page.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    const sent = { method: "POST", form, cookie, ...from };
    const { status, headers } = await ask(`${at}/talk/book`, sent);
    return status === 302 && headers.location === "/talk/booked" ? { id: slot, value: "" } : null;
  };
  const check = countFaults(`SELECT "card" FROM "Booking" WHERE "slotId" = ?`, isSealed);
  return { send, check, refill };
}

/** Somebody who answers and talks, without whom no form is shown. @param {string} file */
function addWorker(file) {
  const grants = [{ role: "prevention-worker", institutions: ["rug", "hanze"] }];
  const database = new Database(file, { timeout: 5000 });
  database
    .prepare(
      `INSERT INTO "Staff" ("id", "name", "grants", "since") VALUES ('w', 'W', ?, '2026-01-01')`,
    )
    .run(JSON.stringify(grants));
  database.close();
}

/** @param {string} file @param {number} count */
function addSlots(file, count) {
  const database = new Database(file, { timeout: 5000 });
  const insert = database.prepare(
    `INSERT INTO "Slot" ("id", "kind", "workerId", "series", "startsAt", "endsAt", "way", "place",
      "languages", "institutions") VALUES (?, 'talk', 'w', 's', ?, ?, 'place', 'Kamer 12', 'nl en', 'rug hanze')`,
  );
  const moment = (/** @type {number} */ hours) =>
    `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19)}Z`;
  const ids = Array.from({ length: count }, () => randomBytes(12).toString("base64url"));
  // A week from now, so that a page shows few of them.
  database.transaction(() => {
    for (const id of ids) insert.run(id, moment(168), moment(169));
  })();
  database.close();
  return ids;
}

/** Questions without a name: a thread with its first message each time. */
/** @type {Prepare} */
export async function prepareThreads(_url, file) {
  addWorker(file);
  const send = async (/** @type {string} */ at) => {
    const from = { network: network() };
    const { body } = await ask(`${at}/talk/thread`, from);
    const form = {
      token: fieldOf(body, "token"),
      once: fieldOf(body, "once"),
      language: "nl",
      institution: "",
      text: "Is dat veel?",
      website: "",
    };
    const answer = await ask(`${at}/talk/thread`, { method: "POST", form, ...from });
    const code = /class="code"[^>]*>([^<]+)</.exec(answer.body)?.[1];
    return code ? { id: keyOf(`thread ${code.replaceAll("-", "")}`), value: "" } : null;
  };
  const sql = `SELECT "sealed" FROM "ThreadMessage" JOIN "Thread" ON "id" = "threadId" WHERE "id" = ?`;
  return { send, check: countFaults(sql, isSealed) };
}

/** Votes of a hall: each phone changes its own, and only ever upwards within numbers of its own. */
/** @type {Prepare} */
export async function prepareVotes(url, _file, atOnce) {
  const { body } = await ask(`${url}/mentor/session`);
  const opening = { token: fieldOf(body, "token"), kind: "hall", topic: "drinking", website: "" };
  const opened = await ask(`${url}/mentor/session`, { method: "POST", form: opening });
  const host = String(opened.headers.location);
  const page = await ask(url + host);
  const code = /class="host-code">([^<]+)</.exec(page.body)?.[1] ?? "";
  const phones = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const { headers } = await ask(`${url}/join/${code}`);
      return { cookie: headers["set-cookie"]?.[0]?.split(";")[0] ?? "", votes: 0 };
    }),
  );
  await ask(url + host, { method: "POST", form: { move: "next", version: "1" } });
  const span = 2000;
  const send = async (/** @type {string} */ at, /** @type {number} */ worker) => {
    const phone = phones[worker];
    if (!phone) return null;
    const value = String(worker * span + (phone.votes++ % span));
    const form = new URLSearchParams({ position: "0", part: "guess", value }).toString();
    const { cookie } = phone;
    const { body } = await ask(`${at}/join/${code}/vote`, { method: "POST", form, cookie });
    const isKept = body.includes("room-saved") && body.includes(value);
    return isKept ? { id: String(worker), value } : null;
  };
  /** @type {Kind["check"]} */
  const check = (database, written) => {
    const votes = /** @type {number[]} */ (
      database.prepare(`SELECT "value" FROM "GroupVote"`).pluck().all()
    );
    const last = new Map(written.map(({ id, value }) => [Number(id), Number(value)]));
    const stored = new Map(votes.map((value) => [Math.floor(value / span), value]));
    const lost = [...last].filter(([phone, value]) => (stored.get(phone) ?? -1) < value).length;
    return { lost, torn: votes.length - stored.size };
  };
  return { send, check };
}
