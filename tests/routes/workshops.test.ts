import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cohorts as texts } from "../../app/content/nl/cohorts";
import { workshopDates } from "../../app/content/nl/workshop-dates";
import { fieldsOf, signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";
import { inDays, Participant, putCohort, standingOf, trainedFacilitator } from "../setup/workshops";
import { ask, onPostgres } from "../setup/database";

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const say = (text: string) => text.replaceAll("'", "&#x27;");
const participant = async (cohort: string, nickname?: string) => {
  const student = new Participant(site);
  await student.signUp(cohort, nickname);
  return student;
};
const listOf = (cohort: string) =>
  ask<{ nickname: string; turn: number; key: string; isWish: number }>(
    site,
    `SELECT * FROM "SignUp" WHERE "cohortId" = ? ORDER BY "turn"`,
    cohort,
  );

describe("signing up", () => {
  it("takes a nickname only and gives a code that comes back, once", async () => {
    const cohort = putCohort(site);
    const sam = new Participant(site);
    const page = await sam.signUp(cohort, "Sam");
    expect(page.status).toBe(200);
    expect(page.path).toBe("/workshops/place");
    expect(sam.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    expect(standingOf(page)).toBe("place");
    expect((await sam.press("code-seen")).html).not.toContain(sam.code);
    const other = await sam.onOtherDevice();
    const there = await other.see();
    expect(standingOf(there)).toBe("place");
    expect(there.html).not.toContain(sam.code);
    expect(listOf(cohort)).toHaveLength(1);
  });

  it("keeps nothing but a nickname and hashes", async () => {
    const cohort = putCohort(site);
    const sam = await participant(cohort, "Sam");
    const [row] = listOf(cohort);
    expect(Object.keys(row!).sort()).toEqual([
      "cohortId",
      "first",
      "firstRated",
      "isWish",
      "key",
      "moves",
      "nickname",
      "second",
      "secondRated",
      "seen",
      "turn",
    ]);
    expect(JSON.stringify(row)).not.toContain(sam.code.replaceAll("-", ""));
    expect(row!.key).toMatch(/^[\w-]{43}$/);
    if (onPostgres) return;
    const [{ sql }] = ask<{ sql: string }>(
      site,
      `SELECT "sql" FROM sqlite_master WHERE "name" = 'SignUp'`,
    ) as [{ sql: string }];
    expect(sql).toContain("WITHOUT ROWID");
  });

  it("counts a form that is sent twice once, with one code", async () => {
    const cohort = putCohort(site);
    const sam = new Participant(site);
    const form = { ...(await sam.fillNickname(cohort, "Sam")), website: "" };
    const sent = await Promise.all(
      Array.from({ length: 5 }, () =>
        new Participant(site).post(`/workshops/dates/${cohort}`, form),
      ),
    );
    const codes = sent.map(({ html }) => /class="code"[^>]*>([^<]+)</.exec(html)?.[1]);
    expect(new Set(codes).size).toBe(1);
    expect(codes[0]).toBeTruthy();
    expect(listOf(cohort)).toHaveLength(1);
  });

  it("refuses what is no nickname, keeps it in the field, and stores nothing", async () => {
    const cohort = putCohort(site);
    const sam = new Participant(site);
    const page = await sam.signUp(cohort, "sam@example.org");
    expect(page.status).toBe(400);
    expect(page.html).toContain(say(workshopDates.signUp.faults.contact));
    expect(page.html).toContain(`value="sam@example.org"`);
    expect(listOf(cohort)).toEqual([]);
  });

  it("refuses a form that is not of this page", async () => {
    const cohort = putCohort(site);
    const sam = new Participant(site);
    const form = await sam.fillNickname(cohort, "Sam");
    const path = `/workshops/dates/${cohort}`;
    const { chance, nickname } = form;
    expect((await sam.post(path, { nickname, chance })).status).toBe(403);
    expect((await sam.post(path, { ...form, chance: `${chance}x` })).status).toBe(400);
    expect((await sam.post(path, form, { Origin: "https://evil.example" })).status).toBe(403);
    expect(listOf(cohort)).toEqual([]);
  });

  it("lets exactly one of fifty have the last place, and the others wait in order", async () => {
    const cohort = putCohort(site, { room: 4 });
    for (const nickname of ["a", "b", "c"]) await participant(cohort, nickname);
    const fifty = Array.from({ length: 50 }, (_, index) => ({
      student: new Participant(site),
      nickname: `n ${index}`,
    }));
    const forms = await Promise.all(
      fifty.map(({ student, nickname }) => student.fillNickname(cohort, nickname)),
    );
    const pages = await Promise.all(
      fifty.map(({ student }, index) => student.post(`/workshops/dates/${cohort}`, forms[index]!)),
    );
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
    // Told at the end, when nobody comes in between any more.
    const standings = await Promise.all(
      fifty.map(async ({ student }) => standingOf(await student.see())),
    );
    expect(standings.filter((standing) => standing === "place")).toHaveLength(1);
    expect(
      standings.filter((each) => each !== "place").sort((a, b) => Number(a) - Number(b)),
    ).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
    // What each was told at once is what it stayed.
    expect(pages.map(standingOf)).toEqual(standings);
    const turns = listOf(cohort).map(({ turn }) => turn);
    expect(new Set(turns).size).toBe(53);
  });

  it.each([
    ["begun", { firstAt: inDays(-1), secondAt: inDays(6) }],
    ["past", { firstAt: inDays(-9), secondAt: inDays(-2) }],
    ["cancelled", { state: "cancelled" }],
  ] as const)("is not for a group that is %s", async (state, planned) => {
    const cohort = putCohort(site, planned);
    const sam = new Participant(site);
    const page = await sam.get(`/workshops/dates/${cohort}`);
    expect(page.html).toContain(say(workshopDates.signUp.closed[state]));
    expect(page.html).not.toContain(`name="nickname"`);
    // With a form that was open before.
    const open = await sam.fillNickname(putCohort(site), "Sam");
    const sent = await sam.post(`/workshops/dates/${cohort}`, open);
    expect(sent.status).toBe(400);
    expect(listOf(cohort)).toEqual([]);
  });

  it("does not know drafts", async () => {
    const cohort = putCohort(site, { state: "draft" });
    expect((await new Student(site.url).get(`/workshops/dates/${cohort}`)).status).toBe(404);
    expect((await new Student(site.url).get("/workshops/dates/x%00")).status).toBeLessThan(500);
    const dates = await new Student(site.url).get("/workshops/dates");
    expect(dates.html).not.toContain(cohort);
  });

  it("stops when who leads the group leaves the team, and the office is told", async () => {
    const bo = trainedFacilitator(site, "Bo who leaves");
    const cohort = putCohort(site, { cofacilitatorId: bo.id });
    const early = new Participant(site);
    const form = await early.fillNickname(cohort, "Early");
    const worker = signIn(site, { role: "prevention-worker" });
    const before = await worker.get("/office");
    ask(site, `UPDATE "Staff" SET "endedOn" = '2026-11-22', "grants" = '[]' WHERE "id" = ?`, bo.id);
    expect((await early.post(`/workshops/dates/${cohort}`, form)).status).toBe(400);
    expect((await early.get(`/workshops/dates/${cohort}`)).html).toContain(
      workshopDates.signUp.closed.paused,
    );
    expect(listOf(cohort)).toEqual([]);
    expect((await worker.get("/office")).html).not.toBe(before.html);
    expect((await worker.get("/office/workshops")).html).toContain(texts.orphan);
  });
});

describe("a place", () => {
  it("goes to who waits when somebody cancels, and its code stops", async () => {
    const cohort = putCohort(site, { room: 4 });
    const first = await participant(cohort, "first");
    for (const nickname of ["b", "c", "d"]) await participant(cohort, nickname);
    const [fifth, sixth] = [await participant(cohort, "e"), await participant(cohort, "f")];
    expect(standingOf(await fifth.see())).toBe(1);
    expect(standingOf(await sixth.see())).toBe(2);
    expect((await first.press("cancel")).html).toContain(workshopDates.place.gone);
    expect(standingOf(await fifth.see())).toBe("place");
    expect(standingOf(await sixth.see())).toBe(1);
    expect((await new Participant(site).comeBack(first.code)).status).toBe(404);
  });

  it("is the same from two devices, and gone from both", async () => {
    const cohort = putCohort(site);
    const sam = await participant(cohort);
    const phone = await sam.onOtherDevice();
    expect(standingOf(await phone.see())).toBe("place");
    await phone.press("cancel");
    expect((await sam.see()).html).toContain(workshopDates.place.unknown);
    expect(listOf(cohort)).toEqual([]);
  });

  it("is forgotten on this device by the exit, and by the button for it", async () => {
    const cohort = putCohort(site);
    const sam = await participant(cohort);
    const phone = await sam.onOtherDevice();
    await sam.raw("/exit");
    await phone.press("close");
    for (const device of [sam, phone]) expect(standingOf(await device.see())).toBeNull();
    expect(standingOf(await phone.comeBack(sam.code))).toBe("place");
  });

  it("does not open with a wrong code, a receipt or somebody's form", async () => {
    const cohort = putCohort(site);
    const sam = await participant(cohort);
    const other = new Participant(site);
    expect((await other.comeBack("")).status).toBe(400);
    expect((await other.comeBack("ABCD")).status).toBe(400);
    expect((await other.comeBack(`${sam.code.slice(0, -1)}!`)).status).toBe(400);
    const { html } = await sam.see();
    const token = /name="token" value="([^"]+)"/.exec(html)![1]!;
    const stolen = await other.post("/workshops/place", { token, intent: "cancel" });
    expect(stolen.status).toBe(400);
    expect(listOf(cohort)).toHaveLength(1);
  });

  it("is kept until another date is certain", async () => {
    const old = putCohort(site, { room: 4 });
    const full = putCohort(site, { room: 4 });
    const blocking = await participant(full, "blocking");
    for (const nickname of ["b", "c", "d"]) await participant(full, nickname);
    const sam = await participant(old, "sam");
    for (const nickname of ["x", "y", "z"]) await participant(old, nickname);
    const waits = await participant(old, "waits");
    const asked = await sam.press("change", { cohort: full });
    expect(asked.status).toBe(200);
    expect(asked.html).toContain(workshopDates.place.wishHelp);
    expect(listOf(old).map(({ nickname }) => nickname)).toContain("sam");
    expect(standingOf(await waits.see())).toBe(1);
    await blocking.press("cancel");
    // The place in the full group went free: Sam moved, and who waited has the old place.
    expect(listOf(old).map(({ nickname }) => nickname)).not.toContain("sam");
    expect(listOf(full).find(({ nickname }) => nickname === "sam")?.isWish).toBe(0);
    expect(standingOf(await waits.see())).toBe("place");
    expect(standingOf(await sam.see())).toBe("place");
  });

  it("stays where it is once the group has begun, whatever goes free elsewhere", async () => {
    const [old, full] = [putCohort(site), putCohort(site, { room: 4 })];
    const blocking = await participant(full, "blocking");
    for (const nickname of ["b", "c", "d"]) await participant(full, nickname);
    const sam = await participant(old, "sam");
    await sam.press("change", { cohort: full });
    ask(site, `UPDATE "Cohort" SET "firstAt" = ? WHERE "id" = ?`, inDays(-1), old);
    await blocking.press("cancel");
    expect(listOf(old).map(({ nickname }) => nickname)).toEqual(["sam"]);
    expect(listOf(full).find(({ nickname }) => nickname === "sam")?.isWish).toBe(1);
  });

  it("moves at once to a date with room, and a wish can be taken back", async () => {
    const [old, free, full] = [putCohort(site), putCohort(site), putCohort(site, { room: 4 })];
    for (const nickname of ["a", "b", "c", "d"]) await participant(full, nickname);
    const sam = await participant(old, "sam");
    await sam.press("change", { cohort: full });
    expect(listOf(full)).toHaveLength(5);
    await sam.press("wish-back");
    expect(listOf(full)).toHaveLength(4);
    await sam.press("change", { cohort: full });
    // Of two wishes the last counts.
    await sam.press("change", { cohort: free });
    expect([old, free, full].map((cohort) => listOf(cohort).length)).toEqual([0, 1, 4]);
  });

  it("is one per track: no other track, no group that has begun or is cancelled", async () => {
    const old = putCohort(site);
    const sam = await participant(old, "sam");
    for (const planned of [
      { track: "deep" },
      { firstAt: inDays(-1) },
      { state: "cancelled" },
      { state: "draft" },
    ]) {
      const other = putCohort(site, planned);
      expect((await sam.press("change", { cohort: other })).status).toBe(400);
      expect(listOf(other)).toEqual([]);
    }
    expect((await sam.press("change", { cohort: "nothing" })).status).toBe(400);
    expect(listOf(old)).toHaveLength(1);
    const again = await sam.get(`/workshops/dates/${putCohort(site)}`);
    expect(again.html).toContain(say(workshopDates.signUp.already));
  });

  it("can be left for another date when the group is called off", async () => {
    const [old, other] = [putCohort(site), putCohort(site)];
    const sam = await participant(old, "sam");
    ask(site, `UPDATE "Cohort" SET "state" = 'cancelled', "sequence" = 2 WHERE "id" = ?`, old);
    expect((await sam.see()).html).toContain(workshopDates.place.cancelled);
    const calendar = await (await sam.raw("/workshops/place/calendar.ics")).text();
    expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(2);
    await sam.press("change", { cohort: other });
    expect([old, other].map((cohort) => listOf(cohort).length)).toEqual([0, 1]);
  });

  it("has a calendar file that tells nothing and replaces itself", async () => {
    const [old, other] = [
      putCohort(site, {
        firstAt: "2027-03-24T18:30:00.000Z",
        secondAt: "2027-03-31T17:30:00.000Z",
      }),
      putCohort(site),
    ];
    const sam = await participant(old, "Sam Nickname");
    const read = async () => {
      const response = await sam.raw("/workshops/place/calendar.ics");
      expect(response.headers.get("Content-Type")).toContain("text/calendar");
      expect(response.headers.get("Content-Disposition")).toContain("agenda.ics");
      return response.text();
    };
    const calendar = await read();
    expect(calendar).toContain("DTSTART:20270324T183000Z");
    expect(calendar).toContain("DTEND:20270331T190000Z");
    expect(calendar).toContain("SUMMARY:Bijeenkomst");
    expect(calendar).not.toMatch(
      /doorsnee|alcohol|drug|quick|opwelling|workshop|impuls|nickname|localhost/i,
    );
    const uids = (text: string) => text.match(/UID:.*/g);
    const sequenceOf = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1] ?? 0);
    ask(site, `UPDATE "Cohort" SET "sequence" = "sequence" + 1 WHERE "id" = ?`, old);
    const changed = await read();
    expect(sequenceOf(changed)).toBe(sequenceOf(calendar) + 1);
    await sam.press("change", { cohort: other });
    const moved = await read();
    expect(uids(moved)).toEqual(uids(calendar));
    expect(sequenceOf(moved)).toBeGreaterThan(sequenceOf(changed));
    // Who waits has nothing to put in a calendar.
    const waiting = new Participant(site);
    expect((await waiting.raw("/workshops/place/calendar.ics")).status).toBe(302);
  });

  it("shows the link of an online group to who has a place only", async () => {
    const link = "https://meet.example/abcdef";
    const cohort = putCohort(site, { room: 4, isOnline: true, place: link });
    for (const nickname of ["a", "b", "c"]) await participant(cohort, nickname);
    const fourth = await participant(cohort, "d");
    const fifth = await participant(cohort, "e");
    expect((await fourth.see()).html).toContain(link);
    for (const page of [
      await fifth.see(),
      await fifth.get(`/workshops/dates/${cohort}`),
      await fifth.get("/workshops/dates"),
    ])
      expect(page.html).not.toContain(link);
  });
});

