import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addDays } from "../../app/calendar/local-time";
import { isoWeek } from "../../app/questionnaire/iso-week";
import { dayOf } from "../../app/region/day";
import { makeBackup, restoreBackup } from "../../scripts/backups.mjs";
import { fieldsOf, signIn } from "../setup/office";
import { type Site, startSite } from "../setup/site";
import { Student } from "../setup/student";
import { idOf, ThreadStudent } from "../setup/thread";
import { ask, onPostgres } from "../setup/database";

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
type Worker = ReturnType<typeof signIn>;
let fay: Worker;
let bo: Worker;
let hanneke: Worker;
let chief: Worker;

beforeAll(async () => {
  site = await startSite();
  fay = signIn(site, { role: "prevention-worker", institutions: ["rug"], name: "Fay" });
  bo = signIn(site, { role: "prevention-worker", institutions: ["rug", "hanze"], name: "Bo" });
  hanneke = signIn(site, { role: "prevention-worker", institutions: ["hanze"], name: "Hanneke" });
  chief = signIn(site, { role: "administrator", name: "Chief" });
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
});

const student = () => new ThreadStudent(site.url, { "Accept-Language": "nl" });

async function write(text: string, fields: Record<string, string> = {}): Promise<ThreadStudent> {
  const writer = student();
  await writer.write(text, fields);
  return writer;
}

const pathOf = ({ code }: ThreadStudent) => `/office/threads/${idOf(code)}`;

/** The form of a thread as its worker has it on screen, with a text in the box. */
async function formOf(worker: Student, path: string, text: string): Promise<URLSearchParams> {
  const form = fieldsOf((await worker.get(path)).html, "text");
  form.set("text", text);
  form.set("intent", "send");
  return form;
}

async function answer(worker: Student, thread: ThreadStudent, text: string) {
  return worker.post(pathOf(thread), await formOf(worker, pathOf(thread), text));
}

const lastLines = () =>
  ask<{ actor: string; action: string; subject: string; details: string }>(
    site,
    `SELECT "actor", "action", "subject", "details" FROM "AuditEntry" ORDER BY "number" DESC LIMIT 3`,
  );

