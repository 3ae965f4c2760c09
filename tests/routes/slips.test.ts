import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fieldsOf, signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { type Page, Student, tokenOf } from "../setup/student";
import { ask } from "../setup/database";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});
beforeEach(() => {
  for (const table of ["Slip", "SlipTally", "ServiceCount"]) ask(site, `DELETE FROM "${table}"`);
});

const counted = (category = "") =>
  ask<{ count: number }>(
    site,
    `SELECT "count" FROM "ServiceCount" WHERE "subject" = 'talk-slip' AND "category" = ?`,
    category,
  )[0]?.count ?? 0;
const countRows = (table: string) =>
  ask<{ rows: number }>(site, `SELECT count(*) AS "rows" FROM "${table}"`)[0]!.rows;
const madeBy = (id: string) =>
  ask<{ made: number }>(site, `SELECT "made" FROM "SlipTally" WHERE "staffId" = ?`, id)[0]?.made ??
  0;
const actionsOf = (id: string) =>
  ask<{ action: string; details: string }>(
    site,
    `SELECT "action", "details" FROM "AuditEntry" WHERE "actor" = ?`,
    id,
  );
const codesOf = ({ html }: Page) => [
  ...new Set([...html.matchAll(/\/slip\/([2-9A-Z]{4}-[2-9A-Z]{4})/g)].map((match) => match[1]!)),
];

async function order(
  advisor: Student,
  fields: Record<string, string> = {},
): Promise<URLSearchParams> {
  const form = fieldsOf((await advisor.get("/office/slips")).html, "count");
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

async function makeOne(fields: Record<string, string> = {}): Promise<string> {
  const advisor = signIn(site, { role: "advisor", institutions: ["rug", "hanze"] });
  const page = await advisor.post("/office/slips", await order(advisor, fields));
  return codesOf(page)[0]!;
}

/** Opens a slip as a student does: the page, and the button on it. */
async function open(code: string, student = new Student(site.url), form = {}) {
  const page = await student.get(`/slip/${code}`);
  return student.raw(`/slip/${code}`, {
    method: "POST",
    body: new URLSearchParams({ token: tokenOf(page), ...form }),
    headers: { Origin: site.url },
  });
}

const goal = (response: Response) => response.headers.get("Location");

describe("an advisor", () => {
  it("makes a batch, sees the own count and a card and a mail for each", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
    const page = await advisor.post("/office/slips", await order(advisor, { count: "20" }));
    expect(page.status).toBe(200);
    const codes = codesOf(page);
    expect(codes).toHaveLength(20);
    expect(page.html.match(/class="slip"/g)).toHaveLength(20);
    expect(page.html.match(/class="slip-mail"/g)).toHaveLength(20);
    expect((await advisor.get("/office/slips")).html).toContain("20 kaarten");
    const kept = JSON.stringify(ask(site, `SELECT * FROM "Slip"`));
    for (const code of codes) expect(kept).not.toContain(code.replace("-", ""));
    expect(kept).not.toContain(advisor.id);
    expect(Object.keys(ask<object>(site, `SELECT * FROM "Slip"`)[0]!).sort()).toEqual(
      ["institution", "key", "language", "until", "used"].sort(),
    );
  });

  it("writes in the trail how many, and not for whom or in which language", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["hanze"] });
    await advisor.post("/office/slips", await order(advisor, { count: "2", language: "en" }));
    expect(actionsOf(advisor.id)).toEqual([{ action: "slips-made", details: `{"count":2}` }]);
  });

  it("who clicks twice at once makes one batch, the same on both pages", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
    const form = await order(advisor, { count: "3" });
    const pages = await Promise.all(
      Array.from({ length: 6 }, () => advisor.post("/office/slips", form)),
    );
    for (const page of pages) expect(codesOf(page)).toEqual(codesOf(pages[0]!));
    expect(countRows("Slip")).toBe(3);
    expect(madeBy(advisor.id)).toBe(3);
  });

  it("who goes back and asks for more gets the same ones first, each counted once", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
    const form = await order(advisor, { count: "2" });
    const first = codesOf(await advisor.post("/office/slips", form));
    form.set("count", "5");
    const more = codesOf(await advisor.post("/office/slips", form));
    expect(more.slice(0, 2)).toEqual(first);
    expect(countRows("Slip")).toBe(5);
    expect(madeBy(advisor.id)).toBe(5);
  });

  it("makes none for an institution of others: 403, and a line", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
    for (const institution of ["hanze", "nowhere"]) {
      const page = await advisor.post("/office/slips", await order(advisor, { institution }));
      expect(page.status, institution).toBe(403);
    }
    expect(actionsOf(advisor.id).map(({ action }) => action)).toEqual([
      "access-refused",
      "access-refused",
    ]);
    expect(countRows("Slip")).toBe(0);
  });

  it("without an institution that is known reads why", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["gone"] });
    const page = await advisor.get("/office/slips");
    expect(page.status).toBe(200);
    expect(page.html).toContain("bij geen instelling die deze site kent");
    expect(page.html).not.toContain(`name="count"`);
  });

  it("keeps what was typed, and gets one sentence per fault", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
    const page = await advisor.post("/office/slips", await order(advisor, { count: "<b>9000" }));
    expect(page.status).toBe(400);
    expect(fieldsOf(page.html, "count").get("count")).toBe("<b>9000");
    expect(page.html).not.toContain("<b>9000");
    expect(page.html).toContain("Kies een getal van 1 tot en met 20.");
    expect(countRows("Slip")).toBe(0);
  });

  it("is who it takes: others have no such page, and a forged form makes nothing", async () => {
    for (const role of ["facilitator", "prevention-worker", "administrator"] as const)
      expect((await signIn(site, { role }).get("/office/slips")).status, role).toBe(403);
    expect((await new Student(site.url).get("/office/slips")).path).toBe("/office/sign-in");
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"] });
    const other = signIn(site, { role: "advisor", institutions: ["rug"] });
    const foreign = await order(other);
    expect((await advisor.post("/office/slips", foreign)).status).toBe(400);
    const forged = await order(advisor, { chance: "mine" });
    expect((await advisor.post("/office/slips", forged)).status).toBe(400);
    expect(countRows("Slip")).toBe(0);
  });
});