describe("the dates", () => {
  it("can be filtered by track and language, and say so when nothing is left", async () => {
    const english = putCohort(site, { track: "curious", language: "en", place: "Room 77" });
    const dutch = putCohort(site, { track: "curious", place: "Zaal 78" });
    const visitor = new Student(site.url, { "Accept-Language": "nl" });
    const both = await visitor.get("/workshops/dates?track=curious");
    expect([english, dutch].every((id) => both.html.includes(id))).toBe(true);
    const one = await visitor.get("/workshops/dates?track=curious&in=en");
    expect(one.html).toContain(english);
    expect(one.html).not.toContain(dutch);
    const none = await visitor.get("/workshops/dates?track=alert&in=en");
    expect(none.html).toContain(workshopDates.noneHere);
    expect((await visitor.get("/workshops/dates?track=%00&in=xx")).status).toBe(200);
  });

  it("tell nothing of who leads, who comes, how many, or what was noted", async () => {
    const cohort = putCohort(site, { facilitatorId: trainedFacilitator(site, "Secret Ann").id });
    await participant(cohort, "Secret Sam");
    ask(site, `UPDATE "Cohort" SET "note" = 'Secret note', "crisisContact" = 'Secret Vos'`);
    const visitor = new Student(site.url);
    for (const path of ["/workshops/dates", `/workshops/dates/${cohort}`])
      expect((await visitor.get(path)).html).not.toMatch(/Secret/);
  });
});

