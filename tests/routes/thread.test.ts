import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addDays } from "../../app/calendar/local-time";
import { dayOf } from "../../app/region/day";
import { sayDay } from "../../app/ui/say-place";
import { signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { tokenOf } from "../setup/student";
import { idOf, ThreadStudent } from "../setup/thread";
import { ask } from "../setup/database";

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
beforeAll(async () => {
  // Behind a proxy, so that a test can stand in another network.
  site = await startSite({ TRUST_PROXY: "1" });
  signIn(site, { role: "prevention-worker", institutions: ["rug"], name: "Fay" });
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
});

const countRows = () =>
  ask<{ threads: number; messages: number }>(
    site,
    `SELECT (SELECT COUNT(*) FROM "Thread") AS "threads", (SELECT COUNT(*) FROM "ThreadMessage") AS "messages"`,
  )[0]!;

let networks = 0;
/** A student in a network of their own. */
function comeIn(language = "nl"): ThreadStudent {
  networks += 1;
  return new ThreadStudent(site.url, {
    "Accept-Language": language,
    "X-Forwarded-For": `10.7.${networks >> 8}.${networks & 255}`,
  });
}

describe("a question", () => {
  it("gets a code that is shown once, and read back with it in any case", async () => {
    const student = comeIn();
    const sent = await student.write("Ik drink elke avond. Is dat veel?");
    expect(sent.status).toBe(200);
    expect(sent.html).toContain("Je ziet hem maar één keer");
    expect(student.code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]$/);
    expect((await student.read()).html).toContain("Ik drink elke avond. Is dat veel?");
    expect((await student.read()).html).not.toContain(student.code);

    const later = comeIn();
    const page = await later.open(` ${student.code.toLowerCase().replaceAll("-", " ")} `);
    expect(page.path).toBe("/talk/thread/read");
    expect(page.html).toContain("Is dat veel?");
    expect(page.html).toContain("Er is nog geen nieuw antwoord");
  });

  it("says above the box what it is not, and when it is read", async () => {
    const { html } = await comeIn().get("/talk/thread");
    const before = html.slice(0, html.indexOf("<textarea"));
    for (const words of ["geen noodlijn", 'href="tel:112"', 'href="tel:08000113"', "2 werkdagen"])
      expect(before).toContain(words);
  });

  it("sent twice, or ten times at once, from one page is one thread with one code", async () => {
    const student = comeIn();
    const before = countRows();
    const form = await student.ask("Dubbel geklikt");
    const pages = await Promise.all(
      Array.from({ length: 10 }, () => student.post("/talk/thread", form)),
    );
    const codes = new Set(pages.map(({ html }) => /class="code"[^>]*>([^<]+)</.exec(html)?.[1]));
    expect(codes.size).toBe(1);
    expect([...codes][0]).toMatch(/^[0-9A-Z]{4}-/);
    const after = countRows();
    expect(after.threads - before.threads).toBe(1);
    expect(after.messages - before.messages).toBe(1);

    // Back in the browser, and another text in the same page: it is not lost, and not added unasked.
    const changed = await student.post("/talk/thread", { ...form, text: "Toch een andere vraag" });
    expect(changed.status).toBe(409);
    expect(changed.html).toContain("Toch een andere vraag</textarea>");
    expect(countRows()).toEqual(after);
  });

  it.each([
    ["nothing", "", "Er staat nog niets"],
    ["only spaces", " \n ", "Er staat nog niets"],
    ["20,000 characters", "a".repeat(20_000), "20.000 tekens"],
    ["20,000 letters with accents", "é".repeat(20_000), "20.000 tekens"],
  ])("of %s is refused kindly, and what was typed stays", async (_, text, sentence) => {
    const before = countRows();
    const page = await comeIn().write(text);
    expect(page.status).toBe(400);
    expect(page.html).toContain(sentence);
    expect(page.html).toContain(`${text}</textarea>`);
    expect(countRows()).toEqual(before);
  });

  it("of five thousand characters fits", async () => {
    const student = comeIn();
    expect((await student.write("é".repeat(5000))).html).toContain('class="code"');
  });

  it("with script and markup is shown as text, to its student and to who answers", async () => {
    const student = comeIn();
    const text = `<script>alert(1)</script><img src=x onerror="alert(2)"> & 'quote' {{7*7}}`;
    await student.write(text);
    const { html } = await student.read();
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x");
    expect(html).not.toMatch(/<script>alert|<img src=x/);
  });

  it("keeps what was typed when the language is switched, the page was old, or the network wrote a lot", async () => {
    const student = comeIn();
    const form = await student.ask("Een vraag die blijft staan");
    const english = await student.post("/talk/thread", { ...form, intent: "language-en" });
    expect(english.html).toContain('lang="en"');
    expect(english.html).toContain("Een vraag die blijft staan</textarea>");
    const old = await student.post("/talk/thread", { ...form, token: "x".repeat(22) });
    expect(old.status).toBe(400);
    expect(old.html).toContain("open for a long time");
    expect(old.html).toContain("Een vraag die blijft staan</textarea>");
    expect((await student.post("/talk/thread", { text: "x" })).status).toBe(403);

    const busy = comeIn();
    for (let thread = 0; thread < 40; thread += 1) await busy.write(`Vraag ${thread}`);
    const refused = await busy.write("De eenenveertigste");
    expect(refused.status).toBe(429);
    expect(refused.html).toContain("De eenenveertigste</textarea>");
    expect((await comeIn().write("Van een ander netwerk")).status).toBe(200);
  });

  it("lets a network try twenty codes that open nothing, and other networks go on", async () => {
    const guesser = comeIn();
    expect((await guesser.open("ABCD")).status).toBe(400);
    for (let guess = 0; guess < 20; guess += 1)
      expect((await guesser.open("0000-0000-0000-0000-0")).status).toBe(404);
    const owner = comeIn();
    await owner.write("Van mij");
    const refused = await guesser.open(owner.code);
    expect(refused.status).toBe(429);
    expect(refused.html).not.toContain("Van mij");
    expect((await comeIn().open(owner.code)).html).toContain("Van mij");
  });

  it("with words that cannot wait shows a card at once, is sent all the same, and tells nobody else", async () => {
    const student = comeIn();
    const audit = () => ask(site, `SELECT * FROM "AuditEntry"`).length;
    const before = audit();
    const sent = await student.write("Soms wil ik gewoon dood.");
    expect(sent.html).toContain("Goed dat je dit opschrijft");
    expect(sent.html.indexOf("0800-0113")).toBeLessThan(sent.html.indexOf('class="code"'));
    expect(student.code).not.toBe("");
    const page = await student.read();
    expect(page.html).toContain("Goed dat je dit opschrijft");
    const calm = comeIn();
    expect((await calm.write("Ik ben doodmoe van de introweek.")).html).not.toContain(
      "Goed dat je",
    );
    expect(audit()).toBe(before);
    for (const row of ask<Record<string, unknown>>(site, `SELECT * FROM "Thread"`))
      expect(Object.keys(row).sort()).toEqual([
        "about",
        "assignedTo",
        "half",
        "handedBy",
        "id",
        "openedOn",
      ]);
  });

  it("cannot be written where nobody answers, and says where one can go", async () => {
    const empty = await startSite();
    const student = new ThreadStudent(empty.url, { "Accept-Language": "nl" });
    const page = await student.get("/talk/thread");
    expect(page.html).toContain("Hier leest nu niemand");
    expect(page.html).not.toContain("<textarea");
    expect(await empty.close()).toBe(0);
  });
});

