// @ts-check
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { ask, sum } from "./ask.mjs";
import { learnSteps, walkJourney } from "./journey.mjs";
import { makePlace, secrets, startSite } from "./site.mjs";

const sizes = [1000, 1_000_000];
const rounds = 300;
const pages = ["/feedback", "/norms"];

/** Feedback and norms with few and with many answers stored, in turns. */
export async function measureGrowth() {
  const sites = [];
  for (const size of sizes) sites.push({ size, ...(await prepare(size)) });
  /** @type {Record<string, { few: object, many: object, ratio: number }>} */
  const result = {};
  console.log(`\nMilliseconds with ${sizes.join(" and ")} answers stored, ${rounds} requests each`);
  for (const path of pages) {
    /** @type {number[][]} */
    const took = [[], []];
    for (let round = -20; round < rounds; round += 1)
      for (const [index, { site, student }] of sites.entries()) {
        const start = performance.now();
        await ask(site.url + path, { cookie: student.cookie });
        if (round >= 0) took[index]?.push(performance.now() - start);
      }
    const [few = 0, many = 1] = took.map(
      (list) => list.toSorted((a, b) => a - b)[list.length >> 1],
    );
    result[path] = { few: sum(took[0] ?? []), many: sum(took[1] ?? []), ratio: many / few };
    console.log(
      `  ${path}  ${few.toFixed(1)} and ${many.toFixed(1)}: ${(many / few).toFixed(3)}  target 1.1`,
    );
  }
  await Promise.all(sites.map(({ site }) => site.stop()));
  return result;
}

/**
 * A site with so many invented answers and one student's own.
 * @param {number} size
 */
async function prepare(size) {
  const { database, remove } = makePlace();
  const { status } = spawnSync(
    process.execPath,
    ["scripts/simulate.mjs", `--answers=${size}`, "--seed=7", `--to=file:${database}`],
    { stdio: "inherit", env: { ...process.env, ...secrets } },
  );
  if (status !== 0) throw new Error("There are no invented answers.");
  const site = await startSite("tests/setup/serve.mjs", {}, database);
  const student = await walkJourney(site.url, await learnSteps(site.url));
  const stop = async () => {
    await site.stop();
    remove();
  };
  return { site: { ...site, stop }, student };
}
