import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../setup/site";
import { type Page, Student, tokenOf } from "../setup/student";
import { ask, onPostgres } from "../setup/database";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(site.output()).not.toMatch(/zeilboot/);
  expect(await site.close()).toBe(0);
});

const path = "/workshops/workbook/quick";
const written = {
  goal: "Geld over op de dertigste",
  people: "Noor & “Jelle” <huis>",
  plan: "regel een\nregel twee, zeilboot",
};

interface Row {
  key: string;
  week: string;
  sealed: string;
}

const listRows = () => ask<Row>(site, `SELECT * FROM "Workbook"`);

function chanceOf(page: Page): string {
  return /name="chance" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
}

function send(
  student: Student,
  page: Page,
  intent: string,
  fields: Record<string, string> = written,
) {
  return student.post(page.path, {
    token: tokenOf(page),
    chance: chanceOf(page),
    intent,
    ...fields,
  });
}

function textIn(page: Page, field: string): string {
  const found = new RegExp(`<textarea id="${field}"[^>]*>([^<]*)<`).exec(page.html)?.[1] ?? "";
  return found
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .trim();
}

const codeOf = (page: Page) => /class="code"[^>]*>([^<]+)</.exec(page.html)?.[1] ?? "";

/** Writes, asks to keep it, and returns the code with who wrote. */
async function keep(): Promise<{ student: Student; page: Page; code: string }> {
  const student = new Student(site.url);
  const page = await send(student, await student.get(path), "keep");
  return { student, page, code: codeOf(page) };
}

async function open(code: string): Promise<{ student: Student; page: Page }> {
  const student = new Student(site.url);
  const door = await student.get("/workshops/workbook");
  const page = await student.post("/workshops/workbook?index", { token: tokenOf(door), code });
  return { student, page };
}

describe("without asking to keep it", () => {
  it("a file, a page to print and writing on leave nothing on the server and nothing in the browser", async () => {
    const student = new Student(site.url);
    const page = await student.get(path);
    const file = await student.post("/workshops/workbook/file/quick", {
      token: tokenOf(page),
      ...written,
    });
    expect(file.headers.get("Content-Disposition")).toBe(
      'attachment; filename="werkboek-workbook.txt"',
    );
    for (const text of Object.values(written))
      expect(file.html).toContain(text.replace("\n", "\r\n"));
    const paper = await send(student, page, "print");
    expect(paper.html).toContain("Geld over op de dertigste");
    expect(paper.html).not.toContain("<textarea");
    const again = await send(student, paper, "write");
    expect(textIn(again, "plan")).toBe(written.plan);
    expect(listRows()).toEqual([]);
    expect([...student.cookies.keys()]).toEqual([]);
  });

  it("the other language keeps what was written", async () => {
    const student = new Student(site.url);
    const page = await student.get(path);
    const form = new URLSearchParams({ token: tokenOf(page), intent: "language-en", ...written });
    const first = await student.raw(path, {
      method: "POST",
      body: form.toString(),
      headers: { Origin: site.url, "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect([first.status, first.headers.get("Location")]).toEqual([307, `${path}?switched`]);
    const second = await student.post(`${path}?switched`, form);
    expect(second.html).toContain('lang="en"');
    expect(textIn(second, "people")).toBe(written.people);
  });
});

describe("a workbook that is kept", () => {
  it("is sealed: neither its text nor its track nor its code stands in the database", async () => {
    const { page, code } = await keep();
    expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]$/);
    expect(page.path).toBe(path);
    const rows = listRows();
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]!)).toEqual(["key", "week", "sealed"]);
    expect(rows[0]!.week).toMatch(/^\d{4}-W\d\d$/);
    const stored = JSON.stringify(rows);
    for (const secret of [code, code.replaceAll("-", ""), "dertigste", "quick"])
      expect(stored).not.toContain(secret);
    const decoded = rows[0]!.sealed
      .split(".")
      .map((part) => Buffer.from(part, "base64url").toString("latin1"));
    expect(decoded.join()).not.toMatch(/dertigste|quick/);
    if (onPostgres) return;
    const [definition] = ask(site, `SELECT sql FROM sqlite_master WHERE name = 'Workbook'`);
    expect(definition?.["sql"]).toContain("WITHOUT ROWID");
  });

  it("is one, however often its form is sent", async () => {
    const student = new Student(site.url);
    const page = await student.get(path);
    const before = listRows().length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(student, page, "keep")),
    );
    expect(new Set(answers.map(codeOf)).size).toBe(1);
    expect(listRows()).toHaveLength(before + 1);
  });

  it("opens with its code on another phone, is changed there, and keeps its code out of every address", async () => {
    const { code } = await keep();
    const { student, page } = await open(code.toLowerCase().replaceAll("-", " "));
    expect(page.path).toBe(path);
    expect(textIn(page, "people")).toBe(written.people);
    expect(page.html).not.toContain(code);
    const changed = await send(student, page, "change", { ...written, goal: "Iets anders" });
    expect(changed.status).toBe(200);
    const elsewhere = await open(code);
    expect(textIn(elsewhere.page, "goal")).toBe("Iets anders");
    expect(site.output()).not.toContain(code);
  });

  it("is erased for good, and says so only when it was", async () => {
    const { student, page, code } = await keep();
    const before = listRows().length;
    const erased = await send(student, page, "erase");
    expect(erased.path).toBe("/workshops/workbook");
    expect(listRows()).toHaveLength(before - 1);
    expect((await open(code)).page.status).toBe(404);
    const late = await send(student, page, "erase");
    expect(late.status).toBe(400);
    expect(textIn(late, "goal")).toBe(written.goal);
  });

  it("that was erased elsewhere is not brought back by a change, and nothing typed is lost", async () => {
    const { student, page, code } = await keep();
    const other = await open(code);
    await send(other.student, other.page, "erase");
    const before = listRows().length;
    const refused = await send(student, page, "change", { ...written, goal: "Nieuw" });
    expect(refused.status).toBe(400);
    expect(textIn(refused, "goal")).toBe("Nieuw");
    expect(listRows()).toHaveLength(before);
  });

  it("closes on this device, and quick exit closes it too", async () => {
    for (const leave of [
      async (student: Student, page: Page) => send(student, page, "close"),
      async (student: Student) => student.raw("/exit"),
    ]) {
      const { student, page } = await keep();
      expect(student.cookies.has("workbook")).toBe(true);
      await leave(student, page);
      expect(student.cookies.has("workbook")).toBe(false);
      expect(textIn(await student.get(path), "goal")).toBe("");
    }
  });

  it("does not show on the page of another track", async () => {
    const { student } = await keep();
    expect(textIn(await student.get("/workshops/workbook/deep"), "goal")).toBe("");
  });

  it("is gone a year after its last change, also before anybody clears it", async () => {
    const { code } = await keep();
    ask(site, `UPDATE "Workbook" SET "week" = '2024-W01'`);
    expect((await open(code)).page.status).toBe(404);
    await keep();
    expect(listRows().map(({ week }) => week)).not.toContain("2024-W01");
  });
});

