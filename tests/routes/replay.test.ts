import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { questions } from "../../app/association/questions";
import { personas } from "../factories/personas";
import { ask } from "../setup/database";
import { Mentor, Stream } from "../setup/group";
import { fieldsOf, signIn } from "../setup/office";
import { openCookie, sealCookie } from "../setup/sealed.mjs";
import { secrets, type Site, startSite } from "../setup/site";
import { addSlot, book, press, startBooking } from "../setup/slots";
import { type Page, Student, tokenOf } from "../setup/student";
import { ThreadStudent } from "../setup/thread";
import { Participant, putCohort } from "../setup/workshops";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let site: Site;
let worker: Student & { id: string };
beforeAll(async () => {
  site = await startSite({ TRUST_PROXY: "1" });
  worker = signIn(site, { role: "prevention-worker" });
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
});

const codeOf = ({ html }: Page) => /class="code"[^>]*>([^<]+)</.exec(html)?.[1] ?? "";
const slotFor = (startsIn = 48) => addSlot(site, { workerId: worker.id, startsIn });
const count = (table: string) =>
  Number(ask(site, `SELECT count(*) AS "n" FROM "${table}"`)[0]!["n"]);
const stored = ["Response", "Booking", "Thread", "ThreadMessage", "SignUp", "Workbook", "Proof"];
const countAll = () => stored.map((table) => `${table} ${count(table)}`);

let networks = 0;
const network = () => ({ "X-Forwarded-For": `10.9.${++networks >> 8}.${networks & 255}` });

const goal = "Een zeilboot";
const path = "/workshops/workbook/quick";

/** Somebody who did everything, and so holds every cookie a student can. */
async function holdEverything() {
  const student = new ThreadStudent(site.url, network());
  const codes: Record<string, string> = { doorsnee: await student.finish(personas.heavy) };
  await student.get("/feedback");
  await student.write("Hoe lang blijft dit in mijn lichaam?");
  codes["thread"] = student.code;
  const talk = await book(site, slotFor(), "Zwaluw");
  await talk.student.get("/talk/appointment");
  codes["talk"] = talk.code;
  const participant = new Participant(site);
  await participant.signUp(putCohort(site), "Koolmees");
  codes["place"] = participant.code;
  const page = await student.get(path);
  const chance = /name="chance" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
  const form = { token: tokenOf(page), chance, intent: "keep", goal };
  codes["workbook"] = codeOf(await student.post(path, form));
  await student.post("/association/course?index", {});
  for (const [index, { right }] of questions.entries()) {
    const { html } = await student.get(`/association/course/${index + 1}`);
    const token = /name="token" value="([^"]+)"/.exec(html)![1]!;
    await student.post(`/association/course/${index + 1}`, { token, choice: String(right) });
  }
  const proof = await student.get("/association/proof");
  codes["course"] = codeOf(await student.post("/association/proof", { token: tokenOf(proof) }));
  for (const { cookies } of [talk.student, participant])
    for (const [name, value] of cookies) student.cookies.set(name, value);
  return { student, codes };
}

/** Of each cookie: where it is used, what a page says that it opened, and what its content is called. */
const places: Record<string, { path: string; shows: RegExp; purpose: string; since: string }> = {
  doorsnee: {
    path: "/feedback",
    shows: /name="token"/,
    purpose: "doorsnee session",
    since: "startedAt",
  },
  thread: {
    path: "/talk/thread/read",
    shows: /in mijn lichaam/,
    purpose: "doorsnee thread",
    since: "since",
  },
  talk: {
    path: "/talk/appointment",
    shows: /Zwaluw|value="cancel"/,
    purpose: "doorsnee talk",
    since: "startedAt",
  },
  place: {
    path: "/workshops/place",
    shows: /Je hebt een plek/,
    purpose: "doorsnee place",
    since: "since",
  },
  workbook: { path, shows: /Een zeilboot/, purpose: "doorsnee workbook", since: "since" },
  course: {
    path: "/association/proof",
    shows: /class="code"/,
    purpose: "doorsnee course",
    since: "startedAt",
  },
};
const names = Object.keys(places);

/** Whether the page of a place shows what is there, to a browser with these cookies only. */
async function opens(place: string, cookies: Record<string, string>): Promise<boolean> {
  const browser = new Student(site.url, network());
  for (const [name, value] of Object.entries(cookies)) browser.cookies.set(name, value);
  const page = await browser.get(places[place]!.path);
  expect(page.status, place).toBeLessThan(500);
  return page.path === places[place]!.path && places[place]!.shows.test(page.html);
}

const seal = (content: unknown, purpose: string, secret = secrets.SESSION_SECRET) =>
  sealCookie(content, secret, purpose);

