// @ts-check
import http from "node:http";
import { chromium } from "@playwright/test";
import { learnSteps, review, Student } from "./journey.mjs";
import { startSite } from "./site.mjs";

const rounds = 5;
const throttle = 6;
/** Of a campus far away: bits a second, and milliseconds there and back. */
const line = { bits: 9e6, roundTrip: 100 };
/** Milliseconds; shift without a unit. */
const targets = { blocked: 150, largest: 1200, shift: 0.02 };

/**
 * What a first visit to each page costs a phone six times slower than this machine: how long the page
 * does not answer a finger (tasks over 50 ms, by what they are over), until the largest thing stands
 * there, how much things move, and all work of the main thread. A page with nothing in it comes first,
 * because Chromium's own work is in that last figure.
 */
export async function measureThread() {
  const site = await startSite();
  const nothing = await serveNothing();
  const steps = await learnSteps(site.url);
  const student = new Student(site.url);
  await student.begin();
  for (const step of steps) await student.send(step);
  const half = student.cookie;
  await student.send(review);
  const sent = student.cookie;
  const pages = [
    { name: "(nothing)", address: nothing.url, cookie: "" },
    ...[
      { path: "/", cookie: "" },
      ...steps.map(({ path }) => ({ path, cookie: half })),
      { path: "/check/review", cookie: half },
      { path: "/check/done", cookie: sent },
      { path: "/feedback", cookie: sent },
    ].map(({ path, cookie }) => ({ name: path, address: site.url + path, cookie })),
  ];
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  console.log(
    `\nA first visit, ${throttle} times slower, 9 Mbit/s and 100 ms there and back, middle of ${rounds}: blocked (target ${targets.blocked} ms), largest there (${targets.largest} ms), shift (${targets.shift}), main thread in all`,
  );
  /** @type {Record<string, Visit>} */
  const result = {};
  for (const { name, address, cookie } of pages) {
    /** @type {Visit[]} */
    const all = [];
    for (let round = 0; round < rounds; round += 1) all.push(await visit(browser, address, cookie));
    const middle = (/** @type {keyof Visit} */ kind) =>
      all.map((one) => one[kind]).toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
    const { blocked, largest, shift, busy } = (result[name] = {
      blocked: middle("blocked"),
      largest: middle("largest"),
      shift: middle("shift"),
      busy: middle("busy"),
    });
    console.log(
      `  ${name.padEnd(16)} ${blocked} ms, ${largest} ms, ${shift.toFixed(3)}, ${busy} ms`,
    );
  }
  await browser.close();
  nothing.close();
  await site.stop();
  return result;
}

async function serveNothing() {
  const server = http.createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>Nothing</title><p>Nothing");
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** @typedef {{ blocked: number, largest: number, shift: number, busy: number }} Visit */

/**
 * One visit with an empty cache, until the page is at rest.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {string} cookie
 * @returns {Promise<Visit>}
 */
async function visit(browser, address, cookie) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  if (cookie) await page.setExtraHTTPHeaders({ Cookie: cookie });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: line.bits / 8,
    uploadThroughput: line.bits / 8,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  const readBusy = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await readBusy();
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (answer?.url() !== address || answer.status() !== 200)
    throw new Error(`${address} answered ${answer?.status()} at ${answer?.url()}.`);
  const busy = Math.round((await readBusy()) - before);
  const seen = await page.evaluate(readSeen);
  await context.close();
  return { ...seen, busy };
}

/** Runs in the page: what its browser kept of the load. */
async function readSeen() {
  /** @param {string} type @returns {Promise<any[]>} */
  const kept = (type) =>
    new Promise((resolve) => {
      new globalThis.PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      });
      setTimeout(() => resolve([]), 200);
    });
  const [tasks, largest, shifts] = await Promise.all(
    ["longtask", "largest-contentful-paint", "layout-shift"].map(kept),
  );
  return {
    blocked: Math.round((tasks ?? []).reduce((sum, { duration }) => sum + duration - 50, 0)),
    largest: Math.round(largest?.at(-1)?.startTime ?? Number.NaN),
    shift: (shifts ?? []).reduce((sum, { value }) => sum + value, 0),
  };
}
