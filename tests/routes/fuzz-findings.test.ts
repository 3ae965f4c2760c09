import http from "node:http";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ask } from "../setup/database";
import { Mentor } from "../setup/group";
import { fieldsOf, signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { addSlot } from "../setup/slots";
import { Student, tokenOf } from "../setup/student";
import { idOf, ThreadStudent } from "../setup/thread";

vi.setConfig({ testTimeout: 60_000 });

// What `npm run fuzz` found once, each by name, so that it is found again without it.
let site: Site;
let worker: Student & { id: string };
beforeAll(async () => {
  site = await startSite();
  worker = signIn(site, { role: "prevention-worker", institutions: ["rug"] });
});
afterAll(async () => {
  expect(site.output().split("\n").slice(1).join("")).toBe("");
  expect(await site.close()).toBe(0);
});

const versions = [
  "",
  "x",
  "-1",
  "0",
  "1.5",
  "1e3",
  "1e999",
  "NaN",
  "Infinity",
  "2147483648",
].concat("9007199254740993", "1 OR 1");

describe("a version that the database can not hold", () => {
  it.each(versions)("%j is none: no form fails by it, and nothing is written", async (version) => {
    const student = new ThreadStudent(site.url);
    await student.write("Is dat veel?");
    const mentor = await new Mentor(site).open();
    const desk = `/office/threads/${idOf(student.code)}`;
    const state = () => [
      ask(site, `SELECT count(*) AS n FROM "ThreadMessage"`),
      ask(site, `SELECT "position", "phase", "version" FROM "GroupSession"`),
      ask(site, `SELECT count(*) AS n FROM "ReplyStarter"`),
    ];
    const before = state();
    const reply = { token: tokenOf(await student.read()), version, text: "Nog iets" };
    const answer = fieldsOf((await worker.get(desk)).html, "version");
    const starter = fieldsOf((await worker.get("/office/threads/starters")).html, "version");
    for (const form of [answer, starter]) {
      expect(form.get("version")).not.toBeNull();
      form.set("version", version);
      form.set("text", "Hallo");
      form.set("title", "Hallo");
    }
    const statuses = [
      (await student.post("/talk/thread/read", reply)).status,
      (await mentor.move("next", version)).status,
      (await worker.post(desk, answer)).status,
      (await worker.post("/office/threads/starters", starter)).status,
    ];
    for (const status of statuses) expect(status).toBeLessThan(500);
    // A starter that is not there yet has version 0, and none that a form names is older.
    expect(state().slice(0, 2)).toEqual(before.slice(0, 2));
  });
});

/** One request with its path as it is: fetch would tidy it up. */
function send(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = new URL(site.url);
  return new Promise<{ status: number; location: string }>((resolve, reject) => {
    http
      .request({ port, path, method, headers }, (response) => {
        response.resume();
        const { location = "" } = response.headers;
        response.on("end", () => resolve({ status: response.statusCode!, location }));
      })
      .on("error", reject)
      .end();
  });
}

describe("an address that could be taken for a host", () => {
  const paths = [
    ...[
      "//evil.example",
      "/\\evil.example",
      "/%5cevil.example",
      "/%5Cevil.example/..",
      "/\\/evil.example",
    ],
    ...["///evil.example", "/%2f/evil.example", "/.//evil.example", "/check//\\evil.example"],
    ...["/%2e%2e//evil.example", "/;//evil.example", "/\tevil.example", "/@evil.example"],
  ];

  it.each(paths)("%j leads nowhere else", async (path) => {
    for (const tail of ["", "?language=en", "/?language=en", "?to=//evil.example"]) {
      const sent = await send(path + tail).catch((error: Error) => error);
      // Node itself sends no path with a tab in it.
      if (sent instanceof Error) continue;
      expect(sent.status, path + tail).toBeLessThan(500);
      if (sent.location) expect(new URL(sent.location, site.url).origin).toBe(site.url);
    }
  });

  it.each([
    "/office/sign-in?to=",
    "/office?to=",
    "/exit?to=",
    "/talk?next=",
    "/slip/BCDF-2345?to=",
  ])("asked for behind %s is not where it goes", async (door) => {
    for (const to of ["//evil.example", "https://evil.example", "/\\evil.example", "\\evil"]) {
      const { status, location } = await send(door + encodeURIComponent(to));
      expect(status, to).toBeLessThan(500);
      expect(location).not.toMatch(/evil/);
    }
  });
});

it.each(["/%09/%23/x", "/%0a/%23/x", "/%0D/%23", "/talk/%09"])(
  "%j, which is no address once a tab or the end of a line is left out, is refused",
  async (path) => {
    expect((await send(path)).status).toBe(400);
    expect((await send(`${path}?a.b=1e3`)).status).toBe(400);
  },
);

it.each(["null", "https://", "::", "http://[", "x y", "//evil.example"])(
  "a HEAD with the origin %j gets an answer",
  async (origin) => {
    for (const path of ["/check/1.data", "/check/1", "/office"])
      expect((await send(path, { Origin: origin }, "HEAD")).status).toBeLessThan(500);
  },
);

it("a thousand free times fit a page, each can be booked, and the page names how many there are", async () => {
  for (let index = 0; index < 1000; index += 1)
    addSlot(site, { workerId: worker.id, startsIn: 30 + index * 0.4, languages: "nl" });
  const student = new Student(site.url);
  const page = await student.get("/talk/book");
  expect(page.status).toBe(200);
  expect(
    page.html.match(/type="radio"[^>]*name="slot"|name="slot"[^>]*type="radio"/g),
  ).toHaveLength(40);
  expect(page.html).toContain("960");
  const [last] = ask(site, `SELECT "id" FROM "Slot" ORDER BY "startsAt" DESC LIMIT 1`);
  const form = { token: tokenOf(page), nickname: "Kiwi", topic: "", intent: "book" };
  const booked = await student.post("/talk/book", { ...form, slot: String(last!["id"]) });
  expect(booked.path).toBe("/talk/booked");
  expect((await new Student(site.url).get("/talk")).status).toBe(200);
  const filtered = await new Student(site.url).get("/talk/book?spoken=en");
  expect(filtered.status).toBe(200);
  expect(filtered.html).not.toMatch(/name="slot" value="[^"]+"/);
});
