import { once } from "node:events";
import { readFileSync } from "node:fs";
import http from "node:http";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it, vi } from "vitest";
import { prepareSubmits } from "../load/writes.mjs";

import { Mentor } from "../setup/group";
import { type Site, startSite } from "../setup/site";

vi.setConfig({ testTimeout: 120_000 });

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});
const start = async () => (site = await startSite({ PROCESSES: "2", TRUST_PROXY: "1" }));

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The processes that serve. */
function listProcesses({ process: { pid } }: Site): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter(Boolean)
    .map(Number);
}

/** What happens while all processes but one sleep, so that new connections go to that one. */
async function inProcess<Result>(site: Site, number: number, act: () => Promise<Result>) {
  const others = listProcesses(site).filter((_, index) => index !== number);
  for (const pid of others) process.kill(pid, "SIGSTOP");
  const result = await act();
  for (const pid of others) process.kill(pid, "SIGCONT");
  return result;
}

/** A request over a connection of its own. */
async function ask(url: string, form?: Record<string, string>): Promise<http.IncomingMessage> {
  const request = http.request(url, {
    agent: false,
    method: form ? "POST" : "GET",
    headers: {
      "Accept-Language": "nl",
      ...(form && { "Content-Type": "application/x-www-form-urlencoded" }),
    },
  });
  request.end(form && new URLSearchParams(form).toString());
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  return response;
}

async function statusOf(url: string, form?: Record<string, string>): Promise<number | undefined> {
  const response = await ask(url, form);
  response.resume();
  await once(response, "end");
  return response.statusCode;
}

/** A stream of a page, and all it said so far. */
async function listen(url: string) {
  const response = await ask(url);
  const stream = { heard: "", response };
  response.setEncoding("utf8").on("data", (chunk) => (stream.heard += chunk));
  return stream;
}

describe("a site of two processes", () => {
  it("shows a vote on every screen, whichever process took it", async () => {
    const site = await start();
    const mentor = await new Mentor(site).open();
    const phones = await mentor.phones(3);
    await mentor.move();
    const address = `${site.url}${mentor.address}/live?screen&since=2.3.0`;
    const screens = [
      await inProcess(site, 0, () => listen(address)),
      await inProcess(site, 1, () => listen(address)),
    ];
    for (const [index, phone] of phones.entries()) {
      await phone.send(0, 4000);
      for (const screen of screens)
        while (!screen.heard.includes(`${index + 1} van 3 hebben geraden`)) await wait(20);
    }
    for (const { response } of screens) response.destroy();
  });

  it("counts wrong codes for all processes together", async () => {
    const site = await start();
    const guess = () => statusOf(`${site.url}/join`, { code: "BCDFGH" });
    const statuses = new Set<number | undefined>();
    const guessOften = async () => {
      for (let count = 0; count < 150; count += 1) statuses.add(await guess());
    };
    await inProcess(site, 0, guessOften);
    await inProcess(site, 1, guessOften);
    expect([...statuses]).toEqual([404]);
    expect(await inProcess(site, 0, guess)).toBe(429);
    expect(await inProcess(site, 1, guess)).toBe(429);
  });

  it("goes on when a process is killed, puts another in its place, and loses no answer", async () => {
    const site = await start();
    const kind = await prepareSubmits(site.url, site.database, 10);
    const [killed] = listProcesses(site);
    const written: { id: string; value: string }[] = [];
    let isOver = false;
    const writers = Array.from({ length: 10 }, async (_, writer) => {
      while (!isOver) {
        const one = await kind.send(site.url, writer).catch(() => null);
        if (one) written.push(one);
      }
    });
    while (written.length < 20) await wait(5);
    process.kill(killed!, "SIGKILL");
    while (!site.output().includes("is replaced") || listProcesses(site).length < 2) await wait(20);
    const before = written.length;
    while (written.length < before + 20) await wait(5);
    isOver = true;
    await Promise.all(writers);
    expect(listProcesses(site)).not.toContain(killed);
    const database = new Database(site.database, { readonly: true });
    expect(kind.check(database, written)).toEqual({ lost: 0, torn: 0 });
    database.close();
  });

  it("ends as a whole: streams are closed, nobody is left, exit 0", async () => {
    const site = await start();
    const mentor = await new Mentor(site).open();
    const address = `${site.url}${mentor.address}/live`;
    const streams = [
      await inProcess(site, 0, () => listen(address)),
      await inProcess(site, 1, () => listen(address)),
    ];
    const ended = streams.map(({ response }) => once(response, "end"));
    const pids = listProcesses(site);
    expect(pids).toHaveLength(2);
    site.process.kill("SIGTERM");
    await once(site.process, "exit");
    await Promise.all(ended);
    expect(site.process.exitCode).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
    expect(site.output()).not.toContain("replaced");
  });

  it("gives up when its processes end at once, time after time", async () => {
    const site = await start();
    const exit = once(site.process, "exit");
    while (site.process.exitCode === null) {
      for (const pid of listProcessesIfAny(site)) process.kill(pid, "SIGKILL");
      await wait(50);
    }
    await exit;
    expect(site.process.exitCode).toBe(1);
    expect(site.output()).toContain("The site ends");
  });

  it("does not start without what it needs, and says once why", async () => {
    const started = startSite({ PROCESSES: "2", SESSION_SECRET: "" });
    await expect(started).rejects.toThrow(/SESSION_SECRET is missing/);
    const said = await startSite({ PROCESSES: "2", SESSION_SECRET: "" }).catch(String);
    expect(String(said).match(/is missing/g)).toHaveLength(1);
  });
});

function listProcessesIfAny(site: Site): number[] {
  try {
    return listProcesses(site);
  } catch {
    return [];
  }
}
