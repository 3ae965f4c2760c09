import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { personas } from "../factories/personas";
import { signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { addSlot, book, codeOn, officeToken, press, startBooking } from "../setup/slots";
import { Student, tokenOf } from "../setup/student";
import { ask, onPostgres } from "../setup/database";

// Dozens of pages a test, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let site: Site;
let worker: Student & { id: string };
beforeAll(async () => {
  site = await startSite({ TRUST_PROXY: "1" });
  worker = signIn(site, { role: "prevention-worker" });
});
afterAll(() => site.close());
beforeEach(() => {
  for (const table of ["Slot", "Booking", "ServiceCount"]) ask(site, `DELETE FROM "${table}"`);
});

const slotFor = (startsIn = 48, more = {}) =>
  addSlot(site, { workerId: worker.id, startsIn, ...more });
const bookings = () => ask(site, `SELECT * FROM "Booking"`);
const counted = (subject: string) =>
  Number(
    ask(
      site,
      `SELECT "count" FROM "ServiceCount" WHERE "subject" = ? AND "category" = ''`,
      subject,
    )[0]?.["count"] ?? 0,
  );
const withdraw = async (slot: string) => {
  const token = officeToken(await worker.get("/office/talk/hours"));
  return worker.post("/office/talk/hours?index", { token, slot, intent: "withdraw" });
};

describe("booking a talk", () => {
  it("gives a code that is shown once and opens the talk again, and never stands in an address", async () => {
    const slot = slotFor();
    const { student, page, code } = await book(site, slot);
    expect(page.path).toBe("/talk/booked");
    expect(code).toMatch(/^(\w{4}-){4}\w$/);
    const own = await student.get("/talk/appointment");
    expect(own.html).toContain("Kamer 12, Zernike");
    expect(own.html).toContain("Kiwi");
    expect(own.html).not.toContain(code);
    expect((await student.get("/talk/booked")).path).toBe("/talk/appointment");
    const elsewhere = new Student(site.url);
    const form = { token: tokenOf(await elsewhere.get("/talk/appointment")), intent: "open", code };
    const opened = await elsewhere.post("/talk/appointment", form);
    expect(opened.html).toContain("Kamer 12, Zernike");
    const cookies = [...elsewhere.cookies.values(), ...student.cookies.values()].join();
    expect(cookies).not.toContain(code.replaceAll("-", ""));
  });

  it("leaves nothing readable in the database", async () => {
    await book(site, slotFor(), "Zeldzaampje");
    const stored = JSON.stringify(bookings());
    expect(stored).not.toMatch(/zeldzaampje|drugs/i);
    expect(bookings()).toHaveLength(1);
    expect(site.output()).not.toMatch(/zeldzaampje/i);
    if (!onPostgres)
      expect(() => ask(site, `SELECT rowid FROM "Booking"`)).toThrow("no such column");
  });

  it("of fifty at once lets exactly one have the last time, and tells the others what is left", async () => {
    const last = slotFor(48);
    const other = slotFor(72, { place: "Later" });
    const students = await Promise.all(Array.from({ length: 50 }, () => startBooking(site)));
    const pages = await Promise.all(
      students.map(({ student, token }, index) =>
        student.post("/talk/book", { token, nickname: `n${index}`, slot: last, intent: "book" }),
      ),
    );
    expect(pages.filter(({ path }) => path === "/talk/booked")).toHaveLength(1);
    const losers = pages.filter(({ status }) => status === 409);
    expect(losers).toHaveLength(49);
    for (const { html } of losers) {
      expect(html).toContain("Iemand was je net voor");
      expect(html).toContain(`value="${other}"`);
      expect(html).not.toContain(`value="${last}"`);
    }
    expect(bookings().map(({ slotId }) => slotId)).toEqual([last]);
    expect(counted("talk-booked")).toBe(1);
  });

  it("counts a double click once", async () => {
    const slot = slotFor();
    const { student, token } = await startBooking(site);
    const form = { token, nickname: "Kiwi", slot, intent: "book" };
    const sent = await Promise.all([1, 2, 3, 4].map(() => student.post("/talk/book", form)));
    expect(sent.every(({ path }) => path.startsWith("/talk/"))).toBe(true);
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(bookings()).toHaveLength(1);
    expect(counted("talk-booked")).toBe(1);
  });

  it("asks for a time and a name, keeps what was typed, and shows markup as text", async () => {
    const slot = slotFor();
    const { student, token } = await startBooking(site);
    const nameless = await student.post("/talk/book", { token, nickname: " ", slot });
    expect(nameless.status).toBe(400);
    expect(nameless.html).toMatch(
      new RegExp(`checked=""[^>]*value="${slot}"|value="${slot}"[^>]*checked`),
    );
    const timeless = await student.post("/talk/book", { token, nickname: "<b>Kiwi</b>", slot: "" });
    expect(timeless.html).toContain("&lt;b&gt;Kiwi");
    const long = await student.post("/talk/book", { token, nickname: "x".repeat(20_000), slot });
    expect(long.status).toBe(400);
    expect((await student.post("/talk/book", { nickname: "Kiwi", slot })).status).toBe(400);
    expect(bookings()).toEqual([]);
    const again = tokenOf(await student.get("/talk/book"));
    await student.post("/talk/book", { token: again, nickname: "<b>Kiwi</b>", slot });
    expect((await worker.get("/office/talk")).html).toContain("&lt;b&gt;Kiwi&lt;/b&gt;");
  });

  it("does not book what has begun, was withdrawn, is a walk-in hour, or never was", async () => {
    const free = slotFor();
    const gone = [slotFor(-1), slotFor(0.5), slotFor(48, { kind: "walk-in" }), "nothing"];
    for (const slot of gone) {
      const { page } = await book(site, slot);
      expect(page.status).toBe(409);
    }
    await withdraw(free);
    expect((await book(site, free)).page.html).toContain("Dit was de laatste tijd");
    expect(bookings()).toEqual([]);
  });

  it("is not for one network to fill up", async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 31; index += 1) {
      const { student, token } = await startBooking(site, "10.1.1.1");
      const form = { token, nickname: "Grap", intent: "wait" };
      statuses.push((await student.post("/talk/book", form)).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true);
    expect(statuses[30]).toBe(429);
    expect((await book(site, null, "Echt")).page.path).toBe("/talk/booked");
  });

  it("hides the number of a talk by phone until it is booked", async () => {
    const slot = slotFor(48, { way: "phone", place: "050-123 45 67" });
    expect((await new Student(site.url).get("/talk/book")).html).not.toContain("123 45 67");
    expect((await new Student(site.url).get("/talk")).html).not.toContain("123 45 67");
    const { student } = await book(site, slot);
    expect((await student.get("/talk/appointment")).html).toContain("tel:0501234567");
  });
});

