import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Persona, personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { Student, tokenOf } from "../setup/student";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

async function open(student: Student, code: string) {
  const page = await student.get("/receipt");
  return student.post("/receipt", { token: tokenOf(page), code });
}

describe("the code", () => {
  it("opens the feedback on another device, in any case, with spaces or dashes", async () => {
    const code = await new Student(site.url).finish(personas.heavy);
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replaceAll("-", " "),
      code.replaceAll("-", "").replaceAll("0", "O"),
    ]) {
      const page = await open(new Student(site.url), typed);
      expect(page.path).toBe("/feedback");
      expect(page.status).toBe(200);
    }
  });

  it("says a typing error without a look-up, and the rest in plain words", async () => {
    const code = await new Student(site.url).finish(personas.moderate);
    const wrong = code.slice(0, 2) + (code[2] === "7" ? "8" : "7") + code.slice(3);
    const cases: [string, number, string][] = [
      ["", 400, "Typ de code"],
      ["ABCD", 400, "17 tekens"],
      ["€€€€", 400, "nooit in een code"],
      [wrong, 400, "typefout"],
      ["0000-0000-0000-0000-0", 404, "geen antwoorden meer bij"],
      ["x".repeat(50_000), 400, "17 tekens"],
    ];
    for (const [typed, status, sentence] of cases) {
      const page = await open(new Student(site.url), typed);
      expect(page.status).toBe(status);
      expect(page.html).toContain(sentence);
      expect(page.html).not.toContain(code);
    }
  });

  it("never stands in an address or a title", async () => {
    const student = new Student(site.url);
    const code = await student.finish(personas.moderate);
    const feedback = await student.get("/feedback");
    expect(/<title>[^<]*<\/title>/.exec(feedback.html)?.[0]).toBe(
      "<title>Jouw feedback · Doorsnee</title>",
    );
    expect(feedback.html).not.toContain(code.replaceAll("-", ""));
  });
});

describe("own answers", () => {
  async function arrive(persona: Persona = personas.heavy) {
    const student = new Student(site.url);
    const code = await student.finish(persona);
    const feedback = await student.get("/feedback");
    return { student, code, token: tokenOf(feedback) };
  }

  it("download as JSON and as CSV, with their questions", async () => {
    const { student, token } = await arrive();
    const json = await student.post("/receipt/download", { token, format: "json" });
    const { answers } = JSON.parse(json.html) as { answers: { item: string; value: unknown }[] };
    const downloaded = Object.fromEntries(
      answers.filter(({ value }) => value !== null).map(({ item, value }) => [item, value]),
    );
    expect(downloaded).toEqual(personas.heavy);
    expect(json.headers.get("Content-Disposition")).toBe(
      'attachment; filename="antwoorden-answers.json"',
    );
    const csv = await student.post("/receipt/download", { token, format: "csv" });
    expect(csv.headers.get("Content-Type")).toContain("text/csv");
    expect(csv.html.split("\n")[0]).toContain("item,question,value,answer");
    expect(csv.html).toMatch(/^audit\.1,/m);
  });

  it("are wiped after a second yes, for good", async () => {
    const { student, code } = await arrive();
    const page = await student.get("/receipt/delete");
    const wiped = await student.fillIn(page, {});
    expect(wiped.html).toContain("Gewist");
    expect(student.cookies.has("doorsnee")).toBe(false);
    expect((await open(student, code)).status).toBe(404);
  });

  it("stand beside those of a repeat, which has a code of its own", async () => {
    const { student, code, token } = await arrive();
    await student.post("/receipt/repeat", { token });
    const second = await student.finish(personas.moderate);
    expect(second).not.toBe(code);
    const change = await student.get("/receipt/change");
    expect(change.html).toMatch(/Glazen in een gewone week<\/th><td>35<\/td><td>4<\/td>/);
  });

  it("stand beside earlier ones whose code is typed", async () => {
    const earlier = await arrive(personas.heavy);
    const { student } = await arrive(personas.moderate);
    const page = await student.get("/receipt/change");
    expect(
      (await student.post("/receipt/change", { token: tokenOf(page), code: "ABCD" })).status,
    ).toBe(400);
    const change = await student.post("/receipt/change", {
      token: tokenOf(page),
      code: earlier.code,
    });
    expect(change.html).toContain("<td>35</td><td>4</td>");
  });

  it("are closed on this device and stay behind their code", async () => {
    const { student, code, token } = await arrive();
    await student.post("/receipt/close", { token });
    expect((await student.get("/feedback")).path).toBe("/receipt");
    expect((await open(student, code)).path).toBe("/feedback");
  });

  it("go into a calendar as two whole days without a telling word", async () => {
    const response = await fetch(`${site.url}/receipt/reminder.ics`);
    const text = await response.text();
    expect(response.headers.get("Content-Type")).toContain("text/calendar");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text.match(/DTSTART;VALUE=DATE:\d{8}/g)).toHaveLength(2);
    expect(text).toContain("SUMMARY:Even terugkijken");
    expect(text).not.toMatch(/doorsnee|localhost|drin|alcohol|drug|code/i);
  });
});