describe("an answer", () => {
  it("reaches its student under the code, without the worker's name, and with what it points to", async () => {
    const thread = await write("Kan ik van de ene op de andere dag stoppen?", {
      institution: "rug",
    });
    const form = await formOf(fay, pathOf(thread), "Dat hangt ervan af. <b>Bel</b> je huisarts.");
    form.append("onward", "here/doctor");
    form.append("onward", "here/exercises");
    form.append("onward", "contacts/not-there");
    const sent = await fay.post(pathOf(thread), form);
    expect(sent.html).toContain("Je antwoord is verstuurd");
    expect(sent.html).toContain("Gewezen op: Oefeningen om zelf te doen, Je eigen huisarts");
    const { html } = await thread.read();
    expect(html).toContain("Dat hangt ervan af. &lt;b&gt;Bel&lt;/b&gt; je huisarts.");
    expect(html).toContain("Je eigen huisarts");
    expect(html).toContain('href="/exercises"');
    expect(html).not.toMatch(/Fay|not-there/);
    expect(html).toContain("Er is een antwoord");
    expect(lastLines()[0]).toMatchObject({ actor: fay.id, action: "thread-answered", subject: "" });
  });

  it("of two workers at once counts once; the second sees the first before sending, and loses nothing", async () => {
    const thread = await write("Wie is er eerst?", { institution: "rug" });
    const forms = await Promise.all([
      formOf(fay, pathOf(thread), "Van Fay"),
      formOf(bo, pathOf(thread), "Van Bo"),
    ]);
    const pages = await Promise.all([
      fay.post(pathOf(thread), forms[0]),
      bo.post(pathOf(thread), forms[1]),
    ]);
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 409]);
    const isFay = pages[0].status === 200;
    const second = pages[isFay ? 1 : 0]!;
    expect(second.html).toContain(`${isFay ? "Fay" : "Bo"} was je net voor`);
    expect(second.html).toContain(`${isFay ? "Van Bo" : "Van Fay"}</textarea>`);
    expect(second.html).toContain(`<p class="typed">${isFay ? "Van Fay" : "Van Bo"}</p>`);
    expect((await thread.read()).html.match(/class="typed"/g)).toHaveLength(2);
    const again = fieldsOf(second.html, "text");
    again.set("intent", "send");
    expect((await (isFay ? bo : fay).post(pathOf(thread), again)).status).toBe(200);
    expect((await thread.read()).html.match(/class="typed"/g)).toHaveLength(3);
  });

  it("waits when its student wrote on meanwhile, and clicking twice sends it once", async () => {
    const thread = await write("Eerst dit", { institution: "rug" });
    const form = await formOf(fay, pathOf(thread), "Antwoord op dit");
    await thread.reply("En ook dat");
    const page = await fay.post(pathOf(thread), form);
    expect(page.status).toBe(409);
    expect(page.html).toContain("De student schreef er intussen iets bij");
    expect(page.html).toContain("En ook dat");
    expect(page.html).toContain("Antwoord op dit</textarea>");
    const seen = await formOf(fay, pathOf(thread), "Antwoord op alles");
    const both = await Promise.all([1, 2, 3].map(() => fay.post(pathOf(thread), seen)));
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await thread.read()).html.match(/Antwoord op alles/g)).toHaveLength(1);
  });

  it("of nothing, of too much, or from an old page is asked again, and kept as typed", async () => {
    const thread = await write("Vraag", { institution: "rug" });
    expect((await answer(fay, thread, " ")).html).toContain("Er staat nog niets in het vak");
    const long = await answer(fay, thread, "é".repeat(20_000));
    expect(long.status).toBe(400);
    expect(long.html).toContain(`${"é".repeat(20_000)}</textarea>`);
    const form = await formOf(fay, pathOf(thread), "Blijft staan");
    form.set("token", "x".repeat(22));
    const old = await fay.post(pathOf(thread), form);
    expect(old.status).toBe(400);
    expect(old.html).toContain("Blijft staan</textarea>");
    expect((await thread.read()).html.match(/class="typed"/g)).toHaveLength(1);
  });

  it("to a thread that its student erased meanwhile says so, and stores nothing", async () => {
    const thread = await write("Straks weg", { institution: "rug" });
    const form = await formOf(fay, pathOf(thread), "Te laat");
    const asked = await thread.get("/talk/thread/erase");
    await thread.post("/talk/thread/erase", {
      token: /name="token" value="([^"]+)"/.exec(asked.html)![1]!,
    });
    const page = await fay.post(pathOf(thread), form);
    expect(page.path).toBe("/office/threads");
    expect(page.html).toContain("Dit gesprek is er niet meer");
    const id = idOf(thread.code);
    expect(ask(site, `SELECT 1 FROM "ThreadMessage" WHERE "threadId" = ?`, id)).toEqual([]);
  });
});

describe("who may read", () => {
  it("is a worker of that institution; others get 403 with a line in the trail, and see it in no list", async () => {
    const thread = await write("Alleen voor de RUG", { institution: "rug" });
    for (const send of [
      () => hanneke.get(pathOf(thread)),
      () => hanneke.post(pathOf(thread), { text: "Hoi", intent: "send" }),
    ]) {
      const page = await send();
      expect(page.status).toBe(403);
      expect(page.html).not.toContain("Alleen voor de RUG");
      expect(lastLines()[0]).toMatchObject({ actor: hanneke.id, action: "access-refused" });
    }
    expect((await hanneke.get("/office/threads")).html).not.toContain(idOf(thread.code));
    expect((await bo.get("/office/threads")).html).toContain(idOf(thread.code));
    const anywhere = await write("Zeg ik niet");
    for (const worker of [fay, bo, hanneke])
      expect((await worker.get(pathOf(anywhere))).html).toContain("Zeg ik niet");
  });

  it("is never an administrator, an advisor or a stranger", async () => {
    const thread = await write("Niet voor de beheerder", { institution: "rug" });
    const advisor = signIn(site, { role: "advisor" });
    for (const path of ["/office/threads", pathOf(thread), "/office/threads/starters"]) {
      for (const colleague of [chief, advisor])
        expect((await colleague.get(path)).status, path).toBe(403);
      expect((await new Student(site.url).get(path)).path).toBe("/office/sign-in");
    }
    expect((await chief.get("/office")).html).not.toContain("/office/threads");
  });
});

