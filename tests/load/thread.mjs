// @ts-check
import { chromium } from "@playwright/test";
import { learnSteps, review, Student } from "./journey.mjs";
import { startSite } from "./site.mjs";

const rounds = 5;
const throttle = 6;
/** Milliseconds of the main thread. */
const target = 150;

/** How long each page of a student keeps the main thread of a phone six times slower than this machine. */
export async function measureThread() {
  const site = await startSite();
  const steps = await learnSteps(site.url);
  const student = new Student(site.url);
  await student.begin();
  for (const step of steps) await student.send(step);
  const half = student.cookie;
  await student.send(review);
  const sent = student.cookie;
  const pages = [
    { path: "/", cookie: "" },
    ...steps.map(({ path }) => ({ path, cookie: half })),
    { path: "/check/review", cookie: half },
    { path: "/check/done", cookie: sent },
    { path: "/feedback", cookie: sent },
  ];
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  console.log(`\nMilliseconds of the main thread, ${throttle} times slower: middle of ${rounds}`);
  /** @type {Record<string, { middle: number, all: number[] }>} */
  const result = {};
  for (const { path, cookie } of pages) {
    /** @type {number[]} */
    const all = [];
    for (let round = 0; round < rounds; round += 1)
      all.push(await loadOnce(browser, site.url + path, cookie));
    const middle = all.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
    result[path] = { middle, all };
    console.log(`  ${path.padEnd(16)} ${middle}  target ${target}`);
  }
  await browser.close();
  await site.stop();
  return result;
}

/**
 * One visit with an empty cache: all tasks until the page is at rest.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @param {string} cookie
 */
async function loadOnce(browser, address, cookie) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  if (cookie) await page.setExtraHTTPHeaders({ Cookie: cookie });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  const read = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await read();
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (answer?.url() !== address || answer.status() !== 200)
    throw new Error(`${address} answered ${answer?.status()} at ${answer?.url()}.`);
  const took = Math.round((await read()) - before);
  await context.close();
  return took;
}
