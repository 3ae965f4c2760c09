import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { questions } from "../../app/association/questions";
import { access } from "../../app/auth/access";
import { scenarios } from "../../app/training/scenarios";
import { personas } from "../factories/personas";
import { ask } from "../setup/database";
import { signIn } from "../setup/office";
import { secrets, type Site, startSite } from "../setup/site";
import { addSlot, startBooking } from "../setup/slots";
import { type Page, Student, tokenOf } from "../setup/student";
import { ThreadStudent } from "../setup/thread";
import { inDays, Participant, putCohort } from "../setup/workshops";

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
let worker: Student & { id: string };
beforeAll(async () => {
  site = await startSite({ TRUST_PROXY: "1" });
  worker = signIn(site, { role: "prevention-worker" });
});
afterAll(async () => {
  expect(await site.close()).toBe(0);
});

interface Filled {
  student: Student;
  page: Page;
  path: string;
  form: Record<string, string>;
}

const fieldOf = ({ html }: Page, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? "";

/** Every form that stores something for who has no account, filled in and ready to send. */
const forms: Record<string, () => Promise<Filled>> = {
  "routes/check.review": async () => {
    const student = new Student(site.url);
    const { page } = await student.answerAll(personas.nonDrinker);
    return { student, page, path: page.path, form: { token: tokenOf(page) } };
  },
  "routes/talk_.book": async () => {
    const slot = addSlot(site, { workerId: worker.id, startsIn: 48 });
    const { student, token } = await startBooking(site);
    const page = await student.get("/talk/book");
    const form = {
      token: tokenOf(page) || token,
      nickname: "Kiwi",
      topic: "",
      intent: "book",
      slot,
    };
    return { student, page, path: "/talk/book", form };
  },
  "routes/talk_.thread._index": async () => {
    const student = new ThreadStudent(site.url);
    const page = await student.get("/talk/thread");
    return { student, page, path: "/talk/thread", form: await student.ask("Is dat veel?") };
  },
  "routes/workshops.dates.$cohort": async () => {
    const student = new Participant(site);
    const path = `/workshops/dates/${putCohort(site)}`;
    const page = await student.get(path);
    const [token, chance] = [fieldOf(page, "token"), fieldOf(page, "chance")];
    return { student, page, path, form: { token, chance, nickname: "Kiwi" } };
  },
  "routes/workshops.evaluation": async () => {
    const cohort = putCohort(site, { firstAt: inDays(-1) });
    const [row] = ask(site, `SELECT "wallCode" FROM "Cohort" WHERE "id" = ?`, cohort);
    const student = new Student(site.url);
    const page = await student.get("/workshops/evaluation");
    const answers = { workshop: "first", useful: "much", safe: "yes", again: "maybe" };
    const form = { token: tokenOf(page), code: String(row!["wallCode"]), ...answers };
    return { student, page, path: "/workshops/evaluation", form };
  },
  "routes/workshops.workbook.$track": async () => {
    const student = new Student(site.url);
    const path = "/workshops/workbook/quick";
    const page = await student.get(path);
    const [token, chance] = [tokenOf(page), fieldOf(page, "chance")];
    return { student, page, path, form: { token, chance, intent: "keep", goal: "Minder" } };
  },
  "routes/association.proof": async () => {
    const student = new Student(site.url);
    await student.post("/association/course?index", {});
    for (const [index, { right }] of questions.entries()) {
      const page = await student.get(`/association/course/${index + 1}`);
      await student.post(page.path, { token: tokenOf(page), choice: String(right) });
    }
    const page = await student.get("/association/proof");
    return { student, page, path: page.path, form: { token: tokenOf(page) } };
  },
  "routes/mentor.training.done": async () => {
    const student = new Student(site.url);
    const pass = createHmac("sha256", secrets.SESSION_SECRET)
      .update(`form ${passSubject(scenarios.length)}`)
      .digest("base64url")
      .slice(0, 22);
    const path = `/mentor/training/done?pass=${pass}`;
    const page = await student.get(path);
    return { student, page, path, form: { token: tokenOf(page), chance: fieldOf(page, "chance") } };
  },
  "routes/mentor.session": async () => {
    const student = new Student(site.url);
    const page = await student.get("/mentor/session");
    const form = { token: tokenOf(page), kind: "small", topic: "drinking" };
    return { student, page, path: "/mentor/session", form };
  },
};

/** As app/training/pass.server.ts names it. */
const passSubject = (place: number) => `mentor practice ${place}`;

/** Forms that everybody may send and that have no such field, and why. */
const without: Record<string, string> = {
  "check.$step": "stores nothing: a draft in the browser; refuses fields it does not know",
  "check._index": "stores nothing: ends a visit",
  feedback: "stores nothing: a plan in the browser",
  "receipt._index": "stores nothing: opens by a code of 80 bits",
  "receipt.change": "stores nothing: compares by a code",
  "receipt.close": "stores nothing",
  "receipt.delete": "only takes away, by a code",
  "receipt.download": "stores nothing",
  "receipt.repeat": "stores nothing: a draft in the browser",
  "talk_.appointment._index": "needs the code of a talk",
  "talk_.thread.open": "stores nothing: opens by a code",
  "talk_.thread.read": "needs the code of a thread",
  "talk_.thread.erase": "needs the code of a thread",
  "talk_.thread.leave": "stores nothing",
  "association.check": "only uses up codes of 80 bits",
  "association.course.$question": "stores nothing: progress in the browser",
  "association.course._index": "stores nothing",
  "mentor.training.practice.$place": "stores nothing",
  "mentor.$secret._index": "needs the host link",
  "join._index": "stores nothing: leads to a room",
  "join.$code._index": "a vote of one tap in a room of one code; counted once a phone",
  "join.$code.vote": "the same, by its script",
  "workshops.place._index": "needs the code of a place",
  "workshops.workbook._index": "stores nothing: opens by a code",
  "workshops.workbook.file.$track": "stores nothing: a download",
  "advisor.practice.$place": "stores nothing",
  "facts._index": "stores nothing: a guess",
  "facts.$topic": "the same",
  "slip.$code": "counts a code once",
  "office_.sign-in": "opens nothing without a passkey or a code",
  "office_.sign-in.with.$provider": "leads to an institution",
  "office_.welcome": "needs an invitation",
  "office_.sign-out": "needs a session",
};

const countAll = () => {
  const tables = ask(
    site,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%'`,
  );
  const counts = tables.map(
    ({ name }) => `${name} ${ask(site, `SELECT count(*) AS n FROM "${name}"`)[0]!["n"]}`,
  );
  return [...counts, ask(site, `SELECT sum("firstWall") AS n FROM "Cohort"`)[0]!["n"]];
};

describe("a form that stores something for who has no account", () => {
  it("has the field, or it is said why not", () => {
    const open = Object.entries(access).filter(([, { action }]) => action === "anyone");
    const told = [...Object.keys(forms), ...Object.keys(without).map((name) => `routes/${name}`)];
    expect(told.sort()).toEqual(open.map(([id]) => id).sort());
  });

  it.each(Object.keys(forms))("%s is refused bare, trapped, or without the field", async (id) => {
    const { student, page, path, form } = await forms[id]!();
    expect(page.status).toBe(200);
    expect(form["token"]).not.toBe("");
    const sent = new URLSearchParams(form).toString();
    const before = countAll();
    for (const [what, body] of [
      ["bare", "a=1"],
      ["without the field", sent],
      ["with something in it", `${sent}&website=https%3A%2F%2Fexample.org`],
      ["with a space in it", `${sent}&website=+`],
      ["with it twice", `${sent}&website=&website=`],
    ] as const) {
      const refused = await student.post(path, body);
      expect([400, 403], `${what}: ${refused.status}`).toContain(refused.status);
      // A sentence, not only a number.
      expect(refused.html, what).toMatch(/role="alert"|Dit formulier kunnen we niet aannemen/);
    }
    expect(countAll()).toEqual(before);
  });

  it.each(Object.keys(forms))("%s is taken with the field as it was", async (id) => {
    const { student, path, form } = await forms[id]!();
    const before = countAll();
    const sent = new URLSearchParams({ ...form, website: "" }).toString();
    expect((await student.post(path, sent)).status).toBe(200);
    expect(countAll()).not.toEqual(before);
  });

  it.each(Object.keys(forms))(
    "%s has it out of sight, out of reach and out of hearing",
    async (id) => {
      const { page } = await forms[id]!();
      const [field, ...more] =
        page.html.match(/<p hidden="">(?:(?!<\/p>).)*name="website".*?<\/p>/g) ?? [];
      expect(more).toEqual([]);
      expect(field).toMatch(/<label>Laat dit leeg/);
      expect(field).toMatch(/<input name="website" autoComplete="off" tabindex="-1" value=""\/>/i);
      expect(field).not.toMatch(/aria-|required|autofocus|type="hidden"/);
    },
  );
});
