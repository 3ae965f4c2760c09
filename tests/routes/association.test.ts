import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatProof, makeProof } from "../../app/association/proof";
import { questions } from "../../app/association/questions";
import { association as english } from "../../app/content/en/association";
import { association as dutch } from "../../app/content/nl/association";
import { formatReceipt, makeReceipt } from "../../app/receipt/receipt";
import { personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { type Page, Student, tokenOf } from "../setup/student";
import { ask, onPostgres } from "../setup/database";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

/** HTML as a reader sees it. */
const textOf = ({ html }: Page) =>
  html.replaceAll("&#x27;", "'").replaceAll("&amp;", "&").replaceAll("<!-- -->", "");
const codeOf = (page: Page) => /class="code"[^>]*>([^<]+)</.exec(page.html)?.[1] ?? "";

async function pick(student: Student, place: number, choice: string) {
  const page = await student.get(`/association/course/${place}`);
  return student.post(page.path, { token: tokenOf(page), choice });
}

async function finish(student = new Student(site.url)) {
  await student.post("/association/course?index", {});
  for (const [index, { right }] of questions.entries())
    await pick(student, index + 1, String(right));
  return student;
}

async function prove(student: Student) {
  const page = await student.get("/association/proof");
  return student.post("/association/proof", { token: tokenOf(page) });
}

const newProof = async () => codeOf(await prove(await finish()));

async function check(codes: string, student = new Student(site.url)) {
  const page = await student.get("/association/check");
  return student.post("/association/check", { token: tokenOf(page), codes });
}

/** The answers of an outcome, line by line. */
const answersOf = (page: Page) =>
  [...page.html.matchAll(/<tr[^>]*><td>\d+<\/td><td>[^<]*<\/td><td>([^<]*)<\/td><\/tr>/g)].map(
    ([, answer]) => answer,
  );

describe("the course", () => {
  it.each([
    ["nl", dutch],
    ["en", english],
  ])(
    "leads in %s through twenty situations, each with an answer to every choice",
    async (language, text) => {
      const student = new Student(site.url);
      await student.get(`/association?language=${language}`);
      await student.post("/association/course?index", {});
      for (const [index, { id, right }] of questions.entries()) {
        const place = index + 1;
        const { scene, choices } = text.course.scenes[id];
        expect(textOf(await student.get(`/association/course/${place}`))).toContain(scene);
        for (const wrong of [0, 1, 2].filter((choice) => choice !== right)) {
          const answer = await pick(student, place, String(wrong));
          expect(textOf(answer)).toContain(choices[wrong]!.back);
          expect(textOf(answer)).not.toContain(choices[right]!.back);
          expect(answer.html).toMatch(
            new RegExp(`value="${wrong}" checked=""|checked="" [^>]*value="${wrong}"`),
          );
        }
        const answer = await pick(student, place, String(right));
        expect(textOf(answer)).toContain(choices[right]!.back);
        expect(answer.html).toContain(
          place === 20 ? 'href="/association/proof"' : `href="/association/course/${place + 1}"`,
        );
        // Gone back to, it shows what fitted.
        expect(textOf(await student.get(`/association/course/${place}`))).toContain(
          choices[right]!.back,
        );
      }
      expect((await student.get("/association/proof")).status).toBe(200);
    },
  );

  it("opens no question before the one before it was answered, and no proof before the end", async () => {
    const student = new Student(site.url);
    expect((await student.get("/association/course/1")).path).toBe("/association/course");
    await student.post("/association/course?index", {});
    expect((await student.get("/association/course/20")).path).toBe("/association/course/1");
    expect((await student.get("/association/proof")).path).toBe("/association/course");
    await pick(student, 1, String(questions[0].right));
    expect((await student.get("/association/course/20")).path).toBe("/association/course/2");
    expect((await student.get("/association/course")).html).toContain("Ga verder bij vraag 2");
  });

  it("answers a blank, unknown or repeated choice, and a form without or with an old token", async () => {
    const student = new Student(site.url);
    await student.post("/association/course?index", {});
    const token = tokenOf(await student.get("/association/course/1"));
    for (const form of [
      "",
      "&choice=3",
      "&choice=",
      "&choice=0&choice=1",
      "&choice=%3Cscript%3E",
    ]) {
      const answer = await student.post("/association/course/1", `token=${token}${form}`);
      expect(answer.status, form).toBe(400);
      expect(answer.html).toContain(dutch.course.empty);
    }
    expect((await student.post("/association/course/1", { choice: "1" })).status).toBe(403);
    const stale = await student.post("/association/course/1", { token: "x", choice: "1" });
    expect([stale.status, stale.html.includes(dutch.course.expired)]).toEqual([400, true]);
  });

  it.each(["0", "21", "x", "1e0", "constructor"])("has no question %s", async (place) => {
    expect((await new Student(site.url).get(`/association/course/${place}`)).status).toBe(404);
  });

  it("takes no cookie but its own, unchanged", async () => {
    const student = await finish();
    const own = student.cookies.get("course")!;
    await student.answerAll(personas.nonDrinker);
    for (const cookie of [own.slice(0, -4) + "AAAA", student.cookies.get("doorsnee")!, "x", ""]) {
      student.cookies.set("course", cookie);
      expect((await student.get("/association/proof")).path).toBe("/association/course");
    }
    student.cookies.set("course", own);
    expect((await student.get("/association/proof")).path).toBe("/association/proof");
  });

  it("leaves a questionnaire under way alone, and is wiped by the way out", async () => {
    const student = await finish();
    await student.get("/check/1");
    expect([...student.cookies.keys()].sort()).toEqual(["course", "doorsnee"]);
    await student.raw("/exit");
    expect([...student.cookies.keys()]).toEqual([]);
  });
});

describe("the proof", () => {
  it("is one code and one row, however often the form is sent", async () => {
    const student = await finish();
    const page = await student.get("/association/proof");
    expect(codeOf(page)).toBe("");
    const before = countProofs();
    const sent = await Promise.all(
      Array.from({ length: 10 }, () =>
        student.post("/association/proof", { token: tokenOf(page) }),
      ),
    );
    expect(new Set(sent.map(codeOf)).size).toBe(1);
    expect(codeOf(sent[0]!)).toMatch(/^C-(\w{4}-){4}\w$/);
    expect(countProofs()).toBe(before + 1);
  });

  it("is stored as a hash, a week and whether it was used, and nothing else", async () => {
    const code = await newProof();
    const rows = ask(site, 'SELECT * FROM "Proof"');
    if (!onPostgres) expect(() => ask(site, 'SELECT rowid FROM "Proof"')).toThrow("no such column");
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(["key", "week", "used"]);
      expect(row["key"]).toMatch(/^[\w-]{43}$/);
      expect(row["week"]).toMatch(/^\d{4}-W\d{2}$/);
    }
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll("-", "").slice(1));
  });

  it("goes a year after it was made", async () => {
    const add = `INSERT INTO "Proof" VALUES (?, ?, false)`;
    ask(site, add, "old", "2020-W01");
    ask(site, add, "young", "9999-W01");
    await newProof();
    const keys = ask(site, 'SELECT "key" FROM "Proof"').map(({ key }) => key);
    ask(site, 'DELETE FROM "Proof" WHERE "key" = ?', "young");
    expect(keys).toContain("young");
    expect(keys).not.toContain("old");
  });

  it("is refused a form without its token, and leaves the screen when asked", async () => {
    const student = await finish();
    expect((await student.post("/association/proof", {})).status).toBe(403);
    const made = await prove(student);
    const left = await student.post("/association/proof", {
      token: tokenOf(made),
      intent: "done",
    });
    expect(left.path).toBe("/association");
    expect(student.cookies.has("course")).toBe(false);
  });
});

