import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Mentor } from "../setup/group";
import { type Site, startSite } from "../setup/site";

vi.setConfig({ testTimeout: 120_000 });

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

/** A connection that sends this and then what `more` says twice a second; resolves to all it got. */
async function dribble(begin: string, more: string): Promise<string> {
  const socket = connect(Number(new URL(site.url).port), "localhost");
  let got = "";
  socket.on("data", (chunk) => (got += chunk.toString("latin1")));
  socket.on("error", () => {});
  socket.write(begin);
  const timer = setInterval(() => more && socket.writable && socket.write(more), 500);
  await once(socket, "close");
  clearInterval(timer);
  return got;
}

const post = (length: number) =>
  `POST /receipt HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${length}\r\n\r\n`;

describe("a connection", () => {
  // All three wait for the site to lose its patience, so they wait together.
  it.concurrent.each([
    ["that dribbles headers", "GET / HTTP/1.1\r\nHost: localhost\r\n", "X-A: b\r\n"],
    ["that dribbles a form", post(60_000), "a"],
    ["that says nothing", "", ""],
  ])("%s is cut off, and everybody else is answered meanwhile", async (_what, begin, more) => {
    const slow = Array.from({ length: 50 }, () => dribble(begin, more));
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
    for (const got of await Promise.all(slow)) expect(got).toMatch(/^$|^HTTP\/1.1 408/);
  });

  it("with a huge body gets 413 before it is sent", async () => {
    const socket = connect(Number(new URL(site.url).port), "localhost");
    socket.write(post(5_000_000_000));
    const [chunk] = (await once(socket, "data")) as [Buffer];
    expect(chunk.toString("latin1")).toMatch(/^HTTP\/1.1 413/);
    socket.destroy();
  });

  it("that is idle keeps nobody out, a thousand times over", async () => {
    const open = Array.from({ length: 1000 }, () =>
      connect(Number(new URL(site.url).port), "localhost"),
    );
    await Promise.all(open.map((socket) => once(socket, "connect")));
    expect((await fetch(`${site.url}/`)).status).toBe(200);
    for (const socket of open) socket.destroy();
  });
});

describe("streams of events", () => {
  const listen = (address: string): Promise<{ status: string; socket: Socket }> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(site.url).port), "localhost");
      socket.once("error", reject);
      socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      socket.once("data", (chunk) =>
        resolve({ status: chunk.toString("latin1").slice(9, 12), socket }),
      );
    });

  it("of one address are bounded, what they hold comes free, and a HEAD holds none", async () => {
    const mentor = await new Mentor(site).open();
    const address = `/join/${mentor.code}/live?since=1`;
    for (let left = 20; left > 0; left -= 1)
      expect((await fetch(site.url + address, { method: "HEAD" })).status).toBe(200);
    const open: Socket[] = [];
    for (let part = 0; part < 20; part += 1) {
      const some = await Promise.all(Array.from({ length: 100 }, () => listen(address)));
      expect(new Set(some.map(({ status }) => status))).toEqual(new Set(["200"]));
      open.push(...some.map(({ socket }) => socket));
    }
    const refused = await fetch(site.url + address);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("Retry-After")).toBe("5");
    expect((await mentor.see()).status).toBe(200);
    for (const socket of open.splice(0)) socket.destroy();
    await vi.waitFor(
      async () => {
        const { status, socket } = await listen(address);
        socket.destroy();
        expect(status).toBe("200");
      },
      { timeout: 30_000, interval: 500 },
    );
  });
});
