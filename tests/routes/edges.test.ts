import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../setup/site";

const origin = "https://doorsnee.example";

let direct: Site;
let proxied: Site;
beforeAll(async () => {
  direct = await startSite();
  proxied = await startSite({ PUBLIC_ORIGIN: origin, TRUST_PROXY: "1" });
});
afterAll(async () => {
  for (const site of [direct, proxied]) expect(await site.close()).toBe(0);
});

/** A request byte for byte as given, which `fetch` would not send. */
function ask(
  site: Site,
  options: { method?: string; path?: string; headers?: Record<string, string>; body?: string },
): Promise<number> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const { body = "", headers, ...rest } = options;
    const length = options.method === "POST" ? { "Content-Length": String(body.length) } : {};
    request({ hostname, port, ...rest, headers: { ...length, ...headers } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", reject)
      .end(body);
  });
}

describe("where a form comes from", () => {
  /** A page, the data of a page, and a route without a page. */
  const paths = ["/check/1", "/check/1.data", "/receipt/close"];
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const forwarded = { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "evil.example" };

  const senders: [name: string, headers: Record<string, string>, isOurs: boolean][] = [
    ["another site", { Origin: "https://evil.example" }, false],
    ["another site of the same domain", { Origin: "https://www.doorsnee.example" }, false],
    ["our name without TLS", { Origin: "http://doorsnee.example" }, false],
    ["null", { Origin: "null" }, false],
    ["nothing, but a cross-site fetch", { "Sec-Fetch-Site": "cross-site" }, false],
    ["nothing, but a same-site fetch", { "Sec-Fetch-Site": "same-site" }, false],
    ["nothing, as an old browser", {}, true],
  ];

  it.each(senders)(
    "is asked of %s, on every kind of route, direct and behind a proxy",
    async (_, headers, isOurs) => {
      for (const [site, around] of [
        [direct, {}],
        [direct, forwarded],
        [proxied, {}],
        [proxied, forwarded],
      ] as const)
        for (const path of paths) {
          const all = { ...form, ...around, ...headers };
          const status = await ask(site, { method: "POST", path, headers: all, body: "token=x" });
          if (isOurs) expect([200, 202, 302, 303], path).toContain(status);
          else expect(status, path).toBe(403);
        }
    },
  );

  it("is our own address, whatever a proxy says that it is called", async () => {
    for (const path of paths) {
      const own = { ...form, ...forwarded, Origin: origin };
      const status = await ask(proxied, { method: "POST", path, headers: own, body: "token=x" });
      expect([200, 202, 302, 303], path).toContain(status);
    }
  });
});

describe("what is not there to be had", () => {
  it.each([
    "/.git/config",
    "/.env",
    "/package.json",
    "/prisma/schema.prisma",
    "/assets/",
    "/assets",
  ])("%s", async (path) => {
    expect([403, 404]).toContain(await ask(direct, { path }));
  });

  it.each(["/../package.json", "/assets/../../package.json", "/assets/%2e%2e/%2e%2e/package.json"])(
    "outside the folder of files, as %s",
    async (path) => {
      expect([400, 403, 404]).toContain(await ask(direct, { path }));
    },
  );

  it.each(["TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT"])(
    "an answer to %s",
    async (method) => {
      const status = await ask(direct, { method, path: "/" }).catch(() => 405);
      expect(status).toBe(405);
    },
  );
});

it("a promise that nobody waited for is printed, and the process goes on", async () => {
  const child = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    `import { outliveFaults } from "./server.mjs";
     outliveFaults();
     Promise.reject(new Error("nobody waited"));
     setTimeout(() => console.log("still here"), 50);`,
  ]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  expect((await once(child, "exit"))[0]).toBe(0);
  expect(said).toContain("nobody waited");
  expect(said).toContain("still here");
});
