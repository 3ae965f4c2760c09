import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { steps } from "../../app/questionnaire/steps";
import { personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { type Page, pathOf, Student, tokenOf } from "../setup/student";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

/** A student who has been everywhere, so that every step is open. */
async function arrivedStudent(): Promise<Student> {
  const student = new Student(site.url);
  await student.answerAll(personas.partyDrugs);
  return student;
}

const wrongValues = [
  "-1",
  "1e3",
  "99999",
  "3.5",
  "abc",
  "0x10",
  "١٢",
  "<script>alert(1)</script>",
  "' OR 1=1 --",
  "\u0000",
  "%",
  "9".repeat(5000),
  "ａｂ",
];

describe.each(steps.map((step) => step.slug))("step %s", (slug) => {
  it("answers every wrong value with 400, the page and a sentence at the field", async () => {
    const student = await arrivedStudent();
    const page = await student.get(pathOf(slug));
    const step = steps.find((candidate) => candidate.slug === slug)!;
    for (const [place, item] of step.items.entries()) {
      // Each field meets the first three and a share of the rest; each value meets every kind of field.
      const values = wrongValues.filter((_, index) => index < 3 || (index + place) % 4 === 0);
      for (const value of values) {
        if (item.kind === "money" && value === "3.5") continue;
        const form = student.formOf(page, personas.partyDrugs);
        form.set(item.id, value);
        const answer = await student.post(pathOf(slug), form);
        const where = `${item.id}=${value.slice(0, 20)}`;
        expect(answer.status, where).toBe(400);
        expect(answer.html, where).toContain(`id="${item.id}-fault"`);
        expect(answer.html, where).not.toContain("<script>alert");
      }
    }
  });

  it("refuses a repeated, an unknown and no field, and stores nothing of it", async () => {
    const student = await arrivedStudent();
    const page = await student.get(pathOf(slug));
    const first = steps.find((candidate) => candidate.slug === slug)!.items[0]!.id;
    const repeated = student.formOf(page, personas.partyDrugs);
    repeated.append(first, "1");
    repeated.append(first, "2");
    expect((await student.post(pathOf(slug), repeated)).status).toBe(400);
    const unknown = student.formOf(page, personas.partyDrugs);
    unknown.set("audit.99", "1");
    expect((await student.post(pathOf(slug), unknown)).status).toBe(400);
    const empty = await student.post(pathOf(slug), { token: tokenOf(page) });
    expect(empty.status).toBe(slug === "about" ? 400 : 200);
  });
});

describe("what was typed", () => {
  it("comes back in the field, escaped", async () => {
    const student = await arrivedStudent();
    const page = await student.get(pathOf("guess"));
    const answer = await student.post(pathOf("guess"), {
      token: tokenOf(page),
      "guess.glasses": `12 "à peu près"`,
      "guess.xtc": "20",
    });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain("12 &quot;à peu près&quot;");
    expect(answer.html).toMatch(/id="guess\.xtc"[^>]*value="20"/);
    expect(answer.html).toContain('href="#guess.glasses"');
  });

  it("may use the digits and the comma of a phone keyboard", async () => {
    const student = await arrivedStudent();
    const page = await student.get(pathOf("week"));
    const form = student.formOf(page, personas.partyDrugs);
    form.set("week.mon", " ３ ");
    form.set("week.price", "€ 2,5");
    expect((await student.post(pathOf("week"), form)).status).toBe(200);
    expect((await student.get(pathOf("week"))).html).toMatch(/id="week\.mon"[^>]*value="3"/);
  });
});

describe("drafts", () => {
  async function expectFreshStart(page: Page) {
    expect(page.path).toBe("/check");
    expect(page.status).toBe(200);
    expect(page.html).toContain("Je antwoorden zijn gewist");
  }

  it("that are missing, damaged or foreign lead to the start with a sentence", async () => {
    for (const cookie of [
      undefined,
      "",
      "x",
      "a.b.c.d.e",
      "eyJhbGciOiJub25lIn0..AAAA.AAAA.AAAA",
      "💥",
      "y".repeat(9000),
    ]) {
      const student = await arrivedStudent();
      const page = await student.get(pathOf("guess"));
      if (cookie === undefined) student.cookies.clear();
      else student.cookies.set("doorsnee", encodeURIComponent(cookie).slice(0, 9000));
      await expectFreshStart(await student.post(pathOf("guess"), { token: tokenOf(page) }));
    }
  });

  it("that were changed by one character are worth nothing", async () => {
    const student = await arrivedStudent();
    const sealed = student.cookies.get("doorsnee")!;
    const at = Math.floor(sealed.length / 2);
    student.cookies.set(
      "doorsnee",
      sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1),
    );
    await expectFreshStart(await student.get(pathOf("drugs")));
  });

  it("of another try meet a page that is older: 400, and what was typed stays", async () => {
    const student = await arrivedStudent();
    const page = await student.get(pathOf("guess"));
    const other = await arrivedStudent();
    const answer = await other.post(pathOf("guess"), student.formOf(page, { "guess.glasses": 77 }));
    expect(answer.status).toBe(400);
    expect(answer.html).toMatch(/id="guess\.glasses"[^>]*value="77"/);
  });
});

describe("forms without a page of ours", () => {
  it.each([pathOf("about"), pathOf("guess"), "/check/review", "/receipt"])(
    "bare POST to %s gets 403",
    async (path) => {
      expect((await (await arrivedStudent()).post(path, {})).status).toBe(403);
    },
  );

  it.each([
    "/feedback",
    "/receipt/repeat",
    "/receipt/download",
    "/receipt/delete",
    "/receipt/change",
  ])("bare POST to %s after sending gets 403", async (path) => {
    const student = new Student(site.url);
    await student.finish(personas.nonDrinker);
    await student.get("/feedback");
    expect((await student.post(path, {})).status).toBe(403);
    expect((await student.post(path, { token: "A".repeat(22) })).status).toBe(403);
  });
});

describe("malformed requests", () => {
  it.each([
    ["PUT", pathOf("about"), 405],
    ["DELETE", "/", 405],
    ["GET", "/%E0%A4%A", 400],
    ["GET", "//evil.example", 400],
    ["GET", `/${"a".repeat(3000)}`, 400],
    ["GET", "/check/no-such-step", 404],
    ["GET", "/nothing-here", 404],
    ["GET", "/assets/none.js", 404],
    ["GET", "/check/1?language=xx", 200],
  ])("%s %s gives %i", async (method, path, status) => {
    expect((await fetch(site.url + path, { method, redirect: "manual" })).status).toBe(status);
  });

  it.each([
    ["text/plain", 415],
    ["application/json", 415],
    ["multipart/form-data; boundary=x", 415],
    ["application/x-www-form-urlencoded; charset=utf-16", 403],
  ])("a form as %s gives %i", async (type, status) => {
    const response = await fetch(`${site.url}/check/1`, {
      method: "POST",
      body: "token",
      headers: { "Content-Type": type, Origin: site.url },
      redirect: "manual",
    });
    expect(response.status).toBe(status);
  });

  it("a form that is too long gives 413", async () => {
    const body = `token=x&about.age=${"y".repeat(70_000)}`;
    const response = await fetch(`${site.url}/check/1`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: site.url },
    });
    expect(response.status).toBe(413);
  });

  it("bytes that are no UTF-8 are only a wrong answer", async () => {
    const student = await arrivedStudent();
    const page = await student.get(pathOf("guess"));
    const answer = await student.post(
      pathOf("guess"),
      `token=${tokenOf(page)}&guess.glasses=%ff%fe%00`,
    );
    expect(answer.status).toBe(400);
  });
});
