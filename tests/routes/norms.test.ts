import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { norms, normsVersion } from "../../app/norms/norms";
import { personas } from "../factories/personas";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  await site.close();
});

const usable = norms.filter(({ grade }) => grade !== "X");
const articles = (html: string) =>
  [...html.matchAll(/<article[^>]* id="norm-(\w+)">(.*?)<\/article>/gs)].map(
    ([, id, inside]) => [id!, inside!] as const,
  );
const idsOn = (html: string) => articles(html).map(([id]) => id);
const textOf = (html: string) => html.replace(/<!-- -->/g, "").replace(/<[^>]+>/g, " ");

async function get(path: string, language = "nl") {
  const response = await fetch(site.url + path, { headers: { "Accept-Language": language } });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** A table as rows of cells by column; quotes and line breaks in cells as in RFC 4180. */
function parseCsv(text: string): Record<string, string>[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;
  const rows: string[][] = [[]];
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)!.push((match[1] ?? match[2] ?? "").replaceAll('""', '"'));
    if (match[3] === "\n") rows.push([]);
    if (cell.lastIndex >= text.length) break;
  }
  const [names = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""])));
}

describe("the page with all figures", () => {
  it("tells of each figure its definition, grade, kind, place, change and source in one click", async () => {
    for (const language of ["nl", "en"] as const) {
      const { body } = await get("/norms", language);
      const all = articles(body);
      expect(all.map(([id]) => id).toSorted()).toEqual(usable.map(({ id }) => id).toSorted());
      for (const [id, inside] of all) {
        const norm = usable.find((candidate) => candidate.id === id)!;
        const text = textOf(inside).replace(/&#x27;/g, "'");
        for (const sentence of norm.definition[language].split(/(?<=\.) /))
          expect(text, id).toContain(sentence);
        expect(text, id).toContain(norm.population[language]);
        expect(text, id).toContain(norm.publication.sampling[language]);
        expect(text, id).toMatch(language === "nl" ? /gemeten|schatting/ : /measured|estimate/);
        expect(text, id).toContain(language === "nl" ? "Waar je dit tegenkomt" : "Where you meet");
        expect(text, id).toContain(language === "nl" ? "Wat kan dit cijfer" : "What would change");
        // Outside every fold of the figure itself: one click from here.
        const unfolded = inside.split("<details")[0]!;
        const { address } = norm.publication.source;
        if (address) expect(unfolded, id).toContain(`href="${address.replaceAll("&", "&amp;")}"`);
      }
    }
  });

  it("shows no figure of grade X, and says that there are such", async () => {
    const { body } = await get("/norms");
    for (const { id } of norms.filter(({ grade }) => grade === "X"))
      expect(body).not.toContain(`norm-${id}`);
    expect(textOf(body)).toContain("Wat we kennen en nooit als norm gebruiken");
  });

  it("keeps a filter in the address and in the form, and shows only what fits", async () => {
    const { body } = await get("/norms?topic=other-drugs&population=groningen&grade=C");
    expect(idsOn(body)).toEqual(["N034", "N032", "N033", "N005", "N270", "N271"]);
    for (const choice of ["other-drugs", "groningen", "C"])
      expect(body).toContain(`<option value="${choice}" selected="">`);
    expect(body).toMatch(/<details class="shelf-more" open="">/);
    const other = /class="language" href="([^"]+)"/.exec(body)![1]!.replaceAll("&amp;", "&");
    const student = new Student(site.url, { "Accept-Language": "nl" });
    const english = await student.get(`/norms${other}`);
    expect(english.html).toContain('<html lang="en">');
    expect(idsOn(english.html)).toEqual(idsOn(body));
  });

  it("says what to do when nothing fits, with each choice to take back", async () => {
    const { body, status } = await get("/norms?topic=cannabis&grade=A&population=men");
    expect(status).toBe(200);
    expect(idsOn(body)).toEqual([]);
    const links = [...body.matchAll(/<a href="(\/norms[^"]*)">/g)].map(([, href]) =>
      href!.replaceAll("&amp;", "&"),
    );
    for (const href of [
      "/norms?population=men&grade=A",
      "/norms?topic=cannabis&grade=A",
      "/norms?topic=cannabis&population=men",
      "/norms",
    ])
      expect(links).toContain(href);
  });

  it.each([
    "topic=wine",
    "grade=X",
    "population=__proto__&topic=constructor",
    "topic=%3Cscript%3Ealert(1)%3C/script%3E",
    `topic=${"a".repeat(300)}`,
    "topic[]=cannabis&grade=%FF",
  ])("leaves out what it does not know: %s", async (search) => {
    const { body, status } = await get(`/norms?${search}`);
    expect(status).toBe(200);
    expect(idsOn(body)).toHaveLength(usable.length);
    expect(body).not.toContain("<script>alert");
  });

  it("tells of a choice it left out, and only then", async () => {
    const said = "Een keuze in het adres kennen we niet";
    expect((await get("/norms?topic=wine")).body).toContain(said);
    expect((await get("/norms?topic=cannabis")).body).not.toContain(said);
    expect((await get("/norms?topic=&grade=")).body).not.toContain(said);
  });
});