describe("the office", () => {
  const path = "/office/workshops/plan/new";
  /** A whole plan, as somebody types it. */
  const typed = (facilitatorId: string, cofacilitatorId: string) => ({
    track: "deep",
    language: "nl",
    firstDay: "2027-03-24",
    firstTime: "19:30",
    secondDay: "2027-03-31",
    secondTime: "19:30",
    kind: "room",
    place: "Zaal 9",
    institution: "rug",
    room: "6",
    facilitator: facilitatorId,
    cofacilitator: cofacilitatorId,
    crisisContact: "Dr. Vos, 050-1234567",
  });
  const newest = () =>
    ask<{ id: string; state: string; sequence: number; changed: string; firstAt: string }>(
      site,
      `SELECT * FROM "Cohort" ORDER BY ${onPostgres ? "ctid" : "rowid"} DESC LIMIT 1`,
    )[0]!;
  const trail = () =>
    ask<{ action: string; subject: string; actor: string }>(
      site,
      `SELECT * FROM "AuditEntry" ORDER BY "number"`,
    );
  async function send(
    client: Student,
    address: string,
    change: Record<string, string>,
    named = "track",
  ) {
    const page = await client.get(address);
    const form = fieldsOf(page.html, named);
    for (const [name, value] of Object.entries(change)) form.set(name, value);
    return client.post(address, form);
  }

  it("plans, is told what is missing, publishes, and can call it off", async () => {
    const worker = signIn(site, { role: "prevention-worker" });
    const ann = trainedFacilitator(site, "Ann");
    const untrained = signIn(site, { role: "facilitator", name: "Untrained Udo" });
    const plan = typed(ann.id, untrained.id);
    const asked = await send(worker, path, { ...plan, crisisContact: "", intent: "publish" });
    const { publishFaults } = texts.form;
    expect(asked.html).toContain(say(publishFaults["crisis-contact"]));
    expect(asked.html).toContain(publishFaults["cofacilitator-untrained"]);
    const { id, state } = newest();
    expect(state).toBe("draft");
    const trained = await worker.get("/office/workshops/trained");
    const own = fieldsOf(
      trained.html.slice(trained.html.indexOf(`value="${untrained.id}"`) - 200),
      "who",
    );
    own.set("day", "2026-11-01");
    expect((await worker.post("/office/workshops/trained", own)).status).toBe(200);
    const published = await send(worker, `/office/workshops/plan/${id}`, {
      ...plan,
      intent: "publish",
    });
    expect(published.html).toContain(texts.form.published);
    expect(newest()).toMatchObject({ state: "published", firstAt: "2027-03-24T18:30:00.000Z" });
    const sam = await participant(id, "sam");
    const cancelled = await send(worker, `/office/workshops/plan/${id}`, { intent: "cancel" });
    expect(cancelled.path).toBe("/office/workshops");
    expect((await sam.see()).html).toContain(workshopDates.place.cancelled);
    expect(
      trail()
        .filter(({ subject }) => subject === id)
        .map(({ action }) => action),
    ).toEqual(["cohort-planned", "cohort-changed", "cohort-published", "cohort-cancelled"]);
  });

  it("keeps what was typed, with a fault at its field", async () => {
    const worker = signIn(site, { role: "prevention-worker" });
    const plan = { ...typed("", ""), place: "Zaal Alcohol", secondDay: "2027-03-01" };
    const page = await send(worker, path, plan);
    expect(page.status).toBe(400);
    expect(page.html).toContain(say(texts.form.field["place-tells"]));
    expect(page.html).toContain(say(texts.form.field.order));
    expect(page.html).toContain(`value="Zaal Alcohol"`);
    expect((await send(worker, path, { ...plan, token: "x" })).status).toBe(400);
  });

  it("changes a group, and who signed up reads what changed until they say so", async () => {
    const worker = signIn(site, { role: "administrator" });
    const cohort = putCohort(site, { room: 4 });
    const sam = await participant(cohort, "sam");
    for (const nickname of ["b", "c", "d"]) await participant(cohort, nickname);
    const fifth = await participant(cohort, "e");
    const address = `/office/workshops/plan/${cohort}`;
    const saved = await send(worker, address, { place: "Zaal 12", room: "6", intent: "save" });
    expect(saved.html).toContain(texts.form.saved);
    // Room that grows moves up who waited.
    expect(standingOf(await fifth.see())).toBe("place");
    const news = workshopDates.place.news(workshopDates.place.newsParts.place);
    expect((await sam.see()).html).toContain(news);
    expect((await sam.see()).html).toContain("Zaal 12");
    expect((await sam.press("news-seen")).html).not.toContain(news);
    // To a video call and back: only the link is for who has a place.
    const call = { kind: "online", place: "https://meet.example/xyz", intent: "save" };
    expect((await send(worker, address, call)).html).toContain(texts.form.saved);
    expect((await sam.see()).html).toContain("https://meet.example/xyz");
    // Not below who is on the list.
    const refused = await send(worker, address, { room: "4", intent: "save" });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(texts.form.raced);
    // Nor without who leads it.
    const without = await send(worker, address, { cofacilitator: "", intent: "save" });
    expect(without.status).toBe(400);
    expect(without.html).toContain(texts.form.publishFaults.cofacilitator);
  });

  it("notices when a colleague was first", async () => {
    const worker = signIn(site, { role: "administrator" });
    const cohort = putCohort(site);
    const address = `/office/workshops/plan/${cohort}`;
    const late = fieldsOf((await worker.get(address)).html, "track");
    await send(worker, address, { place: "Zaal 20" });
    late.set("place", "Zaal 21");
    expect((await worker.post(address, late)).status).toBe(400);
    expect(ask(site, `SELECT "place" FROM "Cohort" WHERE "id" = ?`, cohort)).toEqual([
      { place: "Zaal 20" },
    ]);
  });

  it("shows a group to who leads or plans it, and to others 403 with a line in the trail", async () => {
    const ann = trainedFacilitator(site, "Ann");
    const cohort = putCohort(site, { facilitatorId: ann.id, institution: "rug", room: 4 });
    for (const nickname of ["Kikker", "b", "c", "d", "Wachter"])
      await participant(cohort, nickname);
    const own = await ann.get(`/office/workshops/${cohort}`);
    expect(own.html).toContain("Kikker");
    expect(own.html).not.toContain("Wachter");
    expect(own.html).toContain(texts.group.waiting(1));
    const [elsewhere, stranger, advisor] = [
      signIn(site, { role: "prevention-worker", institutions: ["hanze"] }),
      signIn(site, { role: "facilitator", institutions: ["rug"] }),
      signIn(site, { role: "advisor" }),
    ];
    for (const other of [elsewhere, stranger, advisor]) {
      const page = await other.get(`/office/workshops/${cohort}`);
      expect(page.status).toBe(403);
      expect(page.html).not.toContain("Kikker");
      expect(trail().at(-1)).toMatchObject({ action: "access-refused", actor: other.id });
      const form = fieldsOf(own.html, "note");
      expect((await other.post(`/office/workshops/${cohort}`, form)).status).toBe(403);
    }
    expect((await elsewhere.get(`/office/workshops/plan/${cohort}`)).status).toBe(403);
    expect((await stranger.get("/office/workshops")).html).not.toContain(cohort);
    expect((await ann.get("/office/workshops/trained")).status).toBe(403);
    const local = signIn(site, { role: "prevention-worker", institutions: ["rug"] });
    expect((await local.get(`/office/workshops/${cohort}`)).html).toContain("Kikker");
    expect((await new Student(site.url).get(`/office/workshops/${cohort}`)).path).toBe(
      "/office/sign-in",
    );
  });

  it("keeps attendance of a workshop that has begun, and a note of a thousand characters", async () => {
    const ann = trainedFacilitator(site, "Ann");
    const cohort = putCohort(site, { facilitatorId: ann.id });
    await participant(cohort, "Kikker");
    const address = `/office/workshops/${cohort}`;
    expect((await ann.get(address)).html).not.toContain(`name="first-1"`);
    ask(site, `UPDATE "Cohort" SET "firstAt" = ? WHERE "id" = ?`, inDays(-1), cohort);
    const long = await send(ann, address, { note: "x".repeat(1001) }, "note");
    expect(long.status).toBe(400);
    expect(long.html).toContain("x".repeat(1001));
    const kept = { note: "Ging goed.", "first-1": "present", "second-1": "present" };
    expect((await send(ann, address, kept, "note")).html).toContain("Ging goed.");
    expect(
      ask(site, `SELECT "first", "second" FROM "SignUp" WHERE "cohortId" = ?`, cohort),
    ).toEqual([{ first: "present", second: "" }]);
  });
});

