import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { columns } from "../../app/local-norms/template";
import { writeTemplateWorkbook } from "../../app/local-norms/write-template";
import { personas } from "../factories/personas";
import { fieldsOf, signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";
import { ask } from "../setup/database";

const path = "/office/norms/import";
const particulars = {
  title: "Gezondheid onder studenten 2026",
  owner: "GGD Groningen",
  "population.nl": "Voltijdstudenten in Groningen",
  "population.en": "Full-time students in Groningen",
  "sampling.nl": "Geloot uit de inschrijvingen.",
  "sampling.en": "Drawn by lot from the enrolments.",
  samplingKind: "random",
  place: "groningen",
  invited: "1500",
  responded: "900",
  fieldFrom: "2026-03-01",
  fieldTo: "2026-04-15",
  includesNonDrinkers: "yes",
  sameDefinitions: "yes",
  report: "www.ggd.groningen.nl/studenten",
};
const cannabis = "Cannabis in het afgelopen jaar;Cannabis in the past year";
const csv = (...rows: string[]) => [columns.join(";"), ...rows].join("\r\n");
const table = (share = "31,5") => csv(`cannabis-past-year;all;;;${share};;812;${cannabis}`);

type Cell = string | number | null;

/** A workbook as people make them: columns in another order, text beside numbers, spaces, empty rows. */
function makeWorkbook(rows: Cell[][]): Uint8Array {
  const parts = unzipSync(writeTemplateWorkbook());
  const said = rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const name = `${String.fromCharCode(65 + column)}${at + 1}`;
      if (cell === null) return "";
      return typeof cell === "number"
        ? `<c r="${name}"><v>${cell}</v></c>`
        : `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = `<worksheet xmlns="${main}"><sheetData>${said.join("")}</sheetData></worksheet>`;
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) });
}
const messy = makeWorkbook([
  ["N", " Measure", "Group ", "value", "definition_EN", "definition_nl", "from", "to", "Count"],
  [
    812,
    "cannabis-past-year ",
    "all",
    31.5,
    "Cannabis, past year",
    " Cannabis, jaar",
    null,
    null,
    256,
  ],
  [null, null, null, null, null, null, null, null, null],
  ["812", "glasses-cumulative", "all", "20", "Glasses a week", "Glazen per week", 0, 0, null],
  ["812", "glasses-cumulative", "all", 34, "Glasses a week", "Glazen per week", 1, 4, null],
  ["812", "glasses-cumulative", "all", "24", "Glasses a week", "Glazen per week", "5", "9", null],
  ["812", "glasses-cumulative", "all", 22, "Glasses a week", "Glazen per week", 10, "", null],
]);

let site: Site;
let admin: ReturnType<typeof signIn>;
let worker: ReturnType<typeof signIn>;
beforeAll(async () => {
  site = await startSite();
  admin = signIn(site, { role: "administrator", name: "Anna" });
  worker = signIn(site, { role: "prevention-worker", name: "Bram" });
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

const countTables = () => ask<{ n: number }>(site, 'SELECT count(*) n FROM "NormTable"')[0]!.n;
const readAudit = () =>
  ask<{ actor: string; action: string; subject: string }>(
    site,
    `SELECT "actor", "action", "subject" FROM "AuditEntry" WHERE "action" LIKE 'norms-%' ORDER BY "number"`,
  );

/** The form of the page as it stands, with a file and changes, sent as a browser would. */
async function upload(
  who: Student,
  fields: Record<string, string>,
  file?: { name: string; content: Uint8Array | string },
): Promise<{ status: number; html: string; location: string }> {
  const form = new FormData();
  const { html } = await who.get(path);
  const token = fieldsOf(html, "samplingKind").get("token") ?? "";
  for (const [name, value] of Object.entries({ token, intent: "check", ...particulars, ...fields }))
    form.set(name, value);
  if (file) form.set("file", new Blob([file.content as BlobPart]), file.name);
  return send(who, form);
}

async function send(who: Student, form: FormData | URLSearchParams) {
  const body = new FormData();
  for (const [name, value] of form) {
    if (typeof value === "string") body.append(name, value);
    else body.append(name, value, value.name);
  }
  const response = await who.raw(path, { method: "POST", body, headers: { Origin: site.url } });
  const location = response.headers.get("Location") ?? "";
  return { status: response.status, html: await response.text(), location };
}

/** Presses a button of the preview. */
async function press(who: Student, html: string, intent: string) {
  const form = fieldsOf(html, "step");
  form.set("intent", intent);
  return send(who, form);
}

async function feedback(): Promise<string> {
  const student = new Student(site.url);
  await student.finish(personas.partyDrugs);
  return (await student.get("/feedback")).html;
}

describe("who may", () => {
  it("nobody without a session", async () => {
    const stranger = new Student(site.url);
    expect((await stranger.raw("/office/norms")).headers.get("Location")).toContain("sign-in");
    const sent = await send(stranger, new URLSearchParams(particulars));
    expect(sent.location).toContain("/office/sign-in");
  });

  test.each(["facilitator", "advisor"] as const)("no %s", async (role) => {
    const other = signIn(site, { role });
    for (const page of ["/office/norms", path, "/office/norms/template/csv"])
      expect((await other.get(page)).status, page).toBe(403);
    expect((await send(other, new URLSearchParams(particulars))).status).toBe(403);
  });

  it("a prevention worker adds, and only an administrator goes back", async () => {
    expect((await worker.get("/office/norms")).status).toBe(200);
    expect((await worker.get("/office/norms/use/none")).status).toBe(403);
  });

  it("not without a recent proof, nor with the form of another session", async () => {
    const provedAt = new Date(Date.now() - 31 * 60_000);
    const late = signIn(site, { role: "administrator", provedAt });
    expect((await send(late, new URLSearchParams())).location).toContain("/office/again");
    const use = await late.raw("/office/norms/use/none", {
      method: "POST",
      headers: { Origin: site.url, "Content-Type": "application/x-www-form-urlencoded" },
      body: "",
    });
    expect(use.headers.get("Location")).toContain("/office/again");
    const token = fieldsOf((await admin.get(path)).html, "samplingKind").get("token")!;
    expect((await upload(worker, { token })).status).toBe(403);
  });
});

describe("a form with a file", () => {
  const post = (to: string, body: BodyInit, headers: Record<string, string> = {}) =>
    admin.raw(to, { method: "POST", body, headers: { Origin: site.url, ...headers } });
  const multipart = (bytes: number) => {
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array(bytes)]), "table.csv");
    return form;
  };

  it("is read at its own address only, up to 5 MB", async () => {
    for (const to of [
      "/office/norms",
      "/office/norms/import/x",
      "/check/1",
      "/office/region/texts",
    ])
      expect((await post(to, multipart(10))).status, to).toBe(415);
    expect((await post("/check/1", multipart(70_000))).status).toBe(413);
    expect((await post(path, multipart(70_000))).status).toBe(403);
    const large = await post(path, multipart(5_100_000));
    expect(large.status).toBe(413);
    expect(await large.text()).toContain("te groot");
  });

  it("of another kind or from elsewhere is refused as everywhere", async () => {
    const json = { "Content-Type": "application/json" };
    expect((await post(path, "{}", json)).status).toBe(415);
    expect((await post(path, "x".repeat(70_000), json)).status).toBe(413);
    const foreign = await post(path, multipart(10), { Origin: "https://elsewhere.example" });
    expect(foreign.status).toBe(403);
    expect(await foreign.text()).toContain("kwam niet van deze site");
    const broken = { "Content-Type": "multipart/form-data; boundary=x" };
    expect((await post(path, "no parts at all", broken)).status).toBe(403);
  });
});

describe("the template", () => {
  it("comes as CSV and as workbook, and says so when nobody wrote over it", async () => {
    for (const kind of ["csv", "xlsx"]) {
      const response = await worker.raw(`/office/norms/template/${kind}`);
      expect(response.headers.get("Content-Disposition")).toContain(`doorsnee-norms.${kind}`);
      const content = new Uint8Array(await response.arrayBuffer());
      const page = await upload(worker, {}, { name: `doorsnee-norms.${kind}`, content });
      expect(page.status).toBe(400);
      expect(page.html).toContain("Dit is de voorbeeldrij");
    }
    expect((await worker.get("/office/norms/template/pdf")).status).toBe(404);
  });
});

describe("what cannot be read", () => {
  const bomb = () => {
    const parts = unzipSync(writeTemplateWorkbook());
    return zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(25_000_000) });
  };
  const bins = (...rows: string[]) =>
    csv(...rows.map((row) => `glasses-cumulative;all;${row};;500;Glazen;Glasses`));

  test.each<[string, string, () => Uint8Array | string, string[]]>([
    [
      "a file of 3 MB",
      "t.csv",
      () => "x".repeat(3_000_000),
      ["Het hele bestand", "groter dan 2 MB"],
    ],
    ["a zip bomb", "t.xlsx", bomb, ["Het hele bestand", "uitgepakt te groot"]],
    ["a picture", "t.xlsx", () => "PNG", ["geen CSV-bestand"]],
    ["a formula", "t.csv", () => table("=A1"), ["Rij 2, kolom value", "staat een formule"]],
    [
      "two decimal marks",
      "t.csv",
      () => `${table()}\r\ncannabis-past-year;men;;;29.4;;400;${cannabis}`,
      ["Rij 3, kolom value", "ander decimaalteken"],
    ],
    [
      "mixed encodings",
      "t.csv",
      () => new Uint8Array([...strToU8(`${table()}\r\nx;caf`), 0xe9, 10]),
      ["Rij 3", "vreemde tekens"],
    ],
    [
      "bins that overlap",
      "t.csv",
      () => bins("0;0;20", "1;5;30", "5;9;25", "10;;25"),
      ["Rij 4, kolom from", "overlapt"],
    ],
    [
      "bins with a gap",
      "t.csv",
      () => bins("0;0;20", "1;3;30", "5;9;25", "10;;25"),
      ["Rij 4, kolom from", "zit een gat"],
    ],
    [
      "a share over 100",
      "t.csv",
      () => table("131"),
      ["Rij 2, kolom value", "groter zijn dan 100"],
    ],
    [
      "n smaller than a cell",
      "t.csv",
      () => csv(`cannabis-past-year;all;;;31;900;812;${cannabis}`),
      ["Rij 2, kolom n", "kleiner dan het aantal"],
    ],
    ["a fraction", "t.csv", () => table("0,315"), ["Rij 2, kolom value", "lijkt een fractie"]],
    [
      "a group twice",
      "t.csv",
      () => `${table()}\r\ncannabis-past-year;all;;;30;;812;${cannabis}`,
      ["Rij 3, kolom group", "staat er voor deze groep al"],
    ],
  ])("%s is named by its place, what was typed stays, nothing is stored", async (...given) => {
    const [, name, content, said] = given;
    const page = await upload(worker, {}, { name, content: content() });
    expect(page.status).toBe(400);
    for (const words of said) expect(page.html).toContain(words);
    expect(page.html).toContain('value="Gezondheid onder studenten 2026"');
    expect(page.html).toContain("Er is niets bewaard");
    expect(countTables()).toBe(0);
  });

  it("particulars are named at their fields, and a sound file need not be chosen again", async () => {
    const wrong = {
      title: "",
      "population.nl": "Studenten met een risico",
      samplingKind: "",
      responded: "800",
      fieldTo: "2026-02-30",
      report: "javascript:alert(1)",
      "sampling.en": "x".repeat(301),
    };
    const page = await upload(worker, wrong, { name: "messy.xlsx", content: messy });
    expect(page.status).toBe(400);
    for (const said of [
      "Vul dit nog in",
      "‘risico’ gebruiken we niet",
      "Kies wat klopt",
      "een groep van 812 mensen",
      "Dit is geen dag",
      "Dit is geen webadres",
      "hoogstens 300 tekens",
      "messy.xlsx klopt: 5 rijen",
    ])
      expect(page.html).toContain(said);
    expect(page.html).not.toContain('href="javascript:');
    const mended = fieldsOf(page.html, "samplingKind");
    for (const [field, value] of Object.entries(particulars)) mended.set(field, value);
    mended.set("intent", "check");
    const preview = await send(worker, mended);
    expect(preview.status).toBe(200);
    expect(preview.html).toContain("Dit verandert er");
    expect(countTables()).toBe(0);
  });

  it("says so without a file, and of what did not come from our page", async () => {
    expect((await upload(worker, {})).html).toContain("Kies een bestand.");
    for (const forged of ["{", '{"name":"x","grid":"y"}', '{"name":"x","grid":[[{}]]}'])
      expect((await upload(worker, { table: forged })).html).toContain("Kies een bestand.");
    const fraction = JSON.stringify({
      name: "x",
      grid: table("0,3")
        .split("\r\n")
        .map((row) => row.split(";")),
    });
    const page = await upload(worker, { table: fraction, intent: "publish", step: "0" });
    expect(page.status).toBe(400);
    expect(page.html).toContain("lijkt een fractie");
    expect(countTables()).toBe(0);
  });

  it("a tag in a cell or a field is text", async () => {
    const tag = "<script>alert(1)</script>";
    const content = csv(`cannabis-past-year;all;;;31,5;;812;${tag};${tag}`);
    const page = await upload(worker, { title: tag }, { name: `${tag}.csv`, content });
    expect(page.status).toBe(200);
    expect(page.html).not.toContain("<script>alert");
  });
});

describe("what was asked of whom", () => {
  it("decides: self-selected is told why, and cannot be published, whatever is sent", async () => {
    const file = { name: "t.csv", content: table() };
    const page = await upload(worker, { samplingKind: "self-selected" }, file);
    expect(page.html).toContain("Klasse X: dit wordt geen norm");
    expect(page.html).toContain("Wie meedeed, koos daar zelf voor");
    expect(page.html).not.toContain('value="publish"');
    expect((await press(worker, page.html, "publish")).status).toBe(400);
    expect(countTables()).toBe(0);
    const again = await press(worker, page.html, "change");
    expect(again.html).toContain('value="Gezondheid onder studenten 2026"');
    expect(again.html).toContain("t.csv klopt: 1 rijen");
  });

  it("leaves a better figure in place, and says so", async () => {
    const page = await upload(
      worker,
      { responded: "812", invited: "8000" },
      { name: "t.csv", content: table() },
    );
    expect(page.html).toContain("Klasse C");
    expect(page.html).toContain("Geen enkel cijfer verandert");
  });
});

describe("from a messy workbook to what a student reads, and back", () => {
  let before: string;
  let preview: string;

  it("the office is told what to do first", async () => {
    before = await feedback();
    expect(before).not.toContain("local-");
    const { html } = await worker.get("/office/norms");
    expect(html).toContain("nog geen eigen onderzoek in gebruik");
    expect(html).toContain("/office/norms/template/xlsx");
  });

  it("the preview says what goes and comes, and stores nothing", async () => {
    const page = await upload(worker, {}, { name: "Kopie van cijfers (2).xlsx", content: messy });
    expect(page.status).toBe(200);
    for (const said of [
      "Klasse A",
      "De deelnemers zijn geloot",
      "31,5 %",
      "verdeling in 4 klassen",
      "Een vrouw die nooit drinkt",
      "Iemand met veertien glazen per week",
      "Gezondheid onder studenten 2026, 2026",
      "Hier drinken",
      "Naar schatting drinken",
    ])
      expect(page.html).toContain(said);
    preview = page.html;
    expect(countTables()).toBe(0);
    expect(readAudit()).toEqual([]);
  });

  it("publishing changes the feedback of a student, names the version, and is in the audit trail", async () => {
    const done = await press(worker, preview, "publish");
    expect(done.location).toBe("/office/norms?done=published");
    expect((await press(worker, preview, "publish")).location).toBe(done.location);
    expect(countTables()).toBe(1);
    expect(readAudit()).toEqual([
      { actor: worker.id, action: "norms-published", subject: "local-1" },
    ]);
    const after = await feedback();
    expect(after).toMatch(/norms-[0-9a-f]{8}, local-1/);
    expect(after).toContain("Gezondheid onder studenten 2026");
    expect(after).not.toContain("De landelijke studentenmonitor.");
    const page = (await worker.get("/office/norms")).html;
    for (const said of [
      "Versie 1",
      "Klasse A",
      "Bram publiceerde dit",
      "https://www.ggd.groningen.nl",
    ])
      expect(page).toContain(said);
    expect(page).not.toContain("Terug naar deze");
  });

  it("two at once: the second is told who was first, loses nothing, and can still publish", async () => {
    const [one, other] = [
      await upload(worker, {}, { name: "t.csv", content: table("28") }),
      await upload(admin, { title: "Ander onderzoek" }, { name: "t.csv", content: table("33") }),
    ];
    const [first, second] = await Promise.all([
      press(worker, one.html, "publish"),
      press(admin, other.html, "publish"),
    ]);
    expect([first.status, second.status].sort()).toEqual([302, 409]);
    const [late, who] = first.status === 409 ? [first, worker] : [second, admin];
    expect(late.html).toContain("Iemand was je voor");
    expect(late.html).toContain(who === worker ? "Anna veranderde" : "Bram veranderde");
    expect((await press(who, late.html, "publish")).status).toBe(302);
    expect(ask(site, 'SELECT "step", "version" FROM "NormTableUse"')).toHaveLength(3);
  });

  it("one click takes a student back to what it was, for an administrator", async () => {
    const { html } = await admin.get("/office/norms");
    const posters = async () => (await admin.get("/mentor/posters")).html;
    const back = (to: string) => {
      const form = html.split("<form").find((part) => part.includes(`/use/${to}"`)) ?? "";
      return fieldsOf(`<form${form}`, "step");
    };
    await admin.post("/office/norms/use/1", back("1"));
    expect(await feedback()).toContain("local-1<");
    expect(await posters()).toContain('value="L001"');
    const stale = await admin.post("/office/norms/use/none", back("none"));
    expect(stale.status).toBe(409);
    expect(stale.html).toContain("Anna veranderde dit net");
    const done = await admin.post(stale.path, fieldsOf(stale.html, "step"));
    expect(done.html).toContain("Teruggezet");
    const strip = (page: string) => page.replace(/name="token" value="[^"]*"|[\w-]{20,}/g, "");
    expect(strip(await feedback())).toBe(strip(before));
    expect(await posters()).not.toContain('value="L001"');
    expect(readAudit().slice(-2)).toEqual([
      { actor: admin.id, action: "norms-undone", subject: "local-1" },
      { actor: admin.id, action: "norms-undone", subject: "" },
    ]);
    expect((await admin.post("/office/norms/use/99", back("1"))).status).toBe(404);
  });
});
