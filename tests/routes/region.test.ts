import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import groningen from "../../app/region/data/groningen.json";
import { dayOf } from "../../app/region/day";
import { personas } from "../factories/personas";
import { fieldsOf, signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { type Page, pathOf, Student } from "../setup/student";
import { ask, addressOf } from "../setup/database";

const today = dayOf(new Date());
const lastYear = `${Number(today.slice(0, 4)) - 1}-01-01`;
const everywhere = ["rug", "hanze", "other"];

let site: Site;
let admin: ReturnType<typeof signIn>;
let worker: ReturnType<typeof signIn>;
beforeAll(async () => {
  site = await startSite();
});
beforeEach(() => {
  admin = signIn(site, { role: "administrator", institutions: everywhere, name: "Anna" });
  worker = signIn(site, { role: "prevention-worker", institutions: ["rug"], name: "Bram" });
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
  expect(site.output().split("\n").slice(1).join("")).toBe("");
});

const countVersions = () =>
  ask<{ n: number }>(site, 'SELECT count(*) n FROM "RegionRevision"')[0]!.n;
const readAudit = () =>
  ask<{ actor: string; action: string; subject: string; details: string }>(
    site,
    'SELECT * FROM "AuditEntry" ORDER BY "number"',
  ).filter(({ action }) => /region|contact/.test(action));
const talk = async () => (await new Student(site.url).get("/talk")).html;
const fill = (page: Page, changes: Record<string, string>, field = "name.nl") => {
  const form = fieldsOf(page.html, field);
  for (const [name, value] of Object.entries(changes)) form.set(name, value);
  return form;
};

/** Opens the form of an address, changes fields and presses a button. */
async function send(
  who: Student,
  path: string,
  changes: Record<string, string>,
  { intent = "save", field = "name.nl" } = {},
): Promise<Page> {
  return who.post(path, fill(await who.get(path), { ...changes, intent }, field));
}
const contact = (id: string) => `/office/region/contacts/${id}`;

describe("who may", () => {
  it("nobody without a session", async () => {
    const response = await new Student(site.url).raw(contact("police"));
    expect(response.headers.get("Location")).toContain("/office/sign-in");
  });

  it("only roles that edit, and texts, colours and institutions only an administrator", async () => {
    const trainer = signIn(site, { role: "facilitator" });
    const pages = ["", "/contacts/police", "/services/walk-in", "/preview", "/history"];
    for (const page of pages) {
      expect((await trainer.get(`/office/region${page}`)).status, page).toBe(403);
      expect((await worker.get(`/office/region${page}`)).status, page).toBe(200);
    }
    for (const page of ["/texts", "/colours", "/institutions", "/institutions/rug"]) {
      expect((await worker.get(`/office/region${page}`)).status, page).toBe(403);
      expect((await admin.get(`/office/region${page}`)).status, page).toBe(200);
    }
  });

  it("not with a form of another session, or of none", async () => {
    const form = fill(await admin.get(contact("police")), { phone: "0900-1234" });
    expect((await worker.post(contact("police"), form)).status).toBe(403);
    form.delete("token");
    expect((await admin.post(contact("police"), form)).status).toBe(403);
    expect(countVersions()).toBe(0);
  });

  it("a service only with all of its institutions, and nobody moves one to another's", async () => {
    const path = "/office/region/services/walk-in";
    const foreign = await worker.get(path);
    expect(foreign.html).toContain("waarvoor je niet werkt");
    expect(foreign.html).not.toContain('name="name.nl"');
    const form = fill(await admin.get(path), { intent: "save", "name.nl": "Anders" });
    form.set(
      "token",
      fieldsOf((await worker.get(contact("police"))).html, "name.nl").get("token")!,
    );
    expect((await worker.post(path, form)).status).toBe(403);
    form.set("intent", "delete");
    expect((await worker.post(path, form)).status).toBe(403);
    expect(countVersions()).toBe(0);
  });
});

describe("what students see", () => {
  it("begins as the file has it: nothing but the footer, and all of it to be checked", async () => {
    const html = await talk();
    expect(html).toContain("weten we nog niet zeker");
    expect(html).not.toContain("088-0767 000");
    for (const number of ["tel:112", "tel:08000113"]) expect(html).toContain(number);
    const overview = await admin.get("/office/region");
    for (const { name } of [...groningen.contacts, ...groningen.services])
      expect(overview.html, name.nl).toContain(name.nl);
  });

  it("is a contact from the moment that somebody checked it, with an audit line before it", async () => {
    const page = await send(
      worker,
      contact("luisterlijn"),
      { "hours.nl": "Elke dag", "hours.en": "Every day", cost: "call-charge", anonymous: "yes" },
      { intent: "verify" },
    );
    expect(page.path).toBe("/office/region");
    expect(page.html).toContain("vandaag nagekeken");
    const html = await talk();
    for (const said of ["088-0767 000", "Elke dag", "Je betaalt alleen het bellen", "Anoniem"])
      expect(html).toContain(said);
    expect(html).not.toContain("weten we nog niet zeker");
    // Right after what cannot wait, before everything else.
    expect(html).toMatch(/Denk je aan zelfmoord.*088-0767 000.*Je huisarts<\/h2>/s);
    expect(readAudit()).toMatchObject([
      { actor: worker.id, action: "contact-verified", subject: "contacts/luisterlijn" },
    ]);
    const [version] = ask<{ by: string; changed: string; content: string }>(
      site,
      'SELECT * FROM "RegionRevision"',
    );
    expect(version).toMatchObject({ by: worker.id, changed: '["contacts/luisterlijn"]' });
    expect(version!.content).toContain(`"verifiedOn":"${today}"`);
    expect(Object.keys(JSON.parse(version!.content) as object)).not.toContain("signIn");
  });

  it("is not a contact that was checked over a year ago", async () => {
    await send(worker, contact("luisterlijn"), { verifiedOn: lastYear });
    expect(await talk()).not.toContain("088-0767 000");
    const { html } = await worker.get("/office/region");
    expect(html).toContain("laatst nagekeken op 1 januari");
  });

  it("is a service with its hours, and its contact once that was checked", async () => {
    await send(
      admin,
      "/office/region/services/walk-in",
      { "hours.tuesday.from": "12:00", "hours.tuesday.to": "14:00", verifiedOn: today },
      {},
    );
    expect(await talk()).toContain("dinsdag 12:00 tot 14:00");
    expect(await talk()).not.toContain("Via VNN");
    await send(admin, contact("vnn-prevention"), { phone: "088-234 34 34", verifiedOn: today });
    expect(await talk()).toContain("Via VNN");
  });
});

describe("a form that is not right", () => {
  it("comes back with what was typed and a sentence at each field; nothing is saved", async () => {
    const before = countVersions();
    const page = await send(admin, contact("terwille"), {
      "name.en": "",
      "about.nl": "Voor verslaafden",
      phone: "050-31",
      website: "javascript:alert(1)",
      verifiedOn: "2999-01-01",
    });
    expect(page.status).toBe(400);
    for (const said of [
      "Deze taal ontbreekt nog",
      "‘verslaafden’ gebruiken we niet",
      "geen telefoonnummer dat je kunt bellen",
      "Dit is geen webadres",
      "Deze dag moet nog komen",
      'value="050-31"',
      'value="javascript:alert(1)"',
      ">Voor verslaafden</textarea>",
    ])
      expect(page.html).toContain(said);
    expect(page.html).not.toContain('href="javascript:');
    expect(countVersions()).toBe(before);
  });

  it("says so of hours that end before they begin", async () => {
    const page = await send(admin, "/office/region/services/walk-in", {
      "hours.friday.from": "14:00",
      "hours.friday.to": "12:00",
    });
    expect(page.status).toBe(400);
    expect(page.html).toContain("eerder dan het begin");
  });

  it("a tag is text, for the office and for students", async () => {
    await send(admin, contact("terwille"), {
      "name.nl": "<script>alert(1)</script>",
      verifiedOn: today,
    });
    const html = await talk();
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain("<script>alert");
    expect((await admin.get("/office/region/history")).html).not.toContain("<script>alert");
    await send(admin, contact("terwille"), { "name.nl": "Terwille" });
  });

  it("an entry that is not there is not found, and neither is an id that is none", async () => {
    expect((await admin.get(contact("nobody"))).status).toBe(404);
    const form = fill(await admin.get(contact("new")), { id: "../../x" });
    expect((await admin.post(contact("new"), form)).status).toBe(404);
  });
});

describe("two at once", () => {
  it("the second is told what the first changed, keeps what was typed, and can save on top", async () => {
    const [first, second] = [
      await admin.get(contact("police")),
      await worker.get(contact("police")),
    ];
    await admin.post(contact("police"), fill(first, { phone: "0900-1111" }));
    const told = await worker.post(contact("police"), fill(second, { "about.nl": "Geen haast." }));
    expect(told.status).toBe(409);
    for (const said of [
      "Iemand was je voor",
      "Anna wijzigde dit",
      "0900-1111",
      "0900-8844",
      ">Geen haast.</textarea>",
      "Toch mijn versie bewaren",
    ])
      expect(told.html).toContain(said);
    const before = countVersions();
    await worker.post(contact("police"), fill(told, {}));
    expect(countVersions()).toBe(before + 1);
    const { html } = await admin.get(contact("police"));
    expect(html).toContain('value="0900-8844"');
    expect(html).toContain(">Geen haast.</textarea>");
  });

  it("at different entries both are kept, also when the form is old", async () => {
    const old = await worker.get(contact("tactus"));
    await send(admin, contact("police"), { phone: "0900-2222" });
    expect((await worker.post(contact("tactus"), fill(old, { phone: "088-382 28 87" }))).path).toBe(
      "/office/region",
    );
    expect((await admin.get(contact("police"))).html).toContain('value="0900-2222"');
    expect((await admin.get(contact("tactus"))).html).toContain('value="088-382 28 87"');
  });

  it("twelve at the same moment, in two processes, all land as a version each", async () => {
    const before = countVersions();
    const second = await startSite({ DATABASE_URL: addressOf(site.database) });
    const elsewhere = new Student(second.url);
    elsewhere.cookies.set("office", admin.cookies.get("office")!);
    const ids = groningen.contacts.slice(2, 14).map(({ id }) => id);
    const pages = await Promise.all(ids.map((id) => admin.get(contact(id))));
    const answers = await Promise.all(
      pages.map((page, index) =>
        (index % 2 === 0 ? admin : elsewhere).post(
          contact(ids[index]!),
          fill(page, { sourceNote: `At once ${index}` }),
        ),
      ),
    );
    await second.close();
    expect(answers.map(({ path }) => path)).toEqual(ids.map(() => "/office/region"));
    expect(countVersions()).toBe(before + 12);
    const last = ask<{ content: string }>(
      site,
      'SELECT content FROM "RegionRevision" ORDER BY "number" DESC LIMIT 1',
    )[0]!.content;
    for (const index of ids.keys()) expect(last).toContain(`"At once ${index}"`);
  }, 30_000);

  it("a double click counts once, for a change and for something new", async () => {
    const before = countVersions();
    const form = fill(await admin.get(contact("police")), { phone: "0900-3333" });
    await Promise.all([1, 2, 3].map(() => admin.post(contact("police"), form)));
    const blank = fill(await admin.get(contact("new")), {
      "name.nl": "Nieuw hier",
      "name.en": "New here",
    });
    await Promise.all([1, 2, 3].map(() => admin.post(contact("new"), blank)));
    expect(countVersions()).toBe(before + 2);
    const { html } = await admin.get("/office/region");
    expect(html.split("<strong>Nieuw hier</strong>")).toHaveLength(2);
  });
});

it("shows an entry as a student would see it, and saves nothing", async () => {
  const before = countVersions();
  const page = await send(
    admin,
    contact("novadic-kentron"),
    { "about.nl": "Een heel nieuwe zin." },
    { intent: "preview" },
  );
  expect(page.status).toBe(200);
  expect(page.html).toContain("<p>Een heel nieuwe zin.</p>");
  expect(page.html).toContain("Verwijzing van je huisarts nodig");
  expect(page.html).toContain("zien studenten het niet");
  expect(page.html).toContain(">Een heel nieuwe zin.</textarea>");
  expect(countVersions()).toBe(before);
});

describe("going back", () => {
  const lastNumber = () =>
    ask<{ n: number }>(site, 'SELECT max("number") n FROM "RegionRevision"')[0]!.n;

  it("what was removed comes back as a new version, once, and only an administrator does that", async () => {
    await send(admin, contact("drugs-infolijn"), { verifiedOn: today });
    expect(await talk()).toContain("0900-1995");
    const removal = new URLSearchParams(
      [...fieldsOf((await admin.get(contact("drugs-infolijn"))).html, "number")].filter(([name]) =>
        ["token", "number"].includes(name),
      ),
    );
    removal.set("intent", "delete");
    expect((await admin.post(contact("drugs-infolijn"), removal)).html).toContain("Verwijderd");
    expect(await talk()).not.toContain("0900-1995");

    const number = lastNumber();
    const path = `/office/region/undo/${number}`;
    expect((await worker.get(path)).status).toBe(403);
    expect((await worker.get("/office/region/history")).html).not.toContain("/undo/");
    expect((await admin.get("/office/region/history")).html).toContain(path);
    const form = fieldsOf((await admin.get(path)).html, "token");
    const token = new URLSearchParams({ token: form.get("token")! });
    const undoing = (await admin.get(path)).html.split("<form").at(-1)!;
    expect(undoing).toContain("Ja, draai terug");
    token.set("token", /name="token" value="([^"]+)"/.exec(undoing)![1]!);
    await Promise.all([1, 2].map(() => admin.post(path, token)));
    expect(lastNumber()).toBe(number + 1);
    expect(await talk()).toContain("0900-1995");
    expect(readAudit().at(-1)).toMatchObject({ action: "region-undone", subject: `${number}` });
    expect((await admin.get(path)).html).toContain("al zoals het ervoor was");
  });

  it("asks for a proof of identity when the last is old", async () => {
    const late = signIn(site, {
      role: "administrator",
      provedAt: new Date(Date.now() - 3600_000),
    });
    const response = await late.raw(`/office/region/undo/${lastNumber()}`);
    expect(response.headers.get("Location")).toContain("/office/again");
  });

  it("not over what was changed again, and not from nothing", async () => {
    await send(admin, contact("police"), { phone: "0900-4444" });
    const number = lastNumber();
    await send(admin, contact("police"), { phone: "0900-5555" });
    expect((await admin.get(`/office/region/undo/${number}`)).html).toContain(
      "daarna nog eens gewijzigd",
    );
    expect((await admin.get("/office/region/undo/99999")).status).toBe(404);
  });

  it("tells who changed which field from what to what", async () => {
    const { html } = await admin.get("/office/region/history");
    expect(html).toMatch(/Anna, .*?Politie, geen spoed.*?0900-4444.*?0900-5555/s);
  });

  it("keeps 112, and a contact that a service needs", async () => {
    for (const [id, sentence] of [
      ["emergency", "staan op elke pagina"],
      ["vnn-prevention", "bereikbaar via dit contact"],
    ] as const) {
      const form = fill(await admin.get(contact(id)), { intent: "delete" });
      const page = await admin.post(contact(id), form);
      expect(page.status).toBe(409);
      expect(page.html).toContain(sentence);
    }
  });
});