describe("checking", () => {
  const { answers } = dutch.check;

  it("counts a proof once", async () => {
    const code = await newProof();
    expect(answersOf(await check(code.toLowerCase().replaceAll("-", " ")))).toEqual([answers.good]);
    expect(answersOf(await check(code))).toEqual([answers.used]);
  });

  it("answers each line of a list: good, double, mistyped, reused, unknown, the key to answers", async () => {
    const [good, used] = [await newProof(), await newProof()];
    await check(used);
    const receipt = formatReceipt(makeReceipt(new Uint8Array(10).fill(9)));
    const mistyped = good.slice(0, -1) + (good.endsWith("0") ? "1" : "0");
    const unknown = formatProof(makeProof(new Uint8Array(10).fill(7)));
    const list = [mistyped, good, used, good, unknown, "C-ABCD", "<b>Jan</b>", receipt];
    const page = await check(list.join("\r\n"));
    expect(answersOf(page)).toEqual([
      answers["typing-error"],
      answers.good,
      answers.used,
      answers.double,
      answers.unknown,
      answers.length,
      answers.character,
      answers.receipt,
    ]);
    expect(textOf(page)).toContain("1 van 8 regels tellen.");
    expect(page.html).not.toContain("<b>Jan</b>");
    expect(page.html).not.toContain(receipt);
  });

  it("takes 500 lines, and of 501 uses up none", async () => {
    const code = await newProof();
    const filler = Array.from({ length: 499 }, (_, seed) =>
      formatProof(makeProof(Uint8Array.from({ length: 10 }, (__, byte) => (seed >> byte) & 255))),
    );
    const tooMany = await check([code, ...filler, "C-1"].join("\n"));
    expect(tooMany.status).toBe(400);
    expect(tooMany.html).toContain(dutch.check.faults.many);
    expect(tooMany.html).toContain(code);
    const all = answersOf(await check([code, ...filler].join("\n")));
    expect(all).toHaveLength(500);
    expect(all[0]).toBe(answers.good);
    expect(all.filter((answer) => answer === answers.good)).toHaveLength(1);
  });

  it("tells one of twenty at once that it counts", async () => {
    const code = await newProof();
    const pages = await Promise.all(Array.from({ length: 20 }, () => check(code)));
    const said = pages.flatMap(answersOf);
    expect(said.filter((answer) => answer === answers.good)).toHaveLength(1);
    expect(said.filter((answer) => answer === answers.used)).toHaveLength(19);
  });

  it("answers an empty list, an old page and a foreign form, and keeps what was pasted", async () => {
    const student = new Student(site.url);
    const empty = await check(" \r\n ,;", student);
    expect([empty.status, empty.html.includes(dutch.check.faults.empty)]).toEqual([400, true]);
    const old = await student.post("/association/check", { token: "old", codes: "C-KEPT" });
    expect([old.status, old.html.includes(dutch.check.faults.page)]).toEqual([400, true]);
    expect(old.html).toContain("C-KEPT");
    expect((await student.post("/association/check", { codes: "C" })).status).toBe(403);
    const long = await check("x".repeat(50_000), student);
    expect(answersOf(long)).toEqual([answers.length]);
  });
});

it("has the sheets of a board by name, and no other", async () => {
  const reader = new Student(site.url);
  for (const sheet of ["rules", "bar", "sober", "members"])
    expect((await reader.get(`/association/sheet/${sheet}`)).status).toBe(200);
  for (const sheet of ["rule", "constructor", "%3Cb%3E"])
    expect((await reader.get(`/association/sheet/${sheet}`)).status).toBe(404);
});

const countProofs = () => ask(site, 'SELECT "key" FROM "Proof"').length;