describe("what is over", () => {
  it("is erased four weeks after the second workshop, and leaves counts of who was there", async () => {
    const cohort = putCohort(site, { track: "deep", room: 4 });
    const [sam] = await Promise.all(
      ["a", "b", "c", "d", "e"].map((nickname) => participant(cohort, nickname)),
    );
    ask(
      site,
      `UPDATE "SignUp" SET "first" = 'present' WHERE "cohortId" = ? AND "turn" < 4`,
      cohort,
    );
    const over = (days: number) =>
      ask(
        site,
        `UPDATE "Cohort" SET "firstAt" = ?, "secondAt" = ? WHERE "id" = ?`,
        ...[inDays(-days - 7), inDays(-days), cohort],
      );
    over(27);
    await new Student(site.url).get("/workshops/dates");
    expect(listOf(cohort)).toHaveLength(5);
    over(29);
    await Promise.all([1, 2, 3].map(() => new Student(site.url).get("/workshops/dates")));
    expect(listOf(cohort)).toEqual([]);
    expect(ask(site, `SELECT * FROM "Cohort" WHERE "id" = ?`, cohort)).toEqual([]);
    expect((await new Participant(site).comeBack(sam!.code)).status).toBe(404);
    // Four had a place; who waited does not count, and nobody counts twice.
    expect(
      ask(
        site,
        `SELECT "category", "count" FROM "ServiceCount" WHERE "subject" = 'workshop-attendance-deep'
         ORDER BY "category"`,
      ),
    ).toEqual([
      { category: "", count: 4 },
      { category: "first:open", count: 1 },
      { category: "first:present", count: 3 },
      { category: "second:open", count: 4 },
    ]);
  });
});