describe("a conversation", () => {
  it("goes on, with two tabs and a second click, and loses nothing", async () => {
    const student = comeIn();
    await student.write("Eerste");
    const form = await student.replyForm("Tweede");
    await Promise.all([1, 2, 3].map(() => student.post("/talk/thread/read", form)));
    expect((await student.read()).html.match(/class="typed"/g)).toHaveLength(2);

    const late = await student.post("/talk/thread/read", {
      ...form,
      text: "Uit het andere tabblad",
    });
    expect(late.status).toBe(409);
    expect(late.html).toContain("in een ander tabblad");
    expect(late.html).toContain("Uit het andere tabblad</textarea>");
    await student.post("/talk/thread/read", await student.replyForm("Uit het andere tabblad"));
    expect((await student.read()).html.match(/class="typed"/g)).toHaveLength(3);
    const long = await student.post(
      "/talk/thread/read",
      await student.replyForm("b".repeat(20_000)),
    );
    expect(long.status).toBe(400);
    expect(long.html).toContain(`${"b".repeat(20_000)}</textarea>`);
  });

  it("takes twenty messages that nobody answered, and keeps the one after in the box", async () => {
    const student = comeIn();
    await student.write("Een");
    for (let message = 2; message <= 20; message += 1) await student.reply(`Bericht ${message}`);
    const page = await student.reply("Eentje te veel");
    expect(page.status).toBe(429);
    expect(page.html).toContain("Eentje te veel</textarea>");
    expect((await student.read()).html.match(/class="typed"/g)).toHaveLength(20);
  });

  it("is erased on its student's word, after one question, for everybody at once", async () => {
    const student = comeIn();
    await student.write("Dit moet weg");
    const other = comeIn();
    await other.open(student.code);
    const form = await other.replyForm("In een ander tabblad getypt");
    const before = countRows();
    const asked = await student.get("/talk/thread/erase");
    expect(asked.html).toContain("Ja, wis alles");
    const done = await student.post("/talk/thread/erase", { token: tokenOf(asked) });
    expect(done.html).toContain("Alles is gewist");
    expect(countRows()).toEqual({ threads: before.threads - 1, messages: before.messages - 1 });
    expect((await comeIn().open(student.code)).status).toBe(404);

    const late = await other.post("/talk/thread/read", form);
    expect(late.status).toBe(409);
    expect(late.html).toContain("bestaat niet meer");
    expect(late.html).toContain("In een ander tabblad getypt</textarea>");
    const again = await other.post("/talk/thread", {
      token: tokenOf(late),
      once: /name="once" value="([^"]+)"/.exec(late.html)![1]!,
      text: "In een ander tabblad getypt",
    });
    expect(again.html).toContain('class="code"');
  });

  it("closed on a device is gone there and stays under its code; the way out closes it too", async () => {
    const student = comeIn();
    await student.write("Even dicht");
    const page = await student.read();
    await student.post("/talk/thread/leave", { token: tokenOf(page) });
    expect((await student.read()).html).not.toContain("Even dicht");
    await student.open(student.code);
    expect((await student.read()).html).toContain("Even dicht");
    const out = await student.raw("/exit");
    expect(out.headers.getSetCookie().some((line) => /^thread=;.*Max-Age=0/i.test(line))).toBe(
      true,
    );
    expect((await student.read()).html).not.toContain("Even dicht");
  });

  it("is erased after thirty days of silence, not a day before, and says when", async () => {
    const student = comeIn();
    await student.write("Stil");
    const id = idOf(student.code);
    const age = (days: number) => {
      const day = addDays(dayOf(new Date()), -days);
      ask(site, `UPDATE "ThreadMessage" SET "day" = ? WHERE "threadId" = ?`, day, id);
      ask(site, `UPDATE "Thread" SET "openedOn" = ? WHERE "id" = ?`, day, id);
    };
    const count = () =>
      ask(site, `SELECT 1 FROM "Thread" WHERE "id" = ?`, id).length +
      ask(site, `SELECT 1 FROM "ThreadMessage" WHERE "threadId" = ?`, id).length;
    age(30);
    await comeIn().write("Wie schrijft, ruimt op");
    const tomorrow = sayDay(addDays(dayOf(new Date()), 1), "nl");
    expect((await student.read()).html).toContain(`gewist op ${tomorrow}`);
    expect(count()).toBe(2);
    age(31);
    expect((await student.read()).html).not.toContain("Stil");
    await comeIn().write("Wie schrijft, ruimt op");
    expect(count()).toBe(0);
  });

  it("from another site is refused", async () => {
    const student = comeIn();
    await student.write("Van mij");
    const form = await student.replyForm("Vals");
    const evil = { Origin: "https://evil.example" };
    for (const path of [
      "/talk/thread",
      "/talk/thread/read",
      "/talk/thread/erase",
      "/talk/thread/leave",
    ])
      expect((await student.post(path, form, evil)).status, path).toBe(403);
    const foreign = await student.post("/talk/thread/erase", { token: "x".repeat(22) });
    expect(foreign.status).toBe(403);
    expect((await student.read()).html).toContain("Van mij");
  });
});
