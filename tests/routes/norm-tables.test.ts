import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { buildLocalNorms } from "../../app/local-norms/build-local-norms";
import type { Particulars } from "../../app/local-norms/grade";
import { parseTable } from "../../app/local-norms/parse-table";
import { columns } from "../../app/local-norms/template";
import { personas } from "../factories/personas";
import { type Site, siteEnvironment, startSite } from "../setup/site";
import { Student } from "../setup/student";
import { openDatabase } from "../setup/database";

const particulars: Particulars = {
  title: "Studentenonderzoek 2026",
  owner: "GGD Groningen",
  population: { nl: "Studenten in Groningen", en: "Students in Groningen" },
  sampling: { nl: "Geloot uit de inschrijvingen.", en: "Drawn by lot from the enrolments." },
  samplingKind: "random",
  place: "groningen",
  invited: 1500,
  responded: 900,
  fieldFrom: "2026-03-01",
  fieldTo: "2026-04-15",
  includesNonDrinkers: true,
  sameDefinitions: true,
  report: null,
};
const choice = { by: "Prevention worker", on: "2026-11-22" };
/** Made from what is in use at this moment. */
const choose = async () => ({ ...choice, after: (await tables.getNormTableUse()).step });

function makeTable(version: number, share: string) {
  const row = [
    "cannabis-past-year",
    "all",
    "",
    "",
    share,
    "",
    "812",
    "Cannabis, jaar",
    "Cannabis, year",
  ];
  const parsed = parseTable([[...columns], row]);
  if (parsed.kind === "faults") throw new Error(JSON.stringify(parsed.faults));
  return buildLocalNorms(parsed.rows, particulars, version, choice.on);
}

let site: Site;
let tables: Awaited<ReturnType<typeof openTables>>;
let disconnect: () => Promise<void>;

/** Imported once the environment names the database of the site. */
async function openTables() {
  return await import("../../app/db/norm-tables.server");
}

beforeAll(async () => {
  site = await startSite();
  for (const [name, value] of Object.entries(siteEnvironment(site.database)))
    vi.stubEnv(name, value);
  tables = await openTables();
  const { prisma } = await import("../../app/db/client.server");
  disconnect = () => prisma.$disconnect();
});
afterAll(async () => {
  await disconnect();
  await site.close();
});

describe("a local table of norms", () => {
  it("is not there on a fresh site", async () => {
    expect(await tables.findLocalTable()).toBe(null);
    expect(await tables.nextNormTableVersion()).toBe(1);
  });

  it("is in use once published, replaced by the next, and one step takes it back", async () => {
    const used = async () => {
      const table = await tables.findLocalTable();
      return table && [table.version, table.norms[0]?.value];
    };
    await tables.publishNormTable(1, makeTable(1, "31,5"), particulars, await choose());
    expect(await used()).toEqual([1, 31.5]);
    await tables.publishNormTable(2, makeTable(2, "28"), particulars, await choose());
    expect(await used()).toEqual([2, 28]);
    await tables.useNormTable(1, await choose());
    expect(await used()).toEqual([1, 31.5]);
    await tables.useNormTable(null, await choose());
    expect(await used()).toEqual(null);
    expect(await tables.listNormTables()).toMatchObject([
      {
        version: 2,
        madeBy: choice.by,
        verdict: { grade: "A" },
        particulars: { owner: "GGD Groningen" },
      },
      { version: 1, publishedOn: choice.on },
    ]);
  });

  it("never changes, and a version is taken once", async () => {
    expect(await tables.publishNormTable(2, makeTable(2, "12"), particulars, await choose())).toBe(
      false,
    );
    await expect(tables.useNormTable(9, await choose())).rejects.toThrow();
    const database = openDatabase(site.database);
    for (const change of [
      `UPDATE "NormTable" SET "file" = '{}'`,
      `UPDATE "NormTableUse" SET "version" = 2`,
    ])
      expect(() => database.exec(change)).toThrow("never change");
    database.close();
    expect(await tables.findLocalTable()).toBe(null);
  });

  it("reaches feedback and the page of figures without a restart, by its version", async () => {
    await tables.useNormTable(1, await choose());
    const student = new Student(site.url);
    await student.finish(personas.partyDrugs);
    const feedback = (await student.get("/feedback")).html;
    expect(feedback).toMatch(/norms-[0-9a-f]{8}, local-1/);
    expect(feedback).toContain('id="norm-L001"');
    const page = (await student.get("/norms?topic=cannabis")).html;
    expect(page).toContain("Studentenonderzoek 2026");
    // The local figure is the one in use now, and the national one stands behind it.
    const [shown, folded] = page.split('class="shelf-more"');
    expect(shown).toContain('id="norm-L001"');
    expect(folded).toContain('id="norm-N247"');
    const file = await (await fetch(`${site.url}/norms.json`)).json();
    const codebook = await (await fetch(`${site.url}/norms/codebook.json`)).json();
    const schema = z.fromJSONSchema(codebook.resources[1].jsonSchema);
    expect(schema.safeParse(file).error).toBeUndefined();
    expect(file.normsVersion).toMatch(/^norms-[0-9a-f]{8}, local-1$/);
    const find = (id: string) => file.figures.find((row: { id: string }) => row.id === id);
    expect(find("L001")).toMatchObject({ value: 31.5, n: 812, reuse: "name-the-source" });
    expect(find("L001").used_in).toContain("guess:cannabis:wo");
    expect(find("N247")).toMatchObject({ used_in: null, behind: "L001", behind_why: "grade" });
    await tables.useNormTable(null, await choose());
    const back = (await student.get("/feedback")).html;
    expect(back).not.toContain("local-1");
    expect(back).not.toContain("norm-L001");
  });
});