describe("an evaluation", () => {
  const answers = { workshop: "first", useful: "much", safe: "yes", again: "maybe" };
  const countOf = (track: string) =>
    ask<{ category: string; count: number }>(
      site,
      `SELECT "category", "count" FROM "ServiceCount" WHERE "subject" = ? ORDER BY "category"`,
      `workshop-evaluation-first-${track}`,
    );
  const begin = (cohort: string) =>
    ask(site, `UPDATE "Cohort" SET "firstAt" = ? WHERE "id" = ?`, inDays(-1), cohort);

  it("counts once per code and workshop, and keeps counts only", async () => {
    const cohort = putCohort(site, { track: "alert" });
    const sam = await participant(cohort);
    const { faults, thanks } = workshopDates.evaluation;
    expect((await sam.evaluate(answers)).html).toContain(faults.early);
    begin(cohort);
    expect((await sam.evaluate({ workshop: "first" })).html).toContain(faults.nothing);
    const sent = await Promise.all([1, 2, 3].map(() => sam.evaluate(answers)));
    expect(sent.filter(({ html }) => html.includes(thanks)).length).toBe(1);
    const other = new Participant(site);
    expect((await other.evaluate({ ...answers, code: sam.code })).html).toContain(faults.given);
    expect(countOf("alert")).toEqual([
      { category: "", count: 1 },
      { category: "again:maybe", count: 1 },
      { category: "safe:yes", count: 1 },
      { category: "useful:much", count: 1 },
    ]);
  });

  it("opens with the code on the wall, as often as there are seats", async () => {
    const cohort = putCohort(site, { track: "curious", room: 4 });
    begin(cohort);
    const [{ wallCode }] = ask<{ wallCode: string }>(
      site,
      `SELECT "wallCode" FROM "Cohort" WHERE "id" = ?`,
      cohort,
    ) as [{ wallCode: string }];
    const code = `${wallCode.slice(0, 3).toLowerCase()} ${wallCode.slice(3)}`;
    const sent = await Promise.all(
      Array.from({ length: 6 }, () => new Participant(site).evaluate({ ...answers, code })),
    );
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(countOf("curious")[0]).toEqual({ category: "", count: 4 });
    const wrong = await new Participant(site).evaluate({ ...answers, code: "BCDFGH" });
    expect(wrong.html).toContain(say(workshopDates.evaluation.faults.code));
  });

  it("shows nothing in the office under ten", async () => {
    const worker = signIn(site, { role: "prevention-worker" });
    const lastWeek = ask<{ week: string }>(site, `SELECT "week" FROM "ServiceCount" LIMIT 1`)[0]!
      .week;
    expect(lastWeek).toMatch(/^\d{4}-W\d\d$/);
    const put = (count: number) =>
      ask(
        site,
        `INSERT INTO "ServiceCount" VALUES ('workshop-sign-up-deep', '2026-W40', '', ?)
         ON CONFLICT ("subject", "week", "category") DO UPDATE SET "count" = excluded."count"`,
        count,
      );
    put(9);
    const caption = `${texts.counts.signUp}, ${workshopDates.tracks.deep}`;
    expect((await worker.get("/office/workshops/numbers")).html).not.toContain(caption);
    put(10);
    expect((await worker.get("/office/workshops/numbers")).html).toContain(caption);
  });
});