describe("an institution that is no longer asked", () => {
  it("leaves the questionnaire, but not who chose it before, nor earlier feedback", async () => {
    const done = new Student(site.url);
    const code = await done.finish(personas.heavy);
    const reading = async () => {
      const student = new Student(site.url);
      const page = await student.get("/receipt");
      const token = /name="token" value="([^"]+)"/.exec(page.html)![1]!;
      const { html } = await student.post("/receipt", { token, code });
      return html.replace(/name="token" value="[^"]+"/g, "");
    };
    const feedback = await reading();
    expect(feedback).toContain('class="page feedback"');
    const underWay = new Student(site.url);
    await underWay.fillIn(await underWay.get(pathOf("about")), personas.heavy);

    const institution = String(personas.heavy["about.institution"] ?? "rug");
    const path = `/office/region/institutions/${institution}`;
    await send(admin, path, { asked: "no" });
    const option = `value="${institution}"`;
    expect((await new Student(site.url).get(pathOf("about"))).html).not.toContain(option);
    const again = await underWay.get(pathOf("about"));
    expect(again.html).toContain(option);
    expect((await underWay.fillIn(again, personas.heavy)).path).not.toBe(pathOf("about"));
    expect(await reading()).toBe(feedback);

    await send(admin, path, { asked: "yes" });
    expect((await new Student(site.url).get(pathOf("about"))).html).toContain(option);
  });

  it("is never the last one", async () => {
    for (const id of ["hanze", "other"])
      await send(admin, `/office/region/institutions/${id}`, { asked: "no" });
    const page = await send(admin, "/office/region/institutions/rug", { asked: "no" });
    expect(page.status).toBe(409);
    expect(page.html).toContain("Minstens één instelling");
    for (const id of ["hanze", "other"])
      await send(admin, `/office/region/institutions/${id}`, { asked: "yes" });
  });
});

