import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import Database from "better-sqlite3";
import { personas } from "../factories/personas";
import { type Site, siteEnvironment, startSite } from "../setup/site";
import { pathOf, Student } from "../setup/student";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
});

describe("headers", () => {
  const requests: [string, string, RequestInit?][] = [
    ["the first page", "/"],
    ["a page that is not there", "/nothing"],
    ["a sensitive page", pathOf("about")],
    ["a redirect", "/check/review"],
    [
      "a refusal",
      pathOf("about"),
      {
        method: "POST",
        body: "a=b",
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          Origin: "https://evil.example",
        },
      },
    ],
    ["a method we do not know", "/", { method: "PATCH" }],
    ["an asset that is not there", "/assets/none.css"],
    ["a file", "/icon.svg"],
    ["the way out", "/exit"],
  ];
  it.each(requests)("stand on %s", async (_, path, init) => {
    const { headers } = await fetch(site.url + path, { redirect: "manual", ...init });
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    for (const part of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "object-src 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
    expect(headers.get("X-Powered-By")).toBeNull();
  });

  it("keep pages out of every cache, and built files in it for a year", async () => {
    for (const path of ["/", pathOf("about"), "/feedback", "/receipt", "/talk"]) {
      expect(
        (await fetch(site.url + path, { redirect: "manual" })).headers.get("Cache-Control"),
      ).toBe("no-store");
    }
    const styles = /href="(\/assets\/[^"]+\.css)"/.exec(await (await fetch(site.url)).text())![1]!;
    expect((await fetch(site.url + styles)).headers.get("Cache-Control")).toContain("immutable");
  });

  it("ask for TLS where the site has it, and seal the cookie to its host", async () => {
    const secure = await startSite({ PUBLIC_ORIGIN: "https://doorsnee.example" });
    const response = await fetch(`${secure.url}/check/1`);
    expect(response.headers.get("Strict-Transport-Security")).toBe(
      "max-age=31536000; includeSubDomains",
    );
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-doorsnee=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.close();
  });
});

describe("a form from elsewhere", () => {
  const send = (headers: Record<string, string>, path = pathOf("about")) =>
    fetch(site.url + path, {
      method: "POST",
      body: "token=x",
      redirect: "manual",
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    });

  it.each([
    ["foreign", { Origin: "https://evil.example" }],
    ["null", { Origin: "null" }],
    ["another port", { Origin: "http://localhost:1" }],
    ["no origin, from another site", { "Sec-Fetch-Site": "cross-site" }],
  ])("origin %s gets 403 on pages, data and files", async (_, headers) => {
    for (const path of [
      pathOf("about"),
      "/check/review",
      "/receipt",
      "/check/1.data",
      "/receipt/close",
    ]) {
      expect((await send(headers, path)).status).toBe(403);
    }
  });

  it("own origin, and no origin from an old browser, reach the page", async () => {
    expect((await send({ Origin: site.url })).headers.get("Location")).toBe("/check?expired");
    expect((await send({})).headers.get("Location")).toBe("/check?expired");
  });

  it("behind a proxy only the public address counts, whatever host is forwarded", async () => {
    const proxied = await startSite({
      PUBLIC_ORIGIN: "https://doorsnee.example",
      TRUST_PROXY: "1",
    });
    const post = (origin: string, headers = {}) =>
      fetch(`${proxied.url}/receipt/close`, {
        method: "POST",
        redirect: "manual",
        headers: {
          Origin: origin,
          "Content-Length": "0",
          "X-Forwarded-Host": "internal.example",
          ...headers,
        },
      });
    expect((await post("https://doorsnee.example")).status).toBe(302);
    expect((await post("http://localhost", { Host: "localhost" })).status).toBe(403);
    expect((await post("https://internal.example")).status).toBe(403);
    await proxied.close();
  });
});

describe("titles", () => {
  it.each([
    ["/", "Doorsnee"],
    ["/check/1", "Vragenlijst, deel 1 · Doorsnee"],
    ["/privacy", "Wat we bewaren en wat niet · Doorsnee"],
    ["/nothing-here", "Deze pagina is er niet · Doorsnee"],
    ["/check/99", "Deze pagina is er niet · Doorsnee"],
  ])("%s has one title", async (path, title) => {
    const html = await (await fetch(site.url + path)).text();
    expect([...html.matchAll(/<title>([^<]*)<\/title>/g)].map((match) => match[1])).toEqual([
      title,
    ]);
  });
});

describe("language", () => {
  it.each([
    [undefined, "nl"],
    ["nl", "nl"],
    ["en", "en"],
    ["en-GB,en;q=0.9,nl;q=0.8", "en"],
    ["nl-NL,nl;q=0.9,en;q=0.8", "nl"],
    ["de,en;q=0.7", "en"],
    ["fr", "nl"],
    ["*", "nl"],
    ["%%%", "nl"],
  ])("of a browser that asks for %s is %s", async (accepted, language) => {
    const html = await (
      await fetch(site.url, { headers: accepted ? { "Accept-Language": accepted } : {} })
    ).text();
    expect(html).toContain(`<html lang="${language}">`);
  });

  it("is kept once chosen, in a cookie that holds nothing else", async () => {
    const student = new Student(site.url, { "Accept-Language": "nl" });
    expect((await student.get("/privacy?language=en")).html).toContain('<html lang="en">');
    expect([...student.cookies]).toEqual([["language", "en"]]);
    expect((await student.get("/about")).html).toContain('<html lang="en">');
  });
});

describe("starting and ending", () => {
  it("refuses a database that cannot do write-ahead logging, and says why", async () => {
    await expect(startSite({ DATABASE_URL: "file::memory:" })).rejects.toThrow(
      "not in the modes it needs",
    );
  });

  it("refuses production without its variables and names each", async () => {
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      env: {
        PATH: process.env["PATH"],
        NODE_ENV: "production",
        DATABASE_URL: siteEnvironment(site.database)["DATABASE_URL"],
      },
    });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    const [code] = await once(child, "exit");
    expect(code).toBe(1);
    for (const name of ["PUBLIC_ORIGIN", "SESSION_SECRET", "RECEIPT_PEPPER"])
      expect(said).toContain(name);
  });

  it("finishes what is in flight on SIGTERM, then ends", async () => {
    const ending = await startSite();
    const student = new Student(ending.url);
    const { page } = await student.answerAll(personas.nonDrinker);
    const lock = new Database(ending.database);
    lock.exec("BEGIN IMMEDIATE");
    const form = student.formOf(page, {});
    const sending = student.raw("/check/review", {
      method: "POST",
      body: form,
      headers: { Origin: ending.url },
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    ending.process.kill("SIGTERM");
    lock.exec("COMMIT");
    expect((await sending).headers.get("Location")).toBe("/check/done");
    const count = lock.prepare('SELECT count(*) FROM "Response"').pluck().get();
    lock.close();
    expect(count).toBe(1);
    expect(await ending.close()).toBe(0);
  });

  it("keeps responses without a hidden order", () => {
    const database = new Database(site.database, { readonly: true });
    expect(() => database.prepare('SELECT rowid FROM "Response"').all()).toThrow("no such column");
    database.close();
  });
});

it("leaves through /exit: wiped, and off to an everyday page", async () => {
  const student = new Student(site.url);
  await student.answerAll(personas.moderate);
  const response = await student.raw("/exit");
  expect(response.headers.get("Location")).toBe("https://www.knmi.nl/");
  expect(response.headers.get("Clear-Site-Data")).toContain("cookies");
  expect(student.cookies.has("doorsnee")).toBe(false);
});