describe("a slip", () => {
  it("opens /talk at its institution, in its language, and counts", async () => {
    const code = await makeOne({ institution: "hanze", language: "en" });
    const student = new Student(site.url, { "Accept-Language": "nl" });
    const first = await student.get(`/slip/${code}?language=en`);
    expect(first.html).toContain(`<html lang="en"`);
    expect(goal(await open(code, student))).toBe("/talk?institution=hanze");
    expect(counted()).toBe(1);
    expect(counted("institution:hanze")).toBe(1);
    expect(counted("language:en")).toBe(1);
  });

  it("that was typed by hand still leads to its language, unless another was chosen", async () => {
    const code = await makeOne({ language: "en" });
    const typed = code.toLowerCase().replace("-", "");
    expect(goal(await open(typed))).toBe("/talk?institution=rug&language=en");
    const chose = new Student(site.url);
    chose.cookies.set("language", "nl");
    expect(goal(await open(code, chose))).toBe("/talk?institution=rug");
  });

  it("opened twenty times at once counts once", async () => {
    const code = await makeOne();
    const answers = await Promise.all(Array.from({ length: 20 }, () => open(code)));
    for (const answer of answers) expect(goal(answer)).toMatch(/^\/talk\?institution=rug/);
    expect(counted()).toBe(1);
    expect(counted("institution:rug")).toBe(1);
  });

  it("is not counted by who only looks: a preview, a prefetch, a head", async () => {
    const code = await makeOne();
    const student = new Student(site.url);
    const looks: RequestInit[] = [
      {},
      { method: "HEAD" },
      { headers: { "Sec-Purpose": "prefetch;prerender" } },
      { headers: { "User-Agent": "WhatsApp/2.23" } },
    ];
    for (const init of looks) expect((await student.raw(`/slip/${code}`, init)).status).toBe(200);
    expect(counted()).toBe(0);
    expect(ask(site, `SELECT 1 FROM "Slip" WHERE "used" = true`)).toEqual([]);
  });

  it("is not counted for who would rather not be, and still leads there", async () => {
    const code = await makeOne();
    const answer = await open(code, new Student(site.url), { uncounted: "1" });
    expect(goal(answer)).toMatch(/^\/talk\?institution=rug/);
    expect(counted()).toBe(0);
  });

  it("from another site or an old page is not counted", async () => {
    const code = await makeOne();
    const elsewhere = await new Student(site.url).post(
      `/slip/${code}`,
      { token: "x" },
      { Origin: "https://elsewhere.example" },
    );
    expect(elsewhere.status).toBe(403);
    const old = await open(code, new Student(site.url), { token: "old" });
    expect(goal(old)).toMatch(/^\/talk\?institution=rug/);
    expect(counted()).toBe(0);
  });

  it("past its weeks opens /talk and is not counted; the next batch clears it away", async () => {
    const code = await makeOne();
    ask(site, `UPDATE "Slip" SET "until" = '2020-W01'`);
    expect(goal(await open(code))).toMatch(/^\/talk\?institution=rug/);
    expect(counted()).toBe(0);
    await makeOne();
    expect(countRows("Slip")).toBe(1);
    expect(goal(await open(code))).toBe("/talk");
  });

  it("counts through the last of its twelve weeks", async () => {
    const code = await makeOne();
    const now = new Date();
    const last = new Date(now.getTime() + 12 * 7 * 86_400_000);
    expect(ask(site, `SELECT "until" FROM "Slip"`)).toEqual([{ until: isoWeekOf(last) }]);
    ask(site, `UPDATE "Slip" SET "until" = ?`, isoWeekOf(now));
    await open(code);
    expect(counted()).toBe(1);
  });

  it("that nobody made, or that is no code at all, opens the same page and /talk", async () => {
    const known = await new Student(site.url).get(`/slip/${await makeOne()}`);
    const plain = (page: Page) => page.html.replace(/value="[^"]+"|\/slip\/[^"?]+/g, "");
    for (const code of ["BCDF-GHJK", "hello", "1", "%3Cb%3E", "x".repeat(1000)]) {
      const page = await new Student(site.url).get(`/slip/${code}`);
      expect(page.status, code).toBe(200);
      expect(plain(page).length, code).toBe(plain(known).length);
      expect(goal(await open(code)), code).toBe("/talk");
    }
    expect(counted()).toBe(0);
  });

  it("tells nothing on the outside", async () => {
    const advisor = signIn(site, { role: "advisor", institutions: ["rug"], name: "Ada Advisor" });
    for (const language of ["nl", "en"]) {
      const page = await advisor.post("/office/slips", await order(advisor, { language }));
      const outside = [
        /class="slip-sheet".*?<\/article>/s.exec(page.html)![0],
        /class="slip-mail".*?<\/div>/s.exec(page.html)![0],
        /<main.*<\/main>/s.exec(
          (await new Student(site.url).get(`/slip/${codesOf(page)[0]}`)).html,
        )![0],
      ];
      for (const part of outside)
        expect(part).not.toMatch(
          /alcohol|drug|drink|drank|gebruik van|verslav|addict|middelen|Ada|VNN|Groningen/i,
        );
    }
  });
});

/** The ISO week of a moment, worked out another way than the site does. */
function isoWeekOf(moment: Date): string {
  const thursday = new Date(moment);
  thursday.setUTCDate(moment.getUTCDate() + 4 - (moment.getUTCDay() || 7));
  const start = new Date(Date.UTC(thursday.getUTCFullYear(), 0, 1));
  const week = Math.floor((thursday.getTime() - start.getTime()) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
