// @ts-check
import { performance } from "node:perf_hooks";
import { ask } from "./ask.mjs";
import { learnSteps, review, Student, walkJourney } from "./journey.mjs";
import { startSite } from "./site.mjs";

const rounds = 5;
const seconds = 2;
const atOnce = 8;
const submitsPerRound = 100;
const encoding = "gzip, br";

/** What is compared with what, and what the issue asks of it. */
const ratios = [
  { of: "landing", to: "empty", target: null },
  { of: "step", to: "empty", target: 0.6 },
  { of: "feedback", to: "empty", target: 0.4 },
  { of: "submit", to: "insert", target: 0.5 },
  { of: "landing", to: "bytes", target: null },
];

/** Requests a second of each kind, round after round, so that other work on the machine meets them all. */
export async function measureRatios() {
  const site = await startSite();
  const empty = await startSite("tests/load/serve-empty.mjs");
  const bare = await startSite("tests/load/serve-bare.mjs");
  const steps = await learnSteps(site.url);
  const walked = await walkJourney(site.url, steps);
  const half = await stopBeforeSending(site.url, steps);
  const drafts = await prepare(site.url, steps, rounds * submitsPerRound);
  const weight = (await ask(`${site.url}/`, { encoding })).bytes;
  const stored = "x".repeat(1900);
  /** @type {Record<string, () => Promise<number>>} */
  const kinds = {
    empty: () => repeat(() => ask(`${empty.url}/`, { encoding }), 200),
    bytes: () => repeat(() => ask(`${bare.url}/${weight}`, { encoding }), 200),
    landing: () => repeat(() => ask(`${site.url}/`, { encoding }), 200),
    step: () => repeat(() => half.ask("/check/3", { encoding }), 200),
    feedback: () => repeat(() => walked.ask("/feedback", { encoding }), 200),
    insert: () => repeat(() => ask(bare.url, { method: "POST", form: stored }), 302),
    submit: () => submitAll(drafts.splice(0, submitsPerRound)),
  };
  /** @type {Record<string, number[]>} */
  const perSecond = {};
  for (const measure of Object.values(kinds)) await measure();
  drafts.push(...(await prepare(site.url, steps, submitsPerRound)));
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, measure] of Object.entries(kinds))
      (perSecond[kind] ??= []).push(await measure());
  await Promise.all([site.stop(), empty.stop(), bare.stop()]);
  return say(perSecond);
}

/** @param {Record<string, number[]>} perSecond */
function say(perSecond) {
  const middle = (/** @type {number[]} */ list) =>
    list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
  console.log(`\nRequests a second, ${atOnce} at once, ${rounds} rounds: middle, least to most`);
  for (const [kind, list] of Object.entries(perSecond)) {
    const [least, most] = [Math.min(...list), Math.max(...list)].map(Math.round);
    console.log(`  ${kind.padEnd(9)} ${Math.round(middle(list))}  (${least} to ${most})`);
  }
  console.log("Ratios within a round: middle, least to most");
  const compared = ratios.map(({ of, to, target }) => {
    const list = (perSecond[of] ?? []).map((value, round) => value / (perSecond[to]?.[round] ?? 1));
    const [least, most] = [Math.min(...list), Math.max(...list)];
    const wish = target === null ? "" : `  target ${target}`;
    const spread = `(${least.toFixed(2)} to ${most.toFixed(2)})`;
    console.log(`  ${of} / ${to}  ${middle(list).toFixed(2)}  ${spread}${wish}`);
    return { of, to, target, middle: middle(list), least, most };
  });
  return { perSecond, compared };
}

/**
 * @param {() => Promise<{ status: number }>} act
 * @param {number} status
 */
async function repeat(act, status) {
  const start = performance.now();
  const until = start + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      const answer = await act();
      if (answer.status !== status) throw new Error(`Answered ${answer.status}.`);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (done * 1000) / (performance.now() - start);
}

/** @param {Student[]} drafts */
async function submitAll(drafts) {
  const start = performance.now();
  const count = drafts.length;
  const worker = async () => {
    for (let student = drafts.pop(); student; student = drafts.pop()) {
      const { status } = await student.send(review, encoding);
      if (status !== 302) throw new Error(`A submit answered ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (count * 1000) / (performance.now() - start);
}

/** Students who answered everything and only have to send. @param {string} url @param {readonly import("./journey.mjs").Step[]} steps @param {number} count */
async function prepare(url, steps, count) {
  /** @type {Student[]} */
  const ready = [];
  const worker = async () => {
    while (ready.length < count) ready.push(await stopBeforeSending(url, steps));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return ready;
}

/** @param {string} url @param {readonly import("./journey.mjs").Step[]} steps */
async function stopBeforeSending(url, steps) {
  const student = new Student(url);
  await student.begin();
  for (const step of steps) await student.send(step);
  return student;
}
