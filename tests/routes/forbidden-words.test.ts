import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { styleItems } from "../../app/instruments/style/items";
import { styleScales } from "../../app/instruments/style/score";
import { type Persona, personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { type Page, Student } from "../setup/student";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
});

/** What a style is called in research stands in no page, address, attribute or file. */
const traits = new RegExp([...styleScales, "hopelessness", "trait"].join("|"), "i");
/** Words that label a person; whole words, so that an "asterisk" may stand. */
const labels =
  /\brisk|\brisico|high-?risk|\bflag|\bscor(e|es|ed|en|ing)\b|\brecommended\b|\belevated\b/i;

const languages = ["nl", "en"] as const;

/** Titles of books and articles are not ours to reword. */
function withoutSources(html: string): string {
  // In the data of a page the same HTML stands with its quotes escaped, at times twice.
  return html.replace(/<cite>.*?<\/cite>/gs, "").replace(/<a\b[^>]*href=\\*"https?:.*?<\/a>/gs, "");
}

function findWords(text: string): string[] {
  return [traits, labels].flatMap((words) => {
    const found = words.exec(text);
    return found ? [text.slice(Math.max(0, found.index - 60), found.index + 40)] : [];
  });
}

/** Every style at its strongest, so that the feedback has all it can say about it. */
const strongStyle: Persona = Object.fromEntries(
  styleItems.map(({ id }, index) => [id, [1, 4, 7, 13, 20, 23].includes(index + 1) ? 1 : 4]),
);

function linksIn(html: string): string[] {
  return [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, address = ""]) => address.replaceAll("&amp;", "&"))
    .filter(
      (address) =>
        !/^\/(assets|exit|office|healthz|region\.css)|language=|\.(pdf|png|svg|csv|json)/.test(
          address,
        ),
    );
}

describe.each(languages)("in %s, no forbidden word", (language) => {
  const newStudent = () => new Student(site.url, { "Accept-Language": language });

  it("on any page that can be reached by links", async () => {
    const student = newStudent();
    const waiting = ["/", "/check/not-yet", "/check?expired", "/nothing-here", "/join"];
    const seen = new Set(waiting);
    const faults: Record<string, string[]> = {};
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const { html } = await student.get(address);
      const found = [...findWords(withoutSources(html)), ...findWords(address)];
      if (found.length > 0) faults[address] = found;
      for (const link of linksIn(html)) {
        // A norm page per filter says nothing that another does not.
        if (seen.has(link) || /^\/(norms|talk|worried|facts\/search|mentor\/posters)\?/.test(link))
          continue;
        seen.add(link);
        waiting.push(link);
      }
    }
    expect(faults).toEqual({});
    expect([...seen]).toEqual(
      expect.arrayContaining([
        "/workshops/deep",
        "/workshops/workbook/quick",
        "/workshops/evidence",
        "/norms",
      ]),
    );
    expect(seen.size).toBeGreaterThan(80);
  }, 60_000);

  it.each(["heavy", "nonDrinker", "partyDrugs"] as const)(
    "on the way of %s, in the feedback and its data, or in a file to take along",
    async (name) => {
      const student = newStudent();
      const faults: Record<string, string[]> = {};
      const check = (address: string, text: string) => {
        const found = [...findWords(withoutSources(text)), ...findWords(address)];
        if (found.length > 0) faults[address] = found;
      };
      let page: Page = await student.get("/check/1");
      while (page.path.startsWith("/check/") && page.path !== "/check/done") {
        check(page.path, page.html);
        page = await student.fillIn(page, { ...personas[name], ...strongStyle });
      }
      check(page.path, page.html);
      for (const address of ["/feedback", "/feedback.data", "/receipt/change", "/receipt/delete"])
        check(address, (await student.get(address)).html);
      const calendar = await (await student.raw("/receipt/reminder.ics")).text();
      check("/receipt/reminder.ics", calendar);
      expect(calendar).not.toMatch(/alcohol|drank|drug|wiet|xtc|drink|workshop/i);
      expect(faults).toEqual({});
    },
  );
});

it("no script that anybody can get holds one", async () => {
  const scripts = readdirSync("build/client/assets").filter((name) => name.endsWith(".js"));
  const faults: Record<string, string[]> = {};
  let served = 0;
  for (const name of scripts) {
    for (const address of [
      `/assets/${name}`,
      `/assets//${name}`,
      `/assets/${name.replace(/^./, (first) => `%${first.charCodeAt(0).toString(16)}`)}`,
    ]) {
      const response = await fetch(site.url + address);
      const text = await response.text();
      if (response.status !== 200) {
        // Nor as it was packed beforehand.
        for (const packed of [".br", ".gz"])
          expect((await fetch(site.url + address + packed)).status, address + packed).toBe(404);
        continue;
      }
      served += 1;
      // The chart of a mentor's screen is mostly React, which has flags of its own.
      const found = findWords(
        name.startsWith("chart-island") ? (traits.exec(text)?.[0] ?? "") : text,
      );
      if (found.length > 0) faults[address] = found;
    }
  }
  expect(faults).toEqual({});
  // Those that pages ask for are there.
  expect(served).toBeGreaterThan(5);
});

it("who drinks much and who drinks nothing get the same invitation, byte for byte", async () => {
  const invite = async (persona: Persona) => {
    const student = new Student(site.url);
    await student.finish({ ...persona, ...strongStyle });
    const { html } = await student.get("/feedback");
    return /<section class="part part-style".*?<\/section>\s*(?=<section class="part part-)/s.exec(
      html,
    )?.[0];
  };
  const offered = await invite(personas.nonDrinker);
  expect(offered).toContain('href="/workshops/');
  expect(await invite(personas.heavy)).toBe(offered);
});