describe("no figure before the guess", () => {
  it("stands in the questionnaire, and no way to the figures but the one at the foot", async () => {
    const student = new Student(site.url, { "Accept-Language": "nl" });
    let page = await student.get("/check/1");
    for (let step = 0; step < 2; step++) {
      const main = /<main.*<\/main>/s.exec(page.html)![0];
      expect(main).not.toContain("/norms");
      expect(textOf(main)).not.toMatch(/\d+ (%|van de 100)|Geldt (niet )?voor/);
      page = await student.fillIn(page, personas.moderate);
    }
  });
});

describe("from a figure in the feedback", () => {
  it.each(["nonDrinker", "heavy", "partyDrugs"] as const)(
    "%s is one click from who measured it, and two from the source",
    async (name) => {
      const student = new Student(site.url);
      await student.finish(personas[name]);
      const { html } = await student.get("/feedback");
      const links = [...html.matchAll(/href="#norm-(\w+)"/g)].map(([, id]) => id!);
      expect(links.length).toBeGreaterThan(2);
      for (const id of links) {
        const { source } = norms.find((norm) => norm.id === id)!.publication;
        // The target lies within its fold, so that the browser unfolds it.
        const [, inside] =
          new RegExp(
            `<details class="norm">.*?</summary><div[^>]* id="norm-${id}">(.*?)</details>`,
            "s",
          ).exec(html) ?? [];
        expect(inside, id).toBeDefined();
        expect(inside, id).toContain(
          source.address
            ? `href="${source.address.replaceAll("&", "&amp;")}"`
            : source.addressMissing!.nl,
        );
      }
    },
  );
});

describe("the files", () => {
  it("hold the same, fit the published schema and name the version of the figures", async () => {
    const codebook = JSON.parse((await get("/norms/codebook.json")).body);
    const [table, json] = codebook.resources;
    const file = await get("/norms.json");
    const content = JSON.parse(file.body);
    expect(z.fromJSONSchema(json.jsonSchema).safeParse(content).error).toBeUndefined();
    expect([content.normsVersion, codebook.version]).toEqual([normsVersion, normsVersion]);
    expect(content.licence.en).toContain("Name their source");
    expect(file.headers.get("Content-Disposition")).toContain(`doorsnee-${normsVersion}.json`);

    const csv = await get("/norms.csv");
    expect(csv.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("Content-Disposition")).toContain(`doorsnee-${normsVersion}.csv`);
    const rows = parseCsv(csv.body.replace("\uFEFF", ""));
    expect(rows.length).toBe(content.figures.length);
    expect(rows.length).toBeGreaterThan(usable.length);
    const fields: { name: string; type: string; constraints: Record<string, unknown> }[] =
      table.schema.fields;
    expect(Object.keys(rows[0]!)).toEqual(fields.map(({ name }) => name));
    for (const [index, row] of rows.entries())
      for (const { name, type, constraints } of fields) {
        const cell = row[name]!;
        const same = content.figures[index][name];
        const where = `${row["id"]} ${name}`;
        if (cell === "") {
          expect([same, constraints["required"]], where).toEqual([null, false]);
          continue;
        }
        const value = type === "string" ? cell : (JSON.parse(cell) as unknown);
        expect(value, where).toEqual(same);
        if (constraints["enum"]) expect(constraints["enum"], where).toContain(cell);
        if (constraints["pattern"])
          expect(cell, where).toMatch(new RegExp(constraints["pattern"] as string));
      }
  });

  it("open in a spreadsheet without a formula, and with their letters", async () => {
    const { body } = await get("/norms.csv");
    // `text()` of fetch drops the mark that tells a spreadsheet it is UTF-8, so look at the bytes.
    const bytes = new Uint8Array(await (await fetch(`${site.url}/norms.csv`)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    for (const row of parseCsv(body))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(body).toContain("België");
  });

  it("are explained column by column in both languages", async () => {
    for (const language of ["nl", "en"]) {
      const { body } = await get("/norms/codebook", language);
      for (const name of ["id", "at_most", "includes_non_drinkers", "used_in", "behind_why"])
        expect(body).toContain(`<code class="column-name">${name}</code>`);
    }
  });
});
