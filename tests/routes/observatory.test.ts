import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "../factories/personas";
import { scoreHeaders } from "../setup/observatory";
import { type Site, startSite } from "../setup/site";
import { pathOf, Student, tokenOf } from "../setup/student";

const wanted = 115;
const origin = "https://doorsnee.example";
const form = { "Content-Type": "application/x-www-form-urlencoded" };

let site: Site;
/** A student over TLS: forms come from the public address. */
let student: Student;
beforeAll(async () => {
  site = await startSite({ PUBLIC_ORIGIN: origin, TRUST_PROXY: "1" });
  student = new Student(site.url);
  let page = await student.get("/check/1");
  while (page.path !== "/check/review")
    page = await student.post(page.path, student.formOf(page, personas.nonDrinker), {
      Origin: origin,
    });
  await student.post("/check/review", { token: tokenOf(page) }, { Origin: origin });
});
afterAll(async () => {
  await site.close();
});

const post = (path: string, fields: Record<string, string> = {}, from = origin) =>
  student.raw(path, {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: { ...form, Origin: from },
  });

async function firstAsset(extension: string): Promise<Response> {
  const html = await (await student.raw("/")).text();
  const styles = /href="(\/assets\/[^"]+\.css)"/.exec(html)![1]!;
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)![1]!;
  return student.raw(extension === "css" ? styles : script);
}

/** The live stream of a session that was just opened. */
async function openStream(): Promise<Response> {
  const mentor = new Student(site.url);
  const token = tokenOf(await mentor.get("/mentor/session"));
  const opened = { token, kind: "small", topic: "drinking" };
  const host = await mentor.post("/mentor/session", opened, { Origin: origin });
  return mentor.raw(`${host.path}/live`);
}

async function download(format: string): Promise<Response> {
  const token = tokenOf(await student.get("/feedback"));
  return post("/receipt/download", { token, format });
}

/** One of every kind of answer there is, with the status it should have. */
const answers: [kind: string, status: number, ask: () => Promise<Response>][] = [
  ["a page", 200, () => student.raw("/")],
  ["a page that gives a cookie", 200, () => new Student(site.url).raw("/check/1")],
  ["a page of the office", 302, () => student.raw("/office")],
  ["the sign-in of the office", 200, () => student.raw("/office/sign-in")],
  ["own feedback", 200, () => student.raw("/feedback")],
  ["a form that is answered with a page", 200, () => post("/facts", { guess: "x" })],
  [
    "a form with a fault",
    400,
    async () => {
      const other = new Student(site.url);
      const page = await other.get(pathOf("about"));
      return other.raw(page.path, {
        method: "POST",
        body: new URLSearchParams({ token: tokenOf(page) }).toString(),
        headers: { ...form, Origin: origin },
      });
    },
  ],
  ["a redirect", 302, () => new Student(site.url).raw("/feedback")],
  ["the way out", 302, () => new Student(site.url).raw("/exit")],
  ["a choice of language", 303, () => student.raw("/?language=en")],
  ["a page that is not there", 404, () => student.raw("/nothing")],
  ["data of a page", 200, () => student.raw("/about.data")],
  ["a form from elsewhere", 403, () => post("/receipt", {}, "https://evil.example")],
  ["a method we do not know", 405, () => student.raw("/", { method: "PATCH" })],
  ["an address nobody can read", 400, () => student.raw("/%E0%A4%A")],
  ["a form that is too long", 413, () => post("/receipt", { code: "y".repeat(70_000) })],
  ["a style sheet", 200, () => firstAsset("css")],
  ["a script", 200, () => firstAsset("js")],
  ["an asset that is not there", 404, () => student.raw("/assets/none.css")],
  ["a file", 200, () => student.raw("/robots.txt")],
  ["a picture", 200, () => student.raw("/icon.svg")],
  ["own answers as JSON", 200, () => download("json")],
  ["own answers as CSV", 200, () => download("csv")],
  ["a calendar", 200, () => student.raw("/receipt/reminder.ics")],
  ["figures as CSV", 200, () => student.raw("/norms.csv")],
  ["a poster", 200, () => student.raw("/mentor/posters/doorsnee-n232-field-a4-nl.pdf")],
  [
    "a poster to look at",
    200,
    () => student.raw("/mentor/posters/doorsnee-n247-night-preview-slide-en.svg"),
  ],
  ["a live stream", 200, () => openStream()],
  ["the watch of the operator", 200, () => student.raw("/healthz")],
];

describe("the score of headers", () => {
  it.each(answers)(`of %s is ${wanted} or more`, async (kind, status, ask) => {
    const response = await ask();
    const isStream = response.headers.get("Content-Type")?.startsWith("text/event-stream");
    const body = isStream ? "" : await response.text();
    if (isStream) await response.body!.cancel();
    expect(response.status).toBe(status);
    const { score, tests } = scoreHeaders({ headers: response.headers, body });
    if (process.env["SCORES"]) console.error(kind, score);
    expect(score, JSON.stringify(tests)).toBeGreaterThanOrEqual(wanted);
    const type = response.headers.get("Content-Type") ?? "";
    if (/^text\/|xml/.test(type)) expect(type).toMatch(/; charset=utf-8$/i);
    for (const cookie of response.headers.getSetCookie())
      expect(cookie).toMatch(
        /^__Host-[\w-]+=[^;]*;(.*;)? Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
  });

  it("is one that can be low", () => {
    const score = (headers: Record<string, string>, body = "") =>
      scoreHeaders({ headers: new Headers(headers), body }).score;
    expect(score({})).toBe(30);
    const good = {
      "Content-Security-Policy": "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
      "Strict-Transport-Security": "max-age=31536000",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
    };
    expect(score(good)).toBe(130);
    expect(score({ ...good, "Set-Cookie": "a=b; Secure; HttpOnly; SameSite=Lax" })).toBe(135);
    expect(score({ ...good, "Set-Cookie": "a=b; HttpOnly; SameSite=Lax" })).toBe(60);
    expect(
      score({ ...good, "Content-Security-Policy": "default-src 'self' 'unsafe-inline'" }),
    ).toBe(60);
    const page = { ...good, "Content-Type": "text/html" };
    expect(score(page, '<script src="https://cdn.example/x.js"></script>')).toBe(50);
    expect(score(page, '<script src="/x.js"></script>')).toBe(130);
  });
});
