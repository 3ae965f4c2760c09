import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addDays, readClock } from "../../app/calendar/local-time";
import { ask } from "../setup/database";
import { signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { addSlot, book, officeToken, press } from "../setup/slots";
import { Student } from "../setup/student";

// Dozens of pages a test, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let site: Site;
let worker: Student & { id: string };
beforeAll(async () => {
  site = await startSite();
  worker = signIn(site, { role: "prevention-worker", institutions: ["rug"] });
});
afterAll(() => site.close());
beforeEach(() => {
  for (const table of ["Slot", "Booking"]) ask(site, `DELETE FROM "${table}"`);
});

const address = "/office/talk/hours?index";
const today = readClock(new Date()).date;
const slots = () => ask(site, `SELECT * FROM "Slot" ORDER BY "startsAt"`);
const trail = (action: string) =>
  ask(site, `SELECT * FROM "AuditEntry" WHERE "action" = ? AND "actor" = ?`, action, worker.id);

/** The next Sunday on which the clock changes, in March or October. */
function nextChange(month: "03" | "10"): string {
  const years = [0, 1].map((more) => Number(today.slice(0, 4)) + more);
  const last = years.map((year) => {
    let day = `${year}-${month}-31`;
    while (readClock(`${day}T12:00:00Z`).weekday !== 7) day = addDays(day, -1);
    return day;
  });
  return last.find((day) => day > addDays(today, 14))!;
}

const door = {
  kind: "walk-in",
  way: "place",
  place: "Kamer 12",
  languages: "nl",
  institutions: "rug",
  date: addDays(today, 3),
  from: "14:30",
  to: "16:00",
  minutes: "",
  until: "",
  leftOut: "",
};

async function send(intent: string, change: Record<string, string> = {}, client = worker) {
  const token = officeToken(await client.get("/office/talk/hours"));
  const series = "aaaaaaaaaaaaaaaa";
  return client.post(address, { token, intent, series, ...door, ...change });
}

describe("publishing times", () => {
  it("previews first and stores nothing, then stores once however often it is sent", async () => {
    const preview = await send("preview", {
      until: addDays(today, 24),
      leftOut: addDays(today, 10),
    });
    expect(preview.html).toContain("Publiceer deze 3 tijden");
    expect(slots()).toEqual([]);
    for (const _ of [1, 2]) await send("publish", { until: addDays(today, 24) });
    expect(slots()).toHaveLength(4);
    expect(trail("slots-published").length).toBeGreaterThan(0);
    expect((await new Student(site.url).get("/talk")).html).toContain("14:30–16:00");
  });

  it.each(["03", "10"] as const)(
    "keeps half past two across the clock change of %s",
    async (month) => {
      const sunday = nextChange(month);
      const first = addDays(sunday, -7);
      await send("publish", { date: first, until: addDays(sunday, 7) });
      const clocks = slots().map(({ startsAt }) => readClock(String(startsAt)));
      expect(clocks.map(({ time }) => time)).toEqual(["14:30", "14:30", "14:30"]);
      const hours = slots().map(({ startsAt }) => String(startsAt).slice(11, 16));
      expect(hours).toEqual(
        month === "03" ? ["13:30", "12:30", "12:30"] : ["12:30", "13:30", "13:30"],
      );
    },
  );

  it("names the day on which March skips a time, and leaves it out", async () => {
    const sunday = nextChange("03");
    const night = { date: addDays(sunday, -7), until: sunday, from: "02:15", to: "04:00" };
    const preview = await send("preview", night);
    expect(preview.html).toContain("wordt de klok verzet");
    expect(preview.html).toContain("Publiceer deze tijd");
  });

  it("names each fault at its field and keeps what was typed", async () => {
    const wrong = { date: "2020-01-01", to: "14:00", place: "", languages: "", minutes: "3" };
    const { status, html } = await send("preview", { ...wrong, kind: "talk" });
    expect(status).toBe(400);
    for (const field of ["date", "to", "place", "languages", "minutes"])
      expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="14:30"');
    const phone = await send("preview", { way: "phone", place: "bel maar" });
    expect(phone.html).toContain("Dit is geen telefoonnummer");
    const link = await send("preview", { way: "video", place: "javascript:alert(1)" });
    expect(link.html).toContain("Een link begint met https");
    expect(slots()).toEqual([]);
  });

  it("is refused at an institution without rights: 403, nothing stored, a line in the trail", async () => {
    const before = trail("access-refused").length;
    for (const institutions of ["hanze", "made-up"])
      expect((await send("publish", { institutions })).status).toBe(403);
    expect(slots()).toEqual([]);
    expect(trail("access-refused")).toHaveLength(before + 2);
    const theirs = addSlot(site, { workerId: "somebody", startsIn: 48, institutions: "hanze" });
    const token = officeToken(await worker.get("/office/talk/hours"));
    const form = { token, intent: "withdraw", slot: theirs };
    expect((await worker.post(address, form)).status).toBe(403);
    expect(slots()[0]).toMatchObject({ withdrawn: 0 });
    expect(trail("access-refused")).toHaveLength(before + 3);
  });

  it("is for prevention workers only", async () => {
    for (const role of ["advisor", "facilitator", "administrator"] as const)
      for (const path of ["/office/talk", "/office/talk/hours", "/office/talk/hours/calendar"])
        expect((await signIn(site, { role }).get(path)).status).toBe(403);
    expect((await new Student(site.url).get("/office/talk")).path).toBe("/office/sign-in");
  });

  it("withdraws a series from one time on", async () => {
    await send("publish", { until: addDays(today, 24) });
    const second = String(slots()[1]?.["id"]);
    const token = officeToken(await worker.get("/office/talk/hours"));
    await worker.post(address, { token, intent: "withdraw-series", slot: second });
    expect(slots().map(({ withdrawn }) => withdrawn)).toEqual([0, 1, 1, 1]);
    expect(trail("slots-withdrawn").length).toBeGreaterThan(0);
  });
});

describe("a calendar file", () => {
  const calendar = (lines: string) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Geheime titel\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
  const day = addDays(today, 5).replaceAll("-", "");
  const weekly = calendar(
    `DTSTART;TZID=Europe/Amsterdam:${day}T143000\r\nDTEND;TZID=Europe/Amsterdam:${day}T151500\r\nRRULE:FREQ=WEEKLY;COUNT=3`,
  );

  async function upload(intent: string, file: string | null, more: Record<string, string> = {}) {
    const path = "/office/talk/hours/calendar";
    const token = officeToken(await worker.get(path));
    const form = new FormData();
    const fields = { token, intent, series: "bbbbbbbbbbbbbbbb", ...door, kind: "talk", ...more };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    if (file !== null) form.append("file", new Blob([file]), "agenda.ics");
    const response = await worker.raw(path, {
      method: "POST",
      body: form,
      headers: { Origin: site.url },
    });
    return {
      status: response.status,
      html: await response.text(),
      to: response.headers.get("Location"),
    };
  }

  it("is previewed before anything is stored, and its titles go nowhere", async () => {
    const { html } = await upload("preview", weekly);
    expect(html).toContain("Publiceer deze 3 tijden");
    expect(html).not.toContain("Geheime");
    expect(slots()).toEqual([]);
    const times = /name="times" value="([^"]+)"/.exec(html)![1]!.replaceAll("&quot;", '"');
    expect((await upload("publish", null, { times })).status).toBe(302);
    expect(slots()).toHaveLength(3);
    expect(readClock(String(slots()[2]?.["startsAt"])).time).toBe("14:30");
    expect(JSON.stringify(slots())).not.toContain("Geheime");
  });

  it.each([
    ["geen agendabestand", "<html>"],
    ["groter dan 256 kB", "x".repeat(300_000)],
    [
      "tijdzone in die we niet kennen: Mars/North",
      calendar(`DTSTART;TZID=Mars/North:${day}T143000\r\nDURATION:PT1H`),
    ],
    [
      "geen tijd in voor het komende half jaar",
      calendar("DTSTART:20200101T143000Z\r\nDURATION:PT1H"),
    ],
  ])("names what is wrong: %s", async (fault, file) => {
    const { status, html } = await upload("preview", file);
    expect(status).toBe(400);
    expect(html).toContain(fault);
    expect(slots()).toEqual([]);
  });

  it("wants times in the form that are times, and institutions of one's own", async () => {
    for (const times of ["nonsense", "[]", '[{"startsAt":"<b>","endsAt":"x"}]'])
      expect((await upload("publish", null, { times })).status).toBe(400);
    expect((await upload("publish", weekly, { institutions: "hanze" })).status).toBe(403);
    expect(slots()).toEqual([]);
  });
});