describe("texts and colours", () => {
  it("texts stand in their places, in both languages, and only with words we use", async () => {
    const path = "/office/region/texts";
    const field = { field: "welcome.nl" };
    const texts = {
      "welcome.nl": "Kom langs in de hal.",
      "welcome.en": "Come by in the hall.",
      "privacyContact.nl": "Schrijf privacy@voorbeeld.nl.",
      "privacyContact.en": "Write to privacy@example.nl.",
    };
    const refused = await send(admin, path, { ...texts, "welcome.en": "You should come" }, field);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("‘should’ gebruiken we niet");
    await send(admin, path, texts, field);
    const student = new Student(site.url);
    expect((await student.get("/")).html).toContain("Kom langs in de hal.");
    expect((await student.get("/?language=en")).html).toContain("Come by in the hall.");
    expect((await student.get("/privacy")).html).toContain("Write to privacy@example.nl.");
    expect((await student.get("/about")).html).not.toContain("privacy@");
  });

  it("a colour that does not stand out is refused with what was measured", async () => {
    const page = await send(
      admin,
      "/office/region/colours",
      { "you.light": "#ffb056" },
      { field: "you.light" },
    );
    expect(page.status).toBe(400);
    expect(page.html).toContain("Tegenover het papier is het verschil 1,63. Nodig is 4,5.");
    expect(page.html).toContain('value="#ffb056"');
  });

  it("colours come as a stylesheet of our own, kept for a year, and go again", async () => {
    const path = "/office/region/colours";
    const styles = async () =>
      /href="(\/region\.css[^"]*)"/.exec((await new Student(site.url).get("/")).html)?.[1];
    expect(await styles()).toBeUndefined();
    await send(admin, path, { "you.light": "#8a2be2" }, { field: "you.light" });
    const address = await styles();
    expect(address).toMatch(/^\/region\.css\?[\w-]{12}$/);
    const response = await fetch(site.url + address);
    expect(await response.text()).toContain("--you:#8a2be2");
    expect(response.headers.get("Content-Type")).toContain("text/css");
    expect(response.headers.get("Cache-Control")).toContain("immutable");
    const old = await fetch(`${site.url}/region.css?old`);
    expect(old.headers.get("Cache-Control")).toBe("no-store");
    const form = fieldsOf((await admin.get(path)).html, "you.light");
    form.set("intent", "delete");
    await admin.post(path, form);
    expect(await styles()).toBeUndefined();
  });
});

// Each of these starts a process of its own.
describe("a site that starts", { timeout: 30_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "doorsnee-region-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return { REGION_FILE: join(folder, name) };
  };

  it("takes a region of the deployment's own", async () => {
    const own = { ...groningen, id: "zuid", name: { nl: "Het Zuiden", en: "The South" } };
    const south = await startSite(write("own.json", JSON.stringify(own)));
    expect((await new Student(south.url).get("/")).html).toContain("Doorsnee Het Zuiden wordt");
    await south.close();
  });

  it("takes the newest version", async () => {
    const second = await startSite({ DATABASE_URL: addressOf(site.database) });
    expect((await new Student(second.url).get("/")).html).toContain("Kom langs in de hal.");
    await second.close();
  });

  it("refuses a version of another region, in a plain sentence", async () => {
    const own = JSON.stringify({ ...groningen, id: "zuid" });
    const variables = { ...write("own.json", own), DATABASE_URL: addressOf(site.database) };
    await expect(startSite(variables)).rejects.toThrow(
      'does not start: The database holds the region "groningen"',
    );
  });
});