const unseal = (sealed: string, purpose: string) =>
  openCookie(sealed, secrets.SESSION_SECRET, purpose) as Record<string, unknown>;

describe("a cookie", () => {
  let held: Map<string, string>;
  let codes: Record<string, string>;
  beforeAll(async () => {
    const { student, codes: known } = await holdEverything();
    held = new Map(student.cookies);
    codes = known;
  });

  it("opens its own place", async () => {
    for (const name of names) {
      expect(codes[name], name).toMatch(/([0-9A-Z]{4}-){4}[0-9A-Z]$/);
      expect(await opens(name, { [name]: held.get(name)! }), name).toBe(true);
    }
  });

  it("of one place opens no other, under any name", async () => {
    for (const name of names)
      for (const other of names.filter((each) => each !== name))
        expect(await opens(other, { [other]: held.get(name)! }), `${name} as ${other}`).toBe(false);
    const browser = new Student(site.url);
    for (const name of names) {
      for (const as of ["office", "office-way"]) browser.cookies.set(as, held.get(name)!);
      expect((await browser.get("/office")).path, name).toBe("/office/sign-in");
      expect((await browser.post("/office/welcome", { token: "x" })).status, name).not.toBe(200);
    }
  });

  it("under another key, without a seal, or of another kind opens nothing", async () => {
    for (const name of names) {
      const { purpose } = places[name]!;
      const content = unseal(held.get(name)!, purpose);
      const json = Buffer.from(JSON.stringify(content)).toString("base64url");
      const header = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
      const parts = held.get(name)!.split(".");
      const forged = [
        seal(content, purpose, "another-secret-that-somebody-thought-of-themselves"),
        seal(content, "doorsnee elsewhere"),
        seal({ ...content, kind: "staff" }, "office way in"),
        json,
        `${header}.${json}.`,
        `${header}....${json}`,
        JSON.stringify(content),
        [...parts.slice(0, 4), ""].join("."),
        [...parts.slice(0, 3), "", parts[4]].join("."),
      ];
      for (const cookie of forged)
        expect(await opens(name, { [name]: encodeURIComponent(cookie) }), cookie).toBe(false);
      // What the test makes with the right key is a cookie: the others failed for what they are.
      expect(await opens(name, { [name]: seal(content, purpose) }), name).toBe(true);
    }
  });

  it("kept for longer than it holds opens nothing, and one of tomorrow neither", async () => {
    const now = Math.floor(Date.now() / 1000);
    for (const name of names) {
      const { purpose, since } = places[name]!;
      const content = unseal(held.get(name)!, purpose);
      const at = async (moment: number) => ({
        [name]: seal({ ...content, [since]: moment }, purpose),
      });
      const lifetime = name === "course" ? 3 * 3600 : 3600;
      expect(await opens(name, await at(now - lifetime + 60)), name).toBe(true);
      expect(await opens(name, await at(now - lifetime - 1)), name).toBe(false);
    }
  });

  it("of what was erased opens nothing, and its forms write nothing, whoever kept them", async () => {
    const { student } = await holdEverything();
    const kept = new Map(student.cookies);
    const token = async (at: string) => tokenOf(await student.get(at));
    const replyToken = await token("/talk/thread/read");
    const placeToken = /name="token" value="([^"]+)"/.exec(
      (await student.get("/workshops/place")).html,
    )![1]!;
    const sent = { token: await token("/feedback"), format: "csv" };
    await student.post("/receipt/delete", { token: await token("/receipt/delete") });
    await student.post("/talk/thread/erase", { token: await token("/talk/thread/erase") });
    await press(student, "cancel");
    await student.post("/workshops/place", { token: placeToken, intent: "cancel" });
    const workbook = tokenOf(await student.get(path));
    await student.post(path, { token: workbook, website: "", intent: "erase" });
    for (const name of names.filter((each) => each !== "course"))
      expect(await opens(name, { [name]: kept.get(name)! }), name).toBe(false);
    const before = countAll();
    const thief = new Student(site.url);
    const again = async (to: string, form: Record<string, string>) => {
      for (const [name, value] of kept) thief.cookies.set(name, value);
      return thief.post(to, form);
    };
    await again("/talk/thread/read", { token: replyToken, version: "1", text: "Nog iets" });
    await again("/workshops/place", { token: placeToken, intent: "moved" });
    await again("/receipt/download", sent);
    const change = { token: workbook, website: "", intent: "change", goal };
    expect((await again(path, change)).status).toBe(400);
    expect(countAll()).toEqual(before);
  });
});