describe("the code of a talk", () => {
  it("moves the talk, and keeps the old time when the new one is gone", async () => {
    const [first, second] = [slotFor(48), slotFor(72)];
    const { student } = await book(site, first);
    expect((await press(student, "move", { slot: second })).html).toContain("verzet");
    const other = await book(site, first, "Ander");
    expect(other.page.path).toBe("/talk/booked");
    const refused = await press(student, "move", { slot: first });
    expect(refused.status).toBe(409);
    expect(
      bookings()
        .map(({ slotId }) => slotId)
        .sort(),
    ).toEqual([first, second].sort());
  });

  it("lets two who move to one time at once never both have it", async () => {
    const target = slotFor(96);
    const movers = await Promise.all([48, 49, 50, 51, 52].map((at) => book(site, slotFor(at))));
    const pages = await Promise.all(
      movers.map(({ student }) => press(student, "move", { slot: target })),
    );
    expect(pages.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(bookings().filter(({ slotId }) => slotId === target)).toHaveLength(1);
    expect(bookings()).toHaveLength(5);
  });

  it("cancels and erases, and the time is free again", async () => {
    const slot = slotFor();
    const { student, code } = await book(site, slot);
    expect((await press(student, "cancel")).html).toContain("Afgezegd en gewist");
    expect(bookings()).toEqual([]);
    const token = tokenOf(await student.get("/talk/appointment"));
    const again = await student.post("/talk/appointment", { token, intent: "open", code });
    expect(again.status).toBe(404);
    expect((await book(site, slot)).page.path).toBe("/talk/booked");
  });

  it("gives a calendar file without a telling word", async () => {
    const { student } = await book(site, slotFor());
    const { html, headers } = await student.get("/talk/appointment/calendar.ics");
    expect(headers.get("Content-Disposition")).toBe('attachment; filename="agenda.ics"');
    expect(html).toContain("SUMMARY:Afspraak");
    expect(html).not.toMatch(/doorsnee|talk|gesprek|kiwi|kamer|drug|vnn/i);
    const key = String(bookings()[0]?.["key"]);
    expect(html).not.toContain(key.slice(0, 8));
    expect((await new Student(site.url).get("/talk/appointment/calendar.ics")).html).toContain(
      "<form",
    );
  });

  it("tells of a withdrawn time and offers another, also when both came at once", async () => {
    const [slot, other] = [slotFor(48), slotFor(72)];
    const { student, token } = await startBooking(site);
    const [page, gone] = await Promise.all([
      student.post("/talk/book", { token, nickname: "Kiwi", slot, intent: "book" }),
      withdraw(slot),
    ]);
    expect(gone.html).toContain("Ingetrokken");
    if (page.status === 409) expect(page.html).toContain(`value="${other}"`);
    const late = await book(site, other, "Later");
    await withdraw(other);
    const third = slotFor(96);
    const told = await late.student.get("/talk/appointment");
    expect(told.html).toContain("Deze tijd gaat niet door");
    expect(told.html).toContain(`value="${third}"`);
    expect((await worker.get("/office/talk")).html).toContain("Ingetrokken. De student leest dat");
    expect((await press(late.student, "move", { slot: third })).html).toContain("Dit staat vast");
  });

  it("tells that a time is off when its worker left", async () => {
    const leaver = signIn(site, { role: "prevention-worker" });
    const slot = addSlot(site, { workerId: leaver.id, startsIn: 48 });
    const { student } = await book(site, slot);
    ask(site, `UPDATE "Staff" SET "endedOn" = '2026-01-01' WHERE "id" = ?`, leaver.id);
    expect((await student.get("/talk/appointment")).html).toContain("Deze tijd gaat niet door");
  });

  it("is limited when guessed, without an address being kept", async () => {
    const lone = await startSite();
    const guesser = new Student(lone.url);
    const token = tokenOf(await guesser.get("/talk/appointment"));
    const { makeReceipt } = await import("../../app/receipt/receipt");
    const guess = (index: number) => {
      const code = makeReceipt(new Uint8Array(10).fill(index));
      return guesser.post("/talk/appointment", { token, intent: "open", code });
    };
    const statuses: number[] = [];
    for (let index = 0; index < 62; index += 1) statuses.push((await guess(index)).status);
    expect(statuses.slice(0, 60).every((status) => status === 404)).toBe(true);
    expect(statuses.slice(60)).toEqual([429, 429]);
    const typing = { token, intent: "open", code: "ABCD" };
    expect((await guesser.post("/talk/appointment", typing)).status).toBe(400);
    expect(JSON.stringify(ask(lone, `SELECT * FROM "Booking"`)) + lone.output()).not.toMatch(
      /127\.0\.0\.1|::1/,
    );
    await lone.close();
  });
});

describe("the waiting list", () => {
  it("is offered when nothing is free, and moves up by itself when a time frees", async () => {
    const slot = slotFor();
    const first = await book(site, slot, "Eerste");
    expect((await new Student(site.url).get("/talk/book")).html).toContain("wachtlijst");
    const waiting = await book(site, null, "Wachter");
    expect(waiting.page.html).toContain("wachtlijst");
    expect((await waiting.student.get("/talk/appointment")).html).toContain("nog geen tijd vrij");
    await press(first.student, "cancel");
    // Held: nobody else gets it meanwhile, and its worker sees nobody yet.
    expect((await book(site, slot, "Dief")).page.status).toBe(409);
    expect((await worker.get("/office/talk")).html).not.toContain("Wachter");
    expect((await waiting.student.get("/talk/appointment")).html).toContain(
      "houden we voor je vast",
    );
    expect((await press(waiting.student, "take")).html).toContain("Deze tijd is van jou");
    expect((await worker.get("/office/talk")).html).toContain("Wachter");
    expect(counted("talk-waiting")).toBe(1);
  });

  it("goes on to the next when an offer is let go, and stops after three", async () => {
    const waiting = await book(site, null, "Wachter");
    const slot = slotFor(200);
    const lapse = () => ask(site, `UPDATE "Booking" SET "offerUntil" = '2020-01-01T00:00:00Z'`);
    for (let times = 0; times < 3; times += 1) {
      expect((await waiting.student.get("/talk/appointment")).html).toContain(
        "houden we voor je vast",
      );
      lapse();
    }
    expect((await waiting.student.get("/talk/appointment")).html).toContain("drie keer");
    expect((await press(waiting.student, "move", { slot })).html).toContain("Dit staat vast");
    expect(bookings()[0]).toMatchObject({ slotId: slot, offerUntil: null });
  });

  it("offers only what fits what somebody asked", async () => {
    const student = new Student(site.url);
    const address = "/talk/book?institution=hanze&spoken=en";
    const token = tokenOf(await student.get(address));
    await student.post(address, { token, nickname: "Kiwi", intent: "wait" });
    slotFor(48, { languages: "nl" });
    slotFor(49, { institutions: "rug" });
    expect((await student.get("/talk/appointment")).html).toContain("nog geen tijd vrij");
    const fits = slotFor(50);
    await student.get("/talk/appointment");
    expect(bookings()[0]).toMatchObject({ slotId: fits });
  });
});

describe("what comes along", () => {
  async function bookWithSummary(slot: string) {
    const student = new Student(site.url);
    await student.finish(personas.heavy);
    const page = await student.get("/talk/book");
    expect(page.html).toContain('value="week"');
    const form = new URLSearchParams({
      token: tokenOf(page),
      nickname: "Kiwi",
      slot,
      intent: "book",
    });
    form.append("part", "week");
    form.append("part", "guesses");
    expect((await student.post("/talk/book", form)).path).toBe("/talk/booked");
    return student;
  }

  it("is asked only while the own feedback is open, part by part, and only that worker sees it", async () => {
    const slot = slotFor();
    expect((await new Student(site.url).get("/talk/book")).html).not.toContain('name="part"');
    await bookWithSummary(slot);
    const stored = JSON.stringify(bookings());
    expect(stored).not.toMatch(/week-total|glas/);
    const seen = (await worker.get("/office/talk")).html;
    expect(seen).toContain("Jouw week");
    expect(seen).not.toContain("Jouw gok");
    const colleague = signIn(site, { role: "prevention-worker", name: "B" });
    expect((await colleague.get("/office/talk")).html).not.toMatch(/Jouw week|Kiwi/);
  });

  it("goes an hour after the talk, when the talk is marked, and on a move to somebody else", async () => {
    const past = slotFor(1.5);
    await bookWithSummary(past);
    expect(bookings()[0]?.["summary"]).not.toBeNull();
    ask(
      site,
      `UPDATE "Slot" SET "startsAt" = '2026-01-01T10:00:00Z', "endsAt" = '2026-01-01T11:00:00Z'`,
    );
    await worker.get("/office/talk");
    expect(bookings()[0]).toMatchObject({ summary: null, summaryHalf: null });

    const colleague = signIn(site, { role: "prevention-worker" });
    const [own, theirs] = [slotFor(48), addSlot(site, { workerId: colleague.id, startsIn: 72 })];
    const student = await bookWithSummary(own);
    await press(student, "move", { slot: theirs });
    const moved = bookings().find(({ slotId }) => slotId === theirs);
    expect(moved).toMatchObject({ summary: null, summaryHalf: null });
  });
});

describe("after the talk", () => {
  const begin = () =>
    ask(site, `UPDATE "Slot" SET "startsAt" = ?`, new Date(Date.now() - 60_000).toISOString());
  const mark = async (client: Student, slot: string, fields: string[][]) => {
    const token = officeToken(await client.get("/office/talk"));
    return client.post(
      "/office/talk?index",
      new URLSearchParams([["token", token], ["slot", slot], ...fields]),
    );
  };

  it("gives the student what the worker picked, under the code, and counts the talk once", async () => {
    const slot = slotFor();
    const { student } = await book(site, slot);
    begin();
    const token = officeToken(await worker.get("/office/talk"));
    ask(site, `UPDATE "Slot" SET "startsAt" = '2099-01-01T10:00:00Z'`);
    const early = await worker.post("/office/talk?index", { token, slot, outcome: "held" });
    expect(early.status).toBe(409);
    begin();
    const fields = [
      ["outcome", "held"],
      ["followUp", "on"],
      ["onward", "pages/exercises"],
      ["onward", "contacts/made-up"],
    ];
    for (const _ of [1, 2]) expect((await mark(worker, slot, fields)).html).toContain("Bewaard");
    const own = (await student.get("/talk/appointment")).html;
    expect(own).toContain('href="/exercises"');
    expect(own).toContain("Er is een tweede gesprek afgesproken");
    expect(bookings()[0]).toMatchObject({ outcome: "held", onward: "pages/exercises" });
    expect(counted("talk-held")).toBe(1);
  });

  it("is not for a colleague to mark, and everything is gone two weeks later", async () => {
    const slot = slotFor();
    const { student } = await book(site, slot);
    begin();
    const colleague = signIn(site, { role: "prevention-worker" });
    ask(site, `UPDATE "Slot" SET "workerId" = ?`, colleague.id);
    const page = await colleague.get("/office/talk");
    ask(site, `UPDATE "Slot" SET "workerId" = ?`, worker.id);
    expect([page.status, site.output()]).toEqual([200, expect.not.stringContaining("fault")]);
    const form = { token: officeToken(page), slot, outcome: "held" };
    expect((await colleague.post("/office/talk?index", form)).status).toBe(404);
    expect(bookings()[0]).toMatchObject({ outcome: null });
    ask(site, `UPDATE "Booking" SET "eraseAfter" = '2026-01-01'`);
    const gone = await student.get("/talk/appointment");
    expect(gone.html).toContain("Je gesprek terugvinden");
    expect(bookings()).toEqual([]);
  });
});

describe("on the way out", () => {
  it("forgets the talk in this browser", async () => {
    const { student } = await book(site, slotFor());
    await student.raw("/exit");
    expect((await student.get("/talk/appointment")).html).toContain("Je gesprek terugvinden");
    expect(codeOn(await student.get("/talk/booked"))).toBe("");
  });
});
