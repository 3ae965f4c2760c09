import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { pathOf, Student, tokenOf } from "../setup/student";
import { ask, lockAnswers, refuseRows } from "../setup/database";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
});

const readRows = () => ask<Record<string, string>>(site, 'SELECT * FROM "Response"');

describe("the way through the questions", () => {
  const everyone = ["about", "guess", "drinking"];
  const end = ["study", "style", "more-about-style"];
  it.each([
    ["nonDrinker", [...everyone, "drugs", ...end]],
    ["moderate", [...everyone, "week", "heaviest", "drugs", "happened", ...end, "strategies"]],
    [
      "heavy",
      [
        ...everyone,
        "week",
        "heaviest",
        "more-about-drinking",
        "drugs",
        "happened",
        ...end,
        "strategies",
      ],
    ],
    [
      "partyDrugs",
      [
        ...everyone,
        "week",
        "heaviest",
        "more-about-drinking",
        "drugs",
        "cannabis",
        "other-drugs",
        "happened",
        ...end,
        "strategies",
      ],
    ],
    ["minor", ["about"]],
  ] as const)("asks a %s only what applies", async (name, expected) => {
    const { page, steps } = await new Student(site.url).answerAll(personas[name]);
    expect(steps).toEqual(expected);
    expect(page.status).toBe(200);
    expect(page.path).toBe(name === "minor" ? "/check/not-yet" : "/check/review");
  });

  it("keeps nothing of a minor, not even the cookie", async () => {
    const student = new Student(site.url);
    const before = readRows().length;
    await student.answerAll(personas.minor);
    expect(student.cookies.size).toBe(0);
    expect(readRows()).toHaveLength(before);
  });

  it("cannot be talked into keeping a minor, by no button and no order of pages", async () => {
    for (const intent of [
      {} as Record<string, string>,
      { intent: "language-en" },
      { intent: "language-nl" },
    ]) {
      const student = new Student(site.url);
      await student.answerAll(personas.moderate);
      const before = readRows().length;
      const page = await student.get(pathOf("about"));
      const answer = await student.post(pathOf("about"), {
        token: tokenOf(page),
        "about.age": "under-18",
        ...intent,
      });
      expect(answer.path).toBe("/check/not-yet");
      expect(student.cookies.has("doorsnee")).toBe(false);
      await student.post("/check/review", { token: tokenOf(page) });
      expect(readRows()).toHaveLength(before);
    }
  });

  it("needs an age before anything can be sent, also after a change of language", async () => {
    const student = new Student(site.url);
    await student.answerAll(personas.moderate);
    const page = await student.get(pathOf("about"));
    await student.post(pathOf("about"), { token: tokenOf(page), intent: "language-en" });
    expect((await student.get("/check/review")).path).toBe(pathOf("about"));
  });

  it("has addresses and titles that tell nothing of an answer", async () => {
    const student = new Student(site.url);
    let page = await student.get("/check/1");
    for (let steps = 0; page.path !== "/check/review"; steps++) {
      expect(steps).toBeLessThan(20);
      expect(page.path).toMatch(/^\/check\/\d+$/);
      expect(page.html).toMatch(/<title>Vragenlijst, deel \d · Doorsnee<\/title>/);
      page = await student.fillIn(page, personas.partyDrugs);
    }
  });

  it("drops the answers of a gate that closes", async () => {
    const student = new Student(site.url);
    await student.answerAll(personas.heavy);
    const drinking = await student.get(pathOf("drinking"));
    const after = await student.post(pathOf("drinking"), {
      token: tokenOf(drinking),
      "audit.1": "0",
    });
    expect(after.path).toBe("/check/review");
    expect(after.html).not.toContain(pathOf("week"));
    const before = readRows();
    await student.fillIn(after, {});
    const added = readRows().find((row) => !before.some(({ key }) => key === row["key"]));
    expect(
      Object.keys(JSON.parse(added!["answers"]!)).filter((id) =>
        /^(week|heaviest|strategies)|audit\.[2-9]/.test(id),
      ),
    ).toEqual([]);
  });

  it("fits in one cookie of 4096 bytes with room to spare", async () => {
    const student = new Student(site.url);
    await student.answerAll(personas.partyDrugs);
    expect(student.cookies.get("doorsnee")!.length).toBeLessThan(2048);
  });

  it("opens a step only when the ones before were sent in", async () => {
    const student = new Student(site.url);
    await student.get(pathOf("about"));
    for (const path of [...["guess", "strategies", "week"].map(pathOf), "/check/review"]) {
      expect((await student.get(path)).path).toBe(pathOf("about"));
    }
  });

  it("fills a page again with what was answered, and lets an answer be taken back", async () => {
    const student = new Student(site.url);
    await student.answerAll(personas.moderate);
    const page = await student.get(pathOf("week"));
    expect(page.html).toContain('name="week.price" inputMode="decimal"');
    expect(page.html).toContain('value="2,50"');
    const form = student.formOf(page, { ...personas.moderate, "week.price": 0 });
    form.delete("week.price");
    await student.post(pathOf("week"), form);
    expect((await student.get(pathOf("week"))).html).not.toContain('value="2,50"');
  });

  it("changes the language halfway without losing what was filled in", async () => {
    const student = new Student(site.url, { "Accept-Language": "nl" });
    const page = await student.get(pathOf("about"));
    const english = await student.post(pathOf("about"), {
      token: tokenOf(page),
      "about.age": "21-23",
      intent: "language-en",
    });
    expect(english.path).toBe(pathOf("about"));
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toMatch(/checked="" value="21-23"/);
  });
});

