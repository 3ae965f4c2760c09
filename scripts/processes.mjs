// @ts-check
// The site as several processes on one port and one database (PROCESSES). This first one serves
// nobody: it starts the others, puts another in the place of one that ended, and holds what all of
// them must agree on.
import cluster from "node:cluster";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { RateLimiterClusterMaster } from "rate-limiter-flexible";

/** Milliseconds; a process that ends sooner ended instantly. */
const instant = 10_000;
/** Instant ends in a row after which starting again helps nobody. */
const mostInstantEnds = 5;
const hour = 3_600_000;

/**
 * Serves with so many processes until `close`, which lets each finish what is in flight.
 * @param {number} port 0 takes any free port
 * @param {number} count
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serveMany(port, count) {
  // Each takes connections from the socket itself. Handed out by this process, some went to one that
  // had just been killed, and their visitors waited for ever.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec: fileURLToPath(new URL("./serve-one.mjs", import.meta.url)) });
  new RateLimiterClusterMaster();
  passOn();
  const life = { closing: false };
  // One after the other: the first sets the modes of the database, and says once what is wrong.
  const first = await startOne(port);
  while (listWorkers().length < count) await startOne(port);
  replaceEnded(port, life);
  const close = async () => {
    life.closing = true;
    // One after the other: two that let go of the database at once each leave its log to the other.
    const codes = [];
    for (const worker of listWorkers()) codes.push(await endOne(worker));
    if (codes.some((code) => code !== 0)) throw new Error("A process did not end as it should.");
  };
  return { port: first.port, close };
}

const listWorkers = () => Object.values(cluster.workers ?? {}).flatMap((one) => one ?? []);

/** @param {number} port */
async function startOne(port) {
  const worker = cluster.fork({ PORT: String(port) });
  const [address] = await Promise.race([
    once(worker, "listening"),
    once(worker, "exit").then(() => Promise.reject(new Error("A process did not start."))),
  ]);
  return { port: Number(address.port) };
}

/** @param {import("node:cluster").Worker} worker */
async function endOne(worker) {
  if (worker.isDead()) return worker.process.exitCode;
  worker.process.kill("SIGTERM");
  const [code] = await once(worker, "exit");
  return code;
}

/** News of one process for the others, and the key of the hour for all; see app/http and app/group. */
function passOn() {
  let visitorKey = randomBytes(32).toString("base64");
  cluster.on("message", (from, message) => {
    if (message?.wants === "visitor-key") from.send({ visitorKey });
    if (message?.relay)
      for (const worker of listWorkers())
        if (worker !== from && worker.isConnected()) worker.send(message);
  });
  setInterval(() => {
    visitorKey = randomBytes(32).toString("base64");
    for (const worker of listWorkers()) if (worker.isConnected()) worker.send({ visitorKey });
  }, hour).unref();
}

/**
 * Puts another in the place of a process that ended, later each time when it ends at once, and gives
 * up when that goes on: the service manager then sees that the site is down.
 * @param {number} port
 * @param {{ closing: boolean }} life
 */
function replaceEnded(port, life) {
  /** @type {Map<number, number>} */
  const startedAt = new Map(listWorkers().map(({ id }) => [id, Date.now()]));
  let instantEnds = 0;
  cluster.on("exit", (worker, code, signal) => {
    if (life.closing) return;
    const lived = Date.now() - (startedAt.get(worker.id) ?? 0);
    startedAt.delete(worker.id);
    instantEnds = lived < instant ? instantEnds + 1 : 0;
    if (instantEnds >= mostInstantEnds) {
      console.error(`The site ends: its processes ended ${mostInstantEnds} times at once.`);
      for (const other of listWorkers()) other.process.kill("SIGTERM");
      process.exitCode = 1;
      life.closing = true;
      return;
    }
    console.error(`A process of the site ended (${signal ?? code}) and is replaced.`);
    setTimeout(
      () => {
        if (!life.closing) startedAt.set(cluster.fork({ PORT: String(port) }).id, Date.now());
      },
      instantEnds === 0 ? 0 : 250 * 2 ** instantEnds,
    );
  });
}
