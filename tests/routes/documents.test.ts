import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personas } from "../factories/personas";
import { asked } from "../setup/asvs";
import { findLinkFault, linksOf, rowsOf } from "../setup/documents";
import { signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { Student, tokenOf } from "../setup/student";

const read = (file: string) => readFileSync(file, "utf8");
const inventory = read("docs/data-inventory.md");

/** Source files under a folder, tests left out. */
function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs|js)$/.test(name) && !/\.test\.|generated/.test(name))
    .map((name) => `${folder}/${name}`);
}
const sources = ["app", "scripts"].flatMap(listSources);

/** What stands between backticks in a text. */
const namedIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** A part of the inventory, by its heading. */
const sectionOf = (heading: string) =>
  inventory.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

describe("the data inventory", () => {
  /** Every column that a table of the inventory names, as "Table.column". */
  function listDescribed(): string[] {
    let table = "";
    return inventory.split("\n").flatMap((line) => {
      if (line.startsWith("#")) table = "";
      table = /^Table `(\w+)`/.exec(line)?.[1] ?? table;
      const first = line.startsWith("|") ? (rowsOf(line)[0]?.[0] ?? "") : "";
      let row = table;
      // "`Table.one`, `two`": the second is of the same table.
      return namedIn(first).map((name) => {
        if (name.includes(".")) row = name.split(".")[0]!;
        return name.includes(".") ? name : `${row}.${name}`;
      });
    });
  }

  function listColumns(): string[] {
    const models = [...read("prisma/schema.prisma").matchAll(/^model (\w+) \{$([\s\S]*?)^\}/gm)];
    const tables = models.map(([, table]) => table);
    return models.flatMap(([, table, body]) =>
      [...body!.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
        .filter(([, , type]) => !tables.includes(type))
        .map(([, column]) => `${table}.${column}`),
    );
  }

  it("names every column of the database, and none that is gone", () => {
    const columns = listColumns();
    const described = new Set(listDescribed());
    const tables = new Set(columns.map((column) => column.split(".")[0]));
    expect(columns.length).toBeGreaterThan(60);
    expect(columns.filter((column) => !described.has(column))).toEqual([]);
    const gone = [...described].filter(
      (name) => tables.has(name.split(".")[0]) && !name.endsWith(".*"),
    );
    expect(gone.filter((name) => !columns.includes(name))).toEqual([]);
  });

  it("has a what, a why and a how long for each", () => {
    const tables = new Set(listColumns().map((column) => column.split(".")[0]!));
    const rows = rowsOf(inventory).filter(([first = ""]) =>
      namedIn(first).some((name) => tables.has(name.split(".")[0]!)),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => row.length !== 4 || row.includes(""))).toEqual([]);
  });

  it("names every cookie that the code can set", () => {
    const names = sources.flatMap((file) => {
      const source = read(file);
      if (!/from "cookie"|make(SealedCookie|HeldCode)\(/.test(source)) return [];
      const found = [
        ...source.matchAll(/make(?:SealedCookie|HeldCode)\("([^"]+)"/g),
        ...source.matchAll(/cookieName = (?:isSecure \? "__Host-[^"]+" : )?"([^"]+)"/g),
      ].map((match) => match[1]!);
      // Whoever writes a cookie says its name, but the two places that make sealed ones for others.
      if (found.length === 0)
        expect(file).toMatch(/^app\/http\/(sealed-cookie|held-code)\.server\.ts$/);
      return found;
    });
    expect(names.length).toBeGreaterThan(5);
    const described = namedIn(inventory);
    expect(names.filter((name) => !described.includes(`__Host-${name}`))).toEqual([]);
  });

  it("names every route that gives a file away, and every variable", () => {
    const exports = sources
      .filter((file) => /routes\/.*route\.tsx$/.test(file))
      .filter((file) => /attachment|calendarHeaders/.test(read(file)))
      .map((file) => file.replace("app/routes/", "").replace("/route.tsx", ""))
      .map(
        (name) =>
          `/${name
            .replaceAll(/\[|\]/g, "")
            .replace(/\.\$.*$/, "")
            .replaceAll("_.", ".")}`,
      )
      .map((path) => path.replaceAll(".", "/").replace(/\/(csv|json|ics)$/, ".$1"));
    expect(exports.length).toBeGreaterThan(5);
    const described = namedIn(inventory);
    expect(exports.filter((path) => !described.includes(path))).toEqual([]);

    const variables = sources
      .flatMap((file) => [
        ...read(file).matchAll(/process\.env(?:\.|\[")([A-Z_]+)/g),
        ...(file === "app/env.server.ts" ? read(file).matchAll(/^ {2}([A-Z_]+):/gm) : []),
      ])
      .map((match) => match[1]!);
    expect(new Set(variables).size).toBeGreaterThan(10);
    const known = namedIn(sectionOf("Variables"));
    expect([...new Set(variables)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it("names every line that the site prints", () => {
    const printed = sources
      .filter((file) => file.startsWith("app/"))
      .flatMap((file) => [...read(file).matchAll(/console\.error\(\s*(["`])([^"`$]+)/g)])
      .map((match) => match[2]!.replace(/[: ]+$/, ""));
    expect(printed.length).toBeGreaterThan(4);
    const described = sectionOf("Printed");
    expect(printed.filter((line) => !described.includes(line))).toEqual([]);
  });

  it("knows each place that writes a file", () => {
    const writers = sources.filter((file) =>
      /writeFile|createWriteStream|appendFile|VACUUM INTO|renameSync\(|copyFile/.test(read(file)),
    );
    // Whoever adds one names the file in the inventory first.
    expect(writers.sort()).toEqual([
      "scripts/audit-verify.mjs",
      "scripts/backups.mjs",
      // A schema, for whoever changes one.
      "scripts/postgres-schema.mjs",
      "scripts/setup.mjs",
    ]);
  });
});

describe("what is given away", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await site.close();
  });

  const columnsOf = (csv: string) =>
    csv
      .replace("\uFEFF", "")
      .split("\n")[0]!
      .trim()
      .split(",")
      .map((name) => name.replaceAll('"', ""));
  const describedFor = (path: string) =>
    namedIn(rowsOf(sectionOf("Exports")).find(([first]) => first?.includes(path))?.[1] ?? "");

  it("has the columns that the inventory names, and no other", async () => {
    const student = new Student(site.url);
    await student.finish(personas.moderate);
    const token = tokenOf(await student.get("/feedback"));
    const own = await student.post("/receipt/download", { token, format: "csv" });
    const json = await student.post("/receipt/download", { token, format: "json" });
    const { answers, ...around } = JSON.parse(json.html) as { answers: object[] };
    expect([...columnsOf(own.html), ...Object.keys(around)].sort()).toEqual(
      describedFor("/receipt/download").sort(),
    );
    expect(Object.keys(answers[0]!)).toEqual(columnsOf(own.html));

    const office = signIn(site, { role: "administrator" });
    const trail = await office.get("/office/audit/export");
    expect(columnsOf(trail.html)).toEqual(describedFor("/office/audit/export"));
    const { listExportRows } = await import("../../app/campaign/export-snapshot");
    const rows = listExportRows({
      finished: [{ group: "all", atLeast: 10, count: { shown: true, count: 10 } }],
    } as never);
    expect(describedFor("/office/campaign/export").slice(0, 7)).toEqual(Object.keys(rows[0]!));
  });

  it("and each cookie it sets on the way is in the inventory", async () => {
    const student = new Student(site.url);
    for (const path of ["/?language=en", "/check/1", "/association/course", "/join"])
      await student.get(path);
    await student.finish(personas.nonDrinker);
    expect(student.cookies.size).toBeGreaterThan(1);
    const described = namedIn(inventory);
    const names = [...student.cookies.keys()];
    expect(names.filter((name) => !described.includes(`__Host-${name}`))).toEqual([]);
  });
});

describe("the table of ASVS", () => {
  const table = read("docs/asvs.md");
  const rows = rowsOf(table);
  const states = ["met", "partly", "operator", "open"];
  const answered = rows.filter(([id = "", level = ""]) => /^V/.test(id) && /^[123]$/.test(level));
  /** A row without a level says of a requirement, a section or a chapter that it does not apply. */
  const left = rows.filter(([id = ""]) => /^V/.test(id)).filter((row) => row.length === 2);
  const isUnder = (id: string, part: string) => id === part || id.startsWith(`${part}.`);

  it("has every requirement that asks something of us, once", () => {
    expect(asked.size).toBe(270);
    const twice = [...asked.keys()].filter((id) => {
      const there = answered.filter(([each]) => each === id).length;
      return there + left.filter(([part]) => isUnder(id, part!)).length !== 1;
    });
    expect(twice).toEqual([]);
    expect(answered.filter(([id, level]) => String(asked.get(id!)) !== level)).toEqual([]);
    expect(left.filter(([part]) => ![...asked.keys()].some((id) => isUnder(id, part!)))).toEqual(
      [],
    );
  });

  it("says of each how it stands and where to see it, and counts them right", () => {
    const stateOf = (state = "") => state.split(":")[0]!;
    const ours = rows
      .filter(([id = ""]) => /^[PS]\d+$/.test(id))
      .map(([id, , ...rest]) => [id, "", "", ...rest]);
    expect(ours.map(([id]) => id)).toEqual([
      ...Array.from({ length: 12 }, (_, index) => `P${index + 1}`),
      ...Array.from({ length: 15 }, (_, index) => `S${index + 1}`),
    ]);
    for (const [id, , , state, where] of [...answered, ...ours]) {
      expect(states, id).toContain(stateOf(state));
      expect(where, id).toMatch(/\]\(/);
      // Whatever is less than met says why, but what is the operator's.
      if (/^(partly|open)/.test(state!)) expect(state, id).toMatch(/^\w+: .{10,}/);
    }
    const count = (name: string) => answered.filter(([, , , state]) => stateOf(state) === name);
    const [met, partly, operator, open] = states.map((name) => count(name).length);
    expect(table).toContain(
      `Of ${asked.size} requirements, ${asked.size - answered.length} do not apply. Of the other ${answered.length}: ${met} met, ${partly} partly, ${operator} for the operator, ${open} open.`,
    );
  });
});

describe("the DPIA", () => {
  const dpia = read("docs/dpia.md");

  it("has the seventeen points of the model, in their order", () => {
    const points = [...dpia.matchAll(/^### (\d+)\. .+\n\n./gm)].map(([, number]) => Number(number));
    expect(points).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  });

  it("says of each risk how likely and grave it is, what is done and what is left", () => {
    const risks = rowsOf(dpia).filter((row) => row.length === 6 && /^\d+$/.test(row[0]!));
    expect(risks.length).toBeGreaterThan(10);
    for (const [number, risk, likely, grave, measure, rest] of risks) {
      expect(risk && measure, number).toBeTruthy();
      expect(
        [likely, grave].every((size) => /^(klein|middel|groot)$/.test(size!)),
        number,
      ).toBe(true);
      expect(rest, number).toMatch(/^(\*\*)?(klein|middel|groot)/);
    }
  });

  it("promises what the region and the site do", () => {
    const { retentionMonths } = JSON.parse(read("app/region/data/groningen.json")) as {
      retentionMonths: number;
    };
    expect(dpia).toContain(`${retentionMonths} maanden (\`retentionMonths\`)`);
    expect(read("scripts/backups.mjs")).toMatch(/\b35\b/);
    expect(dpia).toContain("| reservekopieën");
    expect(dpia).toMatch(/reservekopieën +\| 35 dagen/);
  });
});

describe("the accessibility statement", () => {
  it("judges each of the 55 criteria of WCAG 2.2 A and AA, once, and says how it was looked at", () => {
    const rows = rowsOf(read("docs/accessibility-statement.md"));
    const judged = rows.filter((row) => row.length === 4 && /^\d\.\d\.\d+$/.test(row[0]!));
    // By guideline: how many of its criteria are of level A or AA. 4.1.1 is no longer one.
    const guidelines = { "1.1": 1, "1.2": 5, "1.3": 5, "1.4": 9, "2.1": 3, "2.2": 2, "2.3": 1 };
    const others = { "2.4": 8, "2.5": 6, "3.1": 2, "3.2": 5, "3.3": 6, "4.1": 2 };
    const ids = judged.map(([id]) => id!);
    expect(new Set(ids).size).toBe(55);
    for (const [guideline, count] of Object.entries({ ...guidelines, ...others }))
      expect(ids.filter((id) => id.startsWith(`${guideline}.`)).length, guideline).toBe(count);
    for (const [id, name, verdict, how] of judged) {
      expect(["ja", "nvt", "afwijking"], id).toContain(verdict);
      expect(name && how, id).toBeTruthy();
    }
    const deviating = judged.filter(([, , verdict]) => verdict === "afwijking").map(([id]) => id);
    const explained = rows.filter((row) => row.length === 5).map(([id]) => id);
    expect(deviating).toEqual([...new Set(explained)]);
  });
});

const documents = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

describe.each(documents)("%s", (document) => {
  it("links only to files, headings and tests that are there", () => {
    const faults = linksOf(document).map(findLinkFault);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it("names only commands, scripts and variables that exist", () => {
    const text = read(document);
    const commands = Object.keys(JSON.parse(read("package.json")).scripts as object);
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      (match) => match[1]!,
    );
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
    const scripts = [...text.matchAll(/\bscripts\/[\w-]+\.m?js\b/g)].map(String);
    expect(scripts.filter((file) => !existsSync(file))).toEqual([]);
    const variables = namedIn(text).filter((name) => /^[A-Z]+_[A-Z_]+$/.test(name));
    const known = namedIn(sectionOf("Variables"));
    expect(variables.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe("a link", () => {
  it("is told when its file, heading or test is not there", () => {
    const link = (text: string, file: string, heading = "") => ({ text, file, heading });
    expect(findLinkFault(link("x", "docs/none.md"))).toContain("not there");
    expect(findLinkFault(link("x", "docs/operations.md", "no-such"))).toContain("no heading");
    expect(findLinkFault(link("x", "docs/operations.md", "tls-and-the-proxy"))).toBeNull();
    expect(findLinkFault(link("x", "tests/routes/site.test.ts"))).toContain("no test");
    expect(findLinkFault(link("stand on %s", "tests/routes/site.test.ts"))).toBeNull();
  });
});