describe("sending", () => {
  it("stores one row with nothing but answers, week and version", async () => {
    const before = readRows().length;
    const code = await new Student(site.url).finish(personas.moderate);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4}){4}$/);
    const rows = readRows();
    expect(rows).toHaveLength(before + 1);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(["key", "week", "questionnaireVersion", "answers"]);
      expect(row["week"]).toMatch(/^\d{4}-W\d{2}$/);
      expect(JSON.stringify(row)).not.toContain(code.replaceAll("-", ""));
    }
  });

  it("makes one row and one code of the same form sent twenty times at once", async () => {
    const student = new Student(site.url);
    const { page } = await student.answerAll(personas.nonDrinker);
    const before = readRows().length;
    const cookie = [...student.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const body = student.formOf(page, {}).toString();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(`${site.url}/check/review`, {
          method: "POST",
          redirect: "manual",
          body,
          headers: {
            Cookie: cookie,
            Origin: site.url,
            "Content-Type": "application/x-www-form-urlencoded",
          },
        }),
      ),
    );
    expect(answers.map((answer) => answer.headers.get("Location"))).toEqual(
      Array(20).fill("/check/done"),
    );
    expect(readRows()).toHaveLength(before + 1);
    const codes = await Promise.all(
      answers.map(async (answer) => {
        const done = await fetch(`${site.url}/check/done`, {
          headers: { Cookie: answer.headers.getSetCookie()[0]!.split(";")[0]! },
        });
        return /class="code"[^>]*>([^<]+)</.exec(await done.text())?.[1];
      }),
    );
    expect(new Set(codes).size).toBe(1);
  });

  it("shows the code until the student reads on, and never again", async () => {
    const student = new Student(site.url);
    const code = await student.finish(personas.moderate);
    expect((await student.get("/check/done")).html).toContain(code);
    const feedback = await student.get("/feedback");
    expect(feedback.status).toBe(200);
    expect(feedback.html).not.toContain(code);
    expect((await student.get("/check/done")).path).toBe("/feedback");
  });

  it("keeps the answers and says so when the database is locked, and saves them once it is free", async () => {
    const student = new Student(site.url);
    const { page } = await student.answerAll(personas.moderate);
    const release = lockAnswers(site.database);
    const refused = await student.fillIn(page, {});
    release();
    expect(refused.status).toBe(503);
    expect(refused.headers.get("Retry-After")).toBe("5");
    expect(refused.html).toContain("Nog niet bewaard");
    expect(refused.html).toContain("2,50");
    expect((await student.fillIn(await student.get("/check/review"), {})).path).toBe("/check/done");
  });

  it("says so when the database refuses the write, as a full disk does", async () => {
    const student = new Student(site.url);
    const { page } = await student.answerAll(personas.nonDrinker);
    const before = readRows().length;
    const accept = refuseRows(site.database, "Response");
    const refused = await student.fillIn(page, {});
    accept();
    expect(refused.status).toBe(503);
    expect(readRows()).toHaveLength(before);
    expect((await student.fillIn(await student.get("/check/review"), {})).path).toBe("/check/done");
  });
});

it("prints nothing about who came by or what they did", () => {
  const lines = site.output().trim().split("\n");
  expect(
    lines.filter(
      (line) =>
        !/^\{"port"|^A response was not saved:|^Talks were not swept:|^Invalid|^Raw query failed|^$/.test(
          line.trim(),
        ),
    ),
  ).toEqual([]);
});