describe("the queue", () => {
  it("has the longest wait first, tells the promise, and brings it to the start page when it is broken", async () => {
    const late = await write("Wacht te lang", { institution: "hanze" });
    const day = addDays(dayOf(new Date()), -14);
    ask(site, `UPDATE "ThreadMessage" SET "day" = ? WHERE "threadId" = ?`, day, idOf(late.code));
    const fresh = await write("Net gekomen", { institution: "hanze" });
    const { html } = await hanneke.get("/office/threads?view=waiting");
    expect(html.indexOf(idOf(late.code))).toBeLessThan(html.indexOf(idOf(fresh.code)));
    expect(html).toMatch(/\d+ werkdagen te laat/);
    expect(html).toContain("waarvan 1 langer dan beloofd");
    expect((await hanneke.get("/office")).html).toContain(
      "Eén anonieme vraag wacht langer op antwoord dan beloofd",
    );
    expect((await late.read()).html).toContain("Je wacht langer dan we beloofden");
    await answer(hanneke, late, "Sorry dat het duurde");
    expect((await hanneke.get("/office")).html).not.toContain("langer op antwoord");
    const rows = ask<{ count: number }>(
      site,
      `SELECT "count" FROM "ServiceCount" WHERE "subject" = 'talk-thread-answered' AND "category" = 'promise:late'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it("warns of words that cannot wait, in the list, on the thread and on the start page", async () => {
    const thread = await write("ik wil dood en hij slaat me", { institution: "rug" });
    expect((await fay.get("/office")).html).toContain("woorden die haast kunnen hebben");
    const queue = (await fay.get("/office/threads")).html;
    expect(queue.slice(queue.indexOf(idOf(thread.code))).slice(0, 400)).toContain(
      "kan haast hebben",
    );
    const { html } = await fay.get(pathOf(thread));
    expect(html.indexOf("woorden over dood")).toBeGreaterThan(0);
    expect(html).toContain("woorden over geweld");
    expect(html.indexOf("Lees dit eerst")).toBeLessThan(html.indexOf('class="thread"'));
    await answer(fay, thread, "Ik lees je");
    expect((await fay.get("/office")).html).not.toContain("woorden die haast kunnen hebben");
    expect((await fay.get(pathOf(thread))).html).toContain("Lees dit eerst");
  });

  it("tells own, free and handed over; handing over reaches only who may read it", async () => {
    const thread = await write("Van hand tot hand", { institution: "rug" });
    const id = idOf(thread.code);
    const sees = async (worker: Student, view: string) =>
      (await worker.get(`/office/threads?view=${view}`)).html.includes(id);
    expect(await sees(fay, "free")).toBe(true);
    const take = await formOf(fay, pathOf(thread), "");
    take.set("intent", "take");
    const [first, second] = await Promise.all([
      fay.post(pathOf(thread), take),
      bo.post(
        pathOf(thread),
        new URLSearchParams({
          ...Object.fromEntries(take),
          token: (await formOf(bo, pathOf(thread), "")).get("token")!,
        }),
      ),
    ]);
    expect([first!.status, second!.status].sort()).toEqual([200, 409]);
    const holder = first!.status === 200 ? fay : bo;
    const other = holder === fay ? bo : fay;
    expect(await sees(holder, "mine")).toBe(true);
    expect(await sees(holder, "free")).toBe(false);

    const page = (await holder.get(pathOf(thread))).html;
    expect(page).not.toContain(`value="${hanneke.id}"`);
    const give = fieldsOf(page, "colleague");
    give.set("intent", "hand-over");
    give.set("colleague", hanneke.id);
    expect((await holder.post(pathOf(thread), give)).status).toBe(400);
    give.set("colleague", other.id);
    expect((await holder.post(pathOf(thread), give)).html).toContain("De vraag is overgedragen");
    expect(await sees(other, "handed")).toBe(true);
    expect(await sees(holder, "mine")).toBe(false);
    expect((await other.get(pathOf(thread))).html).toMatch(/overgedragen door (Fay|Bo)/);
    expect(lastLines().map(({ action }) => action)).toContain("thread-handed-over");
    expect((await thread.read()).html).not.toMatch(/overgedragen/);
  });
});

describe("a closed conversation", () => {
  it("can be read and opened again; a text that was being typed is not lost", async () => {
    const thread = await write("Dank vast", { institution: "rug" });
    await answer(fay, thread, "Graag gedaan");
    const typing = await thread.replyForm("Toch nog iets");
    const close = fieldsOf((await fay.get(pathOf(thread))).html, "seen");
    close.set("intent", "close");
    expect((await fay.post(pathOf(thread), close)).html).toContain("Fay rondde dit gesprek af");
    expect((await thread.read()).html).toContain("rondde dit gesprek af op");
    const late = await thread.post("/talk/thread/read", typing);
    expect(late.status).toBe(409);
    expect(late.html).toContain("Je gesprek is intussen afgerond");
    expect(late.html).toContain("Toch nog iets</textarea>");
    await thread.reply("Toch nog iets");
    expect((await thread.read()).html).toContain("Er is nog geen nieuw antwoord");
    expect((await fay.get("/office/threads?view=waiting")).html).toContain(idOf(thread.code));
  });
});

describe("reply starters", () => {
  it("are put behind what was typed, in the language of the question", async () => {
    const thread = await write("Hello", { institution: "rug", language: "en" });
    const form = await formOf(fay, pathOf(thread), "Dear you,");
    form.set("intent", "insert");
    form.set("starter", "thanks");
    form.append("onward", "here/doctor");
    const { html } = await fay.post(pathOf(thread), form);
    expect(html).toMatch(/Dear you,\n\nThank you for writing[^<]*<\/textarea>/);
    expect(html).toMatch(/checked=""[^>]*value="here\/doctor"|value="here\/doctor"[^>]*checked=""/);
    expect((await thread.read()).html.match(/class="typed"/g)).toHaveLength(1);
  });

  it("are changed, added and taken away by workers, one at a time", async () => {
    const path = "/office/threads/starters";
    const open = async (worker: Student, id: string) => {
      const page = (await worker.get(path)).html;
      const part = page.slice(page.indexOf(`id="${id}-nl"`));
      return fieldsOf(part, "title");
    };
    const [mine, theirs] = [await open(fay, "thanks"), await open(bo, "thanks")];
    mine.set("text", "Fijn dat je schrijft.");
    theirs.set("text", "Wat goed dat je schrijft.");
    expect((await fay.post(path, mine)).html).toContain("Bewaard.");
    expect((await fay.post(path, mine)).html).toContain("Bewaard.");
    const refused = await bo.post(path, theirs);
    expect(refused.status).toBe(409);
    expect(refused.html).toContain("Wat goed dat je schrijft.</textarea>");
    expect(refused.html).toContain("Een collega wijzigde");
    const again = fieldsOf(refused.html.slice(refused.html.indexOf('id="thanks-nl"')), "title");
    expect((await bo.post(path, again)).status).toBe(200);
    expect((await fay.get(path)).html).toContain("Wat goed dat je schrijft.");

    const added = fieldsOf((await fay.get(path)).html.split('id="new"')[1]!, "title");
    added.set("title", "Rijm <b>");
    added.set("text", "Rozen zijn rood.");
    await fay.post(path, added);
    await fay.post(path, added);
    expect(ask(site, `SELECT 1 FROM "ReplyStarter" WHERE "title" = 'Rijm <b>'`)).toHaveLength(1);
    expect((await fay.get(path)).html).toContain("Rijm &lt;b&gt;");
    added.set("title", "");
    expect((await fay.post(path, added)).status).toBe(400);
    const gone = await open(fay, "close");
    gone.set("intent", "remove");
    expect((await fay.post(path, gone)).html).toContain("Weggehaald.");
    expect((await fay.get(path)).html).not.toContain('id="close-nl"');
    expect(lastLines()[0]!.action).toBe("starter-changed");
  });
});

describe("the numbers", () => {
  it("show tens of closed weeks only, every subject that begins with talk, and say when there are too few", async () => {
    const put = (subject: string, week: string, category: string, count: number) =>
      ask(site, `INSERT INTO "ServiceCount" VALUES (?, ?, ?, ?)`, subject, week, category, count);
    const old = isoWeek(new Date(Date.now() - 21 * 86_400_000));
    for (const [category, count] of [
      ["", 33],
      ["language:nl", 21],
      ["language:en", 12],
    ] as const)
      put("talk-held", old, category, count);
    put("talk-booked", old, "", 7);
    put("talk-something-new", old, "", 44);
    const { html } = await chief.get("/office/talk-numbers");
    expect(html).toContain("Gesprekken gevoerd");
    expect(html).toMatch(/ongeveer 35/);
    expect(html).toMatch(/Nederlands 20|Engels 10/);
    expect(html).toContain("talk-something-new");
    expect(html).toContain("Nog geen tien keer");
    expect(html).not.toMatch(/>7<|ongeveer 7\b/);
    // This week's questions, of this very test, are not in it yet.
    expect(html).toContain("Anonieme vragen gesteld");
    expect((await signIn(site, { role: "advisor" }).get("/office/talk-numbers")).status).toBe(403);
  });
});

describe("without the key", () => {
  const canary = "KANARIE-in-het-gesprek";

  it.skipIf(onPostgres)(
    "database, write-ahead log, backup and output hold no word of any message",
    async () => {
      const thread = await write(`${canary} vraag`, { institution: "rug" });
      await answer(fay, thread, `${canary} antwoord`);
      await thread.reply(`${canary} vervolg`);
      await student().write(`${canary} ${"te lang ".repeat(1000)}`);
      // It is there for who has the code, so the search below looks for something that exists.
      expect((await thread.read()).html.match(new RegExp(canary, "g"))!.length).toBe(3);

      const folder = mkdtempSync(join(tmpdir(), "doorsnee-thread-"));
      const identity = await generateIdentity();
      const recipient = await identityToRecipient(identity);
      const now = new Date();
      const backup = await makeBackup({ database: site.database, folder, recipient, now });
      const restored = join(folder, "restored.db");
      expect(await restoreBackup({ backup, database: restored, identity, now })).toBeNull();
      const live = [site.database, `${site.database}-wal`].filter(existsSync);
      const isIn = (files: string[], words: string) =>
        files.some((file) => readFileSync(file).includes(words));
      // The thread itself is in each, so a word that is not found was not overlooked.
      for (const files of [live, [restored]]) {
        expect(isIn(files, idOf(thread.code))).toBe(true);
        for (const words of [canary, "vervolg", thread.code, thread.code.replaceAll("-", "")])
          expect(isIn(files, words), words).toBe(false);
      }
      for (const words of [canary, thread.code, thread.code.replaceAll("-", "")])
        expect(site.output()).not.toContain(words);
      rmSync(folder, { recursive: true });
    },
  );

  it("short and longer messages look alike, and the same words never twice the same", async () => {
    const [one, two] = [await write("Ja"), await write(`Ja ${"en nog iets meer. ".repeat(20)}`)];
    const sealed = [one, two].map(
      (thread) =>
        ask<{ sealed: string }>(
          site,
          `SELECT "sealed" FROM "ThreadMessage" WHERE "threadId" = ?`,
          idOf(thread.code),
        )[0]!.sealed,
    );
    expect(sealed[0]!.length).toBe(sealed[1]!.length);
    expect(sealed[0]).not.toBe(sealed[1]);
  });

  it.skipIf(onPostgres)("an erased thread is in no file any more", async () => {
    const thread = await write("Weg ermee", { institution: "rug" });
    const id = idOf(thread.code);
    const { sealed } = ask<{ sealed: string }>(
      site,
      `SELECT "sealed" FROM "ThreadMessage" WHERE "threadId" = ?`,
      id,
    )[0]!;
    const files = () => [site.database, `${site.database}-wal`].filter(existsSync);
    const isIn = (text: string) => files().some((file) => readFileSync(file).includes(text));
    expect(isIn(sealed.slice(-200))).toBe(true);
    const asked = await thread.get("/talk/thread/erase");
    await thread.post("/talk/thread/erase", {
      token: /name="token" value="([^"]+)"/.exec(asked.html)![1]!,
    });
    expect(isIn(sealed.slice(-200))).toBe(false);
    expect(isIn(id)).toBe(false);
  });
});
