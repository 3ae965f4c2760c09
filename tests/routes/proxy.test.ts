import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { personas } from "../factories/personas";
import { Mentor, Stream } from "../setup/group";
import { checkShipped, findNginx, startNginx } from "../load/nginx.mjs";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";

vi.setConfig({ testTimeout: 60_000 });

const nginx = findNginx();
if (!nginx) console.error("Not run: deploy/nginx.conf, because there is no nginx here.");

describe.skipIf(!nginx)("two processes behind the nginx.conf that is shipped", () => {
  let sites: Site[];
  let proxy: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    const first = await startSite({ TRUST_PROXY: "1" });
    const DATABASE_URL = `file:${first.database}`;
    sites = [first, await startSite({ TRUST_PROXY: "1", DATABASE_URL })];
    proxy = await startNginx(
      nginx!,
      sites.map(({ url }) => url),
    );
  });
  afterAll(async () => {
    await proxy.close();
    for (const site of sites.toReversed()) await site.close();
  });

  it("is a file that nginx takes as it is", () => {
    expect(checkShipped(nginx!)).toContain("test is successful");
  });

  it("counts the address that came in, whatever the visitor says it is", async () => {
    // Each process takes 600 forms of the office a minute from one address.
    const statuses = [];
    for (let number = 0; number < 1300; number += 1) {
      const response = await fetch(`${proxy.url}/office/sign-in`, {
        method: "POST",
        headers: { "X-Forwarded-For": `10.0.${number % 250}.1`, Origin: proxy.url },
        body: new URLSearchParams({ intent: "x" }),
        redirect: "manual",
      });
      await response.arrayBuffer();
      statuses.push(response.status);
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(100);
    expect(statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(700);
  });

  it("refuses what is too large before it reaches the site", async () => {
    const body = "x".repeat(7 * 2 ** 20);
    const sent = await fetch(`${proxy.url}/office/norms/import`, { method: "POST", body });
    expect(sent.status).toBe(413);
  });

  it("brings a live page its news at once, from whichever process", async () => {
    const mentor = await new Mentor({ ...sites[0]!, url: proxy.url }).open();
    const streams = [1, 2].map(
      () =>
        new Stream(`${proxy.url}/join/${mentor.code}/live?since=1`, { "Accept-Language": "nl" }),
    );
    await mentor.move();
    for (const stream of streams) await stream.waitFor("Vraag 1 van");
    for (const stream of streams) stream.close();
  });

  it("carries a whole journey, also when one of the two is gone, and logs nobody", async () => {
    const both = new Student(proxy.url);
    expect(await both.finish(personas.heavy)).toMatch(/^[0-9A-Z-]{20,}$/);
    sites[1]!.process.kill("SIGTERM");
    await once(sites[1]!.process, "exit");
    const one = new Student(proxy.url);
    expect(await one.finish(personas.moderate)).toMatch(/^[0-9A-Z-]{20,}$/);
    expect((await one.get("/feedback")).status).toBe(200);
    const logs = join(proxy.folder, "logs");
    expect(readdirSync(logs)).toEqual(["error.log"]);
    expect(readFileSync(join(logs, "error.log"), "utf8")).not.toMatch(/client:|127\.0\.0\.1/);
  });
});
