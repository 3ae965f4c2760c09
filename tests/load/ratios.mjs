// @ts-check
import { performance } from "node:perf_hooks";
import { ask } from "./ask.mjs";
import { learnSteps, Student, walkJourney } from "./journey.mjs";
import { startSite } from "./site.mjs";
import { fillDraft, reseal } from "./writes.mjs";

const rounds = 5;
const seconds = 2;
const atOnce = 8;
/** More than a machine of today sends in a round. */
const submitsPerRound = 3000;
const encoding = "gzip, br";

/** @typedef {{ done: number, perSecond: number }} Done */

/** What is compared with what, and what the issue asks of it. */
const ratios = [
  { of: "step", to: "empty", target: 0.6 },
  { of: "answered", to: "empty", target: 0.6 },
  { of: "feedback", to: "empty", target: 0.4 },
  { of: "submit", to: "insert", target: 0.5 },
  { of: "own", to: "empty", target: null },
  { of: "step", to: "whole", target: null },
  { of: "feedback", to: "whole", target: null },
  { of: "landing", to: "bytes", target: null },
];

/** Requests a second of each kind, round after round, so that other work on the machine meets them all. */
export async function measureRatios() {
  const site = await startSite();
  const empty = await startSite("tests/load/serve-empty.mjs");
  const whole = await startSite("tests/load/serve-empty.mjs", { YARDSTICK: "whole" });
  const own = await startSite("tests/load/serve-empty.mjs", { YARDSTICK: "own" });
  const bare = await startSite("tests/load/serve-bare.mjs");
  const steps = await learnSteps(site.url);
  const walked = await walkJourney(site.url, steps);
  const answered = await stopBeforeSending(site.url, steps);
  const underWay = await stopBeforeSending(site.url, steps.slice(0, 2));
  const filled = await fillDraft(site.url);
  const weight = (await ask(`${site.url}/`, { encoding })).bytes;
  const stored = "x".repeat(1900);
  /** @type {Record<string, { of: import("./site.mjs").Site, act: () => Promise<Done> }>} */
  const kinds = {
    empty: { of: empty, act: () => repeat(() => ask(`${empty.url}/`, { encoding }), 200) },
    whole: { of: whole, act: () => repeat(() => ask(`${whole.url}/`, { encoding }), 200) },
    own: { of: own, act: () => repeat(() => ask(`${own.url}/`, { encoding }), 200) },
    bytes: { of: bare, act: () => repeat(() => ask(`${bare.url}/${weight}`, { encoding }), 200) },
    landing: { of: site, act: () => repeat(() => ask(`${site.url}/`, { encoding }), 200) },
    // As most are: a page whose questions have no answer yet.
    step: { of: site, act: () => repeat(() => underWay.ask("/check/3", { encoding }), 200) },
    answered: { of: site, act: () => repeat(() => answered.ask("/check/3", { encoding }), 200) },
    feedback: { of: site, act: () => repeat(() => walked.ask("/feedback", { encoding }), 200) },
    insert: {
      of: bare,
      act: () => repeat(() => ask(bare.url, { method: "POST", form: stored }), 302),
    },
    submit: { of: site, act: () => submit(site.url, filled) },
  };
  /** @type {Record<string, number[]>} */
  const perSecond = {};
  /** @type {Record<string, number[]>} */
  const processor = {};
  for (const { act } of Object.values(kinds)) await act();
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, { of, act }] of Object.entries(kinds)) {
      const before = of.usedCpu();
      const { done, perSecond: rate } = await act();
      (perSecond[kind] ??= []).push(rate);
      (processor[kind] ??= []).push((of.usedCpu() - before) / done);
    }
  await Promise.all([site, empty, whole, own, bare].map((each) => each.stop()));
  return say(perSecond, processor);
}

/**
 * @param {Record<string, number[]>} perSecond
 * @param {Record<string, number[]>} processor milliseconds of a core for each request
 */
function say(perSecond, processor) {
  const middle = (/** @type {number[]} */ list) =>
    list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
  console.log(`\nRequests a second, ${atOnce} at once, ${rounds} rounds: middle, least to most`);
  for (const [kind, list] of Object.entries(perSecond)) {
    const [least, most] = [Math.min(...list), Math.max(...list)].map(Math.round);
    const cost = `${middle(processor[kind] ?? []).toFixed(2)} ms of a core each`;
    console.log(`  ${kind.padEnd(9)} ${Math.round(middle(list))}  (${least} to ${most})  ${cost}`);
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
  return { perSecond, processor, compared };
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
  return { done, perSecond: (done * 1000) / (performance.now() - start) };
}

/**
 * Sends one filled draft again and again, each time under a code of its own. The cookies are sealed
 * before the clock starts.
 * @param {string} url
 * @param {object} filled
 */
async function submit(url, filled) {
  const drafts = Array.from({ length: submitsPerRound }, () => reseal(filled));
  return repeat(async () => {
    const { cookie, token } = drafts.pop() ?? reseal(filled);
    return ask(`${url}/check/review`, {
      method: "POST",
      form: { token, website: "" },
      cookie,
      encoding,
    });
  }, 302);
}

/** @param {string} url @param {readonly import("./journey.mjs").Step[]} steps */
async function stopBeforeSending(url, steps) {
  const student = new Student(url);
  await student.begin();
  for (const step of steps) await student.send(step);
  return student;
}