describe("a draft", () => {
  it("sent again by who kept it is no second response", async () => {
    const student = new Student(site.url);
    const { page } = await student.answerAll(personas.moderate);
    const draft = student.cookies.get("doorsnee")!;
    const form = student.formOf(page, {});
    await student.post("/check/review", form);
    const before = count("Response");
    const again = new Student(site.url);
    again.cookies.set("doorsnee", draft);
    expect((await again.post("/check/review", form)).path).toBe("/check/done");
    expect(count("Response")).toBe(before);
  });

  it("that somebody put in a browser does not show them what was answered there", async () => {
    const stranger = new Student(site.url);
    const first = await stranger.get("/check/1");
    const victim = new Student(site.url);
    victim.cookies.set("doorsnee", stranger.cookies.get("doorsnee")!);
    expect(tokenOf(await victim.get("/check/1"))).toBe(tokenOf(first));
    await victim.finish(personas.heavy);
    const before = count("Response");
    const { page } = await stranger.answerAll(personas.nonDrinker);
    const refused = await stranger.fillIn(page, {});
    expect(refused.status).toBe(400);
    expect(codeOf(refused)).toBe("");
    expect((await stranger.get("/feedback")).path).not.toBe("/feedback");
    expect(count("Response")).toBe(before);
  });
});

describe("a code of somebody else, put in a browser,", () => {
  it("is not the code of what is booked there", async () => {
    const stranger = await startBooking(site);
    const planted = stranger.student.cookies.get("talk")!;
    const victim = new Student(site.url, network());
    victim.cookies.set("talk", planted);
    const token = tokenOf(await victim.get("/talk/book"));
    const form = { token, nickname: "Merel", topic: "", intent: "book", slot: slotFor(60) };
    const code = codeOf(await victim.post("/talk/book", form));
    expect(code).toMatch(/^[0-9A-Z]{4}-/);
    stranger.student.cookies.set("talk", planted);
    expect((await stranger.student.get("/talk/appointment")).html).not.toContain("Merel");
    const sent = { ...form, token: stranger.token };
    expect((await stranger.student.post("/talk/book", sent)).html).not.toContain(code);
  });

  it("is replaced by one of its own for a question, a place and a workbook", async () => {
    const stranger = await holdEverything();
    const victim = new ThreadStudent(site.url, network());
    for (const [name, value] of stranger.student.cookies) victim.cookies.set(name, value);
    await victim.write("Dit is van mij");
    expect(victim.code).not.toBe(stranger.codes["thread"]);
    expect((await stranger.student.read()).html).not.toContain("Dit is van mij");
    const cohort = putCohort(site);
    const participant = new Participant(site);
    participant.cookies.set("place", stranger.student.cookies.get("place")!);
    await participant.signUp(cohort, "Merel");
    expect(participant.code).not.toBe(stranger.codes["place"]);
    expect((await stranger.student.get("/workshops/place")).html).not.toContain("Merel");
  });
});

describe("the token of a form", () => {
  it("counts on its own form only, and nothing is written with any other", async () => {
    const { student } = await holdEverything();
    await student.get("/talk/book");
    const cohort = putCohort(site);
    const forms: Record<string, string> = {
      thread: "/talk/thread",
      "thread code": "/talk/thread/open",
      "sign up": `/workshops/dates/${cohort}`,
      workbook: path,
      "workbook code": "/workshops/workbook",
      receipt: "/receipt",
      proofs: "/association/check",
      session: "/mentor/session",
      evaluation: "/workshops/evaluation",
      feedback: "/feedback",
      erase: "/talk/thread/erase",
    };
    const tokens: Record<string, string> = {};
    const fresh = new Student(site.url, network());
    for (const [name, at] of Object.entries(forms)) {
      // What is open in a browser has a token of its own; the rest is asked as a stranger sees it.
      const reader = ["feedback", "erase"].includes(name) ? student : fresh;
      tokens[name] = tokenOf(await reader.get(at));
      expect(tokens[name], name).not.toBe("");
    }
    expect(new Set(Object.values(tokens)).size).toBe(Object.keys(forms).length);
    const before = [...countAll(), count("GroupSession")];
    const statuses: string[] = [];
    for (const [name, at] of Object.entries(forms))
      for (const [other, token] of Object.entries(tokens)) {
        if (name === other) continue;
        const browser = new Student(site.url, network());
        for (const [key, value] of student.cookies) browser.cookies.set(key, value);
        const form = { token, website: "", intent: "keep", text: "Hoi", nickname: "Merel", goal };
        const { status } = await browser.post(at, { ...form, kind: "small", topic: "drinking" });
        if (status !== 400 && status !== 403) statuses.push(`${other} at ${name}: ${status}`);
      }
    expect(statuses).toEqual([]);
    expect([...countAll(), count("GroupSession")]).toEqual(before);
  });

  it("of one visitor is worth nothing with the cookies of another", async () => {
    const [one, other] = [await holdEverything(), await holdEverything()];
    const before = countAll();
    for (const at of ["/receipt/delete", "/talk/thread/erase", "/receipt/repeat"]) {
      const page = await one.student.get(at.replace("/repeat", ""));
      const { status } = await other.student.post(at, { token: tokenOf(page) });
      expect([400, 403], at).toContain(status);
    }
    const token = tokenOf(await one.student.get("/talk/appointment"));
    const cancelled = await other.student.post("/talk/appointment", { token, intent: "cancel" });
    expect(cancelled.status).toBe(400);
    expect(countAll()).toEqual(before);
  });
});

