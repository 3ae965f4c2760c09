import { afterAll, beforeAll, expect, it } from "vitest";
import { offers } from "../../app/relatives/offers";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";

let site: Site;
let reader: Student;
beforeAll(async () => {
  site = await startSite();
  reader = new Student(site.url);
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

const countOffers = (html: string) => html.match(/class="offer"/g)?.length ?? 0;

it("shows every offer, each with its lines in the source", async () => {
  const page = await reader.get("/worried");
  expect(countOffers(page.html)).toBe(offers.length);
  for (const { name, sources } of offers) {
    expect(page.html).toContain(name.nl);
    for (const { lines } of sources) expect(page.html).toContain(`regel ${lines}`);
  }
});

it("finds by who it is about and what is looked for, and keeps what was chosen", async () => {
  const page = await reader.get("/worried?a=5&b=3");
  const wanted = offers.filter(
    ({ abouts, seeks }) => abouts.includes("child") && seeks.includes("learn"),
  );
  expect(countOffers(page.html)).toBe(wanted.length);
  expect(page.html).toContain("Help, mijn kind kan niet zonder");
  expect(page.html).not.toContain("Drankjewel");
  expect(page.html).toMatch(/<option value="5" selected="">/);
  expect(page.html).toContain(`${wanted.length} van ${offers.length}`);
});

it.each([
  "?a=9&b=zzz",
  "?a=1&a=2",
  "?a=<script>alert(1)</script>",
  `?a=${"1".repeat(5000)}`,
  "?a=%00",
  "?c=1",
])("shows everything for %s", async (search) => {
  const page = await reader.get(`/worried${search}`);
  expect(page.status).toBe(200);
  expect(countOffers(page.html)).toBe(offers.length);
  expect(page.html).not.toContain("<script>alert");
});

it("has an address and a title that tell nothing", async () => {
  const page = await reader.get("/worried?a=3&b=2");
  const title = /<title>([^<]*)<\/title>/.exec(page.html)?.[1];
  expect(title).toBe("Zorgen om iemand · Doorsnee");
  const values = [...page.html.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
  expect(values.filter((value) => !/^\d?$/.test(value ?? ""))).toEqual([]);
});

it("shows no number that nobody checked", async () => {
  const page = await reader.get("/worried");
  const numbers = [...page.html.matchAll(/href="tel:([^"]+)"/g)].map(([, number]) => number);
  expect(new Set(numbers)).toEqual(new Set(["112", "08000113"]));
});

it("knows the exercises by name, and no other", async () => {
  for (const name of ["wave", "saying-no", "plan", "habit", "circle"])
    expect((await reader.get(`/exercises/${name}`)).status).toBe(200);
  for (const name of ["waves", "%3Cscript%3E", "constructor", "x".repeat(200)]) {
    const page = await reader.get(`/exercises/${name}`);
    expect(page.status).toBe(404);
    expect(page.html).toContain("Deze pagina is er niet");
  }
});
