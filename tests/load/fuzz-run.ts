import { Buffer } from "node:buffer";
import { connect } from "node:net";
import { type Site, startSite } from "../setup/site";
import { gatherSenders } from "./fuzz-world";
import { makeRandom, makeShot, type Sender, type Shot } from "./malform";

interface Plan {
  count: number;
  seed: number;
  /** How many are on their way at once. */
  atOnce?: number;
  /** The number of a single request to send again. */
  only?: number;
  say?: (line: string) => void;
}

/** What came of the requests: how many of each status, and everything that must not be. */
export interface Findings {
  sent: number;
  statuses: Record<string, number>;
  faults: string[];
  /**
   * MiB that the site still holds once its garbage is collected, after the first round and after the
   * last. What the system lent it meanwhile (RSS) tells how much passed by, not how much stayed.
   */
  memory: { settled: number; end: number };
  printed: string;
}

interface Answer {
  status: number | null;
  head: string;
  body: string;
  isHanging: boolean;
}

/** Milliseconds after which an answer counts as none. */
const longest = 10_000;
/** Requests after which the senders look around again: some of them signed out, ended or erased. */
const round = 5000;
/** The line in which tests/setup/serve.mjs says what is held. */
const held = /^\{"held":(\d+)\}$/m;
/** What a fault of ours would look like in a page. */
const trace = /\n\s+at \S+ \(|node_modules\/|file:\/\/\/|PrismaClient|SQLITE_|\bERR_[A-Z]+_/;

/** Sends malformed requests to a site of its own, the same for the same seed. */
export async function fuzz({ count, seed, atOnce = 6, only, say }: Plan): Promise<Findings> {
  const site = await startSite({ TRUST_PROXY: "1" });
  const findings: Findings = {
    sent: 0,
    statuses: {},
    faults: [],
    memory: { settled: 0, end: 0 },
    printed: "",
  };
  const first = only ?? 0;
  let told = 0;
  const end = only === undefined ? count : only + 1;
  for (let at = first; at < end && site.process.exitCode === null; at += round) {
    const senders = await gatherSenders(site);
    await shootRound(site, senders, seed, [at, Math.min(end, at + round)], atOnce, findings);
    if (site.process.exitCode === null) {
      findings.memory.end = await measureHeld(site);
      if (at === first) findings.memory.settled = findings.memory.end;
    }
    const line = `${findings.sent} of ${end - first} sent, ${findings.memory.end} MiB held`;
    say?.([line, ...findings.faults.slice(told)].join("\n"));
    told = findings.faults.length;
  }
  if (site.process.exitCode !== null) findings.faults.push("The site ended.");
  await site.close();
  const lines = site.output().split("\n").slice(1);
  findings.printed = lines.filter((line) => !held.test(line)).join("\n");
  return findings;
}

/** Has the site collect its garbage and say what is left, in whole MiB. */
async function measureHeld(site: Site): Promise<number> {
  const before = site.output().length;
  site.process.kill("SIGUSR2");
  for (;;) {
    const bytes = held.exec(site.output().slice(before))?.[1];
    if (bytes) return Math.round(Number(bytes) / 2 ** 20);
    if (site.process.exitCode !== null) return 0;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function shootRound(
  site: Site,
  senders: Sender[],
  seed: number,
  [from, until]: [number, number],
  atOnce: number,
  findings: Findings,
): Promise<void> {
  const { host } = new URL(site.url);
  let next = from;
  const shootOn = async () => {
    while (next < until && site.process.exitCode === null) {
      const number = next++;
      const random = makeRandom(seed * 1_000_003 + number);
      const shot = makeShot(random, random.pick(senders), host);
      const answer = await send(site.url, shot);
      findings.sent += 1;
      const name = answer.isHanging ? "hangs" : String(answer.status ?? "cut off");
      findings.statuses[name] = (findings.statuses[name] ?? 0) + 1;
      const fault = faultOf(shot, answer);
      if (fault) findings.faults.push(`${number}: ${fault}: ${shot.label}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, shootOn));
}

/** What is wrong with an answer, in a few words. Only a full house may answer 503, and says when. */
function faultOf(shot: Shot, { status, head, body, isHanging }: Answer): string | null {
  if (isHanging) return "no answer in ten seconds";
  // The end of a body that nobody reads can reach the sender before the answer that says so.
  const isLong = shot.bytes.length > 60_000;
  if (status === null) return shot.isBroken || isLong ? null : "cut off without an answer";
  if (status === 503 && /retry-after:/i.test(head)) return null;
  if (status >= 500) return String(status);
  return trace.test(body) ? "a trace in the answer" : null;
}

/** One request over a connection of its own, byte for byte. */
function send(url: string, shot: Shot): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const chunks: Buffer[] = [];
    const finish = (isHanging: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      const text = Buffer.concat(chunks).toString("latin1");
      const [head = "", ...rest] = text.split("\r\n\r\n");
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
      const body = rest.join("\r\n\r\n");
      resolve({ status: status ? Number(status) : null, head, body, isHanging });
    };
    const timer = setTimeout(() => finish(true), longest);
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      // A stream of events has no end; that it began is the answer.
      if (chunks.length === 1 && /content-type: text\/event-stream/i.test(chunk.toString("latin1")))
        finish(false);
    });
    socket.on("end", () => finish(false));
    socket.on("error", () => finish(false));
    socket.write(shot.bytes);
    // Who says there is more to come and sends no more has gone.
    if (shot.isBroken) socket.end();
  });
}