describe("after the end", () => {
  it("a session of the office that was signed out of opens nothing, and its forms do nothing", async () => {
    const colleague = signIn(site, { role: "administrator" });
    const token = colleague.cookies.get("office")!;
    const account = await colleague.get("/office/account");
    const form = fieldsOf(account.html, "token");
    const signOut = fieldsOf((await colleague.get("/office")).html, "token");
    expect((await colleague.get("/office/team")).path).toBe("/office/team");
    await colleague.post("/office/sign-out", signOut);
    const thief = new Student(site.url);
    for (const at of ["/office", "/office/team", "/office/audit", "/office/account"]) {
      thief.cookies.set("office", token);
      expect((await thief.get(at)).path, at).toBe("/office/sign-in");
    }
    thief.cookies.set("office", token);
    expect((await thief.post("/office/account?index", form)).path).toBe("/office/sign-in");
    // A token of chance: one letter more or less, or that of a row in the database, is none.
    const [row] = ask(site, `SELECT "key" FROM "StaffSession" LIMIT 1`);
    const worked = worker.cookies.get("office")!;
    for (const forged of [String(row!["key"]), worked.slice(0, -1), `${worked}A`, ""]) {
      thief.cookies.set("office", forged);
      expect((await thief.get("/office")).path, forged).toBe("/office/sign-in");
    }
  });

  it("a host link opens nothing, moves nothing and streams nothing, and its code lets nobody in", async () => {
    const mentor = await new Mentor(site).open();
    const phone = await mentor.phone();
    await mentor.move();
    await phone.vote(0, 12);
    expect(count("GroupVote")).toBeGreaterThan(0);
    const version = await mentor.version();
    await mentor.move("end");
    const ended = () => ask(site, `SELECT * FROM "GroupSession"`);
    const before = ended();
    for (const at of ["", "/screen"])
      expect((await mentor.client.get(mentor.address + at)).html).not.toContain(mentor.code);
    await mentor.move("next", version);
    await mentor.move("next", "1");
    await phone.vote(0, 33);
    await phone.send(0, 33);
    const listen = async () => {
      const live = new Stream(`${site.url}${mentor.address}/live`);
      const { event, data } = await live.waitFor("");
      live.close();
      return `${event} ${data}`;
    };
    // Until the three hours are over the host reads that it ended, and nothing else.
    const said = await listen();
    for (const gone of ['name="move"', mentor.code, ">12<"]) expect(said).not.toContain(gone);
    const late = await new Student(site.url).post("/join?index", { code: mentor.code });
    expect(late.html).not.toMatch(/name="part"|name="value"/);
    expect(ended()).toEqual(before);
    for (const table of ["GroupPhone", "GroupVote"]) expect(count(table), table).toBe(0);
    ask(site, `UPDATE "GroupSession" SET "endsAt" = '2026-01-01T00:00:00.000Z'`);
    expect(await listen()).toMatch(/^over /);
  });

  it("a slip counts no second time, with the same form or another", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
    const order = fieldsOf((await advisor.get("/office/slips")).html, "count");
    const { html } = await advisor.post("/office/slips", order);
    const code = /\/slip\/([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(html)![1]!;
    const used = () => Number(ask(site, `SELECT sum("used") AS "n" FROM "Slip"`)[0]!["n"]);
    const counted = () =>
      ask(site, `SELECT "count" FROM "ServiceCount" WHERE "subject" LIKE 'slip%'`).map(String);
    const student = new Student(site.url, network());
    const form = { token: tokenOf(await student.get(`/slip/${code}`)) };
    const before = used();
    await student.post(`/slip/${code}`, form);
    expect(used()).toBe(before + 1);
    const after = counted();
    await student.post(`/slip/${code}`, form);
    const other = new Student(site.url, network());
    await other.post(`/slip/${code}`, { token: tokenOf(await other.get(`/slip/${code}`)) });
    expect(used()).toBe(before + 1);
    expect(counted()).toEqual(after);
  });
});