describe("the calendar of a worker", () => {
  it("says busy and appointment, nothing more, and stops with a new address", async () => {
    const first = addSlot(site, { workerId: worker.id, startsIn: 48 });
    addSlot(site, { workerId: worker.id, startsIn: 72 });
    addSlot(site, { workerId: "somebody", startsIn: 96 });
    const { student } = await book(site, first);
    const make = async () => {
      const token = officeToken(await worker.get("/office/talk/hours"));
      const { html } = await worker.post("/office/talk/feed", { token });
      return /\/agenda\/[\w-]+/.exec(html)![0];
    };
    const read = async (path: string) => new Student(site.url).get(path);
    const path = await make();
    const { html } = await read(path);
    expect(html.match(/SUMMARY:.*/g)?.map((line) => line.trim())).toEqual([
      "SUMMARY:Afspraak",
      "SUMMARY:Bezet",
    ]);
    expect(html).not.toMatch(/kiwi|drug|gesprek|doorsnee|vnn|kamer/i);
    await press(student, "cancel");
    expect((await read(path)).html).not.toContain("SUMMARY:Afspraak");
    expect(JSON.stringify(ask(site, `SELECT * FROM "CalendarFeed"`))).not.toContain(path.slice(8));
    const next = await make();
    expect((await read(path)).status).toBe(404);
    expect((await read(next)).status).toBe(200);
    ask(site, `UPDATE "Staff" SET "endedOn" = '2026-01-01' WHERE "id" = ?`, worker.id);
    expect((await read(next)).status).toBe(404);
    ask(site, `UPDATE "Staff" SET "endedOn" = NULL WHERE "id" = ?`, worker.id);
  });
});

describe("/talk", () => {
  it("says when the door is open, for whom and in which language, and what there is when it is not", async () => {
    const reader = new Student(site.url);
    const empty = (await reader.get("/talk")).html;
    expect(empty).toContain("Er staat nu geen inloop gepland");
    expect(empty).toContain("wachtlijst");
    addSlot(site, { workerId: worker.id, startsIn: -0.2, kind: "walk-in", institutions: "rug" });
    addSlot(site, { workerId: worker.id, startsIn: 300, kind: "walk-in", languages: "en" });
    const now = (await reader.get("/talk")).html;
    expect(now).toContain("Nu open");
    expect(now).toContain("Rijksuniversiteit Groningen");
    const english = (await reader.get("/talk?spoken=en&institution=hanze")).html;
    expect(english).not.toContain("Nu open");
    expect(english).toContain("De eerstvolgende is op");
    const none = (await reader.get("/talk?spoken=pl")).html;
    expect(none).toContain("Er is niets dat past");
  });
});
