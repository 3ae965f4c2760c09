// @ts-check
import { URLSearchParams } from "node:url";
import { ask, wait } from "./ask.mjs";

/**
 * @typedef {{ path: string, form: string }} Step
 * @typedef {{ landing: number[], form: number[], send: number[], submit: number[], feedback: number[] }} Took
 * @typedef {{ pause?: () => number, took?: Took, agent?: import("node:http").Agent }} Pace
 */

/** Sending it all: the field that nobody sees goes along, empty. */
export const review = { path: "/check/review", form: "website=" };

/** What a browser may have compressed, as all do. */
const encoding = "gzip, br";

/** A student's browser: one cookie jar, one journey. */
export class Student {
  /** @type {Map<string, string>} */
  #cookies = new Map();
  token = "";

  /** @param {string} url @param {import("node:http").Agent} [agent] its own connections */
  constructor(url, agent) {
    this.url = url;
    this.agent = agent;
  }

  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /**
   * @param {string} path
   * @param {import("./ask.mjs").Wish} [wish]
   */
  async ask(path, wish = {}) {
    const answer = await ask(this.url + path, {
      ...wish,
      cookie: this.cookie,
      ...(this.agent && { agent: this.agent }),
    });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  /** Opens the first step, which gives the draft and the token of every form to come. */
  async begin() {
    const answer = await this.ask("/check/1");
    if (answer.status !== 200) throw new Error(`The first step answered ${answer.status}.`);
    this.token = /\bname="token" value="([^"]+)"/.exec(answer.body)?.[1] ?? "";
    return answer;
  }

  /** @param {Step} step @param {string} [encoded] */
  send({ path, form }, encoded) {
    const body = `token=${encodeURIComponent(this.token)}&${form}`;
    return this.ask(path, { method: "POST", form: body, encoding: encoded });
  }
}

/**
 * Walks once by reading the forms, and remembers what was sent: every journey sends the same. The
 * middle option of every question, and a small number in every field.
 * @param {string} url
 * @returns {Promise<Step[]>}
 */
export async function learnSteps(url) {
  const student = new Student(url);
  /** @type {Step[]} */
  const steps = [];
  let path = "/check/1";
  let html = (await student.begin()).body;
  while (path !== "/check/review") {
    if (steps.length > 30) throw new Error(`There is no way out of ${path}.`);
    const step = { path, form: fillIn(html) };
    const { status, headers } = await student.send(step);
    if (status !== 302) throw new Error(`${path} answered ${status}.`);
    steps.push(step);
    path = String(headers.location);
    html = (await student.ask(path)).body;
  }
  return steps;
}

/** @param {string} html */
function fillIn(html) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  const form = new URLSearchParams();
  for (const [input] of html.matchAll(/<input\b[^>]*>/g)) {
    const name = /\bname="([^"]+)"/.exec(input)?.[1] ?? "";
    const value = /\bvalue="([^"]*)"/.exec(input)?.[1] ?? "";
    if (/type="radio"/.test(input)) options.set(name, [...(options.get(name) ?? []), value]);
    else if (!/type="hidden"/.test(input) && name) form.set(name, "3");
  }
  for (const [name, values] of options) form.set(name, values[values.length >> 1] ?? "");
  return form.toString();
}

/**
 * One whole journey: landing, every step, review, code, feedback; redirects followed as a browser
 * does. Times are to the first byte of the answer, in milliseconds. Throws at the first wrong answer.
 * @param {string} url
 * @param {readonly Step[]} steps
 * @param {Pace} [pace]
 * @returns {Promise<Student>}
 */
export async function walkJourney(url, steps, { pause, took, agent } = {}) {
  const student = new Student(url, agent);
  /** @param {keyof Took} kind @param {number} status @param {() => Promise<import("./ask.mjs").Answer>} act */
  const time = async (kind, status, act) => {
    const answer = await act();
    took?.[kind].push(answer.firstByte);
    if (answer.status !== status) throw new Error(`${kind} answered ${answer.status}.`);
  };
  await time("landing", 200, () => student.ask("/", { encoding }));
  const first = await student.begin();
  took?.form.push(first.firstByte);
  for (const [index, step] of steps.entries()) {
    if (pause) await wait(pause());
    await time("send", 302, () => student.send(step, encoding));
    const next = steps[index + 1]?.path ?? "/check/review";
    await time("form", 200, () => student.ask(next, { encoding }));
  }
  if (pause) await wait(pause());
  await time("submit", 302, () => student.send(review, encoding));
  await time("form", 200, () => student.ask("/check/done", { encoding }));
  if (pause) await wait(pause());
  await time("feedback", 200, () => student.ask("/feedback", { encoding }));
  return student;
}

/** @returns {Took} */
export function startClock() {
  return { landing: [], form: [], send: [], submit: [], feedback: [] };
}