describe("a form that cannot be kept", () => {
  it.each([
    ["nothing in it", { goal: "  " }, "keep"],
    ["too much in a field", { goal: "a".repeat(1001) }, "keep"],
    ["a button that does not exist", { goal: "iets" }, "publish"],
    ["no chance of ours", { goal: "iets", chance: "" }, "keep"],
    ["nothing open to change", { goal: "iets" }, "change"],
  ])("%s: says why and keeps what was typed", async (_, fields, intent) => {
    const student = new Student(site.url);
    const before = listRows().length;
    const page = await send(student, await student.get(path), intent, fields);
    expect(page.status).toBe(400);
    expect(page.html).toContain('role="alert"');
    expect(textIn(page, "goal")).toBe(fields.goal.trim());
    expect(listRows()).toHaveLength(before);
  });

  it("without a token it is refused, with an old one it stays on the page", async () => {
    const student = new Student(site.url);
    expect((await student.post(path, { intent: "keep", ...written })).status).toBe(403);
    const old = await student.post(path, { token: "old", intent: "keep", ...written });
    expect([old.status, textIn(old, "goal")]).toEqual([400, written.goal]);
  });

  it("a code that opens nothing is told apart from a typing error", async () => {
    const { code } = await keep();
    const wrong = code.replace(/^./, code.startsWith("A") ? "B" : "A");
    expect((await open(wrong)).page.status).toBe(400);
    expect((await open("0000-0000-0000-0000-0")).page.status).toBe(404);
  });
});

it("a track that does not exist has no page", async () => {
  const student = new Student(site.url);
  for (const address of [
    "/workshops/brave",
    "/workshops/workbook/brave",
    "/workshops/handout/alert/3",
    "/workshops/handout/brave/1",
  ])
    expect((await student.get(address)).status, address).toBe(404);
});
